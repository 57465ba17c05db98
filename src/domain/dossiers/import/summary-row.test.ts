import { expect, test } from 'vitest'
import type { Cell, Row } from '#kernel/cell.ts'
import { readSummary } from './summary-row.ts'

const title: readonly (readonly Cell[])[] = [
  ['BÁO CÁO TỔNG HỢP CỦA TTPVHCC'],
  ['Thời điểm báo cáo: Theo Khoảng thời gian (từ ngày 10/10/2025', 'đến ngày 10/11/2025)'],
  ['Đơn vị xuất báo cáo:', 'UBND Xã Lục Ngạn', 'Thời điểm\nxuất:', '10/11/2025 08:00:53'],
]
const head: readonly (readonly Cell[])[] = [
  ['STT', 'Tên đơn vị', 'Tổng hồ sơ nhận trong kỳ', ...Array<Cell>(26).fill('…')],
  [null, null, null, null, null, null, null, 'Nhận trong kỳ'],
  [null, null, null, null, null, null, null, 'Tổng số hồ sơ', 'Trước hạn', 'Đúng hạn'],
  Array.from({ length: 29 }, (_, index) => `(${index})`),
]
const total = [
  1,
  'Tổng',
  '2.643',
  0,
  2643,
  '0%',
  '100.00%',
  2592,
  2562,
  30,
  0,
  0,
  45,
  0,
  0,
  0,
  5,
  1,
  0,
  2396,
  2395,
  0,
  '100.00%',
  '0%',
  0,
  '100.00%',
  2592,
  '98,07%',
  '',
]
const field = [2, 'G13-TN02 - Đất đai', ...total.slice(2)]

function table(...rows: readonly (readonly Cell[])[]): readonly Row[] {
  return rows.map((cells, index) => ({ line: index + 1, cells }))
}

test('the table of another system is read as it was printed', () => {
  const read = readSummary(table(...title, ...head, total, field, [null, 'Người lập biểu']))
  if (!read.ok) throw new Error(read.refusal.join(' '))
  expect(read.value.meta).toEqual({
    from: '2025-10-10',
    to: '2025-11-10',
    exportedAt: '2025-11-10T08:00:53',
    unit: 'UBND Xã Lục Ngạn',
  })
  expect(read.value.rows.map(({ name, total: isTotal, code, line }) => [name, isTotal, code, line])).toEqual([
    ['Tổng', true, undefined, 8],
    ['G13-TN02 - Đất đai', false, 'G13-TN02', 9],
  ])
  expect(read.value.rows[0]!.values).toMatchObject({ 2: 2643, 6: 100, 11: 0, 12: 45, 27: 98.07 })
  // Nobody wrote a number there: that is not a zero.
  expect(read.value.rows[0]!.values[28]).toBeUndefined()
})

test.each<[string, readonly Row[], RegExp]>([
  ['no header', table(...title, total), /Không tìm thấy dòng tiêu đề/],
  ['no rows', table(...title, ...head), /không có dòng số liệu/],
  ['no window', table(...head, total), /Không đọc được kỳ số liệu/],
  [
    'a window that ends before it begins',
    table(['từ ngày 10/11/2025 đến ngày 10/10/2025'], ...head, total),
    /kỳ số liệu/,
  ],
  [
    'a word for a number',
    table(...title, ...head, total.with(9, 'ba mươi')),
    /Dòng 8, cột 9: không đọc được số “ba mươi”/,
  ],
  ['a column too many', table(...title, ...head, [...total, 7]), /Dòng 8: bảng tổng hợp phải có 28 cột/],
  ['columns missing', table(...title, ...head, total.slice(0, 20)), /Dòng 8: bảng tổng hợp phải có 28 cột/],
])('%s gets a sentence', (_, rows, sentence) => {
  expect(readSummary(rows)).toEqual({ ok: false, refusal: expect.arrayContaining([expect.stringMatching(sentence)]) })
})
