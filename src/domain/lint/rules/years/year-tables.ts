import type { Paper } from '../../paper.ts'
import { readYearTable, type YearTable } from '../../tables/year-table.ts'

const read = new WeakMap<Paper, readonly YearTable[]>()

export function yearTables(paper: Paper): readonly YearTable[] {
  const before = read.get(paper)
  if (before) return before
  const tables = paper.grids.flatMap((grid) => readYearTable(grid) ?? [])
  read.set(paper, tables)
  return tables
}
