import { expect, test } from 'vitest'
import { lintReport } from '#test/corpus/lint-text.ts'

const told = (body: string) => lintReport(body).findings.filter(({ severity }) => severity !== 'info')

test.each([
  'Biên chế được giao 68, có mặt 61 người, còn thiếu 10 biên chế.',
  'Biên chế được giao 81, có mặt 61, sử dụng 89,7%, còn thiếu 07.',
  'Gửi điện tử 1.372/1.380 văn bản, đạt 99,42%; 11 văn bản còn lại là văn bản mật.',
  'Biên chế công chức được giao 44 người, hiện có 41 người, còn thiếu 12 người.',
  'Biên chế giao 22, hiện bố trí 20, khuyết 07.',
  'Trang bị 79 máy/61 người (1,08 máy/người).',
  'Tổ chức 17 hội nghị với 1.260 lượt người, trung bình 90 người/hội nghị.',
  'Có 31 tổ với 310 thành viên (bình quân 07 người/tổ).',
  '27 thôn, mỗi thôn 03 người, tổng cộng 94 người, hiện có 79 người.',
  'Người hoạt động không chuyên trách: 67 người (19 bản x 03 người).',
  'Số thủ tục cung cấp trực tuyến là 333 thủ tục, trong đó toàn trình 102, một phần 218.',
  'Trong kỳ tiếp nhận 02 công chức (01 điều động và 04 tuyển dụng).',
  'Mở 04 lớp tập huấn cho 160 học viên, bình quân 60 học viên/lớp.',
])('wrong: %s', (body) => {
  expect(told(body).map(({ code }) => code)).toContainEqual(expect.stringMatching(/CCHC-(?:009|126|127|154|170|209)/))
})

test.each([
  'Biên chế được giao 68, có mặt 61 người, còn thiếu 07 biên chế.',
  'Biên chế được giao 68, có mặt 61 người (trong đó nữ 20), còn thiếu 07.',
  'Biên chế được giao 68, hợp đồng 05, có mặt 61 người, còn thiếu 12 người theo vị trí việc làm.',
  'Biên chế được giao 44, có mặt 41; còn thiếu 02 công chức địa chính.',
  'Biên chế được giao 44, có mặt 41; khuyết 01 Phó Chủ tịch.',
  'Gửi điện tử 1.372/1.380 văn bản, đạt 99,42%; 08 văn bản còn lại là văn bản mật.',
  'Trang bị 79 máy/61 người (1,3 máy/người).',
  'Máy tính 07 bộ (khoảng 1,2 bộ/người) cho 06 người.',
  'Tổ chức 17 hội nghị với 1.260 lượt người, trung bình 74 người/hội nghị.',
  'Có 31 tổ với 230 thành viên (bình quân 07 người/tổ).',
  '27 thôn, mỗi thôn 03 người, tổng cộng 81 người, hiện có 79 người, khuyết 02.',
  'Người hoạt động không chuyên trách: 57 người (19 bản x 03 người).',
  'Số thủ tục cung cấp trực tuyến là 320 thủ tục, trong đó toàn trình 102, một phần 218.',
  'Số thủ tục hành chính là 367, trong đó toàn trình 131, một phần 189.',
  'Trong kỳ tiếp nhận 05 công chức (01 điều động và 04 tuyển dụng).',
  'Hội nghị lồng ghép tại bản: 07 cuộc, 412 lượt người dự, bình quân gần 59 người/cuộc.',
  'Mở 02 lớp, mỗi lớp 45 người, hỗ trợ 30 người ở xa.',
  'Góp ý 33 dự thảo văn bản của Trung ương, bình quân 11 dự thảo/tháng.',
  'Có 05 quầy, mỗi quầy từ 1 đến 2 công chức, tổng cộng 08 công chức.',
  'Có 14/118 máy tính cấu hình thấp (11,9%); còn thiếu 07 biên chế.',
  'Đã hoàn thành 31/46 nhiệm vụ; còn lại 04 nhiệm vụ chậm tiến độ, 11 nhiệm vụ trong hạn.',
])('true: %s', (body) => {
  expect(told(body)).toEqual([])
})
