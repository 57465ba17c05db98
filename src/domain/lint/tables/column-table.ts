import type { CellNumber, Grid, GridCell } from './grid.ts'

/** A table of one line a field or unit, with a total. */
export type ColumnTable = {
  readonly grid: Grid
  /** Columns that hold numbers in most lines; zero-based. */
  readonly columns: readonly number[]
  readonly nameColumn: number
  readonly lines: readonly TableLine[]
  readonly total?: TableLine
  /** Sums of a part of the lines: “Cộng khối xã” above “Tổng cộng”. */
  readonly subtotals: readonly TableLine[]
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
  readonly minus: readonly number[]
  readonly over?: readonly [number, number]
}

// “Cộng” with its mark, so that “Công chức”, “Công an” are none; a company or a department is no sum.
const totalName =
  /^\s*(?:tổng(?!\s+(?:công ty|cục|đài|đội|thể|hợp|kết))|cộng|toàn (?:xã|phường|tỉnh|thành phố|đặc khu|ngành|sở)|cả (?:năm|kỳ|quý|tỉnh|xã|phường|giai đoạn|nước)|chung (?:toàn|cả))(?![\p{L}])/iu
const unnumbered = /^\s*$|\p{L}{3,}/u

export function readColumnTable(grid: Grid): ColumnTable | undefined {
  const numberRow = grid.rows.findIndex((row, index) => index <= grid.headRows + 1 && isNumberRow(row))
  const from = Math.max(grid.headRows, numberRow + 1)
  const body = grid.rows.slice(from).filter((row) => row.some((cell) => cell.text !== ''))
  const lettered = body[0]?.findIndex((cell) => /\p{L}{2,}/u.test(cell.text)) ?? -1
  const nameColumn = lettered === -1 ? timeColumn(grid, body) : lettered
  const columns = grid.heads.flatMap((_, column) => {
    const filled = body.filter((row) => row[column]?.number !== undefined).length
    return column !== nameColumn &&
      filled >= Math.max(1, body.length * 0.5) &&
      !/^(?:stt|tt|so tt)$/.test(grid.heads[column]?.[0] ?? '')
      ? [column]
      : []
  })
  if (columns.length < 1 || body.length === 0 || nameColumn === -1) return undefined
  const settled = settleColumns(grid, from)
  const lines = settled.flatMap((cells, index): TableLine[] => {
    if (index < from || !cells.some((cell) => cell.number)) return []
    const names = cells.slice(0, Math.max(columns[0]!, nameColumn + 1)).map((cell) => cell.text)
    const name = names.findLast((text) => /\p{L}/u.test(text)) ?? names[nameColumn] ?? ''
    return [{ row: index + 1, order: names[0] ?? '', name, cells }]
  })
  const sums = lines.filter(
    (line, index) => totalName.test(line.name) && (unnumbered.test(line.order) || index === lines.length - 1),
  )
  const total = sums.find((line) => line === lines.at(-1)) ?? sums.find((line) => line === lines[0]) ?? sums.at(-1)
  // One column of numbers is a table only with its total.
  if (columns.length < 2 && (!total || lines.length < 4)) return undefined
  const formulas = numberRow === -1 ? [] : formulasOf(grid.rows[numberRow]!)
  return {
    grid,
    columns,
    nameColumn,
    lines,
    subtotals: sums.filter((line) => line !== total),
    formulas,
    ...(total ? { total } : {}),
  }
}

/** Years or months down the first column, or the one beside the numbering, name the lines. */
function timeColumn(grid: Grid, body: readonly (readonly GridCell[])[]): number {
  const first = /^(?:stt|tt|so tt)$/.test(grid.heads[0]?.[0] ?? '') ? 1 : 0
  const named = /^(?:nam|thang|quy|ky|thoi gian|thoi ky|ky bao cao)$/.test(grid.heads[first]?.[0] ?? '')
  const times = body.filter((row) =>
    /^(?:20\d\d(?: \(.*\))?|(?:[TQ]\.?\s?)?\d{1,2}(?:[/.-]20\d\d)?|Q?[IVX]+)$/.test(row[first]?.text ?? ''),
  )
  return named && times.length >= 2 ? first : -1
}

/** One column is written one way: where a dot parts decimals beyond doubt, 2.250 beside it is two and a quarter. */
function settleColumns(grid: Grid, from: number): readonly (readonly GridCell[])[] {
  const decimal = grid.heads.map((_, column) => {
    const texts = grid.rows.slice(from).map((row) => row[column]?.text ?? '')
    return (
      texts.some((text) => /^\d+\.(?:\d{1,2}|\d{4,})$/.test(text)) && !texts.some((text) => /^[\d.]+,\d+$/.test(text))
    )
  })
  if (!decimal.includes(true)) return grid.rows
  return grid.rows.map((row) =>
    row.map((cell, column): GridCell => {
      const { number } = cell
      if (!decimal[column] || number?.other === undefined || number.decimals > 0) return cell
      return { ...cell, number: { value: number.other, decimals: 3, percent: number.percent } }
    }),
  )
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
      return top !== undefined && bottom !== undefined ? [{ column, plus: [], minus: [], over: [top, bottom] }] : []
    }
    if (!/^\d{1,2}(?:[+-]\d{1,2})+$/.test(right)) return []
    const terms = [...`+${right}`.matchAll(/([+-])(\d{1,2})/g)].map(([, sign, term]) => ({ sign, column: at(term!) }))
    if (terms.some((one) => one.column === undefined)) return []
    const columnsOf = (sign: string) => terms.flatMap((one) => (one.sign === sign ? [one.column!] : []))
    return [{ column, plus: columnsOf('+'), minus: columnsOf('-') }]
  })
}

export function numberAt(line: TableLine, column: number): CellNumber | undefined {
  return line.cells[column]?.number
}

export function headOf(table: ColumnTable, column: number): string {
  return (table.grid.heads[column] ?? []).join(', ')
}
