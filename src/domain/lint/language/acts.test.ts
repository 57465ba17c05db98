import { expect, test } from 'vitest'
import { actsIn } from './acts.ts'

const read = (text: string) =>
  actsIn(text).map((one) =>
    [one.type, `${one.number}${one.letter}`, one.symbol, one.date ?? '', one.issuer].join(' | '),
  )

test.each<[string, readonly string[]]>([
  [
    'Kế hoạch số 148/KH-UBND ngày 03/12/2025 của UBND tỉnh Ninh Bình về Cải cách hành chính',
    ['KH | 148 | KH-UBND | 2025-12-03 | UBND tỉnh Ninh Bình'],
  ],
  ['Nghị định số 111/2022/NĐ-CP năm 2026', ['NĐ | 111 | NĐ-CP |  | ']],
  ['Nghị quyết số 57-NQ/TW ngày 22 tháng 12 năm 2024', ['NQ | 57 | NQ/TW | 2024-12-22 | ']],
  ['Ngày 20/4/2022 UBND xã Bình Lãng ban hành kế hoạch số 29 V/v phát triển', ['KH | 29 |  | 2022-04-20 | ']],
  ['Kế hoạch số 01a/KH-UBND ngày 20/01/2022', ['KH | 1a | KH-UBND | 2022-01-20 | ']],
  [
    'Công văn số 281/BNV-CCHC ngày 07 tháng 3 năm 2022 của Ủy ban nhân dân huyện Tứ Kỳ về việc',
    ['CV | 281 | BNV-CCHC | 2022-03-07 | Ủy ban nhân dân huyện Tứ Kỳ'],
  ],
  ['QĐ số 280,281 thành lập Tổ', ['QĐ | 280 |  |  | ', 'QĐ | 281 |  |  | ']],
  ['đạt 4.853/5.064 hồ sơ, 27/30 biên chế', []],
])('%s', (text, expected) => {
  expect(read(text)).toEqual(expected)
})
