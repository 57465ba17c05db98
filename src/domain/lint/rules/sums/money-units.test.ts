import { expect, test } from 'vitest'
import { lintReport } from '../../../../../test/corpus/lint-text.ts'

const found = (body: string) =>
  lintReport(body)
    .findings.filter((one) => one.code === 'CCHC-146')
    .map((one) => one.found)

test.each([
  ['Kế hoạch vốn đầu tư công 92.300 tỷ đồng, đã giải ngân một phần.', '92.300 tỷ đồng'],
  ['Số thu phí, lệ phí là 96.305.000 triệu đồng.', '96.305.000 triệu đồng'],
])('%s', (body, money) => expect(found(body)).toEqual([money]))

test.each([
  'Kế hoạch vốn đầu tư công 92.300 triệu đồng, đã giải ngân 41,2 tỷ đồng (44,64%).',
  'Thu phí 96.305.000 đồng; chi thường xuyên 101.318,050 triệu đồng.',
  'Thu ngân sách toàn tỉnh đạt 36.905 tỷ đồng.',
  'Kinh phí 1.284.500.000 đồng, đã chi 611,3 triệu đồng (47,6%).',
])('true: %s', (body) => expect(found(body)).toEqual([]))
