import type { Table, TableCell } from '#domain/documents/model.ts'
import { showWindow } from '#kernel/window.ts'
import { columnHead } from './column-head.ts'
import type { ColumnForm, Form, FormRow, RowForm } from './form.ts'
import { addressOf, findCell, type Sheet, type SheetCell, totalLine } from './sheet.ts'
import { showCell } from './show-cell.ts'

/** The filled form as it is printed; every number carries its place, so that it can be opened. */
export function sheetToTable(form: Form, sheet: Sheet): Table {
  const base = { kind: 'table', form: form.id, caption: `Số liệu ${showWindow(sheet.window)}` } as const
  return form.layout === 'rows' ? { ...base, ...rowTable(form, sheet) } : { ...base, ...columnTable(form, sheet) }
}

/** How a printed number names what it opens to: `BM3/3.3.1`, `II.06a/G15-TP08/9`. */
export function cellReference(sheet: Sheet, cell: SheetCell): string {
  return `${sheet.form}/${addressOf(cell)}`
}

type Drawn = Pick<Table, 'columns' | 'head' | 'rows'>

function rowTable(form: RowForm, sheet: Sheet): Drawn {
  const head = (text: string, more: Partial<TableCell> = {}): TableCell => ({ text, bold: true, ...more })
  return {
    columns: [
      { width: 8, align: 'centre' },
      { width: 40, align: 'left' },
      { width: 15, align: 'centre' },
      { width: 12, align: 'right' },
      { width: 25, align: 'left' },
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
    rows: form.rows.map((row) => printedRow(row, sheet)),
  }
}

function printedRow(row: FormRow, sheet: Sheet): readonly TableCell[] {
  const cell = findCell(sheet, row.number)
  const face = styleOf(row)
  return [
    { text: row.printed ?? row.number, ...face },
    { text: row.label, ...face },
    { text: row.unit, ...face },
    cell ? { ...printedNumber(sheet, cell), ...face } : { text: '' },
    { text: cell?.note ?? '' },
  ]
}

/** The printed forms set first-level rows bold and third-level rows italic. */
export function styleOf(row: FormRow): { bold?: true; italic?: true } {
  const depth = row.number.split('.').length
  if (depth === 1 || row.valueType === 'header') return { bold: true }
  return depth > 2 ? { italic: true } : {}
}

function printedNumber(sheet: Sheet, cell: SheetCell): TableCell {
  if (cell.valueType === 'header') return { text: '' }
  const typed = cell.typed && 'known' in cell.value ? { typed: true } : {}
  return { text: showCell(cell), figure: cellReference(sheet, cell), ...typed }
}

function columnTable(form: ColumnForm, sheet: Sheet): Drawn {
  return {
    columns: [
      { width: form.order.width, align: 'centre' },
      { width: form.name.width, align: 'left' },
      ...form.columns.map((column) => ({ width: column.width, align: 'right' as const })),
    ],
    head: columnHead(form).map((row) =>
      row.map((cell) => ({
        text: cell.text,
        bold: true,
        ...(cell.across > 1 ? { across: cell.across } : {}),
        ...(cell.down > 1 ? { down: cell.down } : {}),
      })),
    ),
    rows: sheet.lines.map((line) => {
      const face = line.key === totalLine ? { bold: true } : {}
      const cells = sheet.cells.filter((cell) => cell.line === line.key)
      return [
        { text: orderOf(sheet, line.key), ...face },
        { text: nameOf(line), ...face },
        ...cells.map((cell) => ({ ...printedNumber(sheet, cell), ...face })),
      ]
    }),
  }
}

/** The total is no row of its own counting: only fields are numbered. */
export function orderOf(sheet: Sheet, key: string): string {
  const fields = sheet.lines.filter((line) => line.key !== totalLine)
  const place = fields.findIndex((line) => line.key === key)
  return place === -1 ? '' : String(place + 1)
}

export function nameOf(line: { readonly key: string; readonly label: string }): string {
  return line.key === totalLine ? line.label : `${line.key} - ${line.label}`
}
