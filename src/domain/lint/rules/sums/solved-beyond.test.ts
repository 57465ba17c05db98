import { expect, test } from 'vitest'
import { lintReport } from '../../../../../test/corpus/lint-text.ts'

const found = (body: string) => lintReport(body).findings.filter((one) => one.code === 'CCHC-223').length

test.each([
  'Lĩnh vực đất đai: kỳ trước chuyển sang 71, tiếp nhận mới 1.216, đã giải quyết 1.298 hồ sơ.',
  'Quý III tiếp nhận mới 480 hồ sơ, quý trước chuyển sang 12 hồ sơ, đã giải quyết 503 hồ sơ.',
])('%s', (body) => {
  expect(found(body)).toBe(1)
})

test.each([
  'Lĩnh vực đất đai: kỳ trước chuyển sang 71, tiếp nhận mới 1.216, đã giải quyết 1.278 hồ sơ.',
  'Kỳ trước chuyển sang 71, tiếp nhận mới 1.216, tổng 1.287, đã giải quyết 1.280 hồ sơ.',
  'Kỳ trước chuyển sang 71 hồ sơ đất đai; toàn xã tiếp nhận mới 1.216, cả năm lũy kế 9.000, đã giải quyết 8.900 hồ sơ.',
])('true: %s', (body) => {
  expect(found(body)).toBe(0)
})
