import { expect, test } from 'vitest'
import { lintReport } from '../../../../../test/corpus/lint-text.ts'

function found(body: string) {
  return lintReport(body).findings.filter((one) => one.code === 'CCHC-218').length
}

test.each([
  'Toàn xã có 21 thôn.\n\nĐến nay 92% số thôn đã có Tổ công nghệ số cộng đồng.',
  'Xã có 18 đơn vị trực thuộc.\n\nTrong quý 15% tổng số đơn vị chưa cập nhật hồ sơ công việc.',
  'Đã lắp loa tại 14/14 thôn.\n\nKiểm tra cho thấy 77,5% số thôn duy trì tốt.',
  'Số thôn: 21; dân số 12.400 người.\n\nCó 92% số thôn đã lắp wifi.',
  'Kế hoạch kiểm tra tại 18 cơ quan, đơn vị.\n\nĐã hoàn thành 15% số đơn vị theo kế hoạch.',
])('%s', (body) => {
  expect(found(body)).toBe(1)
})

test.each([
  'Toàn xã có 21 thôn.\n\nĐến nay 90,48% số thôn đã có Tổ công nghệ số cộng đồng.',
  'Toàn xã có 21 thôn, 25 xóm.\n\nĐến nay trên 92% số thôn đã có Tổ công nghệ số cộng đồng.',
  'Toàn xã có 21 thôn; kiểm tra tại 12 thôn.\n\nQua kiểm tra 75% số thôn duy trì tốt.',
  'Phấn đấu 92% số thôn có Tổ công nghệ số; toàn xã có 21 thôn.',
  '92% số thôn có mạng ổn định.',
])('true: %s', (body) => {
  expect(found(body)).toBe(0)
})
