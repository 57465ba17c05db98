import { expect, test } from 'vitest'
import { lintReport } from '#test/corpus/lint-text.ts'

const told = (body: string) => lintReport(body).findings.filter(({ severity }) => severity !== 'info')

test.each([
  'Dự toán cho CCHC năm 2026: 85 triệu đồng; đã chi 23.400 triệu đồng, bằng 27,53% dự toán.',
  'Kinh phí được giao 120 triệu đồng, đã sử dụng 45.600 triệu đồng (đạt 38%).',
  'Dự toán thu 2.150 triệu đồng, đã thu 612,5 đồng, đạt 28,49%.',
  'Vốn đầu tư công 12,5 tỷ đồng, giải ngân 4.872 tỷ đồng, đạt 38,98% kế hoạch.',
  'Kế hoạch vốn 8.400 đồng, đã giải ngân 3.150 triệu đồng, đạt 37,5%.',
  'Đã chi 23.400 triệu đồng, bằng 27,53% dự toán 85 triệu đồng.',
  'Thu ngân sách 101.318,050 đồng/279.114,814 triệu đồng, đạt 36,3%.',
])('wrong: %s', (body) => {
  expect(told(body).map(({ code }) => code)).toContainEqual(expect.stringMatching(/CCHC-(?:173|00[12]|125)/))
})

test.each([
  'Dự toán cho CCHC năm 2026: 85 triệu đồng; đã chi 23,4 triệu đồng, bằng 27,53% dự toán.',
  'Kinh phí được giao 120 triệu đồng, đã sử dụng 45,6 triệu đồng (đạt 38%).',
  'Vốn đầu tư công 12,5 tỷ đồng, giải ngân 4.872 triệu đồng, đạt 38,98% kế hoạch.',
  'Dự toán 14,5 tỷ đồng; đã chi 5.655 triệu đồng, đạt 39%.',
  'Thu 5,2 tỷ đồng, chi 3.100 triệu đồng; hỗ trợ 120 triệu đồng cho 40% số hộ.',
  'Thu phí 5.118.000 đồng; trong đó qua Cổng 4.902.000 đồng (95,78%), tại quầy 216.000 đồng.',
  'Thu ngân sách 101.318,050 triệu đồng/279.114,814 triệu đồng, đạt 36,3%.',
  'Tổng vốn 96,3 tỷ đồng, giải ngân đến nay 23,1 tỷ đồng, riêng vốn 2025 giải ngân 4.200 triệu đồng đạt 85%.',
])('true: %s', (body) => {
  expect(told(body)).toEqual([])
})
