import { fits } from '../../language/rate-fit.ts'
import { slipBetween } from '../../language/near-number.ts'
import type { Quantity } from '../../language/quantities.ts'
import type { Paper, Passage } from '../../paper.ts'
import { type Draft } from '../../rule.ts'
import type { YearRow, YearTable } from '../../tables/year-table.ts'
import { type Sentence, sentencesIn } from '../../sentences.ts'
import { printed, shown } from '../show.ts'
import { coverage, isTold, spotAround, tellingWords, wordsIn } from '../tables/table-words.ts'
import { yearTables } from './year-tables.ts'

type Timed = { readonly key: string; readonly quantity: Quantity; readonly sentence: Sentence }

const time = /(?:quy\s+(i{1,3}|iv)\s*(?:\/|nam\s+)\s*(20\d\d))|(?<![\d/.])(?:nam\s+)?(20\d\d)(?![\d/]|\.\d)/g

/** What prose says of a year, against that year's column; and of the way from one year to another. */
export function yearsInProse(paper: Paper): readonly Draft[] {
  const tables = yearTables(paper)
  if (tables.length === 0) return []
  return paper.passages.flatMap((passage) => {
    if (passage.role === 'plan' || passage.role === 'proposals' || passage.kind !== 'paragraph') return []
    if (!/20\d\d/.test(passage.folded)) return []
    const sentences = sentencesIn(passage)
    const timed = sentences.flatMap(timedIn)
    const changes = sentences.filter((one) => /so voi/.test(one.folded))
    return tables.flatMap((table) => [
      ...valuesIn(table, passage, timed),
      ...changes.flatMap((one) => changesIn(table, one)),
    ])
  })
}

function timesIn(folded: string) {
  return [...folded.matchAll(time)].map((match) => ({
    key: match[1] === undefined ? match[3]! : `${match[1]}/${match[2]}`,
    start: match.index,
    end: match.index + match[0].length,
  }))
}

