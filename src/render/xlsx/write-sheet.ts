import type { Cell, CellValue, Style, Worksheet } from 'exceljs'
import type { WorkbookCell, WorkbookSheet } from '#domain/documents/model.ts'
import { measureText, type Face } from '../fonts/tinos.ts'
import { placeCells, type Placed } from '../grid.ts'
import { oneLine, printable } from '../printable.ts'
import { bodyStyle, fontOf, headStyle } from './cell-style.ts'
import { sheetFormula } from './formula.ts'

const typedComment = 'Số liệu do người lập báo cáo nhập, không tính từ hồ sơ.'

/** Characters of the standard font across an A4 page; declared widths share them. */
const pageCharacters = { portrait: 80, landscape: 118 } as const
const leastWidth = 5
/** One character of column width, in points (Calibri 11, the font Excel measures by). */
const characterWidth = 5.25
const lineHeight = 15.75

/** Fills one sheet and says which rows are its head, counted from one. */
export function writeSheet(sheet: Worksheet, form: WorkbookSheet): { readonly from: number; readonly to: number } {
  const widths = columnWidths(form)
  for (const [index, width] of widths.entries()) sheet.getColumn(index + 1).width = width
  const titles = [form.title, ...(form.subtitle ? [form.subtitle] : [])]
  for (const [index, text] of titles.entries()) writeTitle(sheet, text, index, widths)
  const headFrom = titles.length + 1
  const bodyFrom = headFrom + form.head.length
  const head = placeCells(form.head)
  for (const placed of head.flat()) {
    write(sheet, placed, headFrom, printableValue(placed.cell.value), headStyle(placed.cell))
  }
  const rows = placeCells(form.rows)
  for (const placed of rows.flat()) writeBody(sheet, form, placed, rows, bodyFrom)
  for (const [index, row] of [...head, ...rows].entries()) {
    sheet.getRow(headFrom + index).height = rowHeight(row, widths, index < head.length)
  }
  return { from: headFrom, to: Math.max(headFrom, bodyFrom - 1) }
}

function columnWidths({ columns, orientation }: WorkbookSheet): readonly number[] {
  const all = columns.reduce((total, column) => total + column.width, 0)
  return columns.map(({ width }) =>
    Math.max(leastWidth, Math.round((width / all) * pageCharacters[orientation] * 10) / 10),
  )
}

function writeTitle(sheet: Worksheet, text: string, index: number, widths: readonly number[]): void {
  const [size, style] = index === 0 ? ([14, { bold: true }] as const) : ([13, { italic: true }] as const)
  const row = index + 1
  const cell = sheet.getCell(row, 1)
  cell.value = printable(text)
  cell.style = { font: fontOf(size, style), alignment: { horizontal: 'center', vertical: 'middle', wrapText: true } }
  if (widths.length > 1) sheet.mergeCells(row, 1, row, widths.length)
  sheet.getRow(row).height = linesIn(text, size, sum(widths)) * 19 + 6
}

/** Programs disagree on growing rows when they open a file, and none grows a row for merged cells. */
function rowHeight(row: readonly Placed<WorkbookCell>[], widths: readonly number[], head: boolean): number {
  const lines = row
    .filter(({ down }) => down === 1)
    .map(({ cell, column, across }) =>
      linesIn(
        String(cell.value ?? ''),
        12,
        sum(widths.slice(column, column + across)),
        head || cell.bold ? 'bold' : 'regular',
      ),
    )
  return Math.max(1, ...lines) * lineHeight + 3
}

/** Lines a text takes in a cell as wide as `width` characters, filled word by word. */
function linesIn(text: string, size: number, width: number, face: Face = 'bold'): number {
  const room = width * characterWidth
  const space = measureText(' ', size, face)
  let lines = 0
  for (const line of printable(text).split('\n')) {
    let left = 0
    for (const word of line.split(' ')) {
      const wide = measureText(word, size, face)
      if (wide > left) lines += Math.max(1, Math.ceil(wide / room))
      left = (wide > left ? room : left) - wide - space
    }
  }
  return lines
}

function writeBody(
  sheet: Worksheet,
  form: WorkbookSheet,
  placed: Placed<WorkbookCell>,
  rows: readonly (readonly Placed<WorkbookCell>[])[],
  firstRow: number,
): void {
  const { cell, column } = placed
  const value: CellValue = cell.formula
    ? { formula: sheetFormula(cell.formula, rows, firstRow), ...(cell.value !== null && { result: cell.value }) }
    : printableValue(cell.value)
  const written = write(sheet, placed, firstRow, value, bodyStyle(cell, form.columns[column]?.align ?? 'left'))
  const comment = cell.comment ?? (cell.typed ? typedComment : undefined)
  if (comment) written.note = { texts: [{ text: oneLine(comment) }], margins: { insetmode: 'auto' } }
}

function write(
  sheet: Worksheet,
  placed: Placed<WorkbookCell>,
  firstRow: number,
  value: CellValue,
  style: Partial<Style>,
): Cell {
  const { row, column, across, down } = placed
  const [top, left] = [firstRow + row, column + 1]
  const cell = sheet.getCell(top, left)
  cell.value = value
  // Before merging: the covered cells take over the style, and with it the outer borders.
  cell.style = style
  if (across > 1 || down > 1) sheet.mergeCells(top, left, top + down - 1, left + across - 1)
  return cell
}

function printableValue(value: WorkbookCell['value']): CellValue {
  return typeof value === 'string' ? printable(value) : value
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((all, one) => all + one, 0)
}
