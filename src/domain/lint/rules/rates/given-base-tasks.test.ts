import { expect, test } from 'vitest'
import { lintReport } from '#test/corpus/lint-text.ts'

const told = (body: string) => lintReport(body).findings.filter(({ severity }) => severity !== 'info')

test.each([
  'Kế hoạch CCHC năm đề ra 7 nhóm, 54 nhiệm vụ. Đến nay đã hoàn thành 34/41 nhiệm vụ.',
  'UBND xã ban hành Kế hoạch số 02/KH-UBND với 46 nhiệm vụ cụ thể; đến nay đã hoàn thành 31/64 nhiệm vụ (48,44%).',
  'Kế hoạch xác định 38 nhiệm vụ, đã hoàn thành 13/48 nhiệm vụ.',
  'Nghị quyết đề ra 25 chỉ tiêu; đã thực hiện xong 18/20 chỉ tiêu.',
  'Kế hoạch gồm 40 nhiệm vụ, hoàn thành 30/42 nhiệm vụ, đạt 71,43%.',
  'Kế hoạch năm đề ra 44 nhiệm vụ. Kết quả: hoàn thành 29/41 nhiệm vụ.',
])('wrong: %s', (body) => {
  expect(told(body).map(({ code }) => code)).toContainEqual(expect.stringMatching(/CCHC-219/))
})

test.each([
  'Kế hoạch CCHC năm đề ra 7 nhóm, 54 nhiệm vụ. Đến nay đã hoàn thành 34/54 nhiệm vụ.',
  'Kế hoạch đề ra 54 nhiệm vụ, trong đó 41 nhiệm vụ đến hạn. Đã hoàn thành 34/41 nhiệm vụ.',
  'Kế hoạch đề ra 54 nhiệm vụ. Đã hoàn thành 34/41 nhiệm vụ của quý II.',
  'Kế hoạch đề ra 54 nhiệm vụ. Đã hoàn thành 34/41 nhiệm vụ đến hạn.',
  'Kế hoạch đề ra 54 nhiệm vụ. UBND tỉnh giao thêm; đã hoàn thành 12/13 nhiệm vụ UBND tỉnh giao.',
  'Kế hoạch đề ra 54 nhiệm vụ, bổ sung 03 nhiệm vụ. Đã hoàn thành 34/57 nhiệm vụ.',
  'Tổng số 54 nhiệm vụ, trong tháng 6 đã hoàn thành 4/5 nhiệm vụ.',
])('true: %s', (body) => {
  expect(told(body)).toEqual([])
})
