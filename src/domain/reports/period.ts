import { refuse, ok, type Result } from '#kernel/result.ts'
import type { ReportKind } from './report-kind.ts'

/** The stretch of the calendar a report is about; which days it counts is the rule's to say (period-rule.ts). */
export type Period =
  | { readonly kind: 'month'; readonly year: number; readonly month: number }
  | { readonly kind: 'quarter'; readonly year: number; readonly quarter: number }
  | { readonly kind: 'half-year'; readonly year: number; readonly half: 1 | 2 }
  | { readonly kind: 'nine-months'; readonly year: number }
  | { readonly kind: 'year'; readonly year: number }
  | { readonly kind: 'programme'; readonly from: number; readonly to: number }

type Notation = {
  readonly label: string
  readonly example: string
  readonly read: (text: string) => Period | undefined
}

const roman = ['I', 'II', 'III', 'IV'] as const

const notations: Readonly<Record<ReportKind, Notation>> = {
  month: { label: 'tháng', example: '2026-04', read: readMonth },
  quarter: { label: 'quý', example: '2026-Q3', read: readQuarter },
  'half-year': { label: '6 tháng', example: '2026-H1', read: readHalf },
  'nine-months': { label: '9 tháng', example: '2026-9M', read: readNineMonths },
  year: { label: 'năm', example: '2026', read: readYear },
  programme: { label: 'giai đoạn', example: '2021..2025', read: readProgramme },
}

/** Reads the notation of the command line and of addresses: `2026-04`, `2026-Q3`, `2026-H1`, `2026-9M`, `2026`, `2021..2025`. */
export function readPeriod(kind: ReportKind, text: string): Result<Period, string> {
  const notation = notations[kind]
  const period = notation.read(text.trim())
  if (period) return ok(period)
  return refuse(`Kỳ báo cáo ${notation.label} viết theo dạng ${notation.example}; không đọc được “${text.trim()}”.`)
}

export function printPeriod(period: Period): string {
  switch (period.kind) {
    case 'month':
      return `${fourDigits(period.year)}-${String(period.month).padStart(2, '0')}`
    case 'quarter':
      return `${fourDigits(period.year)}-Q${period.quarter}`
    case 'half-year':
      return `${fourDigits(period.year)}-H${period.half}`
    case 'nine-months':
      return `${fourDigits(period.year)}-9M`
    case 'year':
      return fourDigits(period.year)
    case 'programme':
      return `${fourDigits(period.from)}..${fourDigits(period.to)}`
  }
}

/** As official papers name it: `tháng 4 năm 2026`, `quý III năm 2026`, `6 tháng đầu năm 2026`. */
export function showPeriod(period: Period): string {
  switch (period.kind) {
    case 'month':
      return `tháng ${period.month} năm ${period.year}`
    case 'quarter':
      return `quý ${roman[period.quarter - 1]} năm ${period.year}`
    case 'half-year':
      return `6 tháng ${period.half === 1 ? 'đầu' : 'cuối'} năm ${period.year}`
    case 'nine-months':
      return `9 tháng đầu năm ${period.year}`
    case 'year':
      return `năm ${period.year}`
    case 'programme':
      return `giai đoạn ${period.from}–${period.to}`
  }
}

/** What a report plans for, in words: after nine months the rest of the year, not another nine months. */
export function showNextPeriod(period: Period): string {
  return period.kind === 'nine-months' ? `3 tháng cuối năm ${period.year}` : showPeriod(nextPeriod(period))
}

export function nextPeriod(period: Period): Period {
  return shift(period, 1)
}

/** The period just before. Nine months have none in the same year, so theirs is the same stretch a year earlier. */
export function previousPeriod(period: Period): Period {
  return shift(period, -1)
}

/** The same period of the year before; a programme's is the programme before it. */
export function lastYear(period: Period): Period {
  return period.kind === 'programme' ? previousPeriod(period) : { ...period, year: period.year - 1 }
}

/** First and last month of the stretch, counted from year 0, so that months can be added across years. */
export function monthsOf(period: Period): { readonly first: number; readonly last: number } {
  switch (period.kind) {
    case 'month':
      return span(period.year, period.month, 1)
    case 'quarter':
      return span(period.year, period.quarter * 3 - 2, 3)
    case 'half-year':
      return span(period.year, period.half === 1 ? 1 : 7, 6)
    case 'nine-months':
      return span(period.year, 1, 9)
    case 'year':
      return span(period.year, 1, 12)
    case 'programme':
      return span(period.from, 1, (period.to - period.from + 1) * 12)
  }
}

function span(year: number, month: number, length: number): { first: number; last: number } {
  const first = year * 12 + month - 1
  return { first, last: first + length - 1 }
}

function shift(period: Period, by: 1 | -1): Period {
  switch (period.kind) {
    case 'month': {
      const at = monthsOf(period).first + by
      return { kind: 'month', year: Math.floor(at / 12), month: (at % 12) + 1 }
    }
    case 'quarter': {
      const at = period.year * 4 + period.quarter - 1 + by
      return { kind: 'quarter', year: Math.floor(at / 4), quarter: (at % 4) + 1 }
    }
    case 'half-year': {
      const at = period.year * 2 + period.half - 1 + by
      return { kind: 'half-year', year: Math.floor(at / 2), half: at % 2 === 0 ? 1 : 2 }
    }
    case 'nine-months':
    case 'year':
      return { ...period, year: period.year + by }
    case 'programme': {
      const length = (period.to - period.from + 1) * by
      return { kind: 'programme', from: period.from + length, to: period.to + length }
    }
  }
}

function readMonth(text: string): Period | undefined {
  const parts = /^(\d{4})-(0[1-9]|1[0-2])$/.exec(text)
  return parts && real(parts[1]) ? { kind: 'month', year: Number(parts[1]), month: Number(parts[2]) } : undefined
}

function readQuarter(text: string): Period | undefined {
  const parts = /^(\d{4})-Q([1-4])$/i.exec(text)
  return parts && real(parts[1]) ? { kind: 'quarter', year: Number(parts[1]), quarter: Number(parts[2]) } : undefined
}

function readHalf(text: string): Period | undefined {
  const parts = /^(\d{4})-H([12])$/i.exec(text)
  if (!parts || !real(parts[1])) return undefined
  return { kind: 'half-year', year: Number(parts[1]), half: parts[2] === '1' ? 1 : 2 }
}

function readNineMonths(text: string): Period | undefined {
  const parts = /^(\d{4})-9M$/i.exec(text)
  return parts && real(parts[1]) ? { kind: 'nine-months', year: Number(parts[1]) } : undefined
}

function readYear(text: string): Period | undefined {
  return /^\d{4}$/.test(text) && real(text) ? { kind: 'year', year: Number(text) } : undefined
}

function readProgramme(text: string): Period | undefined {
  const parts = /^(\d{4})\.\.(\d{4})$/.exec(text)
  const [from, to] = [Number(parts?.[1]), Number(parts?.[2])]
  return parts && real(parts[1]) && to > from && to - from < 20 ? { kind: 'programme', from, to } : undefined
}

/** A year that a register of this country can hold: `0026` is a slip of the finger. */
function real(year: string | undefined): boolean {
  return Number(year) >= 1945
}

function fourDigits(year: number): string {
  return String(year).padStart(4, '0')
}
