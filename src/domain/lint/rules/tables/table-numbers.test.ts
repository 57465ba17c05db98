import { describe, expect, test } from 'vitest'
import { lintReport } from '../../../../../test/corpus/lint-text.ts'

const told = (text: string) => lintReport(text).findings.filter((one) => one.code === 'CCHC-117')
const two = (first: string, second: string) =>
  `${first}\n\nKẾT QUẢ GIẢI QUYẾT HỒ SƠ\n\n${'Lĩnh vực\tTiếp nhận\nHộ tịch\t12\nĐất đai\t9'}\n\n${second}\n\nGIẢI NGÂN VỐN ĐẦU TƯ CÔNG\n\n${'Đơn vị\tGiao\nPhòng Kinh tế\t12\nVăn phòng\t9'}`

describe('the numbers of tables', () => {
  test.each([
    ['Biểu số 1', 'Biểu số 2'],
    ['Phụ lục 01', 'Biểu số 01'],
    ['Biểu II.06a', 'Biểu II.06b'],
  ])('%s, %s', (first, second) => {
    expect(told(two(first, second))).toEqual([])
  })

  test.each([
    ['Biểu số 3', 'Biểu số 3'],
    ['PHỤ LỤC I', 'Phụ lục I'],
    ['Biểu mẫu 6', 'Biểu mẫu 6'],
  ])('%s twice: %s', (first, second) => {
    expect(told(two(first, second))).toMatchObject([{ quote: 'GIẢI NGÂN VỐN ĐẦU TƯ CÔNG' }])
  })

  test('the list of annexes and a page that goes on', () => {
    expect(told(`Phụ lục 01: Kết quả giải quyết hồ sơ\n\n${two('Phụ lục 01', 'Phụ lục 02')}`)).toEqual([])
    expect(told(two('Biểu số 1', 'Biểu số 1 (tiếp theo)'))).toEqual([])
    expect(told(`Phụ lục 01 kèm theo nêu chi tiết từng lĩnh vực.\n\n${two('Phụ lục 01', 'Phụ lục 02')}`)).toEqual([])
  })
})
