import { expect, test } from 'vitest'
import { lintReport } from '../../../../../test/corpus/lint-text.ts'

function found(body: string) {
  return lintReport(body)
    .findings.filter((one) => one.code === 'CCHC-217')
    .map((one) => `${one.severity} ${one.found} ${one.expected}`)
}

test.each([
  [
    'Tiếp nhận 702 hồ sơ, đã giải quyết 663 hồ sơ, trả lại 31 hồ sơ.\n\nHồ sơ nộp trực tuyến: 342/671 hồ sơ, đạt 51%.',
    'info 671 702',
  ],
  [
    'Tiếp nhận 829 hồ sơ, đã giải quyết 812 hồ sơ.\n\n3. Số hóa hồ sơ\n\nSố hóa hồ sơ: 790/820 hồ sơ, đạt 96,34%.',
    'warning 820 829',
  ],
])('%s', (body, expected) => {
  expect(found(body)).toEqual([expected])
})

test.each([
  'Tiếp nhận 829 hồ sơ, đã giải quyết 812 hồ sơ.\n\nHồ sơ nộp trực tuyến: 790/829 hồ sơ, đạt 95,3%.',
  'Tiếp nhận 829 hồ sơ, đã giải quyết 812 hồ sơ.\n\nSố hóa hồ sơ: 790/812 hồ sơ, đạt 97,29%.',
  'Tiếp nhận 829 hồ sơ, đã giải quyết 812 hồ sơ.\n\nLĩnh vực hộ tịch: hồ sơ trực tuyến 290/312 hồ sơ, đạt 92,95%.',
  'Tiếp nhận 829 hồ sơ.\n\nHồ sơ thanh toán trực tuyến: 301/320 hồ sơ, đạt 94,06%.',
])('true: %s', (body) => {
  expect(found(body)).toEqual([])
})
