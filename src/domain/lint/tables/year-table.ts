import { foldInPlace } from '../language/fold.ts'
import type { CellNumber, Grid, GridCell } from './grid.ts'
import { isTimeHead, printedTime, yearOf } from './time-heads.ts'

/** A table with one column a year (or quarter): each row is one figure through time. */
export type YearTable = {
  readonly grid: Grid
  readonly columns: readonly number[]
  /** As printed: `năm 2022`. */
  readonly names: readonly string[]
  readonly years: readonly (number | undefined)[]
  readonly rows: readonly YearRow[]
}

export type YearRow = {
  readonly row: number
  readonly number: string
  readonly label: string
  readonly folded: string
  readonly unit: string
  readonly rate: boolean
  readonly cells: readonly GridCell[]
  readonly values: readonly (CellNumber | undefined)[]
}

const longest = 250

export function readYearTable(grid: Grid): YearTable | undefined {
  const columns = grid.heads.flatMap((_, column) => (isTimeHead(grid, column) ? [column] : []))
  const [first] = columns
  if (columns.length < 2 || first === undefined || first === 0) return undefined
  const body = grid.rows.slice(grid.headRows, grid.headRows + longest)
  const unitColumn = grid.heads.findIndex((names) => names.some((name) => /^don vi(?: tinh)?$|^dvt$/.test(name)))
  const labelColumn = labelAt(body, first, unitColumn)
  if (labelColumn === -1) return undefined
  const rows = body.flatMap((cells, index): YearRow[] => {
    const label = cells[labelColumn]?.text.replace(/\s+/g, ' ').trim() ?? ''
    const values = columns.map((column) => cells[column]?.number)
    if (label === '' || values.every((one) => one === undefined)) return []
    const folded = foldInPlace(label)
    const unit =
      unitColumn === -1 ? (/\(([^)]*)\)\s*$/.exec(folded)?.[1] ?? '') : foldInPlace(cells[unitColumn]?.text ?? '')
    return [
      {
        row: grid.headRows + index + 1,
        number: /^\(?(\d{1,2}(?:\.\d{1,2})*)[.)]?$/.exec(cells[labelColumn - 1]?.text ?? '')?.[1] ?? '',
        label,
        folded,
        unit,
        rate: /%/.test(unit) || /%/.test(folded) || folded.startsWith('ty le') || values.some((one) => one?.percent),
        cells: columns.map((column) => cells[column]!),
        values,
      },
    ]
  })
  if (rows.length === 0) return undefined
  return {
    grid,
    columns,
    names: columns.map((column) => printedTime(grid, column)),
    years: columns.map((column) => yearOf(grid, column)),
    rows,
  }
}

function labelAt(body: readonly (readonly GridCell[])[], first: number, unitColumn: number): number {
  const before = Array.from({ length: first }, (_, column) => column).filter((column) => column !== unitColumn)
  return (
    before.findLast(
      (column) => body.filter((row) => /\p{L}{2,}/u.test(row[column]?.text ?? '')).length >= body.length * 0.6,
    ) ?? -1
  )
}
