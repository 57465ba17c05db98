import { expect, test } from 'vitest'
import { lintReport } from '../../../../../test/corpus/lint-text.ts'

function codes(body: string) {
  return lintReport(body)
    .findings.filter((one) => /22[12]$/.test(one.code))
    .map((one) => `${one.severity} ${one.code}`)
}

test.each([
  ['Đợt cao điểm số hóa từ ngày 20/5/2026 đến ngày 05/5/2026.', 'error CCHC-221'],
  ['Đợt cao điểm từ 20/5/2026 - 05/5/2026 đạt kết quả tốt.', 'error CCHC-221'],
  ['Trụ sở khởi công ngày 15/6/2026, đã hoàn thành và đưa vào sử dụng từ ngày 20/5/2026.', 'warning CCHC-222'],
  [
    'Thực hiện Kế hoạch kiểm tra số 33/KH-UBND ngày 20/4/2026, từ ngày 06/4/2026 đến ngày 10/4/2026 Tổ công tác đã kiểm tra 05 đơn vị.',
    'warning CCHC-222',
  ],
])('%s', (body, code) => {
  expect(codes(body)).toEqual([code])
})

test.each([
  'Đợt cao điểm số hóa từ ngày 05/5/2026 đến ngày 20/5/2026.',
  'Số liệu từ ngày 15/12/2025 đến ngày 14/6/2026.',
  'Trụ sở khởi công ngày 20/5/2025, đưa vào sử dụng từ ngày 15/6/2026.',
  'Thực hiện Kế hoạch số 33/KH-UBND ngày 20/4/2026 thay thế Kế hoạch số 12/KH-UBND ngày 06/4/2026.',
  'Thực hiện Kế hoạch số 33/KH-UBND ngày 20/4/2026, từ ngày 06/5/2026 Tổ công tác đã kiểm tra 05 đơn vị.',
])('true: %s', (body) => {
  expect(codes(body)).toEqual([])
})
