import { addDays, dateOf, type LocalDateTime } from '#kernel/local-time.ts'
import { atClock } from './clock.ts'
import type { Counting } from './counting.ts'
import type { DeadlineRule } from './deadline-rule.ts'
import { judgeDay, showDay, type WorkCalendar } from './work-calendar.ts'
import { openingFrom } from './working-days.ts'

/** Where a dossier's time starts to run: at its receipt, or when the office next opens. */
export function startOfCounting(
  receivedAt: LocalDateTime,
  calendar: WorkCalendar,
  rule: DeadlineRule,
): Counting['start'] {
  const date = dateOf(receivedAt)
  const verdict = judgeDay(calendar, date)
  const next = openingFrom(calendar, addDays(date, 1))
  const made = verdict.reason ? ` (${verdict.reason})` : ''
  if (!verdict.working) {
    return { at: next, why: `${showDay(date)} không phải ngày làm việc${made}, tính từ ngày làm việc tiếp theo` }
  }
  if (receivedAt > atClock(date, rule.cutOff)) {
    return { at: next, why: `tiếp nhận sau ${rule.cutOff}, tính từ ngày làm việc tiếp theo` }
  }
  return { at: receivedAt, why: `tiếp nhận trong ngày làm việc${made}, không sau ${rule.cutOff}` }
}
