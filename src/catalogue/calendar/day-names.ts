import type { SpecialDay } from '#domain/calendar/work-calendar.ts'
import { localDate, showDate } from '#kernel/local-time.ts'

/** Ways to say a day off, so that a year reads as a list. */

export const newYear = 'Tết Dương lịch'
export const lunarNewYear = 'Tết Âm lịch'
export const hungKings = 'Giỗ Tổ Hùng Vương, mùng 10 tháng 3 âm lịch'
export const victory = 'Ngày Chiến thắng 30/4'
export const labour = 'Ngày Quốc tế Lao động 1/5'
export const nationalDay = 'Quốc khánh 2/9'
export const besideNationalDay = 'ngày liền kề Quốc khánh 2/9'
export const culture = 'Ngày Văn hóa Việt Nam 24/11'

export function holiday(date: string, name: string): SpecialDay {
  return { kind: 'holiday', date: localDate(date), reason: `nghỉ ${name}` }
}

/** Consecutive days of the lunar new year, by the lunar day each is. */
export function tet(days: Readonly<Record<string, string>>): readonly SpecialDay[] {
  return Object.entries(days).map(([date, lunar]) => holiday(date, `${lunarNewYear}, ${lunar}`))
}

/** Off because the holiday `name` fell on a weekly day of rest (BLLĐ Art. 111.3). */
export function compensatory(date: string, name: string, fellOn: string): SpecialDay {
  const reason = `nghỉ bù ${name} trùng ngày nghỉ hằng tuần ${showDate(localDate(fellOn))}`
  return { kind: 'compensatory', date: localDate(date), reason }
}

/** A working day given off, and the day of rest worked in its place. */
export function swap(off: string, worked: string, occasion: string): readonly SpecialDay[] {
  const [day, makeUp] = [localDate(off), localDate(worked)]
  return [
    { kind: 'swapped', date: day, reason: `nghỉ hoán đổi dịp ${occasion}, làm bù ngày ${showDate(makeUp)}` },
    { kind: 'make-up', date: makeUp, insteadOf: day, reason: `ngày làm bù cho ngày nghỉ hoán đổi ${showDate(day)}` },
  ]
}
