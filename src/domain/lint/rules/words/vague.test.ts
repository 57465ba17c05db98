import { expect, test } from 'vitest'
import { lintReport } from '../../../../../test/corpus/lint-text.ts'

const found = (body: string) => lintReport(body).findings.filter((one) => one.code === 'CCHC-098').length

test.each([
  'Nhiều sáng kiến, cách làm hay trong CCHC tiếp tục được nhân rộng.',
  'Xã tiếp tục duy trì các sáng kiến đã được công nhận từ năm trước.',
  'Kinh phí dành cho CCHC được bố trí trong dự toán chi thường xuyên theo khả năng cân đối.',
  'Tổ chức lưu động hướng dẫn ở các khu phố với đông đảo người dân tham gia.',
])('%s', (body) => expect(found(body)).toBe(1))

test.each([
  'Có 02 sáng kiến, nhiều mô hình hiệu quả được nhân rộng tại 05 mô hình điểm.',
  'Kinh phí CCHC 100 triệu đồng được bố trí trong dự toán chi thường xuyên.',
  'Hội nghị thu hút đông đảo người dân tham gia với 120 lượt người.',
])('told: %s', (body) => expect(found(body)).toBe(0))
