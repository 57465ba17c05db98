import { strToU8, zipSync } from 'fflate'
import { beforeAll, describe, expect, test } from 'vitest'
import type { LintDocument, LintTable } from '#domain/lint/text-model.ts'
import { renderDocx } from '#render/docx/render-docx.ts'
import { renderPdf } from '#render/pdf/render-pdf.ts'
import { sampleReport } from '#render/sample-report.ts'
import { sampleWorkbook } from '#render/sample-workbook.ts'
import { renderWorkbook } from '#render/xlsx/render-workbook.ts'
import { readDocument } from './read-document.ts'
import { expectedTables, showTable } from './test-tables.ts'

async function read(bytes: Uint8Array, name = 'bao-cao'): Promise<LintDocument> {
  const result = await readDocument(bytes, name)
  if (!result.ok) throw new Error(result.refusal)
  return result.value
}

const tables = (document: LintDocument) => document.blocks.filter((block): block is LintTable => block.kind === 'table')
const texts = (document: LintDocument, kind: string) =>
  document.blocks.flatMap((block) => (block.kind === kind && block.kind !== 'table' ? [block.text] : []))

describe('a paper of our own printers is read back', () => {
  let word: LintDocument
  let pdf: LintDocument
  beforeAll(async () => {
    word = await read(await renderDocx(sampleReport))
    pdf = await read(await renderPdf(sampleReport))
  })

  test.each([
    ['Word', () => word],
    ['PDF', () => pdf],
  ])('%s: every table with its cells, spans and head', (_, get) => {
    expect(tables(get()).map(showTable)).toEqual(expectedTables(sampleReport))
    expect(tables(get()).map((table) => table.headRows)).toEqual([1, 4, 2])
  })

  test('Word and PDF hold the same texts', () => {
    // A title without a number is a heading in Word by its style only.
    const all = (document: LintDocument) => document.blocks.flatMap((block) => ('number' in block ? [] : [block.text]))
    expect(all(pdf)).toEqual(all(word))
    expect(texts(pdf, 'footnote')).toEqual(texts(word, 'footnote'))
  })

  test.each([
    ['Word', () => word],
    ['PDF', () => pdf],
  ])('%s: letterhead, signature, headings and notes', (_, get) => {
    const document = get()
    const halves = (side: string) => document.lines.filter((line) => line.side === side).map((line) => line.text)
    expect(halves('left')).toEqual(expect.arrayContaining(['Số: 07/BC-UBND', 'XÃ BÌNH LỤC', '- Lưu: VT, VHXH.']))
    expect(halves('right')).toEqual(
      expect.arrayContaining(['Bình Lục, ngày 05 tháng 6 năm 2026', 'KT. CHỦ TỊCH', 'Trần Văn Tâm']),
    )
    expect(document.blocks).toContainEqual(
      expect.objectContaining({ kind: 'heading', level: 2, text: '1. Cải cách thủ tục hành chính (TTHC)' }),
    )
    expect(texts(document, 'footnote')).toContain('Trước hạn 1.481, đúng hạn 31, quá hạn 0.')
    const called = document.blocks.flatMap((block) => (block.kind === 'paragraph' ? (block.notes ?? []) : []))
    expect(called.map((note) => note.number)).toEqual(['1', '2'])
  })

  test('a workbook: sheets are tables with values and Vietnamese notation', async () => {
    const document = await read(await renderWorkbook(sampleWorkbook))
    const sheets = tables(document)
    expect(sheets.map((table) => table.at.sheet)).toEqual(sampleWorkbook.sheets.map((sheet) => sheet.name))
    for (const [index, sheet] of sampleWorkbook.sheets.entries()) {
      const written = [...sheet.head, ...sheet.rows]
        .flat()
        .filter((cell) => typeof cell.value === 'number')
        .map((cell) => cell.value)
      expect(sheets[index]!.cells.flatMap((cell) => cell.value ?? [])).toEqual(written)
    }
  })
})

const word = (body: string, more: Record<string, string> = {}) =>
  zipSync({
    'word/document.xml': strToU8(`<w:document xmlns:w="w"><w:body>${body}</w:body></w:document>`),
    ...Object.fromEntries(Object.entries(more).map(([name, text]) => [name, strToU8(text)])),
  })
const p = (text: string) => `<w:p><w:r><w:t>${text}</w:t></w:r></w:p>`
const tc = (inner: string, properties = '') => `<w:tc><w:tcPr>${properties}</w:tcPr>${inner}</w:tc>`

