import { expect, test } from 'vitest'
import { lintReport } from '#test/corpus/lint-text.ts'

const told = (body: string) => lintReport(body).findings.filter(({ severity }) => severity !== 'info')

test.each([
  'Phí, lệ phí thu trong quý 4,872 tỷ đồng.\n\nTổng phí, lệ phí quý III thu 4.872 tỷ đồng nhưng chi phí vận hành chưa được cấp lại.',
  'Xã có diện tích tự nhiên 57,62 ha, dân số 38.214 người.\n\nSau sắp xếp, diện tích tự nhiên 57,62 km2.',
  'Giải ngân vốn đầu tư công 3.456 triệu đồng.\n\nVốn đầu tư công đã giải ngân 34,56 triệu đồng.',
  'Thu ngân sách đạt 12,345 tỷ đồng.\n\nVề thu ngân sách: đạt 12.345 tỷ đồng, vượt kế hoạch.',
  'Thu phí chứng thực 5.118.000 đồng.\n\nPhí chứng thực thu được 51.180.000 đồng; đã nộp ngân sách.',
])('wrong: %s', (body) => {
  expect(told(body).map(({ code }) => code)).toContainEqual(expect.stringMatching(/CCHC-206/))
})

test.each([
  'Phí, lệ phí thu trong quý 4,872 tỷ đồng.\n\nTổng phí, lệ phí quý III thu 4.872 triệu đồng.',
  'Xã có diện tích tự nhiên 57,62 km2.\n\nSau sắp xếp, diện tích tự nhiên 5.762 ha.',
  'Giải ngân vốn đầu tư công 3.456 triệu đồng.\n\nThu phí chợ 34,56 triệu đồng.',
  'Chi hỗ trợ 500 triệu đồng.\n\nChi hỗ trợ 50 triệu đồng.',
  'Thu phí chứng thực 5.118.000 đồng.\n\nPhí chứng thực thu được 5,118 triệu đồng.',
  'Kinh phí mua sắm 120 triệu đồng.\n\nKinh phí mua sắm 1.200 triệu đồng.',
])('true: %s', (body) => {
  expect(told(body)).toEqual([])
})
