import type { Table, TableCell } from '#domain/documents/model.ts'
import { measureText } from './fonts/tinos.ts'
import { placeCells } from './grid.ts'
import { cellText, wordPieces } from './printable.ts'

export type TableFit = {
  /** Size of the letters in points. */
  readonly size: number
  /** Width of each column in millimetres. */
  readonly widths: readonly number[]
  /** Empty room left and right inside a cell, in millimetres. */
  readonly padding: number
}

const pointInMm = 25.4 / 72
/** Borders, and the little by which two programs set the same word differently. */
const slack = 0.6
const sizes = [13, 12, 11, 10, 9, 8, 7]

/**
 * The largest letters at which no word is torn, and columns at least as wide as their longest word; the room that is
 * left follows the declared widths. Both printers use it, so a table looks the same in Word and in the PDF.
 */
export function fitTable(table: Table, totalWidth: number): TableFit {
  const shares = shareOut(
    table.columns.map((column) => column.width),
    totalWidth,
  )
  const words = longestWords(table)
  const padding = table.columns.length > 14 ? 0.6 : 1.2
  for (const size of sizes.filter((size) => size <= largestSize(table.columns.length))) {
    const least = words.map((ems) => ems * size * pointInMm + 2 * padding + slack)
    if (sum(least) <= totalWidth) return { size, widths: raise(shares, least, totalWidth), padding }
  }
  return { size: sizes.at(-1) as number, widths: shares, padding }
}

/** Many columns in large letters fit by word and still read badly: most cells would break into four lines. */
function largestSize(columns: number): number {
  return columns <= 6 ? 13 : columns <= 9 ? 12 : columns <= 14 ? 11 : 10
}

function longestWords(table: Table): readonly number[] {
  const longest = table.columns.map(() => 0)
  const note = (cells: readonly (readonly TableCell[])[], head: boolean) => {
    for (const { cell, column, across } of placeCells(cells).flat()) {
      if (across > 1) continue
      const face = head || cell.bold ? 'bold' : 'regular'
      for (const word of cellText(cell.text)
        .split(/[ \n]+|(?<=\p{L}-)/u)
        .flatMap(wordPieces)) {
        longest[column] = Math.max(longest[column] ?? 0, measureText(word, 1, face))
      }
    }
  }
  note(table.head, true)
  note(table.rows, false)
  return longest.slice(0, table.columns.length)
}

/** Gives columns narrower than their least width that width, and takes it from the others in proportion. */
function raise(shares: readonly number[], least: readonly number[], total: number): readonly number[] {
  const fixed = new Set<number>()
  for (;;) {
    const room = total - sum([...fixed].map((index) => least[index] ?? 0))
    const free = sum(shares.filter((_, index) => !fixed.has(index)))
    const widths = shares.map((share, index) => (fixed.has(index) ? (least[index] ?? 0) : (share * room) / free))
    const narrow = widths.findIndex((width, index) => !fixed.has(index) && width < (least[index] ?? 0))
    if (narrow < 0) return widths
    fixed.add(narrow)
  }
}

function shareOut(weights: readonly number[], total: number): readonly number[] {
  const all = sum(weights)
  return weights.map((weight) => (weight * total) / all)
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((all, one) => all + one, 0)
}
