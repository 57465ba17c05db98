import { type Form } from '#domain/forms/form.ts'
import { sheetToTable } from '#domain/forms/sheet-table.ts'
import { findCell, type Sheet } from '#domain/forms/sheet.ts'
import { showWindow } from '#kernel/window.ts'

/** A filled form as plain text, for people to read in a diff: number, label, result, unit, and where it comes from. */
export function sheetToText(form: Form, sheet: Sheet): string {
  const head = `${form.label} · ${form.title}\nSố liệu ${showWindow(sheet.window)}\n`
  return form.layout === 'rows' ? head + rowLines(form, sheet) : head + columnLines(form, sheet)
}

function rowLines(form: Form & { layout: 'rows' }, sheet: Sheet): string {
  const table = sheetToTable(form, sheet)
  const lines = form.rows.map((row, index) => {
    const [order, label, unit, result, note] = table.rows[index]!.map((cell) => cell.text)
    const number = [result, unit].filter((part) => part !== '').join(' ')
    return [`${order}  ${label}`, number, origin(sheet, row.number), note].filter((part) => part !== '').join('  |  ')
  })
  return `\n${lines.join('\n')}\n`
}

function origin(sheet: Sheet, number: string): string {
  const cell = findCell(sheet, number)
  if (cell?.typed) return `${cell.typed.by} nhập`
  if (cell?.figures) return `${cell.figures.join(' + ')}: ${cell.records} dòng`
  return cell?.numerator === undefined ? '' : `${cell.numerator} / ${cell.denominator}`
}

function columnLines(form: Form & { layout: 'columns' }, sheet: Sheet): string {
  const lines = sheet.lines.map((line) => {
    const cells = form.columns.map((column) => {
      const text = sheetToTable(form, sheet).rows[sheet.lines.indexOf(line)]![form.columns.indexOf(column) + 2]!.text
      return `  ${column.number.padStart(2)}  ${column.label}: ${text}${column.unit === '%' ? ' %' : ''}`
    })
    return `\n${line.key === 'total' ? line.label : `${line.key} - ${line.label}`}\n${cells.join('\n')}\n`
  })
  return lines.join('')
}
