import { addDays, dateOf, type LocalDateTime } from '#kernel/local-time.ts'
import { toSeconds } from './clock.ts'
import { countHours, officeHours } from './count-hours.ts'
import type { ClockPause } from './clock-pause.ts'
import type { DeadlineRule } from './deadline-rule.ts'
import { startOfCounting } from './start-of-counting.ts'
import { judgeDay, type WorkCalendar } from './work-calendar.ts'
import { addWorkingDays, closingOf } from './working-days.ts'

export type EndedPause = ClockPause & { readonly until: LocalDateTime }

/**
 * A due date after a pause has ended: the working time the pause held, given back. It needs no more than the due date
 * itself, so it also serves a dossier whose due date came from another system or was extended.
 */
export function pushDue(question: {
  readonly receivedAt: LocalDateTime
  readonly dueAt: LocalDateTime
  readonly byInstant: boolean
  readonly pause: EndedPause
  readonly calendar: WorkCalendar
  readonly rule: DeadlineRule
}): LocalDateTime {
  const { receivedAt, dueAt, byInstant, calendar, rule } = question
  if (question.pause.from >= dueAt) return dueAt
  // Before the counting starts (after 15:00, a day off) a pause holds time that was not running.
  const start = startOfCounting(receivedAt, calendar, rule).at
  const pause = question.pause.from < start ? { ...question.pause, from: start } : question.pause
  if (byInstant) {
    const seconds = heldSeconds(calendar, pause)
    if (seconds === 0) return dueAt
    const limit = { value: seconds / 3600, unit: 'hour' } as const
    return countHours({ limit, rule, calendar, start: dueAt, pauses: [] }).dueAt!
  }
  const date = addWorkingDays(calendar, dateOf(dueAt), heldDays(calendar, pause))
  return `${date}${dueAt.slice(10)}` as LocalDateTime
}

/** Working days at whose close the pause holds. */
function heldDays(calendar: WorkCalendar, { from, until }: EndedPause): number {
  let days = 0
  for (let date = dateOf(from); date <= dateOf(until); date = addDays(date, 1)) {
    const verdict = judgeDay(calendar, date)
    if (!verdict.working) continue
    const close = closingOf(date, verdict)
    if (from < close && close <= until) days += verdict.share
  }
  return days
}

function heldSeconds(calendar: WorkCalendar, { from, until }: EndedPause): number {
  let seconds = 0
  for (let date = dateOf(from); date <= dateOf(until); date = addDays(date, 1)) {
    const verdict = judgeDay(calendar, date)
    if (!verdict.working) continue
    for (const hours of officeHours(date, verdict.shifts, toSeconds(from))) {
      seconds += Math.max(0, Math.min(hours.to, toSeconds(until)) - hours.from)
    }
  }
  return seconds
}
