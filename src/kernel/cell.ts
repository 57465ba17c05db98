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

/** The cells of a row by the heading above them, in lower case with `_` for spaces: for files with fixed headings. */
export function cellsByName(header: readonly string[], cells: readonly Cell[]): Readonly<Record<string, Cell>> {
  return Object.fromEntries(header.map((name, index) => [headingKey(name), cells[index] ?? null]))
}

/** The headings of `needed` that a header does not have. */
export function missingHeadings(header: readonly string[], needed: readonly string[]): readonly string[] {
  const present = new Set(header.map(headingKey))
  return needed.filter((name) => !present.has(name))
}

function headingKey(name: string): string {
  return name
    .trim()
    .toLowerCase()
    .replace(/[\s-]+/g, '_')
}
