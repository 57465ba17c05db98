import type { ReportKind } from '#domain/reports/report-kind.ts'
import { addDays, findLocalDate, type LocalDate } from '#kernel/local-time.ts'
import type { Window } from '#kernel/window.ts'
import { foldInPlace } from './language/fold.ts'

/** The period a paper says it reports on. */
export type StatedPeriod = {
  readonly kind: ReportKind
  readonly year: number
  /** Month or quarter; the last year of a programme. */
  readonly index?: number
  readonly text: string
}

const romans = ['i', 'ii', 'iii', 'iv']

const year = String.raw`\s*(?:nam|\/|-|,)?\s*(?:nam\s*)?(\d{4})(?!\d)`

/** A year left to the end: “Quý II và phương hướng, nhiệm vụ Quý III năm 2026”. */
const patterns: readonly (readonly [ReportKind, RegExp])[] = [
  ['programme', /giai doan\s+(\d{4})\s*[-–]\s*(\d{4})/g],
  ['half-year', new RegExp(String.raw`(?<!\d)(?:0?6|sau) thang(?:\s+dau(?: nam)?(?:${year})?|${year}|\s+qua\b)`, 'g')],
  [
    'nine-months',
    new RegExp(
      String.raw`(?<!\d)(?:0?9|chin) thang(?:\s+dau(?: nam)?(?:${year})?|\s+qua\b|${year}|\s+(?:trien khai|thuc hien))`,
      'g',
    ),
  ],
  ['quarter', new RegExp(String.raw`\bquy\s+(iv|iii|ii|i|[1-4])\b(?:${year})?`, 'g')],
  ['month', new RegExp(String.raw`\bthang\s+(\d{1,2})\b(?:${year})?`, 'g')],
  ['year', /\bnam\s+(\d{4})\b/g],
]

const farthestYear = 160

/** Every period a text names, in its order; those without a year of their own take the next one named after them. */
export function periodsIn(text: string, usualYear?: number): readonly (StatedPeriod & { readonly start: number })[] {
  const folded = foldInPlace(text)
  // Years of act symbols (45/2020/NĐ-CP) and of days are those of the act and the day.
  const years = [...folded.matchAll(/(?<![\d/]\d{1,2}\s?[/.-]\s?)(?<!\d|\d\/)(20\d{2})(?!\d|\s?\/\s?[a-z\d])/g)].map(
    (one) => ({
      at: one.index,
      year: Number(one[1]),
    }),
  )
  const found = patterns.flatMap(([kind, pattern]) =>
    [...folded.matchAll(pattern)].flatMap((match) => {
      const end = match.index + match[0].length
      const later = years.find((one) => one.at >= end && one.at - end < farthestYear)?.year ?? usualYear
      const read = readPeriod(kind, match.slice(1), later)
      // “ngày 15 tháng 5 năm 2026” is a day, and so is one whose number is still to be written.
      const day = kind === 'month' && /ngay[\s.…_]+(?:\d{1,2}\s*)?$/.test(folded.slice(0, match.index))
      return read && !day ? [{ ...read, text: text.slice(match.index, end), start: match.index, end }] : []
    }),
  )
  // The year of “quý II năm 2026” is not a period of its own.
  return found
    .filter(
      (one) =>
        one.kind !== 'year' || !found.some((each) => each !== one && each.start <= one.start && each.end >= one.end),
    )
    .toSorted((a, b) => a.start - b.start)
    .map(({ end: _, ...one }) => one)
}

function readPeriod(
  kind: ReportKind,
  groups: readonly (string | undefined)[],
  later: number | undefined,
): Omit<StatedPeriod, 'text'> | undefined {
  if (kind === 'programme') return { kind, year: Number(groups[0]), index: Number(groups[1]) }
  const indexed = kind === 'quarter' || kind === 'month'
  const own = (indexed ? groups.slice(1) : groups).find((one) => one !== undefined)
  const of = own === undefined ? later : Number(own)
  if (of === undefined) return undefined
  if (!indexed) return { kind, year: of }
  const index = romans.indexOf(groups[0] ?? '') + 1 || Number(groups[0])
  return index >= 1 && index <= (kind === 'quarter' ? 4 : 12) ? { kind, year: of, index } : undefined
}

/** The first period a subject names, shorter ones before the year they lie in: the second is that of the next tasks. */
export function periodOf(subject: string, usualYear?: number): StatedPeriod | undefined {
  const all = periodsIn(subject, usualYear)
  const first = all.find((one) => one.kind !== 'year') ?? all[0]
  if (!first) return undefined
  // “Năm 2025, phương hướng quý I năm 2026” reports on the year.
  const year = all.find((one) => one.kind === 'year')
  const own = year && year.start < first.start && first.year > year.year ? year : first
  const { start: _, ...period } = own
  return period
}

export function samePeriod(a: StatedPeriod, b: StatedPeriod): boolean {
  return a.kind === b.kind && a.year === b.year && a.index === b.index
}

/** The civil months a period covers, for asking whether another window has anything to do with it. */
export function civilSpan(period: StatedPeriod): Window | undefined {
  const { kind, year: y, index = 1 } = period
  const months: Readonly<Record<ReportKind, readonly [number, number]>> = {
    month: [index, index],
    quarter: [index * 3 - 2, index * 3],
    'half-year': [1, 6],
    'nine-months': [1, 9],
    year: [1, 12],
    programme: [1, 12],
  }
  const [first, last] = months[kind]
  const from = findLocalDate(y, first, 1)
  const end = findLocalDate(kind === 'programme' ? index : y, last, 28)
  return from && end ? { from, to: lastOfMonth(end) } : undefined
}

/** NĐ 09/2019: counted from the 15th of the month before to the 14th of the last month. */
export function regularWindow(period: StatedPeriod): Window | undefined {
  const span = civilSpan(period)
  if (!span || period.kind === 'programme') return undefined
  const [fromYear, fromMonth] = [Number(span.from.slice(0, 4)), Number(span.from.slice(5, 7))]
  const from = fromMonth === 1 ? findLocalDate(fromYear - 1, 12, 15) : findLocalDate(fromYear, fromMonth - 1, 15)
  const to = findLocalDate(Number(span.to.slice(0, 4)), Number(span.to.slice(5, 7)), 14)
  return from && to ? { from, to } : undefined
}

function lastOfMonth(date: LocalDate): LocalDate {
  let day = date
  while (addDays(day, 1).slice(0, 7) === date.slice(0, 7)) day = addDays(day, 1)
  return day
}