describe('Word files of others', () => {
  test('tracked changes: what was put in stays, what was taken out goes', async () => {
    const body = `<w:p><w:r><w:t xml:space="preserve">Đã giải quyết </w:t></w:r><w:del><w:r><w:delText>811</w:delText></w:r></w:del><w:ins><w:r><w:t>812</w:t></w:r></w:ins><w:r><w:t xml:space="preserve"> hồ sơ</w:t></w:r></w:p>`
    expect(texts(await read(word(body)), 'paragraph')).toEqual(['Đã giải quyết 812 hồ sơ'])
  })

  test('a text box is read once, fields give their results', async () => {
    const box = `<mc:AlternateContent><mc:Choice><w:txbxContent>${p('Trong khung')}</w:txbxContent></mc:Choice><mc:Fallback><w:txbxContent>${p('Trong khung')}</w:txbxContent></mc:Fallback></mc:AlternateContent>`
    const field = `<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText>=SUM(ABOVE)</w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r><w:r><w:t>829</w:t></w:r>`
    const document = await read(word(`<w:p><w:r><w:t>Trước</w:t>${box}</w:r></w:p><w:p>${field}</w:p>`))
    expect(texts(document, 'paragraph')).toEqual(['Trước', 'Trong khung', '829'])
  })

  test('merged cells and a table inside a cell', async () => {
    const inner = `<w:tbl><w:tr>${tc(p('a'))}${tc(p('b'))}</w:tr><w:tr>${tc(p('c'))}${tc(p('d'))}</w:tr></w:tbl>`
    const rows = [
      `<w:tr>${tc(p('Lĩnh vực'), '<w:vMerge w:val="restart"/>')}${tc(p('Hồ sơ'), '<w:gridSpan w:val="2"/>')}</w:tr>`,
      `<w:tr>${tc('<w:p/>', '<w:vMerge/>')}${tc(p('Nhận'))}${tc(p('Xong'))}</w:tr>`,
      `<w:tr>${tc(p('Đất đai') + inner)}${tc(p('73'))}${tc(p('26'))}</w:tr>`,
    ]
    const [outer, nested] = tables(await read(word(`<w:tbl>${rows.join('')}</w:tbl>`)))
    expect(outer!.headRows).toBe(2)
    expect(showTable(outer!)).toEqual([
      '1,1 2x1 Lĩnh vực',
      '1,2 1x2 Hồ sơ',
      '2,2 1x1 Nhận',
      '2,3 1x1 Xong',
      '3,1 1x1 Đất đai',
      '3,2 1x1 73',
      '3,3 1x1 26',
    ])
    expect(nested!.cells.map((cell) => cell.text)).toEqual(['a', 'b', 'c', 'd'])
  })

  test('list labels are counted, old fonts are converted', async () => {
    const numbering =
      '<w:numbering><w:abstractNum w:abstractNumId="0"><w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="upperRoman"/><w:lvlText w:val="%1."/></w:lvl></w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num></w:numbering>'
    const item = (text: string) =>
      `<w:p><w:pPr><w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr></w:pPr><w:r><w:rPr><w:rFonts w:ascii=".VnTime"/></w:rPr><w:t>${text}</w:t></w:r></w:p>`
    const document = await read(
      word(item('C«ng t¸c chØ ®¹o') + item('KÕt qu¶ thùc hiÖn'), { 'word/numbering.xml': numbering }),
    )
    expect(document.converted).toBe('TCVN3')
    expect(document.blocks.map((block) => (block.kind === 'table' ? '' : block.text))).toEqual([
      'I. Công tác chỉ đạo',
      'II. Kết quả thực hiện',
    ])
  })
})

describe('web pages', () => {
  test('tables with spans, notes, entities and lines', async () => {
    const html = `<!DOCTYPE html><html><head><title>x</title></head><body>
<h2>1. Kết quả</h2><p>Đã giải quyết&nbsp;812 hồ sơ<sup>1</sup> đạt 97,95&#37;</p>
<table><tr><th rowspan="2">STT</th><th colspan="2">Hồ sơ</th></tr><tr><th>Nhận</th><th>Xong</th></tr><tr><td>1</td><td>829</td><td>812</td></tr></table></body></html>`
    const document = await read(new TextEncoder().encode(html), 'bang.xls')
    expect(document.kind).toBe('html')
    expect(document.blocks[1]).toMatchObject({
      text: 'Đã giải quyết 812 hồ sơ đạt 97,95%',
      notes: [{ offset: 23, number: '1' }],
      at: { line: 2 },
    })
    expect(showTable(tables(document)[0]!)).toEqual([
      '1,1 2x1 STT',
      '1,2 1x2 Hồ sơ',
      '2,2 1x1 Nhận',
      '2,3 1x1 Xong',
      '3,1 1x1 1',
      '3,2 1x1 829',
      '3,3 1x1 812',
    ])
  })
})
