import type { LintBlock, LintCell, LintLine, LintTable } from '#domain/lint/text-model.ts'
import { countHeadRows, numbered } from '../grid.ts'
import { headingLevel } from '../phrasing.ts'
import { pieceOf } from '../piece-writer.ts'
import type { Range, Sheet, SheetCell } from './sheet-cells.ts'

type Row = { readonly row: number; readonly cells: readonly SheetCell[] }

/** Rows between empty rows are tables; rows of one cell above them are titles. */
export function writeSheet({ cells, merged }: Sheet, sheet: string, blocks: LintBlock[], lines: LintLine[]): void {
  const rows = [...Map.groupBy(cells, (cell) => cell.row)]
    .map(([row, own]): Row => ({ row, cells: own }))
    .toSorted((a, b) => a.row - b.row)
  for (const segment of joinSegments(splitRows(rows, merged))) {
    const from = segment.findIndex((row) => row.cells.length >= 2)
    const isTable = from >= 0 && segment.length - from >= 2
    const titles = isTable ? segment.slice(0, from) : segment
    for (const title of titles) for (const cell of title.cells) writeText(cell, sheet, blocks, lines)
    if (!isTable) continue
    const number = blocks.filter((block) => block.kind === 'table').length + 1
    blocks.push(tableOf(segment.slice(from), merged, sheet, number))
  }
}

/** A merged cell reaches over rows that look empty. */
function splitRows(rows: readonly Row[], merged: readonly Range[]): readonly Row[][] {
  const segments: Row[][] = []
  let reach = 0
  for (const row of rows) {
    if (segments.length === 0 || row.row > reach + 1) segments.push([])
    segments.at(-1)!.push(row)
    const down = merged.filter((range) => range.top === row.row).map((range) => range.bottom)
    reach = Math.max(reach, row.row, ...down)
  }
  return segments
}

/** An empty row inside a table does not end it: what follows has no head of its own. */
function joinSegments(segments: readonly Row[][]): readonly Row[][] {
  const joined: Row[][] = []
  for (const segment of segments) {
    const last = joined.at(-1)
    const wide = (rows: readonly Row[]) => Math.max(...rows.map((row) => row.cells.length))
    const startsWithNumber = segment[0]!.cells.length >= 2 && segment[0]!.cells.some((cell) => cell.value !== undefined)
    if (last && startsWithNumber && wide(last) >= 2 && wide(segment) <= wide(last)) last.push(...segment)
    else joined.push([...segment])
  }
  return joined
}

function writeText(cell: SheetCell, sheet: string, blocks: LintBlock[], lines: LintLine[]): void {
  const at = { sheet, row: cell.row, column: cell.column }
  for (const part of cell.text.split(/\r?\n/)) {
    const piece = pieceOf(part, at)
    if (piece.text === '') continue
    const level = headingLevel(piece.text, false)
    blocks.push(level === undefined ? { ...piece, kind: 'paragraph' } : { ...piece, kind: 'heading', level })
    lines.push({ text: piece.text, at })
  }
}

function tableOf(rows: readonly Row[], merged: readonly Range[], sheet: string, number: number): LintTable {
  const all = rows.flatMap((row) => row.cells)
  const [top, bottom] = [rows[0]!.row, rows.at(-1)!.row]
  const own = merged.filter((range) => range.top >= top && range.top <= bottom)
  const left = Math.min(...all.map((cell) => cell.column))
  const right = all.reduce((most, cell) => Math.max(most, cell.column), 1)
  const starts = new Map(own.map((range) => [`${range.top} ${range.left}`, range]))
  const covered = coveredPlaces(own, right)
  const filled = new Map(all.map((cell) => [`${cell.row} ${cell.column}`, cell]))
  const cells: LintCell[] = []
  for (const { row } of rows) {
    for (let column = left; column <= right; column += 1) {
      const key = `${row} ${column}`
      if (covered.has(key)) continue
      const cell = filled.get(key)
      const range = starts.get(key)
      const at = { sheet, row, column }
      cells.push({
        ...(cell ? pieceOf(cell.text, at) : { text: '' }),
        at,
        row: row - top + 1,
        column: column - left + 1,
        rowspan: range ? Math.min(range.bottom, bottom) - row + 1 : 1,
        colspan: range ? Math.min(range.right, right) - column + 1 : 1,
        ...(cell?.value !== undefined && { value: cell.value }),
      })
    }
  }
  const laid = {
    number,
    at: { sheet, row: top, column: left },
    rows: bottom - top + 1,
    columns: right - left + 1,
    headRows: 0,
    cells,
  }
  return numbered(laid, countHeadRows(laid))
}

const widest = 60_000

function coveredPlaces(ranges: readonly Range[], right: number): ReadonlySet<string> {
  const places = new Set<string>()
  for (const range of ranges) {
    for (let row = range.top; row <= range.bottom && places.size < widest; row += 1) {
      for (let column = range.left; column <= Math.min(range.right, right); column += 1) {
        if (row !== range.top || column !== range.left) places.add(`${row} ${column}`)
      }
    }
  }
  return places
}
