import { describe, expect, test } from 'vitest'
import { addDays, type LocalDate, localDate, type LocalDateTime, weekday } from '#kernel/local-time.ts'
import { countDeadline } from '#domain/calendar/count-deadline.ts'
import { findDeadlineRule, type Limit } from '#domain/calendar/deadline-rule.ts'
import { isWorkingDay, judgeDay } from '#domain/calendar/work-calendar.ts'
import { deadlineRules } from './deadline-rules.ts'
import { vietnamCalendar } from './vietnam-calendar.ts'

const years = [...vietnamCalendar.years.keys()]

function daysOf(year: number): readonly LocalDate[] {
  const first = localDate(`${year}-01-01`)
  return Array.from({ length: 366 }, (_, index) => addDays(first, index)).filter((day) => day.startsWith(`${year}`))
}

/** Days that depart from Monday to Friday, as `MM-DD`. */
function departures(year: number) {
  const short = (day: LocalDate) => day.slice(5)
  const weekend = (day: LocalDate) => weekday(day) > 5
  const off = daysOf(year).filter((day) => !weekend(day) && !isWorkingDay(vietnamCalendar, day))
  const worked = daysOf(year).filter((day) => weekend(day) && isWorkingDay(vietnamCalendar, day))
  return [off.map(short).join(' '), worked.map(short).join(' ')]
}

test.each([
  [2020, '01-01 01-23 01-24 01-27 01-28 01-29 04-02 04-30 05-01 09-02', ''],
  [2021, '01-01 02-10 02-11 02-12 02-15 02-16 04-21 04-30 05-03 09-02 09-03', ''],
  [2022, '01-03 01-31 02-01 02-02 02-03 02-04 04-11 05-02 05-03 09-01 09-02', ''],
  [2023, '01-02 01-20 01-23 01-24 01-25 01-26 05-01 05-02 05-03 09-01 09-04', ''],
  [2024, '01-01 02-08 02-09 02-12 02-13 02-14 04-18 04-29 04-30 05-01 09-02 09-03', '05-04'],
  [2025, '01-01 01-27 01-28 01-29 01-30 01-31 04-07 04-30 05-01 05-02 09-01 09-02', '04-26'],
  [2026, '01-01 01-02 02-16 02-17 02-18 02-19 02-20 04-27 04-30 05-01 08-31 09-01 09-02 11-24', '01-10 08-22'],
  [2027, '01-01 02-04 02-05 02-08 02-09 02-10 04-16 04-30 05-03 09-02 09-03 11-24', ''],
])('%i: weekdays off and weekend days worked', (year, off, worked) => {
  expect(departures(year)).toEqual([off, worked])
})

describe.each(years)('%i', (year) => {
  const special = vietnamCalendar.years.get(year)!.days
  const holidays = special.filter((day) => day.kind === 'holiday')

  test('has the statutory number of holidays', () => {
    expect(holidays).toHaveLength(year === 2020 ? 10 : year < 2026 ? 11 : 12)
  })

  test('every holiday on a day of rest has its compensatory day, and only those', () => {
    const onRest = holidays.filter((day) => weekday(day.date) > 5).length
    expect(special.filter((day) => day.kind === 'compensatory')).toHaveLength(onRest)
  })

  test('every swapped day has its make-up day', () => {
    const swapped = special.filter((day) => day.kind === 'swapped').map((day) => day.date)
    expect(special.flatMap((day) => (day.kind === 'make-up' ? [day.insteadOf] : []))).toEqual(swapped)
  })

  test('the Hùng Kings are remembered on the tenth of the third lunar month', () => {
    const date = holidays.find((day) => day.reason.includes('Giỗ Tổ'))!.date
    const lunar = new Intl.DateTimeFormat('en-u-ca-chinese', { month: 'numeric', day: 'numeric', timeZone: 'UTC' })
    const parts = lunar.formatToParts(new Date(date)).filter((part) => part.type !== 'literal')
    expect(parts.map((part) => part.value)).toEqual(['3', '10'])
  })
})

test('every day off says why, in a phrase', () => {
  expect(judgeDay(vietnamCalendar, localDate('2026-04-27'))).toEqual({
    working: false,
    reason: 'nghỉ bù Giỗ Tổ Hùng Vương, mùng 10 tháng 3 âm lịch trùng ngày nghỉ hằng tuần 26/04/2026',
  })
  expect(judgeDay(vietnamCalendar, localDate('2025-05-02'))).toEqual({
    working: false,
    reason: 'nghỉ hoán đổi dịp lễ 30/4 và 1/5, làm bù ngày 26/04/2025',
  })
  expect(judgeDay(vietnamCalendar, localDate('2025-04-26')).reason).toBe(
    'ngày làm bù cho ngày nghỉ hoán đổi 02/05/2025',
  )
})

const days = (value: number): Limit => ({ value, unit: 'working_day' })

test.each<[string, Limit, string, readonly (readonly [string, string])[], string]>([
  ['Friday 15:01 with Monday off', days(3), '2026-04-24T15:01', [], '2026-05-05T17:00'],
  ['received on the make-up Saturday', days(1), '2025-04-26T10:00', [], '2025-04-28T17:00'],
  ['counted on the make-up Saturday', days(2), '2025-04-24T10:00', [], '2025-04-26T17:00'],
  [
    'supplement twice',
    days(5),
    '2026-03-16T09:00',
    [
      ['2026-03-17T10:00', '2026-03-19T14:00'],
      ['2026-03-23T08:00', '2026-03-24T08:00'],
    ],
    '2026-03-26T17:00',
  ],
  ['a pause across Tết', days(5), '2026-02-10T09:00', [['2026-02-12T10:00', '2026-02-24T09:00']], '2026-02-27T17:00'],
  ['four hours received at 16:30', { value: 4, unit: 'hour' }, '2026-05-06T16:30', [], '2026-05-07T11:30'],
  ['ending on the compensatory day', { value: 10, unit: 'calendar_day' }, '2026-04-17T09:00', [], '2026-04-28T17:00'],
])('%s', (_, limit, receivedAt, pauses, expected) => {
  const time = (text: string) => `${text}:00` as LocalDateTime
  const answer = countDeadline({
    limit,
    receivedAt: time(receivedAt),
    pauses: pauses.map(([from, until]) => ({ kind: 'supplement', from: time(from), until: time(until) })),
    calendar: vietnamCalendar,
    rule: findDeadlineRule(deadlineRules, localDate(receivedAt.slice(0, 10)))!,
  })
  expect(answer.dueAt).toBe(time(expected))
})

test.each([
  ['2018-06-20', undefined],
  ['2025-06-30', 'nd-61-2018'],
  ['2025-07-01', 'nd-118-2025'],
])('the rule of %s', (date, id) => {
  expect(findDeadlineRule(deadlineRules, localDate(date))?.id).toBe(id)
})
