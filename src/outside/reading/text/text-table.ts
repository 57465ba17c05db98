import type { LintTable } from '#domain/lint/text-model.ts'
import { type RawCell, layOut, numbered } from '../grid.ts'
import { PieceWriter } from '../piece-writer.ts'
import { isAllBold, writeInline } from './inline-marks.ts'

export type Line = { readonly number: number; readonly raw: string }
/** A row as the text holds it: its cells with the line each starts on. */
type TextRow = { readonly line: number; readonly cells: readonly string[] }

const separator = /^\s*\|?\s*:?-{2,}:?\s*(?:\|\s*:?-{2,}:?\s*)*\|?\s*$/

function widthOf(rows: readonly TextRow[]): number {
  return rows.reduce((most, row) => Math.max(most, row.cells.length), 1)
}

export function isPipeRow(raw: string): boolean {
  return /^\s*\|.*\|/.test(raw)
}

/** “1 | Hộ tịch | 148” under “TT | Lĩnh vực | Mới nhận”: the same number of bars in two lines, and at least two. */
function isUnframed(lines: readonly Line[], from: number): boolean {
  const [first, second] = [lines[from], lines[from + 1]].map((line) => (line?.raw ?? '').split(bar).length)
  return first! >= 3 && first === second
}

/** The lines of a Markdown table from `from` on, or undefined. */
export function takePipeTable(lines: readonly Line[], from: number): number | undefined {
  const starts =
    isPipeRow(lines[from]?.raw ?? '') || separator.test(lines[from + 1]?.raw ?? '') || isUnframed(lines, from)
  if (!starts || !(lines[from]?.raw ?? '').includes('|')) return undefined
  let end = from
  while (end < lines.length && lines[end]!.raw.includes('|')) end += 1
  return end - from >= 2 ? end : undefined
}

export function readPipeTable(lines: readonly Line[], number: number): LintTable {
  // Without a frame a bar at the start is the end of an empty first cell: “ | Cộng | 324”.
  const framed = isPipeRow(lines[0]?.raw ?? '')
  const rows = lines
    .filter((line) => !separator.test(line.raw))
    .map((line) => ({ line: line.number, cells: framed ? splitPipes(line.raw) : line.raw.split(bar) }))
  return tableOf(rows, number)
}

const bar = /(?<!\\)\|/

function splitPipes(raw: string): string[] {
  return raw
    .trim()
    .replace(/^\|/, '')
    .replace(/(?<!\\)\|$/, '')
    .split(bar)
}

/** The end of a stretch of tab-separated rows; a quoted cell may hold line breaks. */
export function takeTabTable(
  lines: readonly Line[],
  from: number,
): { readonly end: number; readonly rows: readonly TextRow[] } | undefined {
  const rows: TextRow[] = []
  let at = from
  while (at < lines.length) {
    const row = takeTabRow(lines, at)
    if (!row) {
      if (lines[at]!.raw.trim() !== '' || !goesOnAfterBlank(lines, at, rows)) break
      at += 1
      continue
    }
    rows.push(row.row)
    at = row.end
  }
  const columns = widthOf(rows)
  const isTable = (rows.length >= 2 && columns >= 3) || (rows.length >= 3 && columns === 2) || columns >= 5
  return isTable ? { end: at, rows } : undefined
}

const mostQuotedLines = 40

function takeTabRow(lines: readonly Line[], from: number): { readonly row: TextRow; readonly end: number } | undefined {
  const first = lines[from]!
  if (!first.raw.includes('\t')) return undefined
  let raw = first.raw
  let end = from + 1
  // A quote that opens a cell and does not close on its line goes on below.
  while (opensQuote(raw) && end < lines.length && end - from < mostQuotedLines) {
    raw += `\n${lines[end]!.raw}`
    end += 1
  }
  if (opensQuote(raw)) return { row: { line: first.number, cells: first.raw.split('\t') }, end: from + 1 }
  return { row: { line: first.number, cells: splitTabs(raw) }, end }
}

function opensQuote(raw: string): boolean {
  let inside = false
  for (const cell of raw.split('\t')) {
    if (!inside && !cell.startsWith('"')) continue
    const quotes = cell.split('"').length - 1
    if (quotes % 2 === 1) inside = !inside
  }
  return inside
}

function splitTabs(raw: string): string[] {
  const cells: string[] = []
  let open: string | undefined
  for (const part of raw.split('\t')) {
    const cell: string = open === undefined ? part : `${open}\t${part}`
    open = cell.startsWith('"') && (cell.split('"').length - 1) % 2 === 1 ? cell : undefined
    if (open === undefined) cells.push(/^"[\s\S]*"$/.test(cell) ? cell.slice(1, -1).replaceAll('""', '"') : cell)
  }
  return open === undefined ? cells : [...cells, open]
}

/** A page that ends inside a table leaves an empty line; the same number of columns without a new head goes on. */
function goesOnAfterBlank(lines: readonly Line[], at: number, rows: readonly TextRow[]): boolean {
  const next = lines.slice(at, at + 3).find((line) => line.raw.trim() !== '' || line.raw.includes('\t'))
  if (!next || rows.length < 2 || !next.raw.includes('\t')) return false
  const cells = next.raw.split('\t')
  const columns = widthOf(rows)
  return Math.abs(cells.length - columns) <= 1 && !/^\W*s?tt\b/iu.test(cells[0] ?? '')
}

export function readTabTable(rows: readonly TextRow[], number: number): LintTable {
  return tableOf(joinBrokenRows(rows), number)
}

