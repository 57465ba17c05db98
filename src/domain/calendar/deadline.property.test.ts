import fc from 'fast-check'
import { expect, test } from 'vitest'
import { addDays, dateOf, type LocalDateTime } from '#kernel/local-time.ts'
import { fromSeconds, toSeconds } from './clock.ts'
import type { ClockPause } from './clock-pause.ts'
import { countDeadline } from './count-deadline.ts'
import type { Limit } from './deadline-rule.ts'
import { type EndedPause, pushDue } from './push-due.ts'
import { testCalendar, testRule } from './test-calendar.ts'
import { isWorkingDay } from './work-calendar.ts'

// 2026 only: from 2027 the test week has half days, on which a pushed due date may differ by the other half.
const spring = toSeconds('2026-04-01T00:00:00' as LocalDateTime)
const moment = fc.integer({ min: 0, max: 60 * 86_400 }).map((seconds) => fromSeconds(spring + seconds))
const limit: fc.Arbitrary<Limit> = fc.oneof(
  fc.record({ value: fc.integer({ min: 1, max: 30 }), unit: fc.constantFrom('working_day', 'calendar_day') }),
  fc.record({ value: fc.integer({ min: 1, max: 24 }), unit: fc.constant('hour') }),
  fc.constant({ value: 1, unit: 'same_day' } as const),
)
const kind = fc.constantFrom('supplement', 'payment', 'other')
const pause: fc.Arbitrary<EndedPause> = fc
  .tuple(kind, moment, fc.integer({ min: 0, max: 20 * 86_400 }))
  .map(([which, from, length]) => ({ kind: which, from, until: fromSeconds(toSeconds(from) + length) }))

function dueOf(what: Limit, receivedAt: LocalDateTime, pauses: readonly ClockPause[]) {
  return countDeadline({ limit: what, receivedAt, pauses, calendar: testCalendar, rule: testRule })
}

test('a due date is in office time, after the receipt, and never earlier for a pause more', () => {
  fc.assert(
    fc.property(limit, moment, fc.array(pause, { maxLength: 3 }), pause, (what, receivedAt, pauses, more) => {
      const { dueAt } = dueOf(what, receivedAt, pauses)
      expect(dueAt! > receivedAt).toBe(true)
      expect(isWorkingDay(testCalendar, dateOf(dueAt!))).toBe(true)
      expect(dueOf(what, receivedAt, [...pauses, more]).dueAt! >= dueAt!).toBe(true)
    }),
  )
})

test('the proof has every day once, from the start to the due date, and its counted days make the limit', () => {
  fc.assert(
    fc.property(limit, moment, fc.array(pause, { maxLength: 3 }), (what, receivedAt, pauses) => {
      const { dueAt, counting } = dueOf(what, receivedAt, pauses)
      const dates = [...new Set(counting.steps.map((step) => step.date))]
      const start = dateOf(counting.start.at)
      expect(dates).toEqual(dates.map((_, index) => addDays(start, index)))
      expect(dates.at(-1)).toBe(dateOf(dueAt!))
      const counted = counting.steps.flatMap((step) => (step.kind === 'counted' ? [step.amount] : []))
      expect(counted.reduce((sum, amount) => sum + amount, 0)).toBe(what.value * (what.unit === 'hour' ? 3600 : 1))
    }),
  )
})

test('giving a pause back to the due date is counting again with it', () => {
  const pushable = limit.filter((what) => what.unit !== 'calendar_day')
  fc.assert(
    fc.property(pushable, moment, pause, (what, receivedAt, one) => {
      const dueAt = dueOf(what, receivedAt, []).dueAt!
      const pushed = pushDue({
        receivedAt,
        dueAt,
        byInstant: what.unit === 'hour',
        pause: one,
        calendar: testCalendar,
        rule: testRule,
      })
      expect(pushed).toBe(dueOf(what, receivedAt, [one]).dueAt)
    }),
  )
})
