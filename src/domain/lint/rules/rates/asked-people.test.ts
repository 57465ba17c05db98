import { expect, test } from 'vitest'
import { lintReport } from '#test/corpus/lint-text.ts'

const told = (body: string) => lintReport(body).findings.filter(({ severity }) => severity !== 'info')

test.each([
  'Khảo sát nhanh qua điện thoại 25 hộ kinh doanh làm thủ tục trong quý, 94,5 % số hộ trả lời hài lòng với thời gian giải quyết.',
  'Phỏng vấn 38 hợp tác xã làm thủ tục trong quý, 77,5% cho biết chỉ phải đi lại nhiều nhất 1 lần.',
  'Trong tổng số 36 cán bộ, công chức có 95,8% trình độ đại học trở lên.',
  'Tỷ lệ cán bộ, công chức sử dụng thành thạo phần mềm là 93,8% (tính trên 40 người có mặt).',
  'Lấy ý kiến 32 doanh nghiệp trên địa bàn, 91,5% đánh giá thủ tục thuận tiện.',
  'Đã hỏi 45 công dân đến giao dịch: 96,4% hài lòng với thái độ phục vụ.',
  'Trong 27 thôn có 88,5% thôn đã thành lập tổ công nghệ số.',
  'Trong số 19 trường, có 85% trường đạt chuẩn quốc gia.',
  'Khảo sát 60 người dân, có 92,4% người được hỏi hài lòng.',
  'Tỷ lệ đảng viên tham gia học tập đạt 94,7%, tính trên tổng số 41 người.',
])('wrong: %s', (body) => {
  expect(told(body).map(({ code }) => code)).toContainEqual(expect.stringMatching(/CCHC-121/))
})

test.each([
  'Khảo sát 25 hộ kinh doanh làm thủ tục trong quý, 92% số hộ trả lời hài lòng.',
  'Phỏng vấn 38 hợp tác xã làm thủ tục trong quý, 76,32% cho biết chỉ phải đi lại 1 lần.',
  'Trong tổng số 36 cán bộ, công chức có 94,44% trình độ đại học trở lên.',
  'Tỷ lệ cán bộ, công chức sử dụng thành thạo phần mềm là 92,5% (tính trên 40 người có mặt).',
  'Trong 12 nhiệm vụ của quý, đã giải ngân 85% kinh phí.',
  'Trong 19 thôn có hơn 85% hộ dân dùng nước sạch.',
  'Khảo sát 25 hộ kinh doanh và 15 hợp tác xã, 92,5% hài lòng.',
  'Trong 15 ngày làm việc, 97,3% hồ sơ được trả đúng hạn.',
  'Trong 07 lĩnh vực, 97,3% thủ tục được công khai.',
  'Đã tập huấn cho 45 người, tỷ lệ hồ sơ trực tuyến của xã tăng lên 97,3%.',
  'Trong 34 xã, phường của tỉnh, xã đạt 93,7% điểm tối đa.',
  'Qua khảo sát tại 05 thôn, 93,7% người dân hài lòng.',
  'Trong 04 tháng, 97,3% văn bản được ký số.',
  'Lấy ý kiến tại 12 hội nghị, 96,35% ý kiến đồng ý.',
  'Lấy ý kiến cử tri tại 29 ấp với 8.214 hộ, 96,35% cử tri đồng ý.',
  'Trong 27 thôn có 88,89% thôn đã thành lập tổ công nghệ số.',
])('true: %s', (body) => {
  expect(told(body)).toEqual([])
})
