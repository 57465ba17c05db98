import { expect, test } from 'vitest'
import { lintReport } from '../../../../../test/corpus/lint-text.ts'

const list = (count: number) =>
  Array.from(
    { length: count },
    (_, at) => `- Kế hoạch số ${at + 2}/KH-UBND ngày ${String(at + 3).padStart(2, '0')}/4/2026 về việc thứ ${at + 1};`,
  ).join('\n\n')

function found(body: string) {
  return lintReport(body)
    .findings.filter((one) => one.code === 'CCHC-203')
    .map((one) => [one.found, one.expected])
}

test('a list of twelve under thirteen', () => {
  expect(found(`UBND xã đã ban hành 13 văn bản chỉ đạo, gồm:\n\n${list(12)}`)).toEqual([['13', '12']])
})

test('acts told in one sentence', () => {
  const acts =
    'KH số 2/KH-UBND ngày 03/4/2026; KH số 3/KH-UBND ngày 06/4/2026; QĐ số 5/QĐ-UBND ngày 07/4/2026; Công văn số 9/UBND-VP ngày 08/4/2026'
  expect(found(`UBND xã đã ban hành 05 văn bản: ${acts}.`)).toEqual([['05', '4']])
})

test.each([
  `UBND xã đã ban hành 12 văn bản chỉ đạo, gồm:\n\n${list(12)}`,
  `UBND xã đã ban hành 13 văn bản chỉ đạo, trong đó có một số văn bản như:\n\n${list(12)}`,
  `UBND xã đã ban hành 40 văn bản chỉ đạo:\n\n${list(12)}`,
  'UBND xã đã ban hành 13 văn bản chỉ đạo về CCHC.',
])('true: %s', (body) => {
  expect(found(body)).toEqual([])
})
