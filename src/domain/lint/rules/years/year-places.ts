import { spot } from '../../rule.ts'
import type { YearRow, YearTable } from '../../tables/year-table.ts'

/** The row as printed, and the place of its cell of one year. */
export function placeOfYear(table: YearTable, row: YearRow, at: number) {
  const label = table.grid.rows[row.row - 1]?.find((one) => one.text.replace(/\s+/g, ' ').trim() === row.label)?.cell
  return {
    quote: label ? spot(label).quote : row.label,
    location: {
      ...(row.cells[at]?.cell?.at ?? table.grid.table.at),
      table: table.grid.table.number,
      row: row.row,
      column: table.columns[at]! + 1,
    },
  }
}
