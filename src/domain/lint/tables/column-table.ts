import { foldInPlace } from '../language/fold.ts'
import type { CellNumber, Grid, GridCell } from './grid.ts'

/** A table of one line a field or unit, with a total. */
export type ColumnTable = {
  readonly grid: Grid
  /** Columns that hold numbers in most lines; zero-based. */
  readonly columns: readonly number[]
  readonly nameColumn: number
  readonly lines: readonly TableLine[]
  readonly total?: TableLine
  /** `(3)=(4)+(5)`, printed in the head: column index → its number, and the formulas. */
  readonly formulas: readonly Formula[]
}

export type TableLine = {
  readonly row: number
  readonly order: string
  readonly name: string
  readonly cells: readonly GridCell[]
}

export type Formula = {
  readonly column: number
  readonly plus: readonly number[]
  readonly over?: readonly [number, number]
}

const totalName = /^(?:tong(?: so| cong)?|cong|toan xa|tong (?:cong )?toan xa)\s*:?$/

export function readColumnTable(grid: Grid): ColumnTable | undefined {
  const numberRow = grid.rows.findIndex((row, index) => index <= grid.headRows + 1 && isNumberRow(row))
  const from = Math.max(grid.headRows, numberRow + 1)
  const body = grid.rows.slice(from).filter((row) => row.some((cell) => cell.text !== ''))
  const columns = grid.heads.flatMap((_, column) => {
    const filled = body.filter((row) => row[column]?.number !== undefined).length
    return filled >= Math.max(1, body.length * 0.5) && !/^(?:stt|tt|so tt)$/.test(grid.heads[column]?.[0] ?? '')
      ? [column]
      : []
  })
  const nameColumn = body[0]?.findIndex((cell) => /\p{L}{2,}/u.test(cell.text)) ?? -1
  if (columns.length < 2 || body.length === 0 || nameColumn === -1) return undefined
  const lines = grid.rows.flatMap((cells, index): TableLine[] => {
    if (index < from || !cells.some((cell) => cell.number)) return []
    const names = cells.slice(0, columns[0]).map((cell) => cell.text)
    return [{ row: index + 1, order: names[0] ?? '', name: names.findLast((text) => /\p{L}/u.test(text)) ?? '', cells }]
  })
  const total = lines.find((line) => totalName.test(foldInPlace(line.name.trim())))
  const formulas = numberRow === -1 ? [] : formulasOf(grid.rows[numberRow]!)
  return {
    grid,
    columns: columns.filter((one) => one > nameColumn || nameColumn > one),
    nameColumn,
    lines,
    formulas,
    ...(total ? { total } : {}),
  }
}

function isNumberRow(row: readonly GridCell[]): boolean {
  const texts = row.map((cell) => cell.text.replace(/\s/g, '')).filter((text) => text !== '')
  return (
    texts.length >= 3 &&
    texts.every((text) => /^\(?\d{1,2}\)?(?:=.+)?$|^\(?[A-Z]\)?$/.test(text)) &&
    texts.some((text) => /^\(?[1-4]\)?$/.test(text))
  )
}

function formulasOf(row: readonly GridCell[]): readonly Formula[] {
  const numberAt = new Map<number, number>()
  row.forEach((cell, column) => {
    const match = /^\(?(\d{1,2})\)?/.exec(cell.text.replace(/\s/g, ''))
    if (match) numberAt.set(Number(match[1]), column)
  })
  return row.flatMap((cell, column): Formula[] => {
    const text = cell.text.replace(/[\s()]/g, '')
    const right = /^\d{1,2}=(.+)$/.exec(text)?.[1]
    if (!right) return []
    const rate = /^(\d{1,2})[/:](\d{1,2})(?:[x*×]?100%?)?$/.exec(right)
    const at = (number: string) => numberAt.get(Number(number))
    if (rate) {
      const [top, bottom] = [at(rate[1]!), at(rate[2]!)]
      return top !== undefined && bottom !== undefined ? [{ column, plus: [], over: [top, bottom] }] : []
    }
    if (!/^\d{1,2}(?:\+\d{1,2})+$/.test(right)) return []
    const plus = right.split('+').map(at)
    return plus.includes(undefined) ? [] : [{ column, plus: plus as number[] }]
  })
}

export function numberAt(line: TableLine, column: number): CellNumber | undefined {
  return line.cells[column]?.number
}

export function headOf(table: ColumnTable, column: number): string {
  return (table.grid.heads[column] ?? []).join(', ')
}
