import { describe, expect, test } from 'vitest'
import { localDate } from '#kernel/local-time.ts'
import { attachedTo, listLines, nameLines, numberAndSymbol, placeAndDate } from './official-words.ts'
import { draftOf, sampleReport } from './sample-report.ts'

/** Blanks are no-break spaces; shown as `_` to be counted. */
const seen = (line: string) => line.replaceAll('\u00A0', '_')

describe('the fixed phrases of a paper', () => {
  test.each([
    [1, '01/BC-UBND'],
    [12, '12/BC-UBND'],
    [148, '148/BC-UBND'],
  ])('number %i is written %s', (number, expected) => {
    expect(numberAndSymbol({ ...sampleReport, number })).toBe(expected)
  })

  test.each([
    ['2026-01-05', 'Bình Lục, ngày 05 tháng 01 năm 2026'],
    ['2026-02-19', 'Bình Lục, ngày 19 tháng 02 năm 2026'],
    ['2026-03-09', 'Bình Lục, ngày 09 tháng 3 năm 2026'],
    ['2026-12-31', 'Bình Lục, ngày 31 tháng 12 năm 2026'],
  ])('%s is written %s', (date, expected) => {
    expect(placeAndDate({ ...sampleReport, date: localDate(date) })).toBe(expected)
  })

  test('a draft leaves room for what is written at issue', () => {
    const draft = draftOf(sampleReport)
    const { expected: _expected, ...undated } = draft
    expect(seen(numberAndSymbol(draft))).toBe('______/BC-UBND')
    expect(seen(placeAndDate(draft))).toBe('Bình Lục, ngày ______ tháng 6 năm 2026')
    expect(seen(placeAndDate({ ...draft, expected: { year: 2026 } }))).toBe(
      'Bình Lục, ngày ______ tháng ______ năm 2026',
    )
    expect(seen(placeAndDate(undated))).toBe('Bình Lục, ngày ______ tháng ______ năm ______')
  })

  test('an appendix names the paper it belongs to', () => {
    expect(attachedTo(sampleReport)).toBe(
      '(Kèm theo Báo cáo số 07/BC-UBND ngày 05 tháng 6 năm 2026 của Ủy ban nhân dân xã Bình Lục)',
    )
  })

  test.each([
    ['UBND XÃ BÌNH LỤC', ['UBND XÃ BÌNH LỤC']],
    ['Ủy ban nhân dân xã Bình Lục', ['ỦY BAN NHÂN DÂN', 'XÃ BÌNH LỤC']],
    ['ỦY BAN NHÂN DÂN THÀNH PHỐ HÀ NỘI', ['ỦY BAN NHÂN DÂN', 'THÀNH PHỐ HÀ NỘI']],
    ['TRUNG TÂM\nPHỤC VỤ HÀNH CHÍNH CÔNG', ['TRUNG TÂM', 'PHỤC VỤ HÀNH CHÍNH CÔNG']],
  ])('%s is printed on lines %j', (name, lines) => {
    expect(nameLines(name)).toEqual(lines)
  })

  test('recipients end with semicolons, the last with a full stop, however they were typed', () => {
    expect(listLines(['Như trên;', '- Lãnh đạo UBND xã', 'Lưu: VT, VHXH.'])).toEqual([
      '- Như trên;',
      '- Lãnh đạo UBND xã;',
      '- Lưu: VT, VHXH.',
    ])
  })
})
