import { expect, test } from 'vitest'
import { localDate, type LocalDateTime } from '#kernel/local-time.ts'
import type { ClockPause } from './clock-pause.ts'
import { countDeadline } from './count-deadline.ts'
import { type DeadlineRule, findDeadlineRule, type Limit } from './deadline-rule.ts'
import { testCalendar, testRule } from './test-calendar.ts'

const at = (text: string) => text.replace(' ', 'T').padEnd(19, ':00') as LocalDateTime
const pause = (from: string, until?: string, kind: ClockPause['kind'] = 'supplement'): ClockPause => ({
  kind,
  from: at(from),
  ...(until && { until: at(until) }),
})
const days = (value: number): Limit => ({ value, unit: 'working_day' })
const hours = (value: number): Limit => ({ value, unit: 'hour' })
const calendarDays = (value: number): Limit => ({ value, unit: 'calendar_day' })
const sameDay: Limit = { value: 1, unit: 'same_day' }

function due(limit: Limit, receivedAt: string, pauses: readonly ClockPause[] = [], rule: DeadlineRule = testRule) {
  return countDeadline({ limit, receivedAt: at(receivedAt), pauses, calendar: testCalendar, rule })
}

test.each<[string, Limit, string, string]>([
  ['the day of receipt is not counted', days(1), '2026-05-04 08:00', '2026-05-05 17:00'],
  ['15:00 sharp is still that day', days(1), '2026-05-04 15:00', '2026-05-05 17:00'],
  ['a second after 15:00 is the next day', days(1), '2026-05-04 15:00:01', '2026-05-06 17:00'],
  ['Friday 15:01, Monday off', days(3), '2026-04-24 15:01', '2026-05-05 17:00'],
  ['Friday 15:00, Monday off', days(3), '2026-04-24 15:00', '2026-05-04 17:00'],
  ['received on a holiday', days(1), '2026-04-26 09:00', '2026-04-29 17:00'],
  ['received on a make-up Saturday', days(1), '2026-08-22 09:00', '2026-08-24 17:00'],
  ['a make-up Saturday is counted', days(2), '2026-08-20 09:00', '2026-08-22 17:00'],
  ['before the office opens', days(1), '2026-05-04 06:00', '2026-05-05 17:00'],
  ['half a Saturday is half a day', days(1), '2027-01-07 09:00', '2027-01-08 17:00'],
  [
    'a day and a half end on Saturday noon',
    { value: 1.5, unit: 'working_day' },
    '2027-01-07 09:00',
    '2027-01-09 11:30',
  ],
  ['the same day', sameDay, '2026-05-04 14:00', '2026-05-04 17:00'],
  ['the same day after 15:00', sameDay, '2026-05-04 15:01', '2026-05-05 17:00'],
  ['the same day on a Saturday', sameDay, '2026-05-02 09:00', '2026-05-04 17:00'],
  ['calendar days count every day', calendarDays(3), '2026-05-06 09:00', '2026-05-11 17:00'],
  ['calendar days ending on a working day', calendarDays(2), '2026-05-06 09:00', '2026-05-08 17:00'],
  ['calendar days ending on a compensatory day', calendarDays(10), '2026-04-17 09:00', '2026-04-28 17:00'],
  ['four hours received at 16:30', hours(4), '2026-05-06 16:30', '2026-05-07 11:30'],
  ['two hours over noon', hours(2), '2026-05-06 10:30', '2026-05-06 14:00'],
  ['two hours from noon', hours(2), '2026-05-06 12:10', '2026-05-06 15:00'],
  ['four hours to the close of the morning', hours(4), '2026-05-06 07:00', '2026-05-06 11:30'],
  ['eight hours are a working day', hours(8), '2026-05-06 09:30', '2026-05-07 09:30'],
  ['half an hour', hours(0.5), '2026-05-06 08:00:07', '2026-05-06 08:30:07'],
])('%s', (_, limit, receivedAt, expected) => {
  expect(due(limit, receivedAt).dueAt).toBe(at(expected))
})

