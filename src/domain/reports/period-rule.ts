import { addDays, findLocalDate, type LocalDate, readDateTime, dateOf, showDate } from '#kernel/local-time.ts'
import { ok, refuse, type Result } from '#kernel/result.ts'
import type { Window } from '#kernel/window.ts'
import { monthsOf, type Period } from './period.ts'
import type { ReportKind } from './report-kind.ts'

/** The day on which the figures of a month are closed: a day every month has, or the month's own end. */
export type Closing = { readonly day: number } | 'month-end'

/** Which days a period counts, and how long the commune has to send: a province may set its own. */
export type PeriodRule = {
  readonly closing: Closing
  readonly closingOf?: Partial<Readonly<Record<ReportKind, Closing>>>
  readonly sendWithinWorkingDays: number
  /** What the rule is, for the reader of a report: `Nghị định 09/2019/NĐ-CP, Điều 12`. */
  readonly source: string
}

/**
 * NĐ 09/2019: every regular report closes on the 14th of its last month and begins the day after the close before.
 * The two working days for sending are the common provincial practice, not the decree's.
 */
export const decree09: PeriodRule = {
  closing: { day: 14 },
  sendWithinWorkingDays: 2,
  source: 'Nghị định số 09/2019/NĐ-CP',
}

/** A province's rule from its settings; the closing day must be one that every month has. */
export function readPeriodRule(
  closing: Closing,
  sendWithinWorkingDays: number,
  source: string,
): Result<PeriodRule, string> {
  if (closing !== 'month-end' && !(Number.isInteger(closing.day) && closing.day >= 1 && closing.day <= 28)) {
    return refuse('Ngày chốt số liệu phải từ ngày 1 đến ngày 28, hoặc chọn ngày cuối tháng.')
  }
  if (!Number.isInteger(sendWithinWorkingDays) || sendWithinWorkingDays < 0 || sendWithinWorkingDays > 30) {
    return refuse('Thời hạn gửi báo cáo phải là số ngày làm việc từ 0 đến 30.')
  }
  return ok({ closing, sendWithinWorkingDays, source })
}

export function windowOf(period: Period, rule: PeriodRule = decree09): Window {
  const closing = rule.closingOf?.[period.kind] ?? rule.closing
  const { first, last } = monthsOf(period)
  return { from: addDays(closeOf(first - 1, closing), 1), to: closeOf(last, closing) }
}

/** A window the officer chose: both days are counted. */
export function readWindow(from: string, to: string): Result<Window, string> {
  const [start, end] = [readDateTime(from), readDateTime(to)]
  if (!start) return refuse(`Không đọc được ngày bắt đầu “${from}”; viết theo dạng 15/12/2025 hoặc 2025-12-15.`)
  if (!end) return refuse(`Không đọc được ngày kết thúc “${to}”; viết theo dạng 14/06/2026 hoặc 2026-06-14.`)
  const window = { from: dateOf(start), to: dateOf(end) }
  if (window.to >= window.from) return ok(window)
  return refuse(`Ngày kết thúc ${showDate(window.to)} trước ngày bắt đầu ${showDate(window.from)}.`)
}

/** The last day on which the report is sent in time. */
export function sendingDeadline(
  window: Window,
  rule: PeriodRule,
  isWorkingDay: (day: LocalDate) => boolean,
): LocalDate {
  let day = window.to
  let left = rule.sendWithinWorkingDays
  // A calendar that never works again must not hang the page: a year is more than any sending time.
  for (let step = 0; left > 0 && step < 366; step += 1) {
    day = addDays(day, 1)
    if (isWorkingDay(day)) left -= 1
  }
  return day
}

/** The latest period of the kind whose figures are closed: what the officer most likely opens today. */
export function latestClosedPeriod(
  kind: Exclude<ReportKind, 'programme'>,
  today: LocalDate,
  rule: PeriodRule = decree09,
): Period {
  const year = Number(today.slice(0, 4))
  const candidates = [year - 2, year - 1, year, year + 1].flatMap((each) => periodsOf(kind, each))
  const closed = candidates.filter((period) => windowOf(period, rule).to < today)
  return closed.at(-1) ?? candidates[0]!
}

/** All periods of a kind in a year, in order. */
export function periodsOf(kind: Exclude<ReportKind, 'programme'>, year: number): readonly Period[] {
  switch (kind) {
    case 'month':
      return Array.from({ length: 12 }, (_, at) => ({ kind, year, month: at + 1 }))
    case 'quarter':
      return [1, 2, 3, 4].map((quarter) => ({ kind, year, quarter }))
    case 'half-year':
      return [
        { kind, year, half: 1 },
        { kind, year, half: 2 },
      ]
    case 'nine-months':
    case 'year':
      return [{ kind, year }]
  }
}

function closeOf(monthCount: number, closing: Closing): LocalDate {
  const [year, month] = [Math.floor(monthCount / 12), (monthCount % 12) + 1]
  if (closing !== 'month-end') return findLocalDate(year, month, closing.day)!
  return addDays(findLocalDate(month === 12 ? year + 1 : year, month === 12 ? 1 : month + 1, 1)!, -1)
}
