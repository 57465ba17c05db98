import { localDate } from '#kernel/local-time.ts'
import type { DeadlineRule } from '#domain/calendar/deadline-rule.ts'

// Neither decree says whether the day of receipt is a day of the limit; the Civil Code does, for every limit in days.
const firstDaySource = 'khoản 2 Điều 147 Bộ luật Dân sự 2015'

export const deadlineRules: readonly DeadlineRule[] = [
  {
    id: 'nd-61-2018',
    source: 'Nghị định số 61/2018/NĐ-CP ngày 23/4/2018 của Chính phủ',
    from: localDate('2018-06-21'),
    to: localDate('2025-06-30'),
    cutOff: '15:00',
    countsFirstDay: false,
    firstDaySource,
  },
  {
    id: 'nd-118-2025',
    source: 'Nghị định số 118/2025/NĐ-CP ngày 09/6/2025 của Chính phủ',
    from: localDate('2025-07-01'),
    cutOff: '15:00',
    countsFirstDay: false,
    firstDaySource,
  },
]
