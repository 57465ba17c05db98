import { type Cell, cellText } from '#kernel/cell.ts'
import { tidy } from '#kernel/vietnamese.ts'
import {
  type DossierColumn,
  dossierColumnKeys,
  dossierColumns,
  findColumn,
  requiredColumns,
  wordKey,
} from './dossier-columns.ts'
import type { DateFormat } from './read-moment.ts'
import type { DossierCells } from './read-row.ts'
import { findMeaning, listMeanings, type WordKind, type WordMeanings } from './words.ts'

/** How somebody's export is read as our list: made once by a person, saved, used every month. */
export type ColumnMapping = {
  readonly name: string
  /** Which heading of the file holds each of our columns. */
  readonly columns: { readonly [Column in DossierColumn]?: string }
  /** What words of the file mean, where we do not know them already. */
  readonly values: { readonly [Kind in WordKind]?: Readonly<Record<string, WordMeanings[Kind]>> }
  readonly dateFormat?: DateFormat
  /** What stands for a column the file does not have, or leaves empty. */
  readonly constants?: { readonly [Column in DossierColumn]?: string }
}

export const columnKinds: { readonly [Column in DossierColumn]?: WordKind } = {
  channel: 'channel',
  status: 'status',
  payment: 'payment',
  componentsDigitised: 'yesNo',
  eResult: 'yesNo',
  reused: 'yesNo',
}

/** The mapping of a file whose headings we know: the default layout and its accepted spellings. */
export function defaultMapping(header: readonly string[]): ColumnMapping {
  const columns: Partial<Record<DossierColumn, string>> = {}
  // The layout's own heading wins over another spelling of the same column standing before it.
  for (const heading of header) {
    const key = findColumn(heading)
    if (key && (columns[key] === undefined || isOwnLabel(key, heading))) columns[key] = heading
  }
  return { name: '', columns, values: {} }
}

function isOwnLabel(key: DossierColumn, heading: string): boolean {
  return wordKey(dossierColumns[key].label) === wordKey(heading)
}

/** What is wrong with a mapping for a file with this header, as sentences; none when it can be used. */
export function checkMapping(mapping: ColumnMapping, header: readonly string[]): readonly string[] {
  return [...missingColumns(mapping), ...strayHeadings(mapping, header), ...strayMeanings(mapping)]
}

function missingColumns(mapping: ColumnMapping): readonly string[] {
  const has = (key: DossierColumn) => Boolean(mapping.columns[key] ?? mapping.constants?.[key])
  const missing = requiredColumns
    .filter((key) => !has(key))
    .map((key) => `Chưa chọn cột cho “${dossierColumns[key].label}”.`)
  if (has('endedAt') || has('handedOverAt')) return missing
  return [...missing, 'Chưa chọn cột cho “Ngày kết thúc xử lý” hoặc “Ngày trả kết quả”.']
}

function strayHeadings(mapping: ColumnMapping, header: readonly string[]): readonly string[] {
  const present = header.map(wordKey)
  const used = new Map<string, DossierColumn>()
  return dossierColumnKeys.flatMap((key) => {
    const heading = mapping.columns[key]
    if (!heading) return []
    const place = wordKey(heading)
    const other = used.get(place)
    used.set(place, key)
    const count = present.filter((one) => one === place).length
    if (count === 0) return [`Tệp không có cột “${heading}” mà cách ghép cột dùng cho “${dossierColumns[key].label}”.`]
    if (count > 1) return [`Tệp có ${count} cột cùng tên “${heading}”; hãy đổi tên để phân biệt.`]
    if (other)
      return [`Cột “${heading}” được chọn cho cả “${dossierColumns[other].label}” và “${dossierColumns[key].label}”.`]
    return []
  })
}

function strayMeanings(mapping: ColumnMapping): readonly string[] {
  const kinds = Object.keys(mapping.values) as WordKind[]
  return kinds.flatMap((kind) => {
    const known: readonly string[] = listMeanings(kind)
    return Object.entries(mapping.values[kind] ?? {}).flatMap(([word, meaning]) =>
      known.includes(meaning) ? [] : [`Từ “${word}” được gán nghĩa “${meaning}” mà hệ thống không có.`],
    )
  })
}

/** Prepares a mapping for a header once; what it returns picks the cells of each row by our columns. */
export function cellPicker(
  mapping: ColumnMapping,
  header: readonly string[],
): (cells: readonly Cell[]) => DossierCells {
  const places = header.map(wordKey)
  const picks = dossierColumnKeys.flatMap((key) => {
    const heading = mapping.columns[key]
    const place = heading === undefined ? -1 : places.indexOf(wordKey(heading))
    const constant = mapping.constants?.[key]
    if (place < 0 && !constant) return []
    return [{ key, place, constant: constant ?? null, words: wordsOf(mapping, key) }]
  })
  return (cells) => {
    const picked: { [Column in DossierColumn]?: Cell } = {}
    for (const { key, place, constant, words } of picks) {
      const cell = cells[place] ?? null
      const given = cellText(cell).trim() === '' ? constant : cell
      picked[key] = words?.get(wordKey(cellText(given))) ?? given
    }
    return picked
  }
}

function wordsOf(mapping: ColumnMapping, key: DossierColumn): ReadonlyMap<string, string> | undefined {
  const kind = columnKinds[key]
  const words = kind && mapping.values[kind]
  return words && new Map(Object.entries<string>(words).map(([word, meaning]) => [wordKey(word), meaning]))
}

export type UnknownWord = {
  readonly column: DossierColumn
  readonly kind: WordKind
  readonly word: string
  readonly rows: number
}

/** Words of the sample that would be rejected: the page asks a person what they mean. */
export function findUnknownWords(
  mapping: ColumnMapping,
  header: readonly string[],
  sample: readonly (readonly Cell[])[],
): readonly UnknownWord[] {
  const pick = cellPicker(mapping, header)
  const found = new Map<string, UnknownWord>()
  for (const cells of sample.map(pick)) {
    for (const [column, kind] of Object.entries(columnKinds) as [DossierColumn, WordKind][]) {
      const word = tidy(cellText(cells[column]))
      if (word === '' || findMeaning(kind, word) !== undefined) continue
      const id = `${column}:${wordKey(word)}`
      found.set(id, { column, kind, word, rows: (found.get(id)?.rows ?? 0) + 1 })
    }
  }
  return [...found.values()]
}
