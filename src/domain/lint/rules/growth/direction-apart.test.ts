import { expect, test } from 'vitest'
import { lintReport } from '#test/corpus/lint-text.ts'

const told = (body: string) => lintReport(body).findings.filter(({ severity }) => severity !== 'info')

test.each([
  'Tổng số PAKN tiếp nhận: 21 (về quy định hành chính 4, về hành vi hành chính 17), giảm so với Quý IV/2025 (18 PAKN).',
  'Hồ sơ giải quyết quá hạn là 25, tăng so với quý II (33 hồ sơ), chủ yếu do hồ sơ đất đai phải chờ kết quả đo đạc.',
  'Trong quý tiếp 12 lượt công dân, tăng so với quý trước (15 lượt).',
  'Số hồ sơ tiếp nhận là 1.240 hồ sơ, giảm nhẹ so với tháng trước (tiếp nhận 1.180 hồ sơ).',
  'Tỷ lệ hồ sơ trực tuyến đạt 93,2%, tăng so với cùng kỳ năm trước (95,1%).',
  'Ban hành 45 văn bản, nhiều hơn so với quý I (52 văn bản).',
  'Số đơn thư nhận được là 08 đơn, ít hơn so với cùng kỳ (05 đơn).',
  'Có 07 hồ sơ quá hạn, giảm so với tháng 4/2026 (05 hồ sơ).',
  'Hồ sơ quá hạn 07 hồ sơ, giảm so với tháng 4/2026 chỉ có 05 hồ sơ.',
])('wrong: %s', (body) => {
  expect(told(body).map(({ code }) => code)).toContainEqual(expect.stringMatching(/CCHC-123/))
})

test.each([
  'Tổng số PAKN tiếp nhận: 21 (về quy định hành chính 4, về hành vi hành chính 17), tăng so với Quý IV/2025 (18 PAKN).',
  'Hồ sơ giải quyết quá hạn là 25, giảm so với quý II (33 hồ sơ).',
  'Tiếp nhận 3.946 hồ sơ; quá hạn 25 hồ sơ, giảm so với quý II (33 hồ sơ).',
  'Tiếp nhận 420 hồ sơ, giảm so với tháng trước (05 hồ sơ).',
  'Tiếp nhận 420 hồ sơ, tăng so với tháng trước (05 hồ sơ).',
  'Số hồ sơ tiếp nhận là 1.240 hồ sơ, tăng nhẹ so với tháng trước (tiếp nhận 1.180 hồ sơ).',
  'Tỷ lệ trực tuyến đạt 93,2%, giảm so với cùng kỳ năm trước (95,1%).',
  'Tiếp nhận 300 hồ sơ, quá hạn 02, giảm so với quý trước (120 hồ sơ bổ sung).',
  'Đã số hóa 93,2% hồ sơ, cao hơn so với chỉ tiêu năm (80%).',
  'Thời gian giải quyết 12 ngày, giảm so với quy định (15 ngày).',
  'Trong quý có 12 lượt, tăng so với quý trước (tăng 3 lượt).',
])('true: %s', (body) => {
  expect(told(body)).toEqual([])
})
