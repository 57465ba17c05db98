import { expect, test } from 'vitest'
import type { LocalDateTime } from '#kernel/local-time.ts'
import { pushDue } from './push-due.ts'
import { testCalendar, testRule } from './test-calendar.ts'

const at = (text: string) => `${text.replace(' ', 'T')}:00` as LocalDateTime

test.each([
  ['two closes held', '2026-05-07 17:00', false, '2026-05-05 09:00', '2026-05-07 09:00', '2026-05-11 17:00'],
  ['none held', '2026-05-07 17:00', false, '2026-05-05 09:00', '2026-05-05 11:00', '2026-05-07 17:00'],
  [
    'over a weekend and holidays',
    '2026-05-05 17:00',
    false,
    '2026-04-29 09:00',
    '2026-05-04 09:00',
    '2026-05-06 17:00',
  ],
  ['begun after the due date', '2026-05-05 17:00', false, '2026-05-05 17:00', '2026-05-09 09:00', '2026-05-05 17:00'],
  ['an hour of office time', '2026-05-06 11:00', true, '2026-05-06 09:00', '2026-05-06 10:00', '2026-05-06 13:30'],
  ['a night', '2026-05-06 11:00', true, '2026-05-05 17:00', '2026-05-06 07:30', '2026-05-06 11:00'],
  ['over a holiday', '2026-04-29 16:00', true, '2026-04-29 15:00', '2026-05-04 08:30', '2026-05-04 09:30'],
  [
    'a pause before counting starts',
    '2026-04-23 17:00',
    false,
    '2026-04-20 16:30',
    '2026-04-22 09:00',
    '2026-04-24 17:00',
  ],
  [
    'the time of day another system gave is kept',
    '2026-05-05 10:15',
    false,
    '2026-05-04 09:00',
    '2026-05-05 09:00',
    '2026-05-06 10:15',
  ],
])('%s', (_, dueAt, byInstant, from, until, expected) => {
  const pause = { kind: 'supplement', from: at(from), until: at(until) } as const
  const receivedAt = at('2026-04-20 16:00')
  const pushed = pushDue({ receivedAt, dueAt: at(dueAt), byInstant, pause, calendar: testCalendar, rule: testRule })
  expect(pushed).toBe(at(expected))
})
