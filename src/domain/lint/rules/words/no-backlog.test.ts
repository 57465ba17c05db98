import { expect, test } from 'vitest'
import { lintReport } from '../../../../../test/corpus/lint-text.ts'

function found(body: string) {
  return lintReport(body).findings.filter((one) => one.code === 'CCHC-201').length
}

test.each([
  'Tiếp nhận 16.839 hồ sơ. Đã giải quyết 16.807 hồ sơ, không có hồ sơ quá hạn, không để hồ sơ tồn đọng.',
  'Tổng số hồ sơ tiếp nhận 829 hồ sơ, đã giải quyết 812 hồ sơ; không còn hồ sơ tồn đọng.',
  'Trong kỳ tiếp nhận 1.205 hồ sơ, đã giải quyết 1.190 hồ sơ, không để xảy ra tình trạng tồn đọng.',
])('%s', (body) => {
  expect(found(body)).toBe(1)
})

test.each([
  'Tiếp nhận 829 hồ sơ, đã giải quyết 829 hồ sơ, không có hồ sơ tồn đọng.',
  'Tiếp nhận 829 hồ sơ, đã giải quyết 812 hồ sơ, đang giải quyết 17 hồ sơ trong hạn, không để tồn đọng.',
  'Tiếp nhận 829 hồ sơ, đã giải quyết 812 hồ sơ, 17 hồ sơ chờ bổ sung; không để hồ sơ tồn đọng.',
  'Không để hồ sơ tồn đọng, kéo dài.',
])('true: %s', (body) => {
  expect(found(body)).toBe(0)
})
