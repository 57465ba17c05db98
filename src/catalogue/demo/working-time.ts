import { addDays, type LocalDate, localDate, showDate, weekday } from '#kernel/local-time.ts'
import type { Limit } from '#domain/calendar/deadline-rule.ts'
import type { Random } from './random.ts'

/**
 * The demo's own working days, kept apart from the product's calendar on purpose: the stated totals must not move when
 * a holiday decision is edited. Weekday holidays and swap days of 2025 and 2026.
 */
const daysOff = new Set(
  `2025-01-01 2025-01-27 2025-01-28 2025-01-29 2025-01-30 2025-01-31 2025-04-07 2025-04-30 2025-05-01
   2025-05-02 2025-09-01 2025-09-02 2026-01-01 2026-01-02 2026-02-16 2026-02-17 2026-02-18 2026-02-19
   2026-02-20 2026-04-27 2026-04-30 2026-05-01 2026-08-31 2026-09-01 2026-09-02`.split(/\s+/),
)
const makeUpDays = new Set(['2025-04-26', '2026-01-10', '2026-08-22'])

/** A minute of a working day; `day` counts working days, so that limits are sums. */
export type Moment = { readonly day: number; readonly minute: number }

const workDays = [...listWorkDays(localDate('2024-12-01'), localDate('2026-12-31'))]
const [morning, noon, afternoon, evening] = [7 * 60 + 30, 11 * 60 + 30, 13 * 60 + 30, 17 * 60]
/** Received after it, a dossier counts from the next working day. */
const fifteenHours = 15 * 60
const lastReceipt = evening - 20

function* listWorkDays(from: LocalDate, to: LocalDate): Iterable<LocalDate> {
  for (let date = from; date <= to; date = addDays(date, 1))
    if (makeUpDays.has(date) || (weekday(date) <= 5 && !daysOff.has(date))) yield date
}

export function firstWorkDay(from: LocalDate): number {
  return workDays.findIndex((date) => date >= from)
}

export function lastWorkDay(to: LocalDate): number {
  return workDays.findLastIndex((date) => date <= to)
}

export function dateOfWorkDay(day: number): LocalDate {
  const date = workDays[day]
  if (!date) throw new RangeError(`no working day ${day}`)
  return date
}

/** The working day a dossier is due on, at 17:00. `nextDay`: the counter promises same-day results for the day after. */
export function dueDay(received: Moment, limit: Limit, nextDay: boolean): number {
  const start = received.minute <= fifteenHours ? received.day : received.day + 1
  if (limit.unit === 'same_day') return nextDay ? start + 1 : start
  if (limit.unit === 'calendar_day') return firstWorkDay(addDays(dateOfWorkDay(start), limit.value))
  return start + limit.value
}

/** A working minute, not before `from`. */
export function workMinute(random: Random, from = morning, to = evening - 1): number {
  const open = from > noon && from < afternoon ? afternoon : from
  const minute = random.between(open, to)
  return minute >= noon && minute < afternoon ? Math.max(open, minute - (afternoon - noon)) : minute
}

export function receiptMinute(random: Random): number {
  return workMinute(random, morning, lastReceipt)
}

/** Later the same day, before the doors close. */
export function minuteAfter(random: Random, minute: number): number {
  return workMinute(random, Math.min(minute + 8, evening - 1))
}

export function showMoment(at: Moment): string {
  const two = (part: number) => String(part).padStart(2, '0')
  return `${showDate(dateOfWorkDay(at.day))} ${two(Math.floor(at.minute / 60))}:${two(at.minute % 60)}`
}

export function showDue(day: number): string {
  return `${showDate(dateOfWorkDay(day))} 17:00`
}
