import { expect, test } from 'vitest'
import type { LocalDateTime } from '#kernel/local-time.ts'
import type { ClockPause } from './clock-pause.ts'
import { countDeadline } from './count-deadline.ts'
import type { Limit } from './deadline-rule.ts'
import { describeCounting, showLimit } from './describe-counting.ts'
import { testCalendar, testRule } from './test-calendar.ts'

const at = (text: string) => `${text.replace(' ', 'T')}:00` as LocalDateTime

function sentences(limit: Limit, receivedAt: string, pauses: readonly ClockPause[] = []) {
  return describeCounting(
    countDeadline({ limit, receivedAt: at(receivedAt), pauses, calendar: testCalendar, rule: testRule }).counting,
  )
}

test('days, with a pause and holidays', () => {
  const pause = { kind: 'supplement', from: at('2026-04-29 09:00'), until: at('2026-05-04 09:00') } as const
  expect(sentences({ value: 1, unit: 'working_day' }, '2026-04-25 10:00', [pause])).toEqual([
    'Căn cứ: Nghị định số 118/2025/NĐ-CP, áp dụng từ ngày 01/07/2025.',
    'Thời hạn giải quyết: 01 ngày làm việc.',
    'Tiếp nhận lúc 10:00 25/04/2026: Thứ Bảy 25/04/2026 không phải ngày làm việc (ngày nghỉ hằng tuần), tính từ ngày làm việc tiếp theo; thời hạn bắt đầu lúc 07:30 28/04/2026.',
    'Thứ Ba 28/04/2026: ngày bắt đầu, không tính vào thời hạn (khoản 2 Điều 147 Bộ luật Dân sự 2015).',
    'Thứ Tư 29/04/2026: không tính (chờ bổ sung giấy tờ).',
    'Thứ Năm 30/04/2026: không tính (nghỉ 30/4).',
    'Thứ Sáu 01/05/2026: không tính (nghỉ 1/5).',
    'Thứ Bảy 02/05/2026: không tính (ngày nghỉ hằng tuần).',
    'Chủ nhật 03/05/2026: không tính (ngày nghỉ hằng tuần).',
    'Thứ Hai 04/05/2026: tính 01 ngày, cộng dồn 01 ngày.',
    'Tạm dừng thời hạn (chờ bổ sung giấy tờ) từ 09:00 29/04/2026 đến 09:00 04/05/2026: cộng lại 01 ngày làm việc.',
    'Hẹn trả kết quả: 17:00 04/05/2026.',
  ])
})

test('hours', () => {
  const pause = { kind: 'payment', from: at('2026-05-06 14:00'), until: at('2026-05-06 14:30') } as const
  expect(sentences({ value: 4, unit: 'hour' }, '2026-05-06 13:00', [pause]).slice(1)).toEqual([
    'Thời hạn giải quyết: 04 giờ làm việc.',
    'Tiếp nhận lúc 13:00 06/05/2026: tiếp nhận trong ngày làm việc, không sau 15:00; thời hạn bắt đầu lúc 13:00 06/05/2026.',
    'Thứ Tư 06/05/2026: tính 3 giờ 30 phút, cộng dồn 3 giờ 30 phút.',
    'Thứ Tư 06/05/2026: không tính (chờ thực hiện nghĩa vụ tài chính).',
    'Thứ Năm 07/05/2026: tính 30 phút, cộng dồn 4 giờ.',
    'Tạm dừng thời hạn (chờ thực hiện nghĩa vụ tài chính) từ 14:00 06/05/2026 đến 14:30 06/05/2026: cộng lại 30 phút.',
    'Hẹn trả kết quả: 08:00 07/05/2026.',
  ])
})

test('a clock that stands still, and a pause that changes nothing', () => {
  const short = { kind: 'payment', from: at('2026-05-05 09:00'), until: at('2026-05-05 09:30') } as const
  const open = { kind: 'other', from: at('2026-05-06 09:00') } as const
  expect(sentences({ value: 5, unit: 'working_day' }, '2026-05-04 09:00', [short, open]).slice(-3)).toEqual([
    'Tạm dừng thời hạn (chờ thực hiện nghĩa vụ tài chính) từ 09:00 05/05/2026 đến 09:30 05/05/2026: không làm thay đổi hẹn trả.',
    'Tạm dừng thời hạn (tạm dừng xử lý) từ 09:00 06/05/2026 đến nay chưa kết thúc.',
    'Chưa xác định được hẹn trả: thời hạn đang tạm dừng, sẽ tính tiếp khi hết tạm dừng.',
  ])
})

test('calendar days that end on a day off, half days, and a year not yet announced', () => {
  const pause = { kind: 'supplement', from: at('2026-05-07 09:00'), until: at('2026-05-08 09:00') } as const
  expect(sentences({ value: 2, unit: 'calendar_day' }, '2026-05-06 09:00', [pause]).slice(-3)).toEqual([
    'Thứ Hai 11/05/2026: hạn lùi đến hết ngày làm việc này vì ngày cuối của thời hạn là ngày nghỉ (khoản 5 Điều 148 Bộ luật Dân sự 2015).',
    'Tạm dừng thời hạn (chờ bổ sung giấy tờ) từ 09:00 07/05/2026 đến 09:00 08/05/2026: cộng lại 01 ngày.',
    'Hẹn trả kết quả: 17:00 11/05/2026.',
  ])
  expect(sentences({ value: 1.5, unit: 'working_day' }, '2027-01-07 09:00').slice(-3)).toEqual([
    'Thứ Bảy 09/01/2027: tính 0,5 ngày, cộng dồn 1,5 ngày.',
    'Hẹn trả kết quả: 11:30 09/01/2027.',
    'Lịch nghỉ lễ, tết năm 2027 là dự kiến, chưa có thông báo chính thức.',
  ])
})

test.each<[Limit, string]>([
  [{ value: 12, unit: 'working_day' }, '12 ngày làm việc'],
  [{ value: 10, unit: 'calendar_day' }, '10 ngày'],
  [{ value: 0.5, unit: 'hour' }, '0,5 giờ làm việc'],
  [{ value: 1, unit: 'same_day' }, 'trong ngày làm việc'],
])('%o is %s', (limit, shown) => {
  expect(showLimit(limit)).toBe(shown)
})
