import { expect, test } from 'vitest'
import { lintReport } from '../../../../../test/corpus/lint-text.ts'

const loud = (sentence: string) => lintReport(sentence).findings.filter((one) => one.severity !== 'info')

test.each([
  'Mở 03 buổi phổ biến Luật Bảo vệ dữ liệu cá nhân: 74 + 58 + 63 = 195 lượt người.',
  'Điểm 766 của xã tháng 8/2025: công khai minh bạch 15,2/18; tiến độ 18,6/20; DVCTT 10,4/12; thanh toán trực tuyến 8,9/10; số hóa 17,3/22; mức độ hài lòng 17,6/18; tổng 88,0/100 điểm, xếp thứ 21/148 xã, phường của tỉnh.',
  'Chỉ số 766 tháng 4/2026: 15,85/18; 19,2/20; 10,9/12; 9,1/10; 18,3/22; 16,8/18 (lần lượt: công khai, tiến độ, DVCTT, thanh toán, số hóa, hài lòng), cộng 90,15 điểm.',
  'Trong kỳ chi thường xuyên 31.204 triệu đồng, chi đầu tư 9.874,25 triệu đồng, cộng 41.078,25 triệu đồng.',
  'Bộ chỉ số 766 (tháng 2/2026) cho phường 91,27 điểm: 16,2 điểm công khai, 18,9 điểm tiến độ, 11,05 điểm trực tuyến, 9,42 điểm thanh toán, 19,1 điểm số hóa và 16,6 điểm hài lòng.',
  'Kết quả tháng 5/2026 đạt 90/100 điểm, gồm: công khai, minh bạch 17,2/18; tiến độ 18,6/20; dịch vụ trực tuyến 10,4/12; thanh toán 7,9/10; số hóa 18,3/22; mức độ hài lòng 17,6/18, đứng thứ 6/34.',
  'Chỉ số CCHC của xã do tỉnh chấm đạt 81,46/100 điểm, xếp thứ 12/45 xã, phường. Cụ thể: chỉ đạo điều hành 12,5/15; thể chế 08/10; TTHC 19,25/22; bộ máy 09/11; công vụ 11,5/14; tài chính công 9,5/12; chính quyền số 11,71/16 điểm.',
])('totals, true: %s', (sentence) => {
  expect(loud(sentence)).toEqual([])
})

test.each([
  'Mở 03 buổi phổ biến Luật Bảo vệ dữ liệu cá nhân: 74 + 58 + 63 = 159 lượt người.',
  'Điểm 766 của xã tháng 8/2025: công khai minh bạch 15,2/18; tiến độ 18,6/20; DVCTT 10,4/12; thanh toán trực tuyến 8,9/10; số hóa 17,3/22; mức độ hài lòng 17,6/18; tổng 88,9/100 điểm, xếp thứ 21/148 xã, phường của tỉnh.',
  'Chỉ số 766 tháng 4/2026: 15,85/18; 19,2/20; 10,9/12; 9,1/10; 18,3/22; 16,8/18 (lần lượt: công khai, tiến độ, DVCTT, thanh toán, số hóa, hài lòng), cộng 91,05 điểm.',
  'Trong kỳ chi thường xuyên 31.204 triệu đồng, chi đầu tư 9.874,25 triệu đồng, cộng 41.087,25 triệu đồng.',
  'Bộ chỉ số 766 (tháng 2/2026) cho phường 91,27 điểm: 16,2 điểm công khai, 18,9 điểm tiến độ, 10,15 điểm trực tuyến, 9,42 điểm thanh toán, 19,1 điểm số hóa và 16,6 điểm hài lòng.',
  'Kết quả tháng 5/2026 đạt 90/100 điểm, gồm: công khai, minh bạch 17,2/18; tiến độ 18,6/20; dịch vụ trực tuyến 10,4/12; thanh toán 9,7/10; số hóa 18,3/22; mức độ hài lòng 17,6/18, đứng thứ 6/34.',
  'Chỉ số CCHC của xã do tỉnh chấm đạt 81,46/100 điểm, xếp thứ 12/45 xã, phường. Cụ thể: chỉ đạo điều hành 12,5/15; thể chế 08/10; TTHC 19,25/22; bộ máy 09/11; công vụ 11,5/14; tài chính công 9,5/12; chính quyền số 11,17/16 điểm.',
])('totals, false: %s', (sentence) => {
  const found = loud(sentence).filter((one) => one.code === 'CCHC-128')
  expect(found.length).toBeGreaterThan(0)
  for (const { quote } of found) expect(sentence).toContain(quote)
})
