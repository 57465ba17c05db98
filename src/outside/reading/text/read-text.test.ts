import { describe, expect, test } from 'vitest'
import { findCell, type LintDocument, listHeads, type LintTable, quoteOf } from '#domain/lint/text-model.ts'
import { showTable } from '../test-tables.ts'
import { readText } from './read-text.ts'

function read(text: string): LintDocument {
  const result = readText(new TextEncoder().encode(text), 'txt')
  if (!result.ok) throw new Error(result.refusal)
  return result.value
}
const shown = (document: LintDocument) =>
  document.blocks.map((block) => (block.kind === 'table' ? 'table' : `${block.kind} ${block.text}`))
const tableOf = (text: string) => read(text).blocks.find((block): block is LintTable => block.kind === 'table')!

describe('remains of Markdown', () => {
  test.each([
    ['Tỷ lệ $4.853/5.064 = 95,83\\%$ (do hệ thống)', 'Tỷ lệ 4.853/5.064 = 95,83% (do hệ thống)'],
    ['đạt $\\frac{34}{41} = 82,93\\%$', 'đạt 34/41 = 82,93%'],
    ['họp: 06 cuộc (*các phiên họp*).', 'họp: 06 cuộc (các phiên họp).'],
    ['**Số** văn bản <b>đã</b> ban hành &amp; gửi', 'Số văn bản đã ban hành & gửi'],
    ['giá 5 * 3 = 15; a_b_c; 2 < 3', 'giá 5 * 3 = 15; a_b_c; 2 < 3'],
    ['100\u00a0% tại\u200b xã, qui\u00ad định ﬁ', '100 % tại xã, qui định fi'],
    ['Trả $5 và $7 phí', 'Trả $5 và $7 phí'],
  ])('%j', (raw, text) => {
    expect(shown(read(raw))).toEqual([`paragraph ${text}`])
  })

  test('a quotation is found in the file, marks and all', () => {
    const raw = 'Xã đạt $4.853/5.064 = 95,83\\%$ **số** hóa<sup>1</sup>.'
    const [block] = read(raw).blocks
    if (block?.kind !== 'paragraph') throw new Error('no paragraph')
    expect(block.text).toBe('Xã đạt 4.853/5.064 = 95,83% số hóa.')
    expect(raw).toContain(quoteOf(block, 3, block.text.length))
    expect(block.notes).toEqual([{ offset: 34, number: '1' }])
  })
})

describe('paragraphs', () => {
  test('what a page cut apart is one again, over the footnote between', () => {
    const raw = [
      'UBND xã đã đề ra nhiều nhiệm vụ trong năm 2026, gồm 07',
      '<sup>1</sup> Kế hoạch số 01/KH-UBND.',
      'nhóm nhiệm vụ với 41 nhiệm vụ cụ thể.',
    ].join('\n\n')
    const document = read(raw)
    expect(shown(document)).toEqual([
      'paragraph UBND xã đã đề ra nhiều nhiệm vụ trong năm 2026, gồm 07 nhóm nhiệm vụ với 41 nhiệm vụ cụ thể.',
      'footnote Kế hoạch số 01/KH-UBND.',
    ])
    expect(document.blocks[0]).toMatchObject({ at: { line: 1 }, turns: [{ offset: 55, at: { line: 5 } }] })
  })

  test.each([
    ['hồ sơ thanh toán trực tiếp: 0, hồ sơ có kết quả điện tử: 1512 đạt\n\n97,42%.', 1],
    ['Thời điểm\nxuất:\n10/11/2025\n08:00:53', 1],
    ['**KT. CHỦ TỊCH\nPHÓ CHỦ TỊCH**', 2],
    ['- Sở Nội vụ (b/c);\n- Các phòng;\n- Lưu: VT.', 3],
    ['Đã triển khai đầy đủ các nhiệm vụ được giao trong năm.\n\n97,42% hồ sơ đúng hạn.', 2],
  ])('%j is %i', (raw, count) => {
    expect(read(raw).blocks).toHaveLength(count)
  })

  test('lines broken at a width are joined', () => {
    const words =
      'Ủy ban nhân dân xã đã ban hành Kế hoạch cải cách hành chính năm 2026 và giao các phòng chuyên môn thực hiện đầy đủ '
        .repeat(6)
        .trim()
    const lines = words.match(/.{1,72}(?:\s|$)/gu)!.map((line) => line.trim())
    expect(shown(read(lines.join('\n')))).toEqual([`paragraph ${words}`])
  })
})

describe('tables', () => {
  test('tabs, a head of two rows, and cells of several lines', () => {
    const table = tableOf(
      'STT\tChỉ tiêu\tKết quả thống kê\t\tGhi chú\n\t\tĐơn vị tính\tSố lượng\t\n1.\t"Khảo sát\n(trong năm)"\tPhiếu\t738\t\n',
    )
    expect(showTable(table)).toEqual([
      '1,1 2x1 STT',
      '1,2 2x1 Chỉ tiêu',
      '1,3 1x2 Kết quả thống kê',
      '1,5 2x1 Ghi chú',
      '2,3 1x1 Đơn vị tính',
      '2,4 1x1 Số lượng',
      '3,1 1x1 1.',
      '3,2 1x1 Khảo sát (trong năm)',
      '3,3 1x1 Phiếu',
      '3,4 1x1 738',
      '3,5 1x1 ',
    ])
    expect(table.headRows).toBe(2)
    expect(listHeads(table, 4).map((cell) => cell.text)).toEqual(['Kết quả thống kê', 'Số lượng'])
    expect(findCell(table, 3, 4)).toMatchObject({ text: '738', at: { line: 3, table: 1, row: 3, column: 4 } })
  })

  test('a page that ends inside a table, and inside a cell', () => {
    const table = tableOf(
      'STT\tChỉ tiêu\tSố lượng\n1.\tSố hồ sơ\t17\n2.\tSố TTHC cung cấp trực tuyến mức độ\t\n\n\t4\t\n\n3.\tTổng số\t738',
    )
    expect(table.rows).toBe(4)
    expect(table.cells.filter((cell) => cell.column === 2).map((cell) => cell.text)).toEqual([
      'Chỉ tiêu',
      'Số hồ sơ',
      'Số TTHC cung cấp trực tuyến mức độ 4',
      'Tổng số',
    ])
  })

  test('pipes', () => {
    const table = tableOf(
      '| Năm | Hồ sơ | Tỷ lệ |\n|---|---:|---:|\n| 2021 | 6221 | **28,05** |\n| 2022 | 3252 | 45,11 |',
    )
    expect([table.rows, table.columns, table.headRows]).toEqual([3, 3, 1])
    expect(findCell(table, 2, 3)?.text).toBe('28,05')
  })
})

test('rows parted by bars without a frame are a table', () => {
  const document = read(
    'Bảng 1. Hồ sơ theo lĩnh vực\nTT | Lĩnh vực | Mới nhận\n1 | Hộ tịch | 148\n2 | Chứng thực | 176\n | Cộng | 324\n\nTrực tuyến | trực tiếp',
  )
  const table = document.blocks.find((block) => block.kind === 'table')
  expect(table).toMatchObject({ rows: 4, columns: 3, headRows: 1 })
  expect(findCell(table as LintTable, 4, 2)?.text).toBe('Cộng')
  expect(document.blocks.at(-1)).toMatchObject({ kind: 'paragraph', text: 'Trực tuyến | trực tiếp' })
})