test.each<[string, Limit, string, readonly ClockPause[], string, readonly number[]]>([
  [
    'a supplement over two closes',
    days(3),
    '2026-05-04 08:00',
    [pause('2026-05-05 09:00', '2026-05-07 09:00')],
    '2026-05-11 17:00',
    [2],
  ],
  [
    'a supplement within a day gives nothing',
    days(3),
    '2026-05-04 08:00',
    [pause('2026-05-05 09:00', '2026-05-05 16:00')],
    '2026-05-07 17:00',
    [0],
  ],
  [
    'a pause at the close of the first day moves it',
    days(1),
    '2026-05-04 08:00',
    [pause('2026-05-04 09:00', '2026-05-06 09:00')],
    '2026-05-07 17:00',
    [2],
  ],
  [
    'supplement twice',
    days(3),
    '2026-05-04 08:00',
    [pause('2026-05-05 09:00', '2026-05-06 09:00'), pause('2026-05-07 09:00', '2026-05-08 09:00')],
    '2026-05-11 17:00',
    [1, 1],
  ],
  [
    'pauses that overlap give back once',
    days(3),
    '2026-05-04 08:00',
    [pause('2026-05-06 09:00', '2026-05-08 09:00', 'payment'), pause('2026-05-05 09:00', '2026-05-07 09:00')],
    '2026-05-12 17:00',
    [2, 1],
  ],
  [
    'two pauses begun at once give back the longer',
    days(3),
    '2026-05-04 08:00',
    [pause('2026-05-05 09:00', '2026-05-06 09:00'), pause('2026-05-05 09:00', '2026-05-07 09:00', 'other')],
    '2026-05-11 17:00',
    [1, 1],
  ],
  [
    'a pause inside another gives nothing',
    days(3),
    '2026-05-04 08:00',
    [pause('2026-05-05 09:00', '2026-05-08 09:00'), pause('2026-05-05 10:00', '2026-05-06 09:00')],
    '2026-05-12 17:00',
    [3, 0],
  ],
  [
    'a pause across holidays gives back working days only',
    days(5),
    '2026-04-22 09:00',
    [pause('2026-04-24 10:00', '2026-05-05 09:00')],
    '2026-05-08 17:00',
    [4],
  ],
  [
    'a pause after the due date',
    days(1),
    '2026-05-04 08:00',
    [pause('2026-05-06 09:00', '2026-05-07 09:00')],
    '2026-05-05 17:00',
    [0],
  ],
  [
    'a pause on the due day',
    days(1),
    '2026-05-04 08:00',
    [pause('2026-05-05 16:59', '2026-05-06 09:00')],
    '2026-05-06 17:00',
    [1],
  ],
  [
    'a pause in calendar days',
    calendarDays(5),
    '2026-05-04 08:00',
    [pause('2026-05-08 08:00', '2026-05-10 08:00')],
    '2026-05-11 17:00',
    [2],
  ],
  [
    'a pause on the Monday a limit moved to',
    calendarDays(4),
    '2026-05-06 08:00',
    [pause('2026-05-11 08:00', '2026-05-12 08:00')],
    '2026-05-12 17:00',
    [1],
  ],
  [
    'hours with a pause over noon',
    hours(4),
    '2026-05-06 08:00',
    [pause('2026-05-06 10:00', '2026-05-06 14:00')],
    '2026-05-06 16:00',
    [9000],
  ],
  [
    'hours with a pause over a day',
    hours(2),
    '2026-05-06 08:00',
    [pause('2026-05-06 09:00', '2026-05-08 08:30')],
    '2026-05-08 09:30',
    [55_800],
  ],
  [
    'hours with a pause that ended before',
    hours(2),
    '2026-05-06 08:00',
    [pause('2026-05-05 09:00', '2026-05-06 07:45')],
    '2026-05-06 10:00',
    [0],
  ],
  [
    'the same day with a pause at its close',
    sameDay,
    '2026-05-06 08:00',
    [pause('2026-05-06 09:00', '2026-05-07 09:00', 'payment')],
    '2026-05-07 17:00',
    [1],
  ],
])('%s', (_, limit, receivedAt, pauses, expected, givenBack) => {
  const { dueAt, counting } = due(limit, receivedAt, pauses)
  expect(dueAt).toBe(at(expected))
  expect(counting.pauses.map((effect) => effect.givenBack)).toEqual(givenBack)
})

