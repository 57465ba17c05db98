import type { Grid } from './grid.ts'

/** 2021, năm 2022, quý I/2025, 6 tháng đầu năm 2024, tháng 5, cùng kỳ 2025, kỳ này: the head of a column of one time. */
const timeHead =
  /^(?:ket qua |so lieu |thuc hien |uoc |cuoi |den )*(?:(?:nam )?20\d\d(?: \(.*\))?|(?:quy|thang) (?:[ivx]{1,4}|\d{1,2})(?:[/ ].*)?|[369] thang .*|\d{1,2}t[/ ]20\d\d|ca (?:nam|giai doan).*|giai doan .*|cung ky(?: .*)?|(?:ky|nam|quy|thang) (?:truoc|nay)|ky bao cao)$/
const earlierHead = /cung ky|(?:ky|nam|quy|thang) truoc/

export function isTimeHead(grid: Grid, column: number): boolean {
  return timeHead.test(grid.heads[column]?.findLast((name) => /[\p{L}\d]/u.test(name)) ?? '')
}

/** As it is printed, for a message: `năm 2022`, `quý I/2025`. */
export function printedTime(grid: Grid, column: number): string {
  for (let row = Math.min(grid.headRows, grid.rows.length) - 1; row >= 0; row -= 1) {
    const text = grid.rows[row]?.[column]?.text.replace(/\s+/g, ' ').trim() ?? ''
    if (/^\(?\d{1,2}\)?$/.test(text)) continue
    if (text !== '') return /^20\d\d$/.test(text) ? `năm ${text}` : text.replace(/^Năm/, 'năm').replace(/^Quý/, 'quý')
  }
  return ''
}

/** The whole year a column is of; none for a quarter, half or several years. */
export function yearOf(grid: Grid, column: number): number | undefined {
  const head = grid.heads[column]?.findLast((name) => /\d/.test(name)) ?? ''
  const year = /^(?:ket qua |so lieu |thuc hien |nam )*(20\d\d)$/.exec(head)?.[1]
  return year === undefined ? undefined : Number(year)
}

/** Of two columns, this period's and that of an earlier one to compare with: the column the report itself is about. */
export function presentOf(grid: Grid, columns: readonly number[]): number | undefined {
  const nameOf = (column: number) => grid.heads[column]?.findLast((name) => /[\p{L}\d]/u.test(name)) ?? ''
  const own = columns.filter((column) => !earlierHead.test(nameOf(column)))
  return own.length === 1 && columns.length > 1 ? own[0] : undefined
}
