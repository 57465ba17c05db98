import { describe, expect, test } from 'vitest'
import { lintReport } from '../../../../../test/corpus/lint-text.ts'

const names = (body: string) =>
  lintReport(body)
    .findings.filter((one) => one.code === 'CCHC-094')
    .map((one) => `${one.found} → ${one.expected}`)

describe('names of places', () => {
  test.each([
    ['UBND xã An Bính trân trọng báo cáo.', 'An Bính → An Bình'],
    [
      'Xã Khoái Châu đạt 98%.\n\nXã Văn Giang đạt 97%.\n\nBiểu của xã Khoái Châu.\n\nUBND xã Khoái Trâu còn chậm.',
      'Khoái Trâu → Khoái Châu',
    ],
    ['Phường Sơn Nam 12 hồ sơ.\n\nPhường Sơn Nam 14 hồ sơ.\n\nPhường Xơn Nam 16 hồ sơ.', 'Xơn Nam → Sơn Nam'],
  ])('%s', (body, slip) => expect(names(body)).toContain(slip))

  test.each([
    'Xã Tân Tiến, xã Tân Tiến, xã Tân Tiền, xã Tân Tiên.',
    'Xã Thanh Ba giáp xã Thanh Hà; xã Thanh Ba và xã Thanh Hà.',
    'Phường Sơn Nam 12 hồ sơ.\n\nPhường Hiến Nam 14 hồ sơ.',
    'UBND XÃ AN BÌNH và Đảng ủy xã An Bình.',
  ])('right: %s', (body) => expect(names(body)).toEqual([]))
})
