import { localDate } from '#kernel/local-time.ts'
import type { WorkDay, WorkingWeek } from '#domain/calendar/work-calendar.ts'

// 7:30–11:30 and 13:00–17:00 make the eight hours of BLLĐ Art. 105. The law sets no clock times: each province
// decides its own, so an office with other hours replaces this week, not the code.
const fullDay: WorkDay = {
  shifts: [
    { from: '07:30', to: '11:30' },
    { from: '13:00', to: '17:00' },
  ],
  share: 1,
}

export const workingWeeks: readonly WorkingWeek[] = [
  {
    from: localDate('1999-10-02'),
    source: 'Quyết định số 188/1999/QĐ-TTg ngày 17/9/1999 của Thủ tướng Chính phủ về tuần làm việc 40 giờ',
    days: { 1: fullDay, 2: fullDay, 3: fullDay, 4: fullDay, 5: fullDay, 6: 'off', 7: 'off' },
  },
]
