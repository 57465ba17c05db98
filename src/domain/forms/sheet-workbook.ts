import type { Workbook, WorkbookCell, WorkbookSheet } from '#domain/documents/model.ts'
import { showWindow } from '#kernel/window.ts'
import { columnHead } from './column-head.ts'
import type { ColumnForm, Form, FormColumn, FormRow, RowForm, ValueType } from './form.ts'
import { findCell, type Sheet, type SheetCell, totalLine } from './sheet.ts'
import { nameOf, orderOf, styleOf } from './sheet-table.ts'
import { showCell } from './show-cell.ts'
import { formulaOf } from './workbook-formula.ts'

export type FilledForm = { readonly form: Form; readonly sheet: Sheet }

/** One sheet a form: real numbers, and formulas where the form adds or divides. */
export function sheetsToWorkbook(title: string, filled: readonly FilledForm[]): Workbook {
  return { title, sheets: filled.map(({ form, sheet }) => workbookSheet(form, sheet)) }
}

function workbookSheet(form: Form, sheet: Sheet): WorkbookSheet {
  // Excel refuses these marks in the name of a sheet, and more than 31 characters.
  const name = form.label.replace(/[\\/?*[\]:]/g, '-').slice(0, 31)
  const base = { name, title: `${form.label}. ${form.title}`, subtitle: `Số liệu ${showWindow(sheet.window)}` }
  return form.layout === 'rows' ? { ...base, ...rowSheet(form, sheet) } : { ...base, ...columnSheet(form, sheet) }
}

type Drawn = Pick<WorkbookSheet, 'orientation' | 'columns' | 'head' | 'rows'>
const resultColumn = 3

function rowSheet(form: RowForm, sheet: Sheet): Drawn {
  const head = (value: string, more: Partial<WorkbookCell> = {}): WorkbookCell => ({ value, bold: true, ...more })
  const place = (number: string) => `{${form.rows.findIndex((row) => row.number === number)},${resultColumn}}`
  return {
    orientation: 'portrait',
    columns: [
      { width: 8, align: 'centre' },
      { width: 60, align: 'left' },
      { width: 22, align: 'centre' },
      { width: 16, align: 'right' },
      { width: 32, align: 'left' },
    ],
    head: [
      [
        head('STT', { down: 2 }),
        head('Chỉ tiêu thống kê', { down: 2 }),
        head('Kết quả thống kê', { across: 2 }),
        head('Ghi chú', { down: 2 }),
      ],
      [head('Đơn vị tính'), head('Số lượng/ Tỷ lệ')],
    ],
    rows: form.rows.map((row) => rowCells(row, sheet, place)),
  }
}

function rowCells(row: FormRow, sheet: Sheet, place: (number: string) => string): readonly WorkbookCell[] {
  const cell = findCell(sheet, row.number)
  const text = (value: string): WorkbookCell => ({ value, format: 'text', ...styleOf(row) })
  const number = cell ? { ...numberCell(row, sheet, cell, place), ...styleOf(row) } : text('')
  return [
    text(row.printed ?? row.number),
    text(row.label),
    text(row.unit),
    number,
    { value: cell?.note ?? '', format: 'text' },
  ]
}

function numberCell(
  row: FormRow | FormColumn,
  sheet: Sheet,
  cell: SheetCell,
  place: (number: string) => string,
): WorkbookCell {
  if (cell.valueType === 'header') return { value: null }
  const value = 'known' in cell.value ? cell.value.known : showCell(cell) || null
  const formula = formulaOf(row, sheet, cell, place)
  return {
    value,
    format: typeof value === 'string' ? 'text' : formats[row.valueType],
    ...(formula === undefined ? {} : { formula }),
    ...(cell.typed && 'known' in cell.value ? { typed: true, comment: typedComment(cell) } : {}),
  }
}

function typedComment(cell: SheetCell): string {
  const note = cell.typed?.note ? ` ${cell.typed.note}` : ''
  return `Nhập tay: ${cell.typed?.by ?? ''}.${note}`
}

const formats = {
  count: 'count',
  code: 'count',
  yesNo: 'count',
  money: 'money',
  percent: 'percent',
  header: 'text',
} as const satisfies Record<ValueType, WorkbookCell['format']>

function columnSheet(form: ColumnForm, sheet: Sheet): Drawn {
  const columnAt = (number: string) => form.columns.findIndex((column) => column.number === number) + 2
  return {
    orientation: 'landscape',
    columns: [
      { width: 6, align: 'centre' },
      { width: 36, align: 'left' },
      ...form.columns.map(() => ({ width: 11, align: 'right' as const })),
    ],
    head: columnHead(form).map((row) =>
      row.map((cell) => ({ value: cell.text, bold: true, across: cell.across, down: cell.down })),
    ),
    rows: sheet.lines.map((line, index) => {
      const face = line.key === totalLine ? { bold: true } : {}
      const place = (number: string) => `{${index},${columnAt(number)}}`
      const cells = form.columns.map((column) => {
        const cell = sheet.cells.find((one) => one.line === line.key && one.number === column.number)
        return cell ? { ...numberCell(column, sheet, cell, place), ...face } : { value: null }
      })
      const order = orderOf(sheet, line.key)
      return [{ value: order === '' ? null : Number(order), ...face }, { value: nameOf(line), ...face }, ...cells]
    }),
  }
}
