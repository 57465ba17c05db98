import type { LintFacts } from '../../facts.ts'
import type { Quantity } from '../../language/quantities.ts'
import type { Paper, Passage } from '../../paper.ts'
import { type Draft } from '../../rule.ts'
import { sameRate } from '../rates/same-rate.ts'
import { printed } from '../show.ts'
import { formRate } from '../forms/form-rates.ts'
import { canonicalRate, type TableRate, tableRates, topicsIn } from './table-rates.ts'
import { coverage, isTold, spotAround } from './table-words.ts'

/** A share of the prose, what it is about, and the year it is of. */
export type SaidRate = {
  readonly passage: Passage
  readonly quantity: Quantity
  readonly words: string
  readonly topics: ReadonlySet<string>
  readonly year?: number
}

/** “Riêng năm 2024: … tỷ lệ số hóa … đạt 97,54%” beside a table that prints 100 for that year. */
export function ratesInProse(paper: Paper, facts: LintFacts): readonly Draft[] {
  const rates = tableRates(paper, facts)
  if (rates.length === 0) return []
  const said = saidRates(paper)
  const known = sameRate.check(paper, facts).flatMap(({ expected, found }) => [expected, found])
  const own = paper.header.period?.kind === 'year' ? paper.header.period.year : undefined
  const refuted = new Set(formRate.check(paper, facts).map(({ location }) => `${location.table} ${location.row}`))
  const taken = new Set<Quantity>()
  return rates.flatMap((rate): readonly Draft[] => {
    if (refuted.has(`${rate.at.location.table} ${rate.at.location.row}`)) return []
    const about = said.filter((one) => speaksOf(one, rate) && isOfTime(one, rate, own, paper))
    const [first] = about
    if (!first || about.length > 3 || about.some((one) => agree(one.quantity, rate))) return []
    const open = about.filter(
      (one) =>
        !taken.has(one.quantity) &&
        !known.includes(printed(one.quantity)) &&
        !rates.some(
          (other) =>
            other !== rate && agree(one.quantity, other) && [...other.topics].some((each) => one.topics.has(each)),
        ),
    )
    const [only] = open
    if (!only || new Set(open.map((one) => one.quantity.value)).size > 1) return []
    taken.add(only.quantity)
    const when = rate.year ?? only.year
    return [
      {
        message: `Lời văn ghi ${printed(only.quantity)}${when === undefined ? '' : ` cho năm ${when}`}, bảng ${rate.table}, “${rate.label}”${rate.year === undefined ? '' : ` năm ${rate.year}`} ghi ${rate.text.replace(/\s*%$/, '')}%.`,
        ...spotAround(only.passage, only.quantity.start, only.quantity.end),
        other: rate.at,
        expected: `${rate.text.replace(/\s*%$/, '')}%`,
        found: printed(only.quantity),
      },
    ]
  })
}

const narrow =
  /linh vuc|muc tieu|chi tieu|duoc giao|tinh giao|phan dau|so voi|\btang\b|\bgiam\b|cung ky|\bquy (?:[ivx]+|\d)\b|\bthang \d|luy ke|(?:cao|thap) hon|dat tu|tro len|toi thieu|it nhat|rieng (?!nam)|cap (?:tinh|huyen)|nganh doc|binh quan|xep|\bthon\b|\bxom\b|trong do|con lai|chua|khong|\btoan (?:tinh|huyen)|dot|ky truoc|lan luot|trung binh|nam truoc|quy truoc|thang truoc/g

// Words a label and a sentence may each say or leave out.
const loose = new Set(
  'nop tiep nhan giai quyet muc nguoi dan to chuc doi voi thuc hien qua tren moi truong mang he thong hinh thuc phan ket cap phe duyet hoan thanh gui tich hop duoc phat sinh giao dich thu'.split(
    ' ',
  ),
)

function speaksOf({ words, topics }: SaidRate, rate: TableRate): boolean {
  if ([...rate.topics].some((one) => !topics.has(one)) || [...topics].some((one) => !rate.topics.has(one))) return false
  const own = rate.words.filter((word) => !loose.has(word))
  if (own.length > 0 && coverage(words, own) < 1) return false
  return !isNarrower({ words }, canonicalRate(rate.label))
}

/** The sentence is of a part, an aim or another time, and the label is not. */
export function isNarrower({ words }: Pick<SaidRate, 'words'>, label: string): boolean {
  return [...words.matchAll(narrow)].some(([word]) => !label.includes(word))
}

/** A table of years is asked of the year told; a form of the whole time only where one year below refutes its hundred. */
function isOfTime({ year, quantity }: SaidRate, rate: TableRate, own: number | undefined, paper: Paper): boolean {
  if (rate.year !== undefined) return (year ?? own) === rate.year
  if (year === undefined || year === own) return true
  return paper.header.period?.kind === 'programme' && rate.number.value === 100 && quantity.value < 100
}

function agree(quantity: Quantity, { number }: TableRate): boolean {
  if (isTold(quantity, number.value)) return true
  const scale = 10 ** number.decimals
  return Math.abs(Math.round(quantity.value * scale) / scale - number.value) < 1e-9
}

const read = new WeakMap<Paper, readonly SaidRate[]>()

export function saidRates(paper: Paper): readonly SaidRate[] {
  const before = read.get(paper)
  if (before) return before
  const said = paper.passages.flatMap((passage) => saidIn(paper, passage))
  read.set(paper, said)
  return said
}

function saidIn(paper: Paper, passage: Passage): readonly SaidRate[] {
  if (passage.role === 'plan' || passage.role === 'proposals' || passage.kind !== 'paragraph') return []
  return passage.quantities.flatMap((quantity, at): readonly SaidRate[] => {
    if (!quantity.percent) return []
    const before = passage.quantities.slice(0, at).findLast((one) => one.percent)
    const left = passage.folded.slice(Math.max(before?.end ?? 0, quantity.start - 160), quantity.start)
    const clause = left.split(/[;\n]|\.\s|\)\s*,/).at(-1)!
    const right = passage.folded.slice(quantity.end, quantity.end + 60).split(/[;,.()\d]/)[0]!
    const words = canonicalRate(`${clause} ${right}`)
    const year = yearAround(paper, passage, quantity)
    return [{ passage, quantity, words, topics: topicsIn(words), ...(year === undefined ? {} : { year }) }]
  })
}

const named = /\bnam (20\d\d)\b(?!\s*[-–/])/g

/** The year named last before a number; for a bullet, the one its opening line names. */
function yearAround(paper: Paper, passage: Passage, quantity: Quantity): number | undefined {
  const own = [...passage.folded.slice(0, quantity.start).matchAll(named)].at(-1)?.[1]
  if (own !== undefined) return Number(own)
  if (!/^\s*[-+*•–]/.test(passage.text)) return undefined
  const lead = paper.passages
    .slice(Math.max(0, passage.index - 10), passage.index)
    .findLast((one) => !/^\s*[-+*•–]/.test(one.text))
  const years = /:\s*$/.test(lead?.text ?? '') ? [...lead!.folded.matchAll(named)] : []
  return years.length === 1 ? Number(years[0]![1]) : undefined
}
