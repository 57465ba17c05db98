import { localDate } from '#kernel/local-time.ts'
import type { DeadlineRule } from './deadline-rule.ts'
import { buildWorkCalendar, type WorkDay } from './work-calendar.ts'

/** A small calendar for tests: April–May 2026 of the country, a half Saturday from 2027 on. */
const full: WorkDay = {
  shifts: [
    { from: '07:30', to: '11:30' },
    { from: '13:00', to: '17:00' },
  ],
  share: 1,
}
const morning: WorkDay = { shifts: [{ from: '07:30', to: '11:30' }], share: 0.5 }
const week = { 1: full, 2: full, 3: full, 4: full, 5: full, 6: 'off', 7: 'off' } as const

export const testCalendar = buildWorkCalendar(
  [
    { from: localDate('2027-01-01'), source: 'thử', days: { ...week, 6: morning } },
    { from: localDate('2000-01-01'), source: 'thử', days: week },
  ],
  [
    {
      year: 2026,
      source: 'thử',
      provisional: false,
      days: [
        { kind: 'holiday', date: localDate('2026-04-26'), reason: 'nghỉ Giỗ Tổ' },
        { kind: 'compensatory', date: localDate('2026-04-27'), reason: 'nghỉ bù Giỗ Tổ' },
        { kind: 'holiday', date: localDate('2026-04-30'), reason: 'nghỉ 30/4' },
        { kind: 'holiday', date: localDate('2026-05-01'), reason: 'nghỉ 1/5' },
        { kind: 'swapped', date: localDate('2026-08-31'), reason: 'nghỉ hoán đổi' },
        { kind: 'make-up', date: localDate('2026-08-22'), insteadOf: localDate('2026-08-31'), reason: 'làm bù' },
      ],
    },
    { year: 2027, source: 'thử', provisional: true, days: [] },
  ],
)

export const testRule: DeadlineRule = {
  id: 'thu',
  source: 'Nghị định số 118/2025/NĐ-CP',
  from: localDate('2025-07-01'),
  cutOff: '15:00',
  countsFirstDay: false,
  firstDaySource: 'khoản 2 Điều 147 Bộ luật Dân sự 2015',
}