/** `…mức độ` ⏎ `⇥4⇥⇥⇥`: the rest of a cell that a page cut off stands alone in a row of its own. */
function joinBrokenRows(rows: readonly TextRow[]): readonly TextRow[] {
  const joined: TextRow[] = []
  for (const row of rows) {
    const before = joined.at(-1)
    const filled = row.cells.flatMap((cell, index) => (cell.trim() === '' ? [] : [index]))
    const [only] = filled
    const rest = only === undefined ? '' : bare(row.cells[only]!)
    const cut =
      before !== undefined && filled.length === 1 && only! > 0 && joined.length > 1 ? bare(before.cells[only!]!) : ''
    const isRest =
      cut.length > 20 && !/[.;:)]$/.test(cut) && !cut.endsWith(rest) && /^(?:\p{Ll}|\d{1,2}(?:[\s,.)]|$))/u.test(rest)
    if (!before || !isRest) joined.push(row)
    else
      joined[joined.length - 1] = {
        ...before,
        cells: before.cells.map((cell, index) => (index === only ? `${cell} ${rest}` : cell)),
      }
  }
  return joined
}

function tableOf(rows: readonly TextRow[], number: number): LintTable {
  const columns = widthOf(rows)
  const texts = rows.map((row) => Array.from({ length: columns }, (_, index) => row.cells[index] ?? ''))
  const head = looseHeadRows(texts)
  const spans = spanHead(texts.slice(0, head))
  const raw = texts.map((row, r) =>
    row.flatMap((cell, c): RawCell[] => {
      const span = r < head ? spans[r]![c]! : { rowspan: 1, colspan: 1 }
      return span.rowspan === 0 ? [] : [{ piece: cellPiece(cell, rows[r]!.line), ...span }]
    }),
  )
  const at = { line: rows[0]?.line ?? 1 }
  const laid = layOut(raw)
  return head > 0
    ? numbered({ ...laid, number, at }, Math.max(head, numberedHead(texts, head)))
    : numbered({ ...laid, number, at })
}

function cellPiece(raw: string, line: number): RawCell['piece'] {
  const writer = new PieceWriter()
  writer.move({ line })
  writeInline(writer, raw.trim())
  return { ...writer.piece(), ...(isAllBold(raw) && { bold: true }) }
}

/** Rows below the first that leave their first column empty and hold words only belong to the head. */
function looseHeadRows(texts: readonly (readonly string[])[]): number {
  const isWords = (row: readonly string[]) =>
    row.some((cell) => cell.trim() !== '') && !row.some((cell) => /^\s*[-+]?\d[\d.,]*\s?%?\s*$/.test(bare(cell)))
  if (!texts[0] || !isWords(texts[0]) || texts.length < 2) return 0
  if (!/^\W*(?:s?tt|số tt|nội dung|chỉ tiêu|tên|lĩnh vực|đơn vị|năm|tiêu chí)/iu.test(bare(texts[0][0] ?? '')))
    return texts[0][0]?.trim() === '' ? 0 : 0
  let head = 1
  while (head < Math.min(texts.length - 1, 6)) {
    const row = texts[head]!
    const covered = bare(row[0] ?? '') === '' && isWords(row)
    const fillsGroup = row.some(
      (cell, index) =>
        cell.trim() !== '' && (texts[head - 1]![index]!.trim() === '' || texts[head - 1]![index + 1]?.trim() === ''),
    )
    if (!covered || !fillsGroup || bare(row[1] ?? '').length > 60) break
    if (!texts[0].some((cell, index) => index > 0 && cell.trim() === '' && row[index]!.trim() !== '')) break
    head += 1
  }
  return head
}

const bare = (cell: string) => cell.replace(/<[^>]*>|[*_]/g, '').trim()

function numberedHead(texts: readonly (readonly string[])[], head: number): number {
  const row = texts[head]?.map(bare).filter((cell) => cell !== '') ?? []
  const values = row.map((cell) => /^\(?(\d{1,2}|[A-D])\)?$/.exec(cell)?.[1])
  const numbers = values.filter((value) => value !== undefined && /\d/.test(value)).map(Number)
  const rises = numbers.every((value, index) => index === 0 || value === numbers[index - 1]! + 1)
  return row.length >= 3 && values.every(Boolean) && numbers.length >= 2 && rises && texts.length > head + 1
    ? head + 1
    : head
}

type Span = { readonly rowspan: number; readonly colspan: number }

/** An empty place of a head belongs to the group on its left when its column has a name below, else to the name above. */
function spanHead(head: readonly (readonly string[])[]): readonly (readonly Span[])[] {
  const height = head.length
  const owner = head.map((row) => row.map(() => false))
  const spans: Span[][] = head.map((row) => row.map(() => ({ rowspan: 0, colspan: 0 })))
  const full = (r: number, c: number) => (head[r]?.[c] ?? '').trim() !== ''
  const namedBelow = (r: number, c: number) => head.some((_, below) => below > r && full(below, c))
  for (let r = 0; r < height; r += 1) {
    for (let c = 0; c < head[r]!.length; c += 1) {
      if (owner[r]![c]) continue
      let colspan = 1
      if (full(r, c) && namedBelow(r, c)) {
        while (
          c + colspan < head[r]!.length &&
          !full(r, c + colspan) &&
          !owner[r]![c + colspan] &&
          namedBelow(r, c + colspan)
        )
          colspan += 1
      }
      const rowspan = full(r, c) && !namedBelow(r, c) ? height - r : 1
      spans[r]![c] = { rowspan, colspan }
      for (let y = r; y < r + rowspan; y += 1) for (let x = c; x < c + colspan; x += 1) owner[y]![x] = true
    }
  }
  return spans
}
