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

const year = String.raw`(?:nam|\/|-|,)?\s*(?:nam\s*)?(\d{4})`

const patterns: readonly (readonly [ReportKind, RegExp])[] = [
  ['programme', /giai doan\s+(\d{4})\s*[-–]\s*(\d{4})/],
  ['half-year', new RegExp(String.raw`(?:0?6|sau) thang\s*(?:dau)?\s*${year}`)],
  ['nine-months', new RegExp(String.raw`(?:0?9|chin) thang\s*(?:dau)?\s*${year}`)],
  ['quarter', new RegExp(String.raw`quy\s+(iv|iii|ii|i|[1-4])\s*${year}`)],
  ['month', new RegExp(String.raw`thang\s+(\d{1,2})\s*${year}`)],
  ['year', /nam\s+(\d{4})/],
]

/** The first period a subject names, longer ones before the year they lie in: the second is that of the next tasks. */
export function periodOf(subject: string): StatedPeriod | undefined {
  const folded = foldInPlace(subject)
  const found = patterns.flatMap(([kind, pattern]) => {
    const match = pattern.exec(folded)
    return match ? [{ kind, match, at: match.index }] : []
  })
  const first = found.filter((one) => one.kind !== 'year').toSorted((a, b) => a.at - b.at)[0] ?? found[0]
  if (!first) return undefined
  const { kind, match } = first
  const text = subject.slice(match.index, match.index + match[0].length)
  const [one = '', two = ''] = [match[1], match[2]]
  if (kind === 'quarter') return { kind, year: Number(two), index: romans.indexOf(one) + 1 || Number(one), text }
  if (kind === 'month') return { kind, year: Number(two), index: Number(one), text }
  if (kind === 'programme') return { kind, year: Number(one), index: Number(two), text }
  return { kind, year: Number(one), text }
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
