import { describe, expect, test } from 'vitest'
import type { LintTable } from '#domain/lint/text-model.ts'
import { showTable } from '../test-tables.ts'
import { findAlignedTables } from './aligned-table.ts'
import type { Chunk } from './painted-words.ts'
import { findGrids } from './ruled-grids.ts'
import type { PdfPage } from './pdf-page.ts'
import { writePages } from './write-pages.ts'

const chunk = (text: string, x: number, y: number, more: Partial<Chunk> = {}): Chunk => ({
  text,
  x,
  x2: x + text.length * 6,
  y,
  size: 12,
  bold: false,
  spaced: false,
  ...more,
})
const words = (text: string, x: number, y: number, more: Partial<Chunk> = {}) => {
  let at = x
  return text.split(' ').map((word) => {
    const placed = chunk(word, at, y, { spaced: at > x, ...more })
    at = placed.x2 + 3
    return placed
  })
}
const pageOf = (chunks: readonly Chunk[], number = 1): PdfPage => ({
  number,
  width: 595,
  height: 842,
  chunks,
  rulings: [],
})
const tables = (pages: readonly PdfPage[]) =>
  writePages(pages).blocks.filter((block): block is LintTable => block.kind === 'table')

describe('tables of a PDF', () => {
  test('columns without lines', () => {
    const rows = [
      ['STT', 'Lĩnh vực', 'Hồ sơ'],
      ['1', 'Đất đai', '73'],
      ['2', 'Hộ tịch', '612'],
      ['3', 'Xây dựng', '1'],
    ]
    const chunks = rows.flatMap(([a, b, c], index) => [
      ...words(a!, 90, 200 + index * 18),
      ...words(b!, 150, 200 + index * 18),
      ...words(c!, 400, 200 + index * 18),
    ])
    const [table] = tables([pageOf(chunks)])
    expect(showTable(table!)).toEqual(rows.flatMap((row, r) => row.map((text, c) => `${r + 1},${c + 1} 1x1 ${text}`)))
    expect(table!.headRows).toBe(1)
  })

  test('prose is no table, and two halves are none', () => {
    const prose = Array.from({ length: 8 }, (_, index) =>
      words('Ủy ban nhân dân xã báo cáo kết quả giải quyết hồ sơ', 90, 100 + index * 18),
    ).flat()
    const halves = Array.from({ length: 5 }, (_, index) => [
      ...words('TỈNH NINH BÌNH', 90, 400 + index * 18),
      ...words('Độc lập - Tự do', 380, 400 + index * 18),
    ]).flat()
    expect(findAlignedTables([...prose, ...halves], 1)).toEqual([])
  })

  test('a head that covers two columns, drawn with lines', () => {
    const across = (at: number, from: number, to: number) => ({ across: true, at, from, to })
    const down = (at: number, from: number, to: number) => ({ across: false, at, from, to })
    const [grid] = findGrids([
      across(0, 0, 90),
      across(20, 30, 90),
      across(40, 0, 90),
      down(0, 0, 40),
      down(30, 0, 40),
      down(60, 20, 40),
      down(90, 0, 40),
    ])
    expect(grid?.cells).toEqual([
      { row: 0, column: 0, rowspan: 2, colspan: 1 },
      { row: 0, column: 1, rowspan: 1, colspan: 2 },
      { row: 1, column: 1, rowspan: 1, colspan: 1 },
      { row: 1, column: 2, rowspan: 1, colspan: 1 },
    ])
  })
})

describe('texts of a PDF', () => {
  const long = 'Ủy ban nhân dân xã báo cáo kết quả giải quyết hồ sơ thủ tục hành chính trong năm'
  test('letters painted later from another font stay in their word', () => {
    const chunks = [
      chunk('Ngh', 90, 100),
      chunk('đ', 120, 100),
      chunk('nh', 132, 100),
      chunk('ị', 108, 100),
      chunk('ị', 126, 100),
    ]
    expect(writePages([pageOf(chunks)]).blocks).toMatchObject([{ text: 'Nghị định' }])
  })

  test('a paragraph over two pages, a footnote and page numbers between', () => {
    const first = [
      ...words(long, 120, 700),
      ...words(`${long} gồm`, 90, 718),
      chunk('1', 90, 770, { size: 6 }),
      ...words('Kế hoạch số 01.', 100, 774, { size: 10 }),
      chunk('2', 297, 40),
    ]
    const second = [
      chunk('3', 297, 40),
      ...words('bảy nhóm nhiệm vụ.', 90, 90),
      ...words(long, 120, 108),
      ...words(long, 90, 126),
    ]
    const { blocks } = writePages([pageOf(first), pageOf(second, 2)])
    expect(blocks).toMatchObject([
      { text: `${long} ${long} gồm bảy nhóm nhiệm vụ.`, turns: [{ at: { page: 2 } }] },
      { kind: 'footnote', number: '1', text: 'Kế hoạch số 01.' },
      { text: `${long} ${long}` },
    ])
  })
})
