import { expect, test } from 'vitest'
import { lintReport } from '../../../../../test/corpus/lint-text.ts'

function found(window: string, more = '') {
  const body = `Xã An Bình được thành lập và chính thức hoạt động từ ngày 01/7/2025.\n\nKết quả giải quyết hồ sơ (số liệu tính từ ngày ${window})${more} như sau: tiếp nhận 702 hồ sơ.`
  return lintReport(body, 'ngày 11 tháng 9 năm 2025').findings.filter((one) => one.code === 'CCHC-202').length
}

test.each([
  ['11/06/2025 đến ngày 10/09/2025', '', 1],
  ['01/07/2025 đến ngày 10/09/2025', '', 0],
  ['11/06/2025 đến ngày 10/09/2025', ', gồm cả số của các đơn vị hành chính cũ,', 0],
])('%s%s', (window, more, count) => {
  expect(found(window, more)).toBe(count)
})
