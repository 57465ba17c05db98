import ExcelJS from 'exceljs'
import { strFromU8, unzipSync } from 'fflate'
import { describe, expect, test } from 'vitest'
import type { Workbook } from '#domain/documents/model.ts'
import { placeCells } from '../grid.ts'
import { sampleWorkbook } from '../sample-workbook.ts'
import { address, sheetFormula } from './formula.ts'
import { renderWorkbook } from './render-workbook.ts'
import { sheetNames } from './sheet-names.ts'

async function opened(workbook: Workbook): Promise<ExcelJS.Workbook> {
  const file = new ExcelJS.Workbook()
  await file.xlsx.load(Buffer.from(await renderWorkbook(workbook)) as never)
  return file
}

async function sheetOf(name: string): Promise<ExcelJS.Worksheet> {
  const sheet = (await opened(sampleWorkbook)).getWorksheet(name)
  if (!sheet) throw new Error(`no sheet ${name}`)
  return sheet
}

describe('the workbook of forms', () => {
  test('has a sheet for each form, its title over all columns', async () => {
    const file = await opened(sampleWorkbook)
    expect(file.worksheets.map((sheet) => sheet.name)).toEqual(['Biểu mẫu 7', 'Biểu II.06a'])
    const sheet = await sheetOf('Biểu mẫu 7')
    expect(sheet.getCell('A1').value).toContain('BIỂU MẪU 7')
    expect(sheet.getCell('E1').master.address).toBe('A1')
    expect(sheet.getCell('A2').value).toBe('Kỳ báo cáo: 6 tháng đầu năm 2026')
  })

  test('keeps numbers numbers, each in its notation, and missing ones blank', async () => {
    const sheet = await sheetOf('Biểu mẫu 7')
    expect(sheet.getCell('D6').value).toBe(1552)
    expect(sheet.getCell('D6').numFmt).toBe('#,##0')
    expect(sheet.getCell('D8').value).toBe(1234.56)
    expect(sheet.getCell('D8').numFmt).toBe('#,##0.00')
    expect(sheet.getCell('D9').value).toBeNull()
    expect(sheet.getCell('A6').value).toBe('6.7.1')
    expect(sheet.getCell('A6').numFmt).toBe('@')
  })

  test('computes by formulas of the sheet and carries their results', async () => {
    const sheet = await sheetOf('Biểu mẫu 7')
    expect(sheet.getCell('D5').value).toEqual({ formula: 'D7/D6*100', result: 99.3556701031 })
    expect(sheet.getCell('D5').numFmt).toBe('0.00')
    const wide = await sheetOf('Biểu II.06a')
    expect(wide.getCell('C44').value).toEqual({ formula: 'SUM(C4:C43)', result: 62_080 })
    // The library reads a result of 0 as none, so the written part itself is asked.
    const part = strFromU8(unzipSync(await renderWorkbook(sampleWorkbook))['xl/worksheets/sheet2.xml'] as Uint8Array)
    expect(part).toContain('<f>SUM(M4:M43)</f><v>0</v>')
  })

  test('marks what a person typed in, with who and why', async () => {
    const sheet = await sheetOf('Biểu mẫu 7')
    expect(sheet.getCell('D8').fill).toMatchObject({ pattern: 'solid', fgColor: { argb: 'FFFFF2CC' } })
    expect(JSON.stringify(sheet.getCell('D8').note)).toContain('Nguyễn Thị Hoa nhập')
    expect(JSON.stringify(sheet.getCell('D9').note)).toContain('do người lập báo cáo nhập')
    expect(sheet.getCell('D6').note).toBeUndefined()
  })

  test('a text that looks like a formula stays a text', async () => {
    expect((await sheetOf('Biểu mẫu 7')).getCell('E8').value).toBe('=HYPERLINK("x") <&> "chữ"')
  })

  test('merges the head, repeats it on every printed page and keeps it in sight', async () => {
    const sheet = await sheetOf('Biểu II.06a')
    expect(sheet.getCell('A3').master.address).toBe('A2')
    expect(sheet.getCell('F2').master.address).toBe('C2')
    expect(sheet.getCell('M2').border.right?.style).toBe('thin')
    expect(sheet.pageSetup).toMatchObject({
      orientation: 'landscape',
      paperSize: 9,
      fitToPage: true,
      fitToWidth: 1,
      fitToHeight: 0,
      printTitlesRow: '2:3',
    })
    expect(sheet.views[0]).toMatchObject({ state: 'frozen', ySplit: 3 })
  })

  test('is the same bytes for the same forms, and carries no clock', async () => {
    const first = await renderWorkbook(sampleWorkbook)
    expect(Buffer.compare(first, await renderWorkbook(structuredClone(sampleWorkbook)))).toBe(0)
    const core = strFromU8(unzipSync(first)['docProps/core.xml'] as Uint8Array)
    expect(core.match(/\d{4}-\d\d-\d\dT/g)).toEqual(['2000-01-01T', '2000-01-01T'])
  })
})

test.each([
  [1, 'A5'],
  [26, 'Z5'],
  [27, 'AA5'],
  [702, 'ZZ5'],
  [703, 'AAA5'],
])('column %i is %s', (column, expected) => {
  expect(address(5, column)).toBe(expected)
})

test('a formula counts cells, not columns, and refuses a cell that is not there', () => {
  const rows = placeCells([[{ value: 'Tổng', across: 2 }, { value: 5 }]])
  expect(sheetFormula('{0,1}+1', rows, 4)).toBe('C4+1')
  expect(() => sheetFormula('{0,2}', rows, 4)).toThrow('no cell {0,2}')
})

test('sheet names are made acceptable and unique', () => {
  const long = 'Biểu mẫu rất dài vượt quá ba mươi mốt ký tự'
  const names = sheetNames(['Biểu 1/2', 'BIỂU 1-2', long, long, '', "'x'"])
  expect(names.slice(0, 2)).toEqual(['Biểu 1-2', 'BIỂU 1-2 (2)'])
  expect(new Set(names.map((name) => name.toLowerCase())).size).toBe(names.length)
  for (const name of names) {
    expect(name.length).toBeLessThanOrEqual(31)
    expect(name).toMatch(/^[^[\]:*?/\\']+$/)
  }
})
