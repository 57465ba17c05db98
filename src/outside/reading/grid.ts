import type { LintCell, LintTable, Piece } from '#domain/lint/text-model.ts'
import { UnreadableDocument, tooLong } from './limits.ts'

/** A cell as a source lists it; `row` counts from 0, columns are found. */
export type RawCell = {
  readonly piece: Piece
  readonly rowspan: number
  readonly colspan: number
  readonly value?: number
}

const widest = 512

/** Lays rows of cells on a grid as HTML does: what reaches down from above takes its places first. */
export function layOut(rows: readonly (readonly RawCell[])[]): Omit<LintTable, 'kind' | 'number' | 'at'> {
  const cells: LintCell[] = []
  const taken: number[] = []
  let columns = 0
  for (const [index, row] of rows.entries()) {
    let column = 0
    for (const raw of row) {
      while ((taken[column] ?? 0) > index) column += 1
      const colspan = Math.max(1, Math.min(raw.colspan, widest - column))
      if (column >= widest) throw new UnreadableDocument(tooLong)
      const rowspan = Math.max(1, Math.min(raw.rowspan, rows.length - index))
      for (let covered = column; covered < column + colspan; covered += 1) taken[covered] = index + rowspan
      cells.push(cellOf(raw, index + 1, column + 1, rowspan, colspan))
      column += colspan
      columns = Math.max(columns, column)
    }
  }
  return { rows: rows.length, columns, headRows: 0, cells }
}

export function cellOf(
  raw: Omit<RawCell, 'rowspan' | 'colspan'>,
  row: number,
  column: number,
  rowspan = 1,
  colspan = 1,
): LintCell {
  return {
    ...raw.piece,
    at: { ...raw.piece.at, row, column },
    row,
    column,
    rowspan,
    colspan,
    ...(raw.value !== undefined && { value: raw.value }),
  }
}

/** A table with its number told to every cell and its head counted. */
export function numbered(table: Omit<LintTable, 'kind'>, headRows = countHeadRows(table)): LintTable {
  const cells = table.cells.map((cell) => ({ ...cell, at: { ...table.at, ...cell.at, table: table.number } }))
  return { ...table, kind: 'table', at: { ...table.at, table: table.number }, headRows, cells }
}

const numeric = /^[-+]?\d[\d.,\s]*\s?%?$/u
const columnName = /^\(?(?:\d{1,2}|[A-DĐ])\)?(?:\s?=.{1,40})?$/u
const headWord =
  /^(?:s?tt|số tt|stt|nội dung|chỉ tiêu|chỉ số|tên|đơn vị|lĩnh vực|tiêu chí|nhiệm vụ|kết quả|ghi chú|số lượng|tổng|tỷ lệ|năm|số|danh mục|văn bản|thời gian|mã)/iu

/** The rows at the top that name the columns: words without values, and the row that numbers the columns. */
export function countHeadRows(table: Pick<LintTable, 'rows' | 'columns' | 'cells'>): number {
  let head = 0
  const most = Math.min(table.rows - 1, 8)
  while (head < most) {
    const row = table.cells.filter((cell) => cell.row === head + 1)
    const texts = row.map((cell) => cell.text).filter((text) => text !== '')
    const isNumbering =
      head > 0 &&
      texts.length >= Math.max(3, table.columns - 1) &&
      texts.every((text) => columnName.test(text)) &&
      risesByOne(texts)
    if (isNumbering) return head + 1
    const reached = table.cells.some((cell) => cell.row <= head && cell.row + cell.rowspan > head + 1)
    const continues =
      head === 0
        ? startsHead(row, table.columns)
        : reached && texts.length > 0 && !texts.some((text) => numeric.test(text) && !columnName.test(text))
    if (!continues) return head
    head += 1
    for (const cell of row) if (cell.row === 1) head = Math.max(head, Math.min(cell.rowspan, most))
  }
  return head
}

function startsHead(row: readonly LintCell[], columns: number): boolean {
  const texts = row.map((cell) => cell.text).filter((text) => text !== '')
  if (texts.length < 2 && columns > 1) return false
  if (texts.some((text) => numeric.test(text) && !/^20\d\d$/u.test(text))) return false
  return (
    texts.some((text) => headWord.test(text)) || row.every((cell) => cell.bold === true) || texts.length === columns
  )
}

function risesByOne(texts: readonly string[]): boolean {
  const values = texts
    .map((text) => Number(/\d+/u.exec(text)?.[0] ?? Number.NaN))
    .filter((value) => !Number.isNaN(value))
  return values.length >= 2 && values.every((value, index) => index === 0 || value === values[index - 1]! + 1)
}
