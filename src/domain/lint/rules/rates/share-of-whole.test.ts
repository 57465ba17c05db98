import { expect, test } from 'vitest'
import { lintReport } from '../../../../../test/corpus/lint-text.ts'

const loud = (sentence: string) => lintReport(sentence).findings.filter((one) => one.severity !== 'info')

test.each([
  'Trong 25 HS quá hạn, lĩnh vực đất đai 14 HS, chiếm 56 %, môi trường 05, tài nguyên nước 02, khoáng sản 04.',
  'Phát 620 phiếu lấy ý kiến, thu về 603 phiếu (97,26 %), trong đó hài lòng, rất hài lòng 589 phiếu, bằng 97,68 %, bình thường 14 phiếu, không hài lòng 0.',
  'Biên chế 79, có mặt 72, khuyết bảy. Trong 72 người ấy nam 31, nữ 41; nữ chiếm 56,94%.',
  'Kế hoạch vốn đầu tư công 92,3 tỷ đồng, giải ngân 61.480 triệu đồng, đạt 66,61%.',
  'Trong kỳ có 1.096 hồ sơ phát sinh phí, trong đó 12 hồ sơ miễn phí (1,09%).',
  'Kiểm tra 06 đơn vị, chỉ ra 31 khuyết điểm, khắc phục được 24, bằng 77,42 %, còn lại 07 khuyết điểm.',
  'Tiếp nhận 312 PAKN, đã xử lý 297 PAKN, đạt 95,19%; trong 297 PAKN đã xử lý có 289 PAKN đúng hạn, đạt 97,31%.',
  'Kinh phí CCHC năm 2026 được giao 1.284.500.000 đồng, đã chi 611,3 triệu đồng (47,6 %).',
])('share, true: %s', (sentence) => {
  expect(loud(sentence)).toEqual([])
})

test.each([
  'Trong 25 HS quá hạn, lĩnh vực đất đai 14 HS, chiếm 65 %, môi trường 05, tài nguyên nước 02, khoáng sản 04.',
  'Phát 620 phiếu lấy ý kiến, thu về 603 phiếu (97,26 %), trong đó hài lòng, rất hài lòng 589 phiếu, bằng 98,67 %, bình thường 14 phiếu, không hài lòng 0.',
  'Biên chế 79, có mặt 72, khuyết bảy. Trong 72 người ấy nam 31, nữ 41; nữ chiếm 59,94%.',
  'Kế hoạch vốn đầu tư công 92.300 tỷ đồng, giải ngân 61.480 triệu đồng, đạt 66,61%.',
])('share, false: %s', (sentence) => {
  const found = loud(sentence).filter((one) => one.code === 'CCHC-125')
  expect(found.length).toBeGreaterThan(0)
  for (const { quote } of found) expect(sentence).toContain(quote)
})
