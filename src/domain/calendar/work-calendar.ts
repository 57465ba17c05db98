import { daysBetween, type LocalDate, showDate, weekday } from '#kernel/local-time.ts'
import type { ClockTime } from './clock.ts'

/** A stretch of office hours. */
export type Shift = { readonly from: ClockTime; readonly to: ClockTime }

/** `share`: what the day is worth in a limit counted in days; half a day where the office works a morning only. */
export type WorkDay = { readonly shifts: readonly [Shift, ...Shift[]]; readonly share: 1 | 0.5 }

export const weekdays = [1, 2, 3, 4, 5, 6, 7] as const
export type Weekday = (typeof weekdays)[number]

/** The weekly pattern in force from a day on. */
export type WorkingWeek = {
  readonly from: LocalDate
  readonly source: string
  readonly days: Readonly<Record<Weekday, WorkDay | 'off'>>
}

/** A day that departs from the weekly pattern. `reason` is a Vietnamese phrase, printed in the proof of a deadline. */
export type SpecialDay =
  | { readonly kind: 'holiday' | 'compensatory' | 'swapped'; readonly date: LocalDate; readonly reason: string }
  /** Worked in place of `insteadOf`, with the hours of that weekday. */
  | { readonly kind: 'make-up'; readonly date: LocalDate; readonly insteadOf: LocalDate; readonly reason: string }

/** One year's days. `provisional` until the Prime Minister's choice of days is announced (BLLĐ Art. 112.3). */
export type CalendarYear = {
  readonly year: number
  readonly source: string
  readonly provisional: boolean
  readonly days: readonly SpecialDay[]
}

export type WorkCalendar = {
  readonly weeks: readonly WorkingWeek[]
  readonly years: ReadonlyMap<number, CalendarYear>
  readonly days: ReadonlyMap<LocalDate, SpecialDay>
}

/** Builds the calendar; throws when the declared days contradict each other: they are data of ours. */
export function buildWorkCalendar(weeks: readonly WorkingWeek[], years: readonly CalendarYear[]): WorkCalendar {
  if (weeks.length === 0) throw new RangeError('no working week')
  for (const week of weeks) {
    if (weekdays.every((day) => week.days[day] === 'off')) throw new RangeError(`no working day from ${week.from}`)
  }
  const ordered = weeks.toSorted((a, b) => daysBetween(b.from, a.from))
  const days = new Map<LocalDate, SpecialDay>()
  for (const { year, days: special } of years) {
    for (const day of special) {
      if (Number(day.date.slice(0, 4)) !== year) throw new RangeError(`${day.date} is not a day of ${year}`)
      if (days.has(day.date)) throw new RangeError(`${day.date} stands twice`)
      days.set(day.date, day)
    }
  }
  const calendar = { weeks: ordered, years: new Map(years.map((year) => [year.year, year])), days }
  for (const day of days.values()) {
    if (day.kind === 'make-up' && patternOf(calendar, day.insteadOf) === 'off') {
      throw new RangeError(`${day.date} makes up for ${day.insteadOf}, which is no working day`)
    }
  }
  return calendar
}

/** What a day is to the office: worked, with its hours, or off, with the reason. */
export type DayVerdict =
  | { readonly working: true; readonly shifts: WorkDay['shifts']; readonly share: 1 | 0.5; readonly reason?: string }
  | { readonly working: false; readonly reason: string }

export function judgeDay(calendar: WorkCalendar, date: LocalDate): DayVerdict {
  const special = calendar.days.get(date)
  if (special && special.kind !== 'make-up') return { working: false, reason: special.reason }
  const pattern = patternOf(calendar, special ? special.insteadOf : date)
  if (pattern === 'off') return { working: false, reason: 'ngày nghỉ hằng tuần' }
  return special ? { working: true, ...pattern, reason: special.reason } : { working: true, ...pattern }
}

export function isWorkingDay(calendar: WorkCalendar, date: LocalDate): boolean {
  return judgeDay(calendar, date).working
}

/** A caution about counting through a year whose holidays are not all known; undefined when they are. */
export function findYearNote(calendar: WorkCalendar, year: number): string | undefined {
  const known = calendar.years.get(year)
  if (!known) return `Chưa có lịch nghỉ lễ, tết năm ${year} trong hệ thống: mới chỉ trừ ngày nghỉ hằng tuần.`
  if (known.provisional) return `Lịch nghỉ lễ, tết năm ${year} là dự kiến, chưa có thông báo chính thức.`
  return undefined
}

export const weekdayNames: Readonly<Record<Weekday, string>> = {
  1: 'Thứ Hai',
  2: 'Thứ Ba',
  3: 'Thứ Tư',
  4: 'Thứ Năm',
  5: 'Thứ Sáu',
  6: 'Thứ Bảy',
  7: 'Chủ nhật',
}

/** `Thứ Hai 27/04/2026`. */
export function showDay(date: LocalDate): string {
  return `${weekdayNames[weekday(date) as Weekday]} ${showDate(date)}`
}

function patternOf(calendar: WorkCalendar, date: LocalDate): WorkDay | 'off' {
  const week = calendar.weeks.findLast((candidate) => candidate.from <= date) ?? calendar.weeks[0]!
  return week.days[weekday(date) as Weekday]
}
