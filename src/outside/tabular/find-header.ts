import { type Cell, cellText, isBlank, type Row } from '#kernel/cell.ts'
import { folded } from '#kernel/vietnamese.ts'

/**
 * Which of the first rows is the header: titles, dates and names of offices often stand above it. It is the first
 * row nearly as wide as the widest, whose cells are words, each different.
 */
export function findHeader(rows: readonly Row[]): number | undefined {
  const widest = Math.max(0, ...rows.map((row) => filled(row.cells).length))
  if (widest < 2) return undefined
  const index = rows.findIndex((row) => {
    const cells = filled(row.cells)
    const words = cells.filter(isWord)
    const different = new Set(words.map((cell) => folded(cellText(cell))))
    return cells.length >= 0.6 * widest && words.length >= 0.9 * cells.length && different.size >= 0.9 * words.length
  })
  return index < 0 ? undefined : index
}

/** Forms number their columns in a row below the header: 1, 2, 3 or (1), (2), (3). Such a row is no record. */
export function isColumnNumbers(cells: readonly Cell[]): boolean {
  const numbers = filled(cells).map((cell) => Number(cellText(cell).replace(/[()[\]\s]/g, '')))
  return numbers.length >= 3 && numbers.slice(1).every((number, index) => number === numbers[index]! + 1)
}

function filled(cells: readonly Cell[]): readonly Cell[] {
  return cells.filter((cell) => !isBlank(cell))
}

function isWord(cell: Cell): boolean {
  return typeof cell === 'string' && /\p{L}/u.test(cell)
}
