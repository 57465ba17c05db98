import { zipSync } from 'fflate'
import { describe, expect, test } from 'vitest'
import { readAll, workbook } from './test-files.ts'
import { kindOfCode } from './xlsx-styles.ts'

const text = (value: string) => `<c t="inlineStr"><is><t>${value}</t></is></c>`
const head = `<row>${text('Mã hồ sơ')}${text('Ngày nhận')}${text('Lệ phí')}</row>`

function sheet(rows: string, more: Partial<Parameters<typeof workbook>[0]> = {}): Uint8Array {
  return workbook({ sheets: [{ name: 'Hồ sơ', rows: head + rows }], ...more })
}

describe('cells', () => {
  const formats = ['General', 'dd/mm/yyyy hh:mm', '0.00%', '#,##0', 'hh:mm']
  test.each<[string, string, unknown]>([
    ['a shared text', '<c t="s"><v>0</v></c>', 'Vũ Thị Ếch'],
    ['a shared text of several runs, its reading left out', '<c t="s"><v>1</v></c>', 'Nguyễn Văn'],
    ['a text in the cell', text('Đặng &amp; Đỗ'), 'Đặng & Đỗ'],
    ['a formula that gives a text', '<c t="str"><f>A1</f><v>H-01</v></c>', 'H-01'],
    ['a formula that gives a number', '<c><f>4+4</f><v>8</v></c>', 8],
    ['an error', '<c t="e"><v>#N/A</v></c>', '#N/A'],
    ['a truth', '<c t="b"><v>1</v></c>', true],
    ['a number', '<c s="3"><v>8000</v></c>', 8000],
    ['a share as it is seen', '<c s="2"><v>0.9807</v></c>', '98.07%'],
    ['a date', '<c s="1"><v>46102</v></c>', '2026-03-21'],
    ['a date with its time', '<c s="1"><v>46102.322916666664</v></c>', '2026-03-21 07:45:00'],
    ['a time a float cannot hold', '<c s="1"><v>46102.999988425923</v></c>', '2026-03-21 23:59:59'],
    ['the first day of 1900', '<c s="1"><v>1</v></c>', '1900-01-01'],
    ['the last day before the leap day that never was', '<c s="1"><v>59</v></c>', '1900-02-28'],
    ['the day after it', '<c s="1"><v>61</v></c>', '1900-03-01'],
    ['a time alone', '<c s="4"><v>0.5</v></c>', '12:00:00'],
    ['a date as ISO 8601', '<c t="d"><v>2026-03-21T07:45:00</v></c>', '2026-03-21 07:45:00'],
    ['a mark XML cannot carry', text('a_x000A_b'), 'a\nb'],
    ['an element with a prefix', '<x:c t="inlineStr"><x:is><x:t>P</x:t></x:is></x:c>', 'P'],
  ])('%s', async (_, cell, expected) => {
    const strings =
      '<si><t>Vũ Thị Ếch</t></si><si><r><t xml:space="preserve">Nguyễn </t></r><r><t>Văn</t></r><rPh sb="0" eb="1"><t>x</t></rPh></si>'
    const read = await readAll(sheet(`<row r="2"><c><v>1</v></c>${cell}</row>`, { formats, strings }))
    expect(read).toMatchObject({ rows: [{ line: 2, cells: [1, expected] }] })
  })

  test('the 1904 system starts four years later', async () => {
    const read = await readAll(sheet('<row><c s="1"><v>44640</v></c></row>', { formats, date1904: true }))
    expect(read).toMatchObject({ rows: [{ cells: ['2026-03-21'] }] })
  })
})

test.each<[string, string]>([
  ['dd/mm/yyyy', 'date'],
  ['[$-42A]dd/mm/yyyy\\ h:mm;@', 'date'],
  ['0.00%', 'percent'],
  ['#,##0\\ "đồng"', 'plain'],
  ['"ngày "0', 'plain'],
  ['[Red]0.00', 'plain'],
  ['[h]:mm', 'plain'],
  ['General', 'plain'],
  ['_-* #,##0_d_-', 'plain'],
  ['@', 'plain'],
])('the format %s is %s', (code, kind) => {
  expect(kindOfCode(code)).toBe(kind)
})

