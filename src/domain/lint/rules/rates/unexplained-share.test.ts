import { expect, test } from 'vitest'
import { lintReport } from '../../../../../test/corpus/lint-text.ts'

/** What rates should be, whichever rule says it: another may see the same. */
function found(body: string) {
  return lintReport(body)
    .findings.filter((one) => one.severity !== 'info' && one.expected?.endsWith('%'))
    .map((one) => one.expected)
}

test.each([
  ['Qua kiểm tra phát hiện 14 vấn đề, đã xử lý xong 10 vấn đề, đạt 90,9%.', '71,43%'],
  ['Thu ngân sách trên địa bàn 12.846,7 triệu đồng, bằng 104,71% dự toán (11.500 triệu đồng).', '111,71%'],
  ['UBND xã đã phát ra 320 phiếu, thu về 310 phiếu hợp lệ (89,9%).', '96,88%'],
  ['Trình độ của 38 cán bộ, công chức: thạc sĩ 04 người (3,53%), đại học 34 người (89,47%).', '10,53%'],
  ['Vốn được giao 19.996,382 triệu đồng, đã giải ngân 17.470,907 triệu đồng, đạt 98,37% kế hoạch.', '87,37%'],
  ['Biên chế được giao 68, có mặt 61 người, sử dụng 79,7%.', '89,71%'],
  ['Kế hoạch đề ra 52 nhiệm vụ; đến nay hoàn thành 46 nhiệm vụ (94,23%).', '88,46%'],
])('%s', (body, expected) => {
  expect(found(body)).toEqual([expected])
})

test.each([
  'Qua kiểm tra phát hiện 11 vấn đề, đã xử lý xong 10 vấn đề, đạt 90,9%.',
  'Đã giải quyết 812 hồ sơ trong tổng số 829 hồ sơ, trong đó trước hạn 700 hồ sơ, đạt tỷ lệ 97,95%.',
  'Có 484 hộ nghèo, chiếm 7,9% (trong đó hộ đồng bào dân tộc thiểu số còn 472 hộ, chiếm 10,9%).',
  'Tổng thu 9.877 tỷ đồng, đạt 23% dự toán; thu dầu thô 8.097 tỷ đồng, đạt 33,9% dự toán.',
  'Đã phát ra 320 phiếu, thu về 310 phiếu; tỷ lệ người dân hài lòng đạt 95,2%.',
  'Tổ chức 03 lớp cho 120 lượt người, đạt 85% kế hoạch.',
  'Hồ sơ tiếp nhận 1.640 hồ sơ, tăng 12% so với cùng kỳ; giải quyết 1.600 hồ sơ, vượt 5% chỉ tiêu.',
  'Kế hoạch đề ra 52 nhiệm vụ; đã hoàn thành 49 nhiệm vụ (94,23%), còn 03 nhiệm vụ.',
])('true: %s', (body) => {
  expect(found(body)).toEqual([])
})