test.each<[string, Limit, ClockPause]>([
  ['days', days(3), pause('2026-05-05 09:00')],
  ['hours', hours(20), pause('2026-05-05 09:00')],
  ['hours, stopped in the night', hours(20), pause('2026-05-04 20:00')],
])('while the clock stands still nobody knows the due date: %s', (_, limit, open) => {
  const { dueAt, counting } = due(limit, '2026-05-04 08:00', [open])
  expect(dueAt).toBeUndefined()
  expect(counting).not.toHaveProperty('dueAt')
  expect(counting.steps.at(-1)).toMatchObject({ kind: 'paused', date: '2026-05-05' })
})

test('an open pause after the due date leaves it', () => {
  expect(due(days(1), '2026-05-04 08:00', [pause('2026-05-06 09:00')]).dueAt).toBe('2026-05-05T17:00:00')
  expect(due(hours(1), '2026-05-04 08:00', [pause('2026-05-04 09:30')]).dueAt).toBe('2026-05-04T09:00:00')
})

test('a rule may count the first day, and have no cut-off', () => {
  const rule: DeadlineRule = { ...testRule, countsFirstDay: true, cutOff: '24:00' }
  expect(due(days(2), '2026-05-04 16:00', [], rule).dueAt).toBe('2026-05-05T17:00:00')
  const { dueAt, counting } = due(hours(1), '2026-05-04 18:00', [], rule)
  expect(dueAt).toBe('2026-05-05T08:30:00')
  expect(counting.steps[0]).toEqual({ kind: 'skipped', date: '2026-05-04', why: 'đã hết giờ làm việc' })
})

test('the proof lists start, days counted, days skipped and why', () => {
  const { counting } = due(days(3), '2026-04-24 15:01')
  expect(counting.start).toEqual({
    at: '2026-04-28T07:30:00',
    why: 'tiếp nhận sau 15:00, tính từ ngày làm việc tiếp theo',
  })
  expect(counting.steps.map((step) => [step.date.slice(5), step.kind])).toEqual([
    ['04-28', 'first'],
    ['04-29', 'counted'],
    ['04-30', 'skipped'],
    ['05-01', 'skipped'],
    ['05-02', 'skipped'],
    ['05-03', 'skipped'],
    ['05-04', 'counted'],
    ['05-05', 'counted'],
  ])
  expect(counting.steps[2]).toMatchObject({ why: 'nghỉ 30/4' })
})

test('years without a settled list of holidays are named', () => {
  const { counting } = due(days(5), '2026-12-30 08:00')
  expect(counting.notes).toEqual(['Lịch nghỉ lễ, tết năm 2027 là dự kiến, chưa có thông báo chính thức.'])
  expect(due(days(1), '2026-05-04 08:00').counting.notes).toEqual([])
})

test('a limit of nothing is refused', () => {
  expect(() => due(days(0), '2026-05-04 08:00')).toThrow('a limit of 0')
})

test.each([
  ['2018-06-20', undefined],
  ['2018-06-21', 'old'],
  ['2025-06-30', 'old'],
  ['2025-07-01', 'new'],
])('the rule of %s is %s', (date, id) => {
  const rules = [
    { ...testRule, id: 'old', from: localDate('2018-06-21'), to: localDate('2025-06-30') },
    { ...testRule, id: 'new' },
  ]
  expect(findDeadlineRule(rules, localDate(date))?.id).toBe(id)
})
