import { type Cell, cellText } from '#kernel/cell.ts'
import { tidy } from '#kernel/vietnamese.ts'

/**
 * A procedure's national code, `1.001193`. Spreadsheets take it for a number and drop its last zeros (2.0008) or
 * its dot (2.000815 becomes 2000815); local systems hang their own suffix on it (.000.00.00.H55).
 */
export function readProcedureCode(cell: Cell | undefined): string {
  const text = tidy(cellText(cell)).replace(/^(\d\.\d{6})\.\d{3}\.\d{2}\.\d{2}\.H\d{2}$/, '$1')
  if (/^\d[.,]\d{1,6}$/.test(text)) return text.replace(',', '.').padEnd(8, '0')
  if (/^\d{7}$/.test(text)) return `${text[0]}.${text.slice(1)}`
  return text
}

/** A personal number has 12 digits and often begins with 0, which spreadsheets drop; nothing else has 11. */
export function readIdNumber(cell: Cell | undefined): string {
  const text = tidy(cellText(cell))
  return /^\d{11}$/.test(text) ? `0${text}` : text
}
