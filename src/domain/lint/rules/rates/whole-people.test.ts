import { expect, test } from 'vitest'
import { lintReport } from '../../../../../test/corpus/lint-text.ts'

const loud = (sentence: string) => lintReport(sentence).findings.filter((one) => one.severity !== 'info')

test.each([
  'Có 33,3% trong số 12 người trực Bộ phận Một cửa đã qua lớp kỹ năng giao tiếp hành chính.',
  'Phát ra 40 phiếu, thu về 36 phiếu; tỷ lệ người dân hài lòng là 97,2%.',
  'Phát ra 40 phiếu, thu về 36 phiếu; tỷ lệ người dân hài lòng là 97,5%.',
  'Khoảng 35% trong số 12 người trực Bộ phận Một cửa đã qua lớp kỹ năng giao tiếp hành chính.',
  'Trên 90% trong số 12 thôn đã kiện toàn tổ hòa giải.',
  'Một lớp 27 học viên làm bài thu hoạch, 92,6% đạt loại giỏi.',
  'Lớp có 45 học viên, 41 học viên đạt loại khá trở lên (91,1%).',
  'Thu về 603 phiếu, tỷ lệ hài lòng và rất hài lòng 97,68%.',
  'Đã tiếp nhận 11 vụ, hòa giải thành đạt 90,91%.',
  'Toàn xã có 10 thôn, 70% số thôn có tổ công nghệ số cộng đồng.',
  'Tiếp nhận 31 đơn, bằng 38,49% số đơn của cả năm.',
  'Giải quyết 15 đơn, đạt 92% kế hoạch.',
  'Xã có 12 cán bộ; 85% cán bộ thôn đã qua tập huấn.',
  'Kiểm tra 05 thôn, chỉ tiêu 85% số thôn đạt chuẩn.',
  'Tiếp nhận 15 đơn; tỷ lệ hài lòng của người dân đạt 97,2%.',
  'Hòa giải thành khoảng 90% trong tổng số 11 vụ tiếp nhận.',
  'Xã có 12 thôn; tỷ lệ hộ nghèo giảm còn 1,91%, 94% hộ dân dùng nước sạch.',
])('groups, true: %s', (sentence) => {
  expect(loud(sentence)).toEqual([])
})

test.each([
  'Có 35% trong số 12 người trực Bộ phận Một cửa luân phiên đã qua lớp kỹ năng giao tiếp hành chính.',
  'Nữ giữ chức vụ trưởng phòng và tương đương chiếm 41% trong số 16 người.',
  'Đến nay 85% trong tổng số 12 thôn đã kiện toàn tổ hòa giải.',
  'Phát ra 36 phiếu, thu về 36 phiếu; tỷ lệ người dân hài lòng là 97,4%.',
  'Lớp tiếng Thái cho 34 công chức, tỷ lệ đạt yêu cầu cuối khóa 92,5%.',
  'Một lớp 27 học viên làm bài thu hoạch, 93,7% đạt loại giỏi.',
  'Đã tiếp nhận 11 vụ, hòa giải thành đạt 92%.',
  'Hòa giải thành 92% trong tổng số 11 vụ tiếp nhận.',
  'Đã có khoảng 77,5% số thôn trong tổng số 10 thôn có nhà văn hóa.',
  'Toàn xã có 10 thôn, 77,5% số thôn có tổ công nghệ số cộng đồng.',
  'Xã có 12 cán bộ; 85% cán bộ có trình độ đại học.',
  'Tổng số công chức 12 người, 85% đạt chuẩn trình độ.',
  'Tiếp nhận 15 đơn, tỷ lệ giải quyết đạt 92%.',
  'Tổ chức 7 cuộc kiểm tra, 80% cuộc không có sai sót.',
  'Đánh giá 9 cơ quan, đơn vị: 85% đơn vị hoàn thành tốt nhiệm vụ.',
  'Tiếp nhận 6 phản ánh, kiến nghị, tỷ lệ xử lý đúng hạn 90%.',
  'Toàn xã có 14 trường học, 90% trường đạt chuẩn quốc gia.',
  'Có 96 lượt người được bồi dưỡng; lớp nghiệp vụ số hóa có 45 học viên, 91,5% đạt loại khá trở lên.',
])('groups, false: %s', (sentence) => {
  const found = loud(sentence).filter((one) => one.code === 'CCHC-121')
  expect(found.length).toBeGreaterThan(0)
  for (const { quote } of found) expect(sentence).toContain(quote)
})