/** Each number with its year: the one named right behind it, or the last one before it. */
function timedIn(sentence: Sentence): readonly Timed[] {
  const times = timesIn(sentence.folded)
  if (times.length === 0) return []
  return sentence.quantities.flatMap((quantity): Timed[] => {
    const [from, to] = [quantity.start - sentence.start, quantity.end - sentence.start]
    const inside = times.some((one) => one.start <= from && one.end >= to)
    const behind = times.find(
      (one) =>
        one.start >= to &&
        /^\s*(?!(?:va|con|nhung)\s)(?:\p{L}+\s+){0,3}\(?$/u.test(sentence.folded.slice(to, one.start)),
    )
    const before = times.findLast((one) => one.end <= from)
    const chosen = behind ?? before
    return inside || !chosen ? [] : [{ key: chosen.key, quantity, sentence }]
  })
}

/** The column's name among those prose can say. */
function keyOf(table: YearTable, at: number): string | undefined {
  const year = table.years[at]
  if (year !== undefined) return String(year)
  const head = (table.grid.heads[table.columns[at]!] ?? []).at(-1) ?? ''
  const quarter = /^quy (i{1,3}|iv)\s*(?:\/|nam |\s)\s*(20\d\d)$/.exec(head)
  return quarter ? `${quarter[1]}/${quarter[2]}` : undefined
}

type Keys = { readonly keys: readonly (string | undefined)[]; readonly printed: readonly ReadonlySet<number>[] }

const known = new WeakMap<YearTable, Keys>()

/** The names of a table's columns and the numbers in them, read once for all passages. */
function keysOf(table: YearTable): Keys {
  const before = known.get(table)
  if (before) return before
  const keys = {
    keys: table.columns.map((_, at) => keyOf(table, at)),
    printed: table.columns.map((_, at) => new Set(table.rows.flatMap((row) => row.values[at]?.value ?? []))),
  }
  known.set(table, keys)
  return keys
}

function valuesIn(table: YearTable, passage: Passage, timed: readonly Timed[]): readonly Draft[] {
  const { keys, printed: numbers } = keysOf(table)
  const mine = timed.filter(({ key }) => keys.includes(key))
  if (mine.length === 0) return []
  const isSaid = (row: YearRow, key: string) =>
    mine.some((one) => one.key === key && isTold(one.quantity, row.values[keys.indexOf(key)]?.value))
  // What stands anywhere in the year's column is told rightly.
  const open = mine.filter(
    ({ key, quantity }) =>
      !numbers[keys.indexOf(key)]!.has(quantity.value) &&
      !table.rows.some((row) => isTold(quantity, row.values[keys.indexOf(key)]?.value)),
  )
  return open.flatMap(({ key, quantity, sentence }): readonly Draft[] => {
    const at = keys.indexOf(key)
    const about = wordsIn(sentence.folded.slice(0, quantity.end - sentence.start + 30))
    if (/tang|giam|so voi|chi tieu|muc tieu|gap/.test(around(sentence, quantity))) return []
    const found = table.rows.flatMap((row) => {
      const value = row.values[at]?.value
      if (value === undefined || row.rate !== quantity.percent) return []
      const slip = slipBetween(quantity.value, value) !== undefined && value >= 20
      const near = Math.abs(value - quantity.value) <= Math.max(3, value * 0.1)
      if ((!slip && !near) || isSaid(row, key) || !sameUnit(row, quantity)) return []
      const others = new Set(keys.filter((one): one is string => one !== undefined && one !== key && isSaid(row, one)))
      const telling = [...others].filter((one) => (row.values[keys.indexOf(one)]?.value ?? 0) >= 10).length
      const words = coverage(about, tellingWords(row.label))
      if (telling >= 2 || (telling === 1 && slip && words >= 0.4)) return [{ row, value, rank: 2 + words }]
      if (slip && words >= 0.75) return [{ row, value, rank: words }]
      return []
    })
    const best = found.toSorted((a, b) => b.rank - a.rank)[0]
    if (!best) return []
    return [
      {
        message: `Lời văn ghi ${printed(quantity)} cho ${table.names[at]}, bảng ${table.grid.table.number}, ${nameOf(best.row)} ghi ${shown(best.value)}.`,
        ...spotAround(passage, quantity.start, quantity.end),
        expected: shown(best.value),
        found: printed(quantity),
      },
    ]
  })
}

function around(sentence: Sentence, quantity: Quantity): string {
  const from = Math.max(0, quantity.start - sentence.start - 25)
  return sentence.folded.slice(from, quantity.start - sentence.start)
}

function sameUnit(row: YearRow, quantity: Quantity): boolean {
  if (quantity.percent || quantity.unit === undefined || row.unit === '') return true
  return row.unit.includes(quantity.unit) || quantity.unit.includes(row.unit)
}

const change = /(?:tang|giam)\s+(?:them\s+|duoc\s+|len\s+)?$/

/** “… năm 2024 tăng 8,5 điểm phần trăm so với năm 2021”: both years stand in the table. */
function changesIn(table: YearTable, sentence: Sentence): readonly Draft[] {
  const { folded, start } = sentence
  return sentence.quantities.flatMap((quantity, index): readonly Draft[] => {
    const [from, to] = [quantity.start - start, quantity.end - start]
    if (!change.test(folded.slice(Math.max(0, from - 14), from))) return []
    const base = /^[^.;]{0,45}so voi (?:cung ky |cuoi )?nam (20\d\d)(?!\/)/.exec(folded.slice(to))?.[1]
    const previous = sentence.quantities[index - 1]
    const own = timesIn(folded.slice(0, from)).findLast((one) => one.key !== base)
    if (base === undefined || !own || previous !== undefined) return []
    const [a, b] = [base, own.key].map((key) => table.columns.findIndex((_, at) => keyOf(table, at) === key))
    if (a === -1 || b === -1) return []
    const said = wordsIn(folded.slice(0, from))
    const rows = table.rows.filter((row) => coverage(said, tellingWords(row.label)) === 1)
    const judged = rows.flatMap((row) => {
      const [first, last] = [row.values[a!], row.values[b!]]
      if (!first || !last) return []
      const off = Math.round(Math.abs(last.value - first.value) * 1e4) / 1e4
      const grown = quantity.percent && fits(quantity.value, quantity.decimals, off, first.value)
      return [{ row, first, last, off, right: off === quantity.value || grown }]
    })
    const [only] = judged
    if (!only || judged.length > 1 || only.right) return []
    // Growth in percent of a count is another sum than the difference.
    if (quantity.percent && !only.row.rate) return []
    const unit = only.row.rate ? ' điểm phần trăm' : ''
    return [
      {
        message: `Theo bảng ${table.grid.table.number}, ${nameOf(only.row)} từ ${shown(only.first.value)} (${table.names[a!]}) đến ${shown(only.last.value)} (${table.names[b!]}) chênh ${shown(only.off)}${unit}, không phải ${printed(quantity)}.`,
        ...spotAround(sentence.passage, quantity.start, quantity.end),
        expected: shown(only.off),
        found: printed(quantity),
      },
    ]
  })
}

function nameOf(row: YearRow): string {
  return `dòng “${row.label}”`
}
