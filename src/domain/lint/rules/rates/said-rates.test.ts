import { expect, test } from 'vitest'
import { lintReport } from '#test/corpus/lint-text.ts'

const told = (sentence: string) =>
  lintReport(sentence).findings.filter(({ code, severity }) => code === 'CCHC-003' && severity === 'error')

test('the bracket behind a share says what it is of', () => {
  expect(
    told('Tỷ lệ thanh toán trực tuyến đạt 36,12% (2.318 hồ sơ trên tổng số 2.405 hồ sơ có nghĩa vụ tài chính).'),
  ).toMatchObject([{ expected: '96,38%', found: '36,12%' }])
})

test.each([
  'Tỷ lệ đúng hạn đạt 99,3% (1.490 hồ sơ trên tổng số 1.500 hồ sơ đã giải quyết).',
  'Tỷ lệ hài lòng đạt 95% (khoảng 185 phiếu trên tổng số 200 phiếu).',
  'Gần 96% (1.430 hồ sơ trên tổng số 1.500 hồ sơ) nộp trực tuyến.',
  'Tăng 12% (trong khi cả tỉnh tăng 10%, với 300 hồ sơ trên 400 hồ sơ của năm trước).',
])('%s', (sentence) => {
  expect(told(sentence)).toEqual([])
})

test('money of two units is compared in one', () => {
  const errors = (share: string) =>
    lintReport(`Giải ngân vốn đầu tư công 5,2 tỷ đồng trên 8400 triệu đồng (${share}).`).findings.filter(
      (one) => one.severity === 'error',
    ).length
  expect(errors('61,9%')).toBe(0)
  expect(errors('71,9%')).toBe(1)
})
