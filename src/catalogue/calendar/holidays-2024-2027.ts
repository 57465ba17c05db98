import type { CalendarYear } from '#domain/calendar/work-calendar.ts'
import {
  besideNationalDay,
  compensatory,
  culture,
  holiday,
  hungKings,
  labour,
  lunarNewYear,
  nationalDay,
  newYear,
  swap,
  tet,
  victory,
} from './day-names.ts'

const year2024: CalendarYear = {
  year: 2024,
  source: 'Điều 112 Bộ luật Lao động 2019; Thông báo số 5015/TB-LĐTBXH và số 1570/TB-LĐTBXH',
  provisional: false,
  days: [
    holiday('2024-01-01', newYear),
    ...tet({
      '2024-02-08': '29 tháng Chạp',
      '2024-02-09': '30 tháng Chạp',
      '2024-02-10': 'mùng 1 tháng Giêng',
      '2024-02-11': 'mùng 2 tháng Giêng',
      '2024-02-12': 'mùng 3 tháng Giêng',
    }),
    compensatory('2024-02-13', lunarNewYear, '2024-02-10'),
    compensatory('2024-02-14', lunarNewYear, '2024-02-11'),
    holiday('2024-04-18', hungKings),
    ...swap('2024-04-29', '2024-05-04', 'lễ 30/4 và 1/5'),
    holiday('2024-04-30', victory),
    holiday('2024-05-01', labour),
    holiday('2024-09-02', nationalDay),
    holiday('2024-09-03', besideNationalDay),
  ],
}

const year2025: CalendarYear = {
  year: 2025,
  source: 'Điều 112 Bộ luật Lao động 2019; Thông báo số 6150/TB-BLĐTBXH ngày 03/12/2024',
  provisional: false,
  days: [
    holiday('2025-01-01', newYear),
    ...tet({
      '2025-01-27': '28 tháng Chạp',
      '2025-01-28': '29 tháng Chạp',
      '2025-01-29': 'mùng 1 tháng Giêng',
      '2025-01-30': 'mùng 2 tháng Giêng',
      '2025-01-31': 'mùng 3 tháng Giêng',
    }),
    holiday('2025-04-07', hungKings),
    holiday('2025-04-30', victory),
    holiday('2025-05-01', labour),
    ...swap('2025-05-02', '2025-04-26', 'lễ 30/4 và 1/5'),
    holiday('2025-09-01', besideNationalDay),
    holiday('2025-09-02', nationalDay),
  ],
}

const year2026: CalendarYear = {
  year: 2026,
  source:
    'Điều 112 Bộ luật Lao động 2019; Thông báo số 9441/TB-BNV ngày 16/10/2025; Công văn số 12729/VPCP-KGVX; Nghị quyết số 28/2026/QH16',
  provisional: false,
  days: [
    holiday('2026-01-01', newYear),
    ...swap('2026-01-02', '2026-01-10', newYear),
    ...tet({
      '2026-02-16': '29 tháng Chạp',
      '2026-02-17': 'mùng 1 tháng Giêng',
      '2026-02-18': 'mùng 2 tháng Giêng',
      '2026-02-19': 'mùng 3 tháng Giêng',
      '2026-02-20': 'mùng 4 tháng Giêng',
    }),
    holiday('2026-04-26', hungKings),
    compensatory('2026-04-27', hungKings, '2026-04-26'),
    holiday('2026-04-30', victory),
    holiday('2026-05-01', labour),
    ...swap('2026-08-31', '2026-08-22', nationalDay),
    holiday('2026-09-01', besideNationalDay),
    holiday('2026-09-02', nationalDay),
    holiday('2026-11-24', culture),
  ],
}

// No notice for 2027 is known yet. Tết and the day beside 2 September are put where the Prime Minister put them when
// they fell on the same weekdays (Tết as in 2024, 2 September as in 2021); the year is marked provisional.
const year2027: CalendarYear = {
  year: 2027,
  source:
    'Điều 112 Bộ luật Lao động 2019; Nghị quyết số 28/2026/QH16; ngày nghỉ Tết và ngày liền kề Quốc khánh là dự kiến',
  provisional: true,
  days: [
    holiday('2027-01-01', newYear),
    ...tet({
      '2027-02-04': '28 tháng Chạp',
      '2027-02-05': '29 tháng Chạp',
      '2027-02-06': 'mùng 1 tháng Giêng',
      '2027-02-07': 'mùng 2 tháng Giêng',
      '2027-02-08': 'mùng 3 tháng Giêng',
    }),
    compensatory('2027-02-09', lunarNewYear, '2027-02-06'),
    compensatory('2027-02-10', lunarNewYear, '2027-02-07'),
    holiday('2027-04-16', hungKings),
    holiday('2027-04-30', victory),
    holiday('2027-05-01', labour),
    compensatory('2027-05-03', labour, '2027-05-01'),
    holiday('2027-09-02', nationalDay),
    holiday('2027-09-03', besideNationalDay),
    holiday('2027-11-24', culture),
  ],
}

export const holidays2024To2027: readonly CalendarYear[] = [year2024, year2025, year2026, year2027]
