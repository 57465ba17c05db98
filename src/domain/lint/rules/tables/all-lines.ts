import type { Quantity } from '../../language/quantities.ts'
import { results } from '../../result-passages.ts'
import { type Draft, type LintRule, spot } from '../../rule.ts'
import { type Sentence, sentencesIn } from '../../sentences.ts'
import { inFull } from '../../statements.ts'
import { type ColumnTable, numberAt, type TableLine } from '../../tables/column-table.ts'
import { printed, shown } from '../show.ts'
import { columnTables, isShare, placeIn, printedHead } from '../columns/column-tables.ts'
import { sourceOf } from '../columns/column-rates.ts'
import { plainLines } from '../columns/superlatives.ts'
import { coverage, ownHead, tellingWords, wordsIn } from './table-words.ts'

/** “Cả 04 cụm đảo đều vượt chỉ tiêu 90% hồ sơ trực tuyến” above a table of four islands, two of them below. */
export const allLines: LintRule = {
  code: 'CCHC-212',
  severity: 'warning',
  title: 'Câu ghi tất cả đều đạt thì không dòng nào của bảng được thấp hơn',
  explanation:
    'Lời văn ghi cả mấy đơn vị, tháng, lĩnh vực đều đạt một tỷ lệ mà bảng của chính chúng có dòng thấp hơn thì một nơi phải sửa.',
  check: (paper, facts) => {
    const claims = results(paper).flatMap((passage) => sentencesIn(passage).flatMap(claimsIn))
    if (claims.length === 0) return []
    const tables = columnTables(paper, facts)
    return claims.flatMap((claim) => check(tables, claim).slice(0, 1))
  },
}

type Claim = {
  readonly sentence: Sentence
  readonly start: number
  readonly many: number | undefined
  /** What there are so many of. */
  readonly noun: readonly string[]
  readonly least: Quantity
  readonly words: ReadonlySet<string>
}

const all =
  /(?:\bca|\btoan bo|\btat ca(?: cac)?|\bcac|100 ?%(?: cac| so)?)\s+(?:(\d{1,3})(?:\/(\d{1,3}))?\s+)?((?:[\p{L}]+,? ?){1,6}?)\s*(?:tren dia ban |trong (?:ky|quy|nam|thang) )?(?:deu|cung deu|dong loat)\s/gu
const counted =
  /(?:^|[;:,.–-]\s*)(?:co )?(\d{1,3})\/(\d{1,3})\s+((?:[\p{L}]+,? ?){1,5}?)\s*(?:tren dia ban )?(?:deu )?(?=dat|vuot|co ty le|tren|cao hon)/gu
const reached = /\b(?:dat|vuot|cao hon|tren|tu|hoan thanh|khong duoi|khong thap hon|>=|≥)(?:\s|$)/
const otherTime =
  /cung ky|so voi|(?:nam|quy|thang|ky) truoc|\btru\b|ngoai tru|\bnam 20\d\d|tro xuong|phan dau|muc tieu den|\bse\b|duoi (?!90|\d)|khong vuot|tang|giam/
const aimed =
  /phan dau|\bse\b|yeu cau|de nghi|muc tieu|cung ky|\bnam 20\d\d|(?:nam|quy|thang|ky) truoc|bao dam|dam bao|de (?=$)/

function claimsIn(sentence: Sentence): readonly Claim[] {
  const folded = sentence.folded
  const found = [...folded.matchAll(all), ...folded.matchAll(counted)].slice(0, 3)
  return found.flatMap((match): readonly Claim[] => {
    const [, one, other, noun] = match
    if (one !== undefined && other !== undefined && Number(one) !== Number(other)) return []
    const end = match.index + match[0].length
    const rest = folded.slice(end).split(/[;]|\.\s|, (?:trong do|rieng|cao nhat|thap nhat)/)[0]!
    const least = sentence.quantities.find((each) => each.percent && each.start >= sentence.start + end - 1)
    if (!least || least.start > sentence.start + end + rest.length) return []
    const before = folded.slice(end, least.start - sentence.start)
    if (
      aimed.test(folded.slice(0, match.index)) ||
      !reached.test(` ${before} `) ||
      otherTime.test(rest) ||
      /\bduoi\b/.test(rest)
    )
      return []
    // Two shares in one claim: which of them is meant of which column is not said.
    if (sentence.quantities.filter((each) => each.percent && each.start > least.end - 1).length > 0) return []
    return [
      {
        sentence,
        start: match.index,
        many: one === undefined ? undefined : Number(one),
        noun: tellingNoun(noun!),
        least,
        words: wordsIn(inFull(`${folded.slice(Math.max(0, match.index - 60), match.index)} ${rest}`)),
      },
    ]
  })
}

