import type { LocalDateTime } from '#kernel/local-time.ts'
import { type ClockPause, clearPauses } from './clock-pause.ts'
import { countDays } from './count-days.ts'
import { countHours } from './count-hours.ts'
import type { Counting, Deadline } from './counting.ts'
import type { DeadlineRule, Limit } from './deadline-rule.ts'
import { startOfCounting } from './start-of-counting.ts'
import { findYearNote, type WorkCalendar } from './work-calendar.ts'

export type DeadlineQuestion = {
  readonly limit: Limit
  readonly receivedAt: LocalDateTime
  readonly pauses: readonly ClockPause[]
  readonly calendar: WorkCalendar
  readonly rule: DeadlineRule
}

/** When the answer is due, with the whole counting. */
export function countDeadline(question: DeadlineQuestion): Deadline {
  const { limit, receivedAt, calendar, rule } = question
  if (!(limit.value > 0)) throw new RangeError(`a limit of ${limit.value}`)
  const start = startOfCounting(receivedAt, calendar, rule)
  const run = { limit, rule, calendar, start: start.at, pauses: clearPauses(question.pauses) }
  const { dueAt, steps, pauses } = limit.unit === 'hour' ? countHours(run) : countDays(run)
  const notes = yearsOf(receivedAt, dueAt ?? receivedAt)
    .map((year) => findYearNote(calendar, year))
    .filter((note) => note !== undefined)
  const counting: Counting = { rule, limit, receivedAt, start, steps, pauses, notes, ...(dueAt && { dueAt }) }
  return { counting, ...(dueAt && { dueAt }) }
}

function yearsOf(from: LocalDateTime, to: LocalDateTime): readonly number[] {
  const first = Number(from.slice(0, 4))
  return Array.from({ length: Number(to.slice(0, 4)) - first + 1 }, (_, index) => first + index)
}
