import type { LintBlock, LintLine } from '#domain/lint/text-model.ts'
import { goesOn, headingLevel } from '../phrasing.ts'
import { plain, PieceWriter } from '../piece-writer.ts'
import { dropFurniture, type Footnote, type PageLines, takeFootnotes } from './page-furniture.ts'
import { type Column, columnOf, startsParagraph } from './paragraph-break.ts'
import { groupLines, type PdfLine } from './pdf-lines.ts'
import { findAlignedTables } from './aligned-table.ts'
import type { Chunk } from './painted-words.ts'
import type { PdfPage } from './pdf-page.ts'
import { finishTable, joinTables, type PdfTable, readTable } from './pdf-table.ts'
import { findGrids } from './ruled-grids.ts'
import { readInOrder, type ReadLine } from './side-by-side.ts'
import { writeLine } from './write-line.ts'

type Part = { readonly text: ReadLine } | { readonly table: PdfTable } | { readonly notes: readonly Footnote[] }
type Written = { readonly blocks: readonly LintBlock[]; readonly lines: readonly LintLine[] }

/** Pages become one text: tables go on over pages, paragraphs too, footnotes stand behind the paragraph they interrupt. */
export function writePages(pages: readonly PdfPage[]): Written {
  const tables = pages.map(tablesOf)
  const withLines = pages.map((page, index): PageLines => {
    const free = page.chunks.filter((chunk) => !tables[index]!.some(({ used }) => used.has(chunk)))
    return { page: page.number, width: page.width, height: page.height, lines: groupLines(free, page.number) }
  })
  const clean = dropFurniture(withLines)
  const bodySize = commonSize(clean.flatMap((page) => page.lines))
  const parts = clean.flatMap((page, index) =>
    partsOf(
      page,
      tables[index]!.map(({ table }) => table),
      bodySize,
    ),
  )
  return writeParts(parts, columnsOf(clean))
}

function tablesOf(page: PdfPage): readonly { readonly table: PdfTable; readonly used: ReadonlySet<Chunk> }[] {
  const ruled = findGrids(page.rulings).flatMap((grid) => readTable(grid, page) ?? [])
  const free = page.chunks.filter((chunk) => !ruled.some(({ used }) => used.has(chunk)))
  return [...ruled, ...findAlignedTables(free, page.number)].toSorted(
    (a, b) => a.table.grid.ys[0]! - b.table.grid.ys[0]!,
  )
}

function commonSize(lines: readonly PdfLine[]): number {
  const letters = new Map<number, number>()
  for (const line of lines) {
    const size = Math.round(line.size * 2) / 2
    letters.set(size, (letters.get(size) ?? 0) + line.text.length)
  }
  return [...letters].toSorted((a, b) => b[1] - a[1])[0]?.[0] ?? 12
}

/** One measure for all pages of a width: a page with few lines cannot tell its own margins. */
function columnsOf(pages: readonly PageLines[]): (page: number) => Column {
  const byWidth = Map.groupBy(pages, (page) => Math.round(page.width))
  const columns = new Map(
    [...byWidth].map(([width, group]) => [
      width,
      columnOf(
        group.flatMap((page) => page.lines),
        width,
      ),
    ]),
  )
  const widths = new Map(pages.map((page) => [page.page, Math.round(page.width)]))
  return (page) => columns.get(widths.get(page)!)!
}

function partsOf(page: PageLines, tables: readonly PdfTable[], bodySize: number): readonly Part[] {
  const { lines, footnotes } = takeFootnotes(page, bodySize)
  const parts: Part[] = []
  let rest = lines
  for (const table of tables) {
    const above = rest.filter((line) => line.y < table.grid.ys[0]! + 2)
    rest = rest.filter((line) => !above.includes(line))
    parts.push(...readInOrder({ lines: above, width: page.width }, page.page === 1).map((text) => ({ text })), {
      table,
    })
  }
  parts.push(...readInOrder({ lines: rest, width: page.width }, page.page === 1).map((text) => ({ text })))
  return footnotes.length > 0 ? [...parts, { notes: footnotes }] : parts
}

function writeParts(parts: readonly Part[], columnFor: (page: number) => Column): Written {
  const blocks: LintBlock[] = []
  const lines: LintLine[] = []
  const waiting: LintBlock[] = []
  let open: ReadLine[] = []
  let skipped = ''
  let table: PdfTable | undefined
  let writer = new PieceWriter()
  let tables = 0
  const closeTable = () => {
    if (table) blocks.push(finishTable(table, (tables += 1)))
    table = undefined
  }
  const close = () => {
    if (open.length > 0) blocks.push(...blockOf(writer, open))
    open = []
    blocks.push(...waiting.splice(0))
    writer = new PieceWriter()
    skipped = ''
  }
  for (const part of parts) {
    if ('notes' in part) {
      waiting.push(...part.notes.map(footnoteOf))
      skipped += part.notes.map((note) => `${note.number} ${note.lines.map((line) => line.text).join(' ')}`).join(' ')
      continue
    }
    if ('table' in part) {
      close()
      const joined = table && part.table.page > table.page ? joinTables(table, part.table) : undefined
      if (!joined) closeTable()
      table = joined ? { ...joined, page: part.table.page } : part.table
      continue
    }
    closeTable()
    const { line, side } = part.text
    lines.push({
      text: plain(line.text),
      at: { page: line.page },
      ...(side && { side }),
      ...(line.bold && { bold: true }),
    })
    const last = open.at(-1)
    if (last && !goesWith(last, part.text, columnFor(line.page))) close()
    if (skipped !== '' && open.length > 0) writer.skip(` ${skipped} `)
    if (skipped !== '') skipped = ''
    writer.move({ page: line.page })
    writeLine(writer, line)
    open.push(part.text)
  }
  close()
  closeTable()
  return { blocks, lines }
}

function goesWith(before: ReadLine, after: ReadLine, column: Column): boolean {
  if (before.side !== after.side) return false
  if (after.side) return goesOn(before.line.text, after.line.text)
  return !startsParagraph(before.line, after.line, column)
}

function blockOf(writer: PieceWriter, open: readonly ReadLine[]): readonly LintBlock[] {
  const piece = writer.piece()
  if (piece.text === '') return []
  const bold = open.every(({ line }) => line.bold)
  const side = open[0]!.side
  const level = side ? undefined : headingLevel(piece.text, bold)
  if (level !== undefined) return [{ ...piece, kind: 'heading', level, ...(bold && { bold }) }]
  return [{ ...piece, kind: 'paragraph', ...(side && { side }), ...(bold && { bold }) }]
}

function footnoteOf({ number, lines }: Footnote): LintBlock {
  const writer = new PieceWriter()
  for (const line of lines) {
    writer.move({ page: line.page })
    writer.write(` ${line.text}`)
  }
  const piece = writer.piece()
  return { ...piece, text: piece.text.replace(/^\(?\d{1,3}\)?\s*/, ''), kind: 'footnote', number }
}
