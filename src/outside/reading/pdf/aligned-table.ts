import { cellOf } from '../grid.ts'
import { groupLines, lineOf, type PdfLine, splitWide } from './pdf-lines.ts'
import { type PdfTable, pieceOfLines } from './pdf-table.ts'
import type { Chunk } from './painted-words.ts'

type Row = { readonly lines: readonly PdfLine[]; readonly parts: readonly PdfLine[] }
type Interval = { from: number; to: number }

const fewestColumns = 3
const fewestRows = 3
const wideGap = 1.1

/** Tables without lines: rows under each other whose words stand in the same columns. */
export function findAlignedTables(
  chunks: readonly Chunk[],
  page: number,
): readonly { readonly table: PdfTable; readonly used: ReadonlySet<Chunk> }[] {
  const rows = groupLines(chunks, page).map((line): Row => ({ lines: [line], parts: splitWide(line, wideGap) }))
  const found: { table: PdfTable; used: ReadonlySet<Chunk> }[] = []
  let at = 0
  while (at < rows.length) {
    const end = endOfRun(rows, at)
    const table = end - at >= fewestRows ? tableOf(rows.slice(at, end), page) : undefined
    if (table) found.push(table)
    at = table ? end : at + 1
  }
  return found
}

function endOfRun(rows: readonly Row[], from: number): number {
  let end = from
  while (end < rows.length && rows[end]!.parts.length >= (end === from ? fewestColumns : 2)) {
    const [line, before] = [rows[end]!.lines[0]!, rows[end - 1]?.lines[0]]
    if (end > from && before && line.y - before.y > line.size * 3.2) break
    end += 1
  }
  return end
}

function tableOf(
  rows: readonly Row[],
  page: number,
): { readonly table: PdfTable; readonly used: ReadonlySet<Chunk> } | undefined {
  if (rows.filter((row) => row.parts.length >= fewestColumns).length < fewestRows) return undefined
  const columns = columnsOf(rows)
  if (columns.length < fewestColumns) return undefined
  const at = { page }
  const cells = rows.flatMap((row, index) =>
    columns.map((column, place) => {
      const own = row.parts.filter((part) => columns.findIndex((one) => covers(one, part)) === place)
      const lines =
        own.length === 0
          ? []
          : [
              lineOf(
                own.flatMap((part) => part.chunks),
                page,
              ),
            ]
      return cellOf({ piece: pieceOfLines(lines, at) }, index + 1, place + 1)
    }),
  )
  const lines = rows.flatMap((row) => row.lines)
  const xs = [...columns.map((column) => column.from), columns.at(-1)!.to]
  const ys = [lines[0]!.y - lines[0]!.size, lines.at(-1)!.y + 2]
  const table = {
    at,
    rows: rows.length,
    columns: columns.length,
    headRows: 0,
    cells,
    grid: { xs, ys, cells: [] },
    page,
  }
  return { table, used: new Set(lines.flatMap((line) => line.chunks)) }
}

/** The stretches of the width where words stand, in the rows that have the most of them. */
function columnsOf(rows: readonly Row[]): readonly Interval[] {
  const most = Math.max(...rows.map((row) => row.parts.length))
  const columns: Interval[] = []
  const parts = rows.filter((row) => row.parts.length === most).flatMap((row) => row.parts)
  for (const part of parts.toSorted((a, b) => a.x - b.x)) {
    const last = columns.at(-1)
    if (last && part.x <= last.to) last.to = Math.max(last.to, part.x2)
    else columns.push({ from: part.x, to: part.x2 })
  }
  return columns
}

function covers(column: Interval, part: PdfLine): boolean {
  return Math.min(column.to, part.x2) - Math.max(column.from, part.x) > -part.size
}