describe('rows and sheets', () => {
  test('numbers are those on the screen; empty rows and cells leave gaps', async () => {
    const read = await readAll(
      sheet(`<row r="5"><c r="A5" s="1"/></row><row r="9"><c r="C9"><v>3</v></c></row><row>${text('H2')}</row>`),
    )
    expect(read).toMatchObject({
      rows: [
        { line: 9, cells: [null, null, 3] },
        { line: 10, cells: ['H2'] },
      ],
    })
  })

  test('the header is found below titles, and the row of column numbers below it is no record', async () => {
    const title = `<row r="1">${text('SỞ NỘI VỤ')}</row><row r="2">${text('Từ ngày')}<c><v>1</v></c></row>`
    const numbers = '<row r="5"><c><v>1</v></c><c><v>2</v></c><c><v>3</v></c></row>'
    const rows = `${title}${head.replace('<row>', '<row r="4">')}${numbers}<row r="6">${text('H1')}</row>`
    expect(await readAll(workbook({ sheets: [{ name: 'a', rows }] }))).toEqual({
      header: ['Mã hồ sơ', 'Ngày nhận', 'Lệ phí'],
      rows: [{ line: 6, cells: ['H1'] }],
    })
  })

  const sheets = [
    { name: 'Ẩn', rows: `<row>${text('Không')}${text('thấy')}</row>`, state: 'hidden' },
    { name: 'Trống', rows: '' },
    { name: 'Tháng 4', rows: `${head}<row>${text('H4')}</row>` },
    { name: 'Tháng 5', rows: `${head}<row>${text('H5')}</row>` },
  ]
  test.each<[string | number | undefined, string]>([
    [undefined, 'H4'],
    ['tháng 5', 'H5'],
    [4, 'H5'],
  ])('the sheet %s holds %s', async (wanted, code) => {
    const read = await readAll(workbook({ sheets }), wanted === undefined ? {} : { sheet: wanted })
    expect(read).toMatchObject({ rows: [{ cells: [code] }] })
  })

  test('a sheet that is not there is named with those that are', async () => {
    expect(await readAll(workbook({ sheets }), { sheet: 'Tháng 6' })).toEqual({
      refusal: 'Không có trang tính “Tháng 6”. Tệp có các trang: Ẩn, Trống, Tháng 4, Tháng 5.',
    })
  })

  test('many texts, in any order, come back whole', async () => {
    const names = Array.from({ length: 30_000 }, (_, index) => `Hồ sơ số ${index} ${'ệ'.repeat(index % 50)}`)
    const order = names.map((_, index) => (index * 7919) % names.length)
    const rows = order.map((index) => `<row><c t="s"><v>${index}</v></c></row>`).join('')
    const read = await readAll(sheet(rows, { strings: names.map((name) => `<si><t>${name}</t></si>`).join('') }))
    const cells = 'rows' in read ? read.rows.map((row) => row.cells[0]) : []
    expect(cells).toEqual(order.map((index) => names[index]))
  })
})

describe('what is no workbook gets one sentence', () => {
  const file = (name: string, bytes: Uint8Array = new Uint8Array(1)) => zipSync({ [name]: bytes })
  test.each<[string, () => Uint8Array, RegExp]>([
    ['a Word file', () => file('word/document.xml'), /Word/],
    ['an OpenDocument sheet', () => file('content.xml'), /OpenDocument/],
    ['a binary workbook', () => file('xl/workbook.bin'), /xlsb/],
    ['any other zip', () => file('a.csv'), /tệp nén/],
    ['half a workbook', () => sheet('').subarray(0, 600), /hỏng hoặc chưa tải về đủ/],
    ['a workbook without its main part', () => file('[Content_Types].xml'), /hỏng/],
    ['a bomb', () => zipSync({ '[Content_Types].xml': new Uint8Array(80 * 2 ** 20) }), /bung ra lớn bất thường/],
    ['an empty sheet', () => workbook({ sheets: [{ name: 'a', rows: '' }] }), /không có dòng dữ liệu/],
    ['broken XML', () => workbook({ sheets: [{ name: 'a', rows: '<row><c></row>' }] }), /hỏng/],
  ])('%s', async (_, bytes, sentence) => {
    expect(await readAll(bytes())).toEqual({ refusal: expect.stringMatching(sentence) })
  })

  test('an encrypted zip', async () => {
    const bytes = Buffer.from(sheet(''))
    for (let at = bytes.indexOf('PK\u0001\u0002'); at >= 0; at = bytes.indexOf('PK\u0001\u0002', at + 4))
      bytes[at + 8]! |= 1
    expect(await readAll(bytes)).toEqual({ refusal: expect.stringMatching(/mật khẩu/) })
  })

  test('a sheet that breaks after its first rows stops the walk with the line', async () => {
    const rows = `<row>${text('H1')}</row>`.repeat(20_000)
    await expect(readAll(sheet(`${rows}<row><c></row>`))).rejects.toThrow(
      /hỏng hoặc chưa tải về đủ \(từ sau dòng \d+\)/,
    )
  })
})
