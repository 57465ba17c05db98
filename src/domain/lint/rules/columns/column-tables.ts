import type { LintFacts } from '../../facts.ts'
import type { Paper } from '../../paper.ts'
import { spot } from '../../rule.ts'
import { type ColumnTable, headOf, numberAt, readColumnTable, type TableLine } from '../../tables/column-table.ts'
import { readSummaryTable } from '../../tables/summary-table.ts'
import { filledForms } from '../forms/filled-forms.ts'

const read = new WeakMap<Paper, readonly ColumnTable[]>()

/** The tables of a paper that are neither forms of indicators nor the 28-column table; read once. */
export function columnTables(paper: Paper, facts: LintFacts): readonly ColumnTable[] {
  const before = read.get(paper)
  if (before) return before
  const tables = readTables(paper, facts)
  read.set(paper, tables)
  return tables
}

function readTables(paper: Paper, facts: LintFacts): readonly ColumnTable[] {
  const forms = new Set(filledForms(paper, facts).map((one) => one.grid))
  return paper.grids
    .filter((grid) => !readSummaryTable(grid) && !forms.has(grid))
    .flatMap((grid) => readColumnTable(grid) ?? [])
}

const shared = new WeakMap<Paper, readonly ColumnTable[]>()

/** Forms with a column each for the plan, what was done and the share: each line is asked for itself, none is a total. */
export function shareTables(paper: Paper, facts: LintFacts): readonly ColumnTable[] {
  const before = shared.get(paper)
  if (before) return before
  const forms = new Set(filledForms(paper, facts).flatMap((one) => (one.column ? [] : [one.grid])))
  const tables = [...forms].flatMap((grid): readonly ColumnTable[] => {
    const table = readColumnTable(grid)
    if (!table || table.columns.length < 3) return []
    const { total: _, ...rest } = table
    return [{ ...rest, subtotals: [] }]
  })
  const found = [...columnTables(paper, facts), ...tables]
  shared.set(paper, found)
  return found
}

/** The line's name as printed, and the place of one of its cells. */
export function placeIn(table: ColumnTable, line: TableLine, column: number) {
  const cell = line.cells[column]?.cell
  const name = line.cells.find((one) => one.text === line.name)?.cell
  const quote = name ? spot(name).quote : line.name || (line.cells[column]?.text ?? '')
  return {
    quote,
    location: {
      ...(cell?.at ?? table.grid.table.at),
      table: table.grid.table.number,
      row: line.row,
      column: column + 1,
    },
  }
}

/** A column of shares, points, ranks or days is not added up. */
export function isShare(table: ColumnTable, column: number): boolean {
  return /ty le|%|diem|xep hang|thu hang|nam sinh|so ngay|binh quan|he so/.test(headOf(table, column))
}

/** How much one column is above another: “Tăng (+), giảm (-)”, “Chênh lệch”, “+/-”. */
export function isDifference(table: ColumnTable, column: number): boolean {
  const head = (table.grid.heads[column] ?? []).at(-1) ?? ''
  return /tang|giam|chenh lech|so sanh|so voi|^\W*\+\s*\/?\s*[-–−]\W*$/.test(head) && !isShare(table, column)
}

/** Points add up to a total in some tables and are averaged in others. */
export function isScore(table: ColumnTable, column: number): boolean {
  return (
    /diem/.test(headOf(table, column)) &&
    !/ty le|%|xep hang|thu hang|binh quan|diem phan tram/.test(headOf(table, column))
  )
}

/** The head nearest above, or all of it, as printed. */
export function printedHead(table: ColumnTable, column: number): string {
  const { grid } = table
  for (let row = Math.min(grid.headRows, grid.rows.length) - 1; row >= 0; row -= 1) {
    const text = grid.rows[row]?.[column]?.text.replace(/\s+/g, ' ').trim() ?? ''
    if (/\p{L}/u.test(text)) return text
  }
  return headOf(table, column)
}

/** All lines; or only the top floor where lines are grouped under Roman numbers or letters, or summed in parts. */
export function levelsOf(table: ColumnTable, total: TableLine): readonly (readonly TableLine[])[] {
  const lines = table.lines.filter((line) => line !== total)
  const top = lines.filter((line) => isGroup(line))
  const whole = lines.filter((line) => /^\d+\.?$/.test(line.order.trim()))
  const plain = lines.filter((line) => !table.subtotals.includes(line))
  const main = plain.filter((line) => !/^\s*(?:trong đó|gồm|[-+–•])/iu.test(line.name))
  return [lines, top, whole, lines.filter((line) => !top.includes(line)), table.subtotals, plain, main].filter(
    (each) => each.length >= 2 || (each.length === 1 && lines.length === 1),
  )
}

export function isGroup(line: TableLine): boolean {
  return /^(?:[IVX]+|[A-Z])\.?$/.test(line.order.trim())
}

/** The column's own total is that of the number expected here and not of the one printed: two proofs of one slip. */
export function confirmedByTotal(table: ColumnTable, line: TableLine, column: number, expected: number): boolean {
  const { total } = table
  if (!total || line === total || table.subtotals.includes(line)) return false
  const said = numberAt(total, column)?.value
  return (
    said !== undefined &&
    levelsOf(table, total).some((lines) => {
      const values = lines.map((one) => (one === line ? expected : numberAt(one, column)?.value))
      if (!lines.includes(line) || values.includes(undefined)) return false
      return Math.abs(values.reduce<number>((all, one) => all + one!, 0) - said) < 1e-6
    })
  )
}

export type Culprit = { readonly column: number; readonly found: number; readonly expected: number }

/**
 * A line whose whole is not its parts has one wrong number, nobody says which; where the column's own total asks for
 * another value of just one of them, it is that one.
 */
export function culpritOf(
  table: ColumnTable,
  line: TableLine,
  whole: readonly number[],
  parts: readonly number[],
  /** What the parts give more than the whole. */
  off: number,
): Culprit | undefined {
  const tried = [...whole, ...parts].flatMap((column): Culprit[] => {
    const found = numberAt(line, column)?.value
    if (found === undefined) return []
    const expected = Math.round((found + (whole.includes(column) ? off : -off)) * 1e6) / 1e6
    return expected >= 0 && confirmedByTotal(table, line, column, expected) ? [{ column, found, expected }] : []
  })
  return tried.length === 1 ? tried[0] : undefined
}
