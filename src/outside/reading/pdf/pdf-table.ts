import type { LintTable, Place } from '#domain/lint/text-model.ts'
import { cellOf, countHeadRows, numbered } from '../grid.ts'
import { PieceWriter } from '../piece-writer.ts'
import { groupLines, type PdfLine } from './pdf-lines.ts'
import type { Chunk } from './painted-words.ts'
import type { PdfPage } from './pdf-page.ts'
import type { Box, Grid } from './ruled-grids.ts'
import { writeLine } from './write-line.ts'

export type PdfTable = Omit<LintTable, 'kind' | 'number'> & { readonly grid: Grid; readonly page: number }

/** The table a grid of lines holds, and the chunks that stand in it. */
export function readTable(
  grid: Grid,
  page: PdfPage,
): { readonly table: PdfTable; readonly used: ReadonlySet<Chunk> } | undefined {
  const inside = page.chunks.filter((chunk) => isInside(chunk, grid))
  if (inside.length === 0) return undefined
  const pieces = new Map<Box, Chunk[]>(grid.cells.map((box) => [box, []]))
  for (const chunk of inside) {
    const box = boxAt(grid, (chunk.x + chunk.x2) / 2, chunk.y - chunk.size * 0.3)
    if (box) pieces.get(box)!.push(chunk)
  }
  const at: Place = { page: page.number }
  const cells = grid.cells.map((box) => {
    const lines = groupLines(pieces.get(box)!, page.number)
    const piece = pieceOfLines(lines, at)
    return cellOf({ piece }, box.row + 1, box.column + 1, box.rowspan, box.colspan)
  })
  const table = {
    at,
    rows: grid.ys.length - 1,
    columns: grid.xs.length - 1,
    headRows: 0,
    cells,
    grid,
    page: page.number,
  }
  return { table, used: new Set(inside) }
}

export function pieceOfLines(lines: readonly PdfLine[], at: Place) {
  const writer = new PieceWriter()
  writer.move(at)
  for (const line of lines) writeLine(writer, line)
  const bold = lines.length > 0 && lines.every((line) => line.bold)
  return { ...writer.piece(at), ...(bold && { bold }) }
}

function isInside(chunk: Chunk, { xs, ys }: Grid): boolean {
  const [x, y] = [(chunk.x + chunk.x2) / 2, chunk.y - chunk.size * 0.3]
  return x > xs[0]! && x < xs.at(-1)! && y > ys[0]! && y < ys.at(-1)!
}

function boxAt(grid: Grid, x: number, y: number): Box | undefined {
  const column = grid.xs.findLastIndex((line) => line <= x)
  const row = grid.ys.findLastIndex((line) => line <= y)
  return grid.cells.find(
    (box) => row >= box.row && row < box.row + box.rowspan && column >= box.column && column < box.column + box.colspan,
  )
}

/** A table that goes on at the top of the next page is one table; its repeated head is left out. */
export function joinTables(first: PdfTable, next: PdfTable): PdfTable | undefined {
  const same =
    first.columns === next.columns && first.grid.xs.every((x, index) => Math.abs(x - next.grid.xs[index]!) < 6)
  if (!same) return undefined
  const head = countHeadRows(first)
  const skip = head > 0 && next.rows >= head && sameRows(first, next, head) ? head : 0
  if (skip === 0 && countHeadRows(next) > 0 && head > 0) return undefined
  const shift = first.rows - skip
  const moved = next.cells
    .filter((cell) => cell.row > skip)
    .map((cell) => ({ ...cell, row: cell.row + shift, at: { ...cell.at, row: cell.row + shift } }))
  return { ...first, rows: first.rows + next.rows - skip, cells: [...first.cells, ...moved] }
}

function sameRows(a: PdfTable, b: PdfTable, rows: number): boolean {
  const texts = (table: PdfTable) =>
    table.cells
      .filter((cell) => cell.row <= rows)
      .map((cell) => cell.text)
      .join('\t')
  return texts(a) === texts(b)
}

export function finishTable(table: PdfTable, number: number): LintTable {
  const { grid: _grid, page: _page, ...rest } = table
  return numbered({ ...rest, number })
}