function tellingNoun(noun: string): readonly string[] {
  return noun.split(/[^\p{L}]+/u).filter((word) => word.length > 1 && word !== 'cac')
}

function check(tables: readonly ColumnTable[], claim: Claim): readonly Draft[] {
  return tables.flatMap((table): readonly Draft[] => {
    const lines = plainLines(table)
    if (lines.length < 2 || !isMeant(table, lines, claim)) return []
    const columns = table.columns.filter((column) => isShare(table, column) && isAbout(table, column, claim))
    const below = columns.map((column) => ({
      column,
      lines: lines.filter((line) => {
        const number = numberAt(line, column)
        return number !== undefined && number.value <= 100 && number.value < claim.least.value
      }),
    }))
    const [first] = below.toSorted((a, b) => a.lines.length - b.lines.length)
    // Where not one line reaches it, another column is meant.
    if (!first || first.lines.length === 0 || first.lines.length === lines.length) return []
    return [draftOf(table, first.column, first.lines, claim)]
  })
}

/** As many lines as the prose counts, named by the word it counts; without a number its whole noun heads them. */
function isMeant(table: ColumnTable, lines: readonly TableLine[], { many, noun }: Claim): boolean {
  const head = wordsIn((table.grid.heads[table.nameColumn] ?? []).join(' '))
  const named = coverage(head, noun)
  if (many === undefined) return noun.length > 0 && named === 1
  if (many !== lines.length) return false
  const title = wordsIn(inFull(table.grid.lead.slice(-1).join(' ').toLowerCase()))
  return named > 0 || coverage(title, noun) > 0 || noun.some((word) => general.has(word)) || startNamed(lines, noun)
}

const general = new Set(['vi', 'phuong', 'xa', 'thon', 'vuc'])

function startNamed(lines: readonly TableLine[], noun: readonly string[]): boolean {
  return lines.every((line) => coverage(wordsIn(foldedName(line)), noun) > 0)
}

function foldedName(line: TableLine): string {
  return line.name.normalize('NFD').replace(/\p{M}/gu, '').replace(/đ/gi, 'd').toLowerCase()
}

/** The claim says every word that tells the column's head, or that of the column it is a share of. */
function isAbout(table: ColumnTable, column: number, { words }: Claim): boolean {
  const own = tellingWords(inFull(ownHead(table, column)))
  if (own.length > 0) return coverage(words, own) === 1
  const source = sourceOf(table, column)
  const tops = source ? source.tops.flatMap((top) => tellingWords(inFull(ownHead(table, top)))) : []
  return tops.length > 0 && coverage(words, tops) === 1
}

function draftOf(table: ColumnTable, column: number, below: readonly TableLine[], claim: Claim): Draft {
  const { sentence, least } = claim
  const from = sentence.start + claim.start
  const names = below
    .slice(0, 4)
    .map((line) => `${line.name} ${shown(numberAt(line, column)!.value)}%`)
    .join(', ')
  return {
    message: `Câu ghi tất cả đều đạt ${printed(least)}, nhưng ở bảng ${table.grid.table.number}, cột “${printedHead(table, column)}”, có dòng thấp hơn: ${names}.`,
    ...spot(sentence.passage.piece, from, Math.min(sentence.end, Math.max(least.end, from + 90))),
    other: placeIn(table, below[0]!, column),
    expected: names,
    found: printed(least),
  }
}
