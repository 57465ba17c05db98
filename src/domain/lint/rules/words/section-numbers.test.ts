import { describe, expect, test } from 'vitest'
import { lintReport } from '../../../../../test/corpus/lint-text.ts'

const found = (body: string) =>
  lintReport(body)
    .findings.filter((one) => /136$/.test(one.code))
    .map((one) => `${one.code.slice(5)} ${one.found ?? ''}`.trim())

const sections = (...labels: readonly string[]) =>
  labels.map((one) => `${one} Nội dung công tác`).join('\n\nĐã thực hiện đầy đủ theo quy định.\n\n')

describe('numbers of sections', () => {
  test.each([
    [['III.', 'V.'], '136 V'],
    [['III.', 'III.'], '136 III'],
    [['2.1.', '2.2.', '2.4.'], '136 2.4'],
    [['2.1.', '2.1.'], '136 2.1'],
    [['A.', 'B.', 'C.', 'C.'], '136 C'],
    [['D.', 'E.', 'E.'], '136 E'],
    [['a)', 'b)', 'd)'], '136 d'],
  ])('%s', (labels, expected) => {
    expect(found(sections(...labels))).toContain(expected)
  })

  test.each([
    [['III.', 'IV.', 'V.', 'VI.', 'VII.', 'VIII.', 'IX.', 'X.']],
    [['A.', 'B.', 'C.', 'D.', 'Đ.', 'E.', 'G.', 'H.']],
    [['a)', 'b)', 'c)', 'd)', 'đ)', 'e)', 'g)']],
    [['2.1.', '2.2.', '2.3.', '3.1.', '3.2.']],
    [['3.', 'III.', '1.', '2.', 'IV.', '1.', '2.']],
    [['1)', '2)', '1)', '2)', '3)']],
  ])('true: %s', (labels) => {
    expect(found(sections(...labels))).toEqual([])
  })
})
