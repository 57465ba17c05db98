import { expect, test } from 'vitest'
import { lintReport } from '#test/corpus/lint-text.ts'

const told = (body: string) => lintReport(body).findings.filter(({ severity }) => severity !== 'info')

test.each([
  'Phát 450 phiếu, thu về 431 phiếu (95,78%); hài lòng và rất hài lòng 397 phiếu, đạt 92,11% số phiếu thu về.\n\nMức độ hài lòng tính trên số phiếu thu về mới đạt 88,22%.',
  'Tổng số TTHC: 418, gồm 263 TTHC cấp tỉnh và 155 TTHC cấp xã.\n\nTTHC cấp tỉnh: 187 toàn trình, 64 một phần, 12 chưa cung cấp. Tỷ lệ TTHC toàn trình đạt 44,74% tổng số TTHC cấp tỉnh.',
  'Toàn xã có 29 thôn đặc biệt khó khăn và 12 thôn khác.\n\nĐã lắp loa thông minh tại 77,5% số thôn đặc biệt khó khăn.',
  'Phát ra 180 phiếu, thu về 171 phiếu hợp lệ.\n\nTỷ lệ hài lòng đạt 93,6% trên số phiếu phát ra.',
  'Xã có 41 cán bộ, công chức có mặt.\n\nTrên tổng số cán bộ, công chức có mặt đạt 88,5% có chứng chỉ tin học.',
  'Đã rà soát 214 TTHC nội bộ.\n\nĐã công khai 91,7% tổng số TTHC nội bộ.',
])('wrong: %s', (body) => {
  expect(told(body).map(({ code }) => code)).toContainEqual(expect.stringMatching(/CCHC-(?:174|121)/))
})

test.each([
  'Phát 450 phiếu, thu về 431 phiếu (95,78%); hài lòng 397 phiếu, đạt 92,11% số phiếu thu về.\n\nMức độ hài lòng tính trên số phiếu thu về mới đạt 92,11%.',
  'Tổng số TTHC: 418, gồm 263 TTHC cấp tỉnh và 155 TTHC cấp xã.\n\nTTHC cấp tỉnh: 187 toàn trình, 64 một phần, 12 chưa cung cấp. Tỷ lệ TTHC toàn trình đạt 71,1% tổng số TTHC cấp tỉnh.',
  'Toàn xã có 29 thôn đặc biệt khó khăn và 12 thôn khác.\n\nĐã lắp loa thông minh tại 75,86% số thôn đặc biệt khó khăn.',
  'Biên chế được giao 44 cán bộ, công chức, có mặt 41 cán bộ, công chức.\n\nĐảng viên chiếm 95,12% tổng số cán bộ, công chức.',
  'Quý trước thu về 431 phiếu.\n\nQuý này hài lòng đạt 88,23% số phiếu thu về.',
  'Toàn tỉnh có 75 xã, phường.\n\nKhoảng 88,5% số xã, phường đã có trung tâm.',
  'Có khoảng 1.150 người đi làm xa, 29,2% số người từ 18 tuổi; mạng có lúc chậm.',
])('true: %s', (body) => {
  expect(told(body)).toEqual([])
})
