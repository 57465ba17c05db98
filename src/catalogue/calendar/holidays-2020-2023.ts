import type { CalendarYear } from '#domain/calendar/work-calendar.ts'
import {
  besideNationalDay,
  compensatory,
  holiday,
  hungKings,
  labour,
  lunarNewYear,
  nationalDay,
  newYear,
  tet,
  victory,
} from './day-names.ts'

// The statutory days are those of Art. 115 of the 2012 Labour Code for 2020 and of Art. 112 of the 2019 Code from
// 2021, which added the day beside 2 September; the days of Tết and that day are chosen by the Prime Minister.

const year2020: CalendarYear = {
  year: 2020,
  source: 'Điều 115 Bộ luật Lao động 2012; thông báo nghỉ Tết Âm lịch năm 2020 của Bộ Lao động - Thương binh và Xã hội',
  provisional: false,
  days: [
    holiday('2020-01-01', newYear),
    ...tet({
      '2020-01-23': '29 tháng Chạp',
      '2020-01-24': '30 tháng Chạp',
      '2020-01-25': 'mùng 1 tháng Giêng',
      '2020-01-26': 'mùng 2 tháng Giêng',
      '2020-01-27': 'mùng 3 tháng Giêng',
    }),
    compensatory('2020-01-28', lunarNewYear, '2020-01-25'),
    compensatory('2020-01-29', lunarNewYear, '2020-01-26'),
    holiday('2020-04-02', hungKings),
    holiday('2020-04-30', victory),
    holiday('2020-05-01', labour),
    holiday('2020-09-02', nationalDay),
  ],
}

const year2021: CalendarYear = {
  year: 2021,
  source: 'Điều 112 Bộ luật Lao động 2019; Thông báo số 4875/TB-LĐTBXH',
  provisional: false,
  days: [
    holiday('2021-01-01', newYear),
    ...tet({
      '2021-02-10': '29 tháng Chạp',
      '2021-02-11': '30 tháng Chạp',
      '2021-02-12': 'mùng 1 tháng Giêng',
      '2021-02-13': 'mùng 2 tháng Giêng',
      '2021-02-14': 'mùng 3 tháng Giêng',
    }),
    compensatory('2021-02-15', lunarNewYear, '2021-02-13'),
    compensatory('2021-02-16', lunarNewYear, '2021-02-14'),
    holiday('2021-04-21', hungKings),
    holiday('2021-04-30', victory),
    holiday('2021-05-01', labour),
    compensatory('2021-05-03', labour, '2021-05-01'),
    holiday('2021-09-02', nationalDay),
    holiday('2021-09-03', besideNationalDay),
  ],
}

const year2022: CalendarYear = {
  year: 2022,
  source: 'Điều 112 Bộ luật Lao động 2019; Thông báo số 119/TB-LĐTBXH',
  provisional: false,
  days: [
    holiday('2022-01-01', newYear),
    compensatory('2022-01-03', newYear, '2022-01-01'),
    ...tet({
      '2022-01-31': '29 tháng Chạp',
      '2022-02-01': 'mùng 1 tháng Giêng',
      '2022-02-02': 'mùng 2 tháng Giêng',
      '2022-02-03': 'mùng 3 tháng Giêng',
      '2022-02-04': 'mùng 4 tháng Giêng',
    }),
    holiday('2022-04-10', hungKings),
    compensatory('2022-04-11', hungKings, '2022-04-10'),
    holiday('2022-04-30', victory),
    holiday('2022-05-01', labour),
    compensatory('2022-05-02', victory, '2022-04-30'),
    compensatory('2022-05-03', labour, '2022-05-01'),
    holiday('2022-09-01', besideNationalDay),
    holiday('2022-09-02', nationalDay),
  ],
}

const year2023: CalendarYear = {
  year: 2023,
  source: 'Điều 112 Bộ luật Lao động 2019; Thông báo số 5034/TB-LĐTBXH',
  provisional: false,
  days: [
    holiday('2023-01-01', newYear),
    compensatory('2023-01-02', newYear, '2023-01-01'),
    ...tet({
      '2023-01-20': '29 tháng Chạp',
      '2023-01-21': '30 tháng Chạp',
      '2023-01-22': 'mùng 1 tháng Giêng',
      '2023-01-23': 'mùng 2 tháng Giêng',
      '2023-01-24': 'mùng 3 tháng Giêng',
    }),
    compensatory('2023-01-25', lunarNewYear, '2023-01-21'),
    compensatory('2023-01-26', lunarNewYear, '2023-01-22'),
    holiday('2023-04-29', hungKings),
    holiday('2023-04-30', victory),
    holiday('2023-05-01', labour),
    compensatory('2023-05-02', hungKings, '2023-04-29'),
    compensatory('2023-05-03', victory, '2023-04-30'),
    holiday('2023-09-01', besideNationalDay),
    holiday('2023-09-02', nationalDay),
    compensatory('2023-09-04', nationalDay, '2023-09-02'),
  ],
}

export const holidays2020To2023: readonly CalendarYear[] = [year2020, year2021, year2022, year2023]
