import { expect, test } from 'vitest'
import { lintReport } from '../../../../../test/corpus/lint-text.ts'

const loud = (sentence: string) => lintReport(sentence).findings.filter((one) => one.severity !== 'info')

test.each([
  'Điểm tăng so với tháng 3 từ 88,2 lên 90,15 điểm; tăng 4 bậc, từ thứ 23 lên thứ 19/135 xã, phường.',
  'Về chỉ số hài lòng, xã tăng 2 bậc, từ thứ 14 lên thứ 12.',
  'Năm 2021 tiếp nhận 2.418 hồ sơ; năm 2022 tiếp nhận 2.763 hồ sơ; năm 2023 tăng lên 3.105 hồ sơ.',
  'Số hồ sơ trễ hạn 07 hồ sơ, giảm 02 hồ sơ so với tháng trước (09 hồ sơ).',
  'Với 02 TTHC bảo trợ xã hội đề nghị giảm từ 22 ngày làm việc xuống 15 ngày làm việc (31,8%).',
  'Cuối năm 2023 hoàn thành sáp nhập xóm: từ 17 xóm xuống còn 14 xóm (giảm 03).',
  'Giảm số điểm tiếp nhận từ 04 xuống 01, tăng thời gian phục vụ từ 06 lên 08 giờ mỗi ngày.',
])('direction, true: %s', (sentence) => {
  expect(loud(sentence)).toEqual([])
})

test.each([
  'Điểm giảm so với tháng 3 từ 88,2 lên 90,15 điểm.',
  'Về chỉ số hài lòng, xã tăng 2 bậc, từ thứ 12 lên thứ 14.',
  'Xã giảm 02 bậc, từ hạng 14/45 lên hạng 12/45.',
  'Năm 2021 tiếp nhận 2.418 hồ sơ; năm 2022 tiếp nhận 2.763 hồ sơ; năm 2023 giảm nhẹ, còn 3.105 hồ sơ.',
  'Tổng số phải giải quyết 9714 HS, gồm kỳ trước chuyển qua 438 và nhận mới 9276, giảm 14,19 % so với 6 tháng đầu năm 2025 (8123 HS).',
  'Số hồ sơ trễ hạn 07 hồ sơ, tăng 02 hồ sơ so với tháng trước (09 hồ sơ).',
  'Tỷ lệ hồ sơ trực tuyến tăng từ 95,1% xuống còn 93,2%.',
])('direction, false: %s', (sentence) => {
  const found = loud(sentence).filter((one) => one.code === 'CCHC-123')
  expect(found.length).toBeGreaterThan(0)
  for (const { quote } of found) expect(sentence).toContain(quote)
})
