import { expect, test } from 'vitest'
import { lintReport } from '../../../../../test/corpus/lint-text.ts'

const loud = (sentence: string) => lintReport(sentence).findings.filter((one) => one.severity !== 'info')

test.each([
  'Trong kỳ tiếp nhận mới 235.160 hồ sơ (sở, ngành 48.213; cấp xã 186.947), so với quý I/2026 (214.380 hồ sơ) tăng 9,69%.',
  'Tổng HS nhận trong kỳ 1.380 (trực tiếp 14; trực tuyến 1366). So với tháng trước (1.294 HS) tăng 86 HS.',
  'Trang Zalo OA của xã có 5.310 người quan tâm, tăng 1.180 người so với ngày đầu thành lập (4.130 người), tương đương tăng 28,57%.',
  'Tuyên truyền: phát thanh 62 lượt, đăng 41 tin (tháng trước: 37 tin; tăng 10,8%), Zalo phường 9.034 lượt xem.',
  'Năm 2024 tiếp nhận 2.874 hồ sơ, giảm 7,44% so với năm 2023 (3.105 hồ sơ).',
  'Thu ngân sách nhà nước lũy kế đến 31/5/2026 ước 36.905 tỷ đồng, bằng 53,24% dự toán (69.320 tỷ đồng), tăng 17,46% so với cùng kỳ năm trước (31.420 tỷ đồng).',
  'Riêng khối xã, phường tỷ lệ này là 95,7%, thấp hơn khối sở, ngành (97,5%) 1,8 điểm phần trăm.',
  'Thu sự nghiệp 6 tháng 21,7 tỷ đồng, tăng 14,8 % so với cùng kỳ (18,9 tỷ đồng).',
  'Chỉ số 766 đạt 91,3 điểm. Chỉ số 766 tăng 1,7 điểm so với tháng 12/2025 (89,6 điểm).',
  'Cả năm tiếp nhận mới 8.755 hồ sơ: 6 tháng đầu năm 3.536 hồ sơ, 6 tháng cuối năm 5.219 hồ sơ. So với năm 2024 (7.412 hồ sơ) tăng 1.343 hồ sơ, tương ứng tăng 18,12%.',
  'Tỷ lệ trực tuyến là 92,94% trên số tiếp nhận mới, tăng 4,44 điểm phần trăm so với chỉ tiêu tỉnh giao (88,5%).',
  'Tỷ lệ hài lòng năm 2024 đạt 94%, tăng 7,5 điểm phần trăm so với năm 2021 (86,5%).',
  'Tỷ lệ hồ sơ giải quyết đúng hạn đạt 99,7%, tăng 1,2% so với quý I (98,5%).',
  'Tiếp nhận 650 hồ sơ, tăng 130 hồ sơ (tăng 25%) so với cùng kỳ năm trước (520 hồ sơ).',
  'Số lượng hồ sơ tiếp nhận tăng, với tổng số 25,2 ngàn hồ sơ (tăng 9,6 ngàn hồ sơ so với quý II-2020).',
  'Năm 2021, chỉ số PAR INDEX của tỉnh đạt 87,61 điểm, tăng 1,59 điểm so với năm 2020 nhưng giảm 7 bậc so với năm 2020.',
  'Từ 105 biên chế xuống còn 99 biên chế, giảm được 6 biên chế.',
  'Chi đầu tư 823,7 tỷ đồng, ước đạt 48,2% và tăng 18,2% so với cùng kỳ; chi thường xuyên 2.574 tỷ đồng, đạt 25% và giảm 19,2% so với cùng kỳ.',
])('growth, true: %s', (sentence) => {
  expect(loud(sentence)).toEqual([])
})

test.each([
  'Trong kỳ tiếp nhận mới 235.160 hồ sơ (sở, ngành 48.213; cấp xã 186.947), so với quý I/2026 (214.380 hồ sơ) tăng 10,69%; kỳ trước chuyển sang 6.412.',
  'Tổng HS nhận trong kỳ 1.380 (trực tiếp 14; trực tuyến 1366). So với tháng trước (1.294 HS) tăng 96 HS.',
  'Trang Zalo OA của xã có 5.310 người quan tâm, tăng 1.180 người so với ngày đầu thành lập (4.130 người), tương đương tăng 25,87%.',
  'Tuyên truyền: phát thanh 62 lượt, đăng 41 tin (tháng trước: 37 tin; tăng 18,1%), Zalo phường 9.034 lượt xem.',
  'Năm 2024 tiếp nhận 2.874 hồ sơ, giảm 4,77% so với năm 2023 (3.105 hồ sơ).',
  'Thu ngân sách nhà nước lũy kế đến 31/5/2026 đạt 36.905 tỷ đồng, bằng 53,24% dự toán (69.320 tỷ đồng), tăng 14,76% so với cùng kỳ năm trước (31.420 tỷ đồng).',
  'Chỉ số 766 đạt 91,3 điểm, tăng 2,7 điểm so với tháng 12/2025 (89,6 điểm).',
  'Cả năm tiếp nhận mới 8.755 hồ sơ: 6 tháng đầu năm 3.536 hồ sơ, 6 tháng cuối năm 5.219 hồ sơ. So với năm 2024 (7.412 hồ sơ) tăng 1.334 hồ sơ.',
  'Tiếp nhận mới 1.429 hồ sơ. So với tháng 4/2026 (tiếp nhận mới 1.366 hồ sơ) tăng 63 hồ sơ, tương đương tăng 6,41%.',
  'Tỷ lệ hài lòng năm 2024 đạt 94%, tăng 8,5 điểm phần trăm so với năm 2021 (86,5%).',
  'Tiếp nhận 650 hồ sơ, tăng 120 hồ sơ so với cùng kỳ năm trước (520 hồ sơ).',
  'Tiếp nhận 650 hồ sơ, tăng 130 hồ sơ (tăng 20%) so với cùng kỳ năm trước (520 hồ sơ).',
])('growth, false: %s', (sentence) => {
  const found = loud(sentence).filter((one) => one.code === 'CCHC-122')
  expect(found.length).toBeGreaterThan(0)
  for (const { quote } of found) expect(sentence).toContain(quote)
})
