import type { WorkbookCell } from '#domain/documents/model.ts'
import type { Placed } from '../grid.ts'

/** `C7` for row 7, column 3, both counted from one. */
export function address(row: number, column: number): string {
  let letters = ''
  for (let rest = column; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters
  }
  return `${letters}${row}`
}

/** Writes the places of a formula (`{row,column}`, indexes into the rows and their cells) as addresses of the sheet. */
export function sheetFormula(
  formula: string,
  rows: readonly (readonly Placed<WorkbookCell>[])[],
  firstRow: number,
): string {
  return formula.replace(/^=/, '').replace(/\{\s*(\d+)\s*,\s*(\d+)\s*\}/g, (place, row: string, cell: string) => {
    const found = rows[Number(row)]?.[Number(cell)]
    if (!found) throw new RangeError(`no cell ${place} for the formula ${formula}`)
    return address(firstRow + found.row, found.column + 1)
  })
}
