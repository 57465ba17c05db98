import { describe, expect, test } from 'vitest'
import { indicators } from '#catalogue/indicators/indicators.ts'
import { checkForms } from '#domain/forms/check-forms.ts'
import { sheetToTable } from '#domain/forms/sheet-table.ts'
import { sheetsToWorkbook } from '#domain/forms/sheet-workbook.ts'
import { findCell } from '#domain/forms/sheet.ts'
import { showCell } from '#domain/forms/show-cell.ts'
import { reportKinds } from '#domain/reports/report-kind.ts'
import { localDate } from '#kernel/local-time.ts'
import { exampleSheet, exampleWindow } from './example.ts'
import { findForm, forms, formsOf } from './forms.ts'
import { sheetToText } from './golden.ts'

describe('the forms of the catalogue', () => {
  test('are sound, and bound to indicators that exist', () => {
    // Column 28 waits for its indicator: until then its cells are open for a person to fill.
    const ids = new Set(indicators.map((indicator) => indicator.id))
    expect(checkForms(forms, ids)).toEqual([])
  })

  test.each([
    ['BM1', 19],
    ['BM2', 13],
    ['BM3', 25],
    ['BM4', 14],
    ['BM5', 11],
    ['BM6', 12],
    ['BM7', 29],
    ['II.06a', 11],
    ['TH-28', 27],
  ])('%s has the %d rows (columns) of its paper', (id, size) => {
    const form = findForm(id)!
    expect(form.layout === 'rows' ? form.rows.length : form.columns.length).toBe(size)
  })

  test.each(forms.map((form) => [form.id, form] as const))(
    'every cell of a full %s is filled or not applicable',
    (_, form) => {
      const blanks = exampleSheet(form).cells.filter((cell) => cell.valueType !== 'header' && showCell(cell) === '')
      expect(blanks.map((cell) => cell.number)).toEqual([])
    },
  )

  test('every kind of report has forms in force today', () => {
    for (const kind of reportKinds.filter((one) => one !== 'programme')) {
      expect(formsOf(kind, exampleWindow).length).toBeGreaterThan(1)
    }
    const programme = { from: localDate('2020-12-15'), to: localDate('2025-12-14') }
    expect(formsOf('programme', programme).map((form) => form.id)).toEqual(['PL-I', 'II.06a'])
    expect(
      formsOf('half-year', { from: localDate('2019-12-15'), to: localDate('2020-06-14') }).map((form) => form.id),
    ).toEqual(['II.06a'])
  })

  test('Biểu mẫu 3 reads what the register says, and prints – for what no commune has', () => {
    const sheet = exampleSheet(findForm('BM3')!)
    const shown = (number: string) => showCell(findCell(sheet, number)!)
    expect(['1.4', '1.4.2', '1.4.3', '3.1', '3.2.1', '3.3', '3.3.1', '3.3.2', '3.4'].map(shown)).toEqual([
      '320',
      '–',
      '320',
      '–',
      '–',
      '90,00',
      '120',
      '108',
      '–',
    ])
  })

  test('in 2022 the rows of the district were still entered', () => {
    const window = { from: localDate('2021-12-15'), to: localDate('2022-06-14') }
    expect(showCell(findCell(exampleSheet(findForm('BM3')!, undefined, window), '3.2')!)).toBe('100')
  })

  test('Biểu II.06a keeps its four identities', () => {
    const sheet = exampleSheet(findForm('II.06a')!)
    for (const line of sheet.lines) {
      const at = (number: string) => {
        const value = findCell(sheet, `${line.key}/${number}`)!.value
        return 'known' in value ? value.known : Number.NaN
      }
      expect(at('3')).toBe(at('4') + at('5') + at('6'))
      expect(at('7')).toBe(at('8') + at('9') + at('10'))
      expect(at('11')).toBe(at('12') + at('13'))
      expect(at('3')).toBe(at('7') + at('11'))
    }
  })
})

describe('the printed forms', () => {
  test.each(forms.map((form) => [form.id, form] as const))('the table of %s is a full grid', (_, form) => {
    const table = sheetToTable(form, exampleSheet(form))
    for (const row of table.rows) expect(row).toHaveLength(table.columns.length)
    const covered = table.head.map(() => 0)
    table.head.forEach((row, index) => {
      for (const cell of row) {
        for (let level = index; level < index + (cell.down ?? 1); level += 1) covered[level]! += cell.across ?? 1
      }
    })
    expect(covered).toEqual(table.head.map(() => table.columns.length))
  })

  test('a number typed by a person is marked, and every number says what it opens to', () => {
    const table = sheetToTable(findForm('BM1')!, exampleSheet(findForm('BM1')!))
    expect(table.rows[0]![3]).toMatchObject({ text: '21', typed: true, figure: 'BM1/1' })
    expect(table.rows[1]![3]).toMatchObject({ text: '82,93', figure: 'BM1/2' })
  })

  test('the workbook has one sheet a form, real numbers, and formulas that point at their parts', () => {
    const filled = formsOf('half-year', exampleWindow).map((form) => ({ form, sheet: exampleSheet(form) }))
    const workbook = sheetsToWorkbook('Phụ lục số liệu', filled)
    expect(new Set(workbook.sheets.map((sheet) => sheet.name)).size).toBe(filled.length)
    const [first] = workbook.sheets
    expect(first!.rows[0]![3]).toMatchObject({ value: 21, format: 'count', typed: true })
    expect(first!.rows[1]![3]?.formula).toContain('ROUND({3,3}/{2,3}*100,2)')
    const results = workbook.sheets.find((sheet) => sheet.name.startsWith('Biểu số II.06a'))!
    expect(results.rows[0]![2]).toMatchObject({
      value: 78,
      formula: 'IF(COUNT({0,3},{0,4},{0,5})<3,"",SUM({0,3},{0,4},{0,5}))',
    })
  })

  test.each(['BM3', 'II.06a'])('%s reads as its golden file', async (id) => {
    const form = findForm(id)!
    await expect(sheetToText(form, exampleSheet(form))).toMatchFileSnapshot(`golden/${id}.txt`)
  })
})
