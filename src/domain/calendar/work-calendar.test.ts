import { expect, test } from 'vitest'
import { localDate } from '#kernel/local-time.ts'
import { testCalendar } from './test-calendar.ts'
import { buildWorkCalendar, findYearNote, isWorkingDay, judgeDay, showDay, type WorkingWeek } from './work-calendar.ts'

test.each<[string, boolean, string | undefined, string]>([
  ['2026-04-24', true, undefined, 'a Friday'],
  ['2026-04-25', false, 'ngày nghỉ hằng tuần', 'a Saturday'],
  ['2026-04-26', false, 'nghỉ Giỗ Tổ', 'a holiday on a Sunday gives the holiday as the reason'],
  ['2026-04-27', false, 'nghỉ bù Giỗ Tổ', 'a compensatory day'],
  ['2026-08-22', true, 'làm bù', 'a Saturday worked in place of another day'],
  ['2026-08-31', false, 'nghỉ hoán đổi', 'a swapped day'],
  ['1998-06-01', true, undefined, 'before the first declared week, its pattern is taken'],
])('%s works: %s, because %s (%s)', (date, working, reason) => {
  const verdict = judgeDay(testCalendar, localDate(date))
  expect(verdict.working).toBe(working)
  expect(verdict.reason).toBe(reason)
  expect(isWorkingDay(testCalendar, localDate(date))).toBe(working)
})

test('a make-up day has the hours of the day it stands for', () => {
  expect(judgeDay(testCalendar, localDate('2026-08-22'))).toMatchObject({ share: 1, shifts: [{}, { to: '17:00' }] })
})

test('a week takes over on its day', () => {
  expect(isWorkingDay(testCalendar, localDate('2026-12-26'))).toBe(false)
  expect(judgeDay(testCalendar, localDate('2027-01-02'))).toMatchObject({ working: true, share: 0.5 })
})

test.each([
  [2026, undefined],
  [2027, 'Lịch nghỉ lễ, tết năm 2027 là dự kiến, chưa có thông báo chính thức.'],
  [2028, 'Chưa có lịch nghỉ lễ, tết năm 2028 trong hệ thống: mới chỉ trừ ngày nghỉ hằng tuần.'],
])('what is to be said of %i', (year, note) => {
  expect(findYearNote(testCalendar, year)).toBe(note)
})

test('a day is shown with its weekday', () => {
  expect(showDay(localDate('2026-04-26'))).toBe('Chủ nhật 26/04/2026')
})

const week = testCalendar.weeks[0]!
const idle: WorkingWeek = { ...week, days: { 1: 'off', 2: 'off', 3: 'off', 4: 'off', 5: 'off', 6: 'off', 7: 'off' } }
const off = (date: string) => ({ kind: 'holiday', date: localDate(date), reason: 'nghỉ' }) as const
const year = (...days: readonly ReturnType<typeof off>[]) => [{ year: 2026, source: '', provisional: false, days }]

test.each([
  ['no week', [], [], 'no working week'],
  ['a week without work', [idle], [], 'no working day from 2000-01-01'],
  ['a day of another year', [week], year(off('2025-01-01')), '2025-01-01 is not a day of 2026'],
  ['a day twice', [week], year(off('2026-01-01'), off('2026-01-01')), '2026-01-01 stands twice'],
])('%s is refused', (_, weeks, years, message) => {
  expect(() => buildWorkCalendar(weeks, years)).toThrow(message)
})

test('a make-up day for a day of rest is refused', () => {
  const day = {
    kind: 'make-up',
    date: localDate('2026-01-10'),
    insteadOf: localDate('2026-01-11'),
    reason: '',
  } as const
  expect(() => buildWorkCalendar([week], [{ year: 2026, source: '', provisional: false, days: [day] }])).toThrow(
    '2026-01-10 makes up for 2026-01-11, which is no working day',
  )
})
