import { expect, test } from 'vitest'
import { lintReport } from '../../../../../test/corpus/lint-text.ts'

function found(body: string) {
  return lintReport(body).findings.filter((one) => one.code === 'CCHC-219').length
}

test.each([
  'Biên chế cán bộ, công chức được giao 52 biên chế, hiện có mặt 36/39.',
  'Hợp đồng lao động theo Nghị định số 111/2022/NĐ-CP: được giao 14, đã thực hiện 11/11 người.',
  'Kế hoạch đề ra 54 nhiệm vụ. Đến nay hoàn thành 34/41 nhiệm vụ.',
])('%s', (body) => {
  expect(found(body)).toBe(1)
})

test.each([
  'Biên chế cán bộ, công chức được giao 39 biên chế, hiện có mặt 36/39.',
  'Biên chế được giao 39, bổ sung 02, hiện có mặt 36/41.',
  'Được giao 11 người, đã thực hiện 11/11 người.',
  'UBND tỉnh giao 12 nhiệm vụ; phòng Kinh tế hoàn thành 5/6 nhiệm vụ.',
])('true: %s', (body) => {
  expect(found(body)).toBe(0)
})
