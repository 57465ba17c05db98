import { foldInPlace } from '../language/fold.ts'
import { readNumber } from '../language/quantities.ts'
import { findCell, type LintCell, type LintTable } from '../text-model.ts'

/** A number that fills a cell. */
export type CellNumber = {
  readonly value: number
  readonly decimals: number
  readonly percent: boolean
  readonly other?: number
}

export type GridCell = {
  readonly cell: LintCell | undefined
  readonly text: string
  readonly number?: CellNumber
}

/** A table as rows of places; merged cells speak in their first place only. */
export type Grid = {
  readonly table: LintTable
  /** Texts before the table, nearest last: its title. */
  readonly lead: readonly string[]
  readonly under: string
  readonly headRows: number
  readonly rows: readonly (readonly GridCell[])[]
  /** Folded names above each column, from the top down. */
  readonly heads: readonly (readonly string[])[]
}

export function readGrid(table: LintTable, lead: readonly string[], under: string): Grid {
  const rows = Array.from({ length: table.rows }, (_, row) =>
    Array.from({ length: table.columns }, (__, column): GridCell => {
      const cell = findCell(table, row + 1, column + 1)
      const own = cell && cell.row === row + 1 && cell.column === column + 1
      const text = own ? cell.text.trim() : ''
      const number = own ? readCell(text, cell.value) : undefined
      return { cell: own ? cell : undefined, text, ...(number ? { number } : {}) }
    }),
  )
  const headRows = table.headRows > 0 ? table.headRows : guessHead(rows)
  return { table, lead, under, headRows, rows, heads: headsOf(table, rows, headRows) }
}

const counted =
  /(?<=\d)\s*(?:hồ sơ|hs|tthc|thủ tục|người|phiếu|văn bản|vb|nhiệm vụ|cuộc|lớp|triệu đồng|nghìn đồng|tỷ đồng|đồng|tr\.?đ|điểm|hộ|tài khoản|lượt|đơn vị|bài)\.?\s*$/iu

/** Only a cell that is nothing but a number is one, with the word it counts or without. */
export function readCell(text: string, value?: number): CellNumber | undefined {
  const match = /^\s*([-+−]?\d[\d.,]*)\s*(%)?\s*$/.exec(
    text.length > 40
      ? ''
      : text
          .replace(/[\\$*]/g, '')
          .normalize('NFC')
          .replace(counted, ''),
  )
  if (!match) return undefined
  const negative = /^[-−]/.test(match[1]!)
  const read = readNumber(match[1]!.replace(/^[-+−]/, '').replace(/[.,]$/, ''), match[2] !== undefined)
  if (!read) return undefined
  const percent = match[2] !== undefined
  if (value !== undefined && !percent) return { value, decimals: read.decimals, percent }
  const { other } = read
  return {
    value: negative ? -read.value : read.value,
    decimals: read.decimals,
    percent,
    ...(other === undefined ? {} : { other }),
  }
}

function guessHead(rows: readonly (readonly GridCell[])[]): number {
  const first = rows.findIndex((row) => row.filter((cell) => cell.number !== undefined).length >= 2)
  return first <= 0 ? 1 : Math.min(first, 4)
}

/** A blank head right of a named one belongs to it in files that lose merged cells. */
function headsOf(
  table: LintTable,
  rows: readonly (readonly GridCell[])[],
  headRows: number,
): readonly (readonly string[])[] {
  const spans = table.cells.some((cell) => cell.row <= headRows && cell.colspan > 1)
  return Array.from({ length: table.columns }, (_, column) => {
    const names: string[] = []
    for (let row = 0; row < headRows; row += 1) {
      const cell = findCell(table, row + 1, column + 1)
      const name = cell?.text.trim() ?? ''
      const filled = name || spans ? name : leftName(rows, row, column)
      const folded = foldInPlace(filled).replace(/\s+/g, ' ')
      if (folded && names.at(-1) !== folded) names.push(folded)
    }
    return names
  })
}

/** Only where the row below names something here does the group above reach over. */
function leftName(rows: readonly (readonly GridCell[])[], row: number, column: number): string {
  const below = rows[row + 1]?.[column]?.text ?? rows[row + 2]?.[column]?.text ?? ''
  if (below === '') return ''
  for (let left = column - 1; left >= 0; left -= 1) {
    const text = rows[row]?.[left]?.text ?? ''
    if (text !== '') return text
  }
  return ''
}

export function cellAt(grid: Grid, row: number, column: number): GridCell | undefined {
  return grid.rows[row]?.[column]
}
