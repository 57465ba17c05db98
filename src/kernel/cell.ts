/**
 * What one cell of a table holds, whatever file it came from. Dates arrive as the wall-clock text
 * `YYYY-MM-DD[ HH:mm:ss]`: a sheet's date has no zone, so it must never become an instant on its way.
 */
export type Cell = string | number | boolean | null

/** A row with the number a person sees beside it when opening the file. */
export type Row = { readonly line: number; readonly cells: readonly Cell[] }

/** The cell as text, empty when there is nothing in it. */
export function cellText(cell: Cell | undefined): string {
  return cell === null || cell === undefined ? '' : String(cell)
}

export function isBlank(cell: Cell | undefined): boolean {
  return cellText(cell).trim() === ''
}
