import { startsItem } from '../phrasing.ts'
import { type PdfLine, splitWide } from './pdf-lines.ts'
import type { PageLines } from './page-furniture.ts'

/** Lines as they are read: the two halves of a letterhead or of a signature one after the other. */
export type ReadLine = { readonly line: PdfLine; readonly side?: 'left' | 'right' }

type Row = { readonly parts: readonly PdfLine[]; readonly halves: boolean; inside: boolean }

const reach = 3

export function readInOrder(
  { lines, width }: Pick<PageLines, 'lines' | 'width'>,
  firstPage: boolean,
): readonly ReadLine[] {
  const middle = width / 2
  const rows = lines.map((line): Row => {
    const parts = splitWide(line)
    const halves = parts.length === 2 && parts[0]!.x2 < middle + 40 && parts[1]!.x > middle - 90
    return { parts, halves, inside: halves }
  })
  markInside(rows, middle, firstPage)
  const read: ReadLine[] = []
  let at = 0
  while (at < rows.length) {
    if (!rows[at]!.inside) {
      read.push({ line: lines[at]! })
      at += 1
      continue
    }
    let end = at
    while (end < rows.length && rows[end]!.inside) end += 1
    const parts = rows.slice(at, end).flatMap((row) => (row.halves ? row.parts : [lines[rows.indexOf(row)]!]))
    const isLeft = (line: PdfLine) => (line.x + line.x2) / 2 < middle
    for (const line of parts.filter(isLeft)) read.push({ line, side: 'left' })
    for (const line of parts.filter((part) => !isLeft(part))) read.push({ line, side: 'right' })
    at = end
  }
  return read
}

/** Lines that stand in one half only belong to the block when halves stand above and below, or next to it. */
function markInside(rows: readonly Row[], middle: number, firstPage: boolean): void {
  const line = (row: Row) => row.parts[0]!
  // The text stands a little right of the page's middle: the binding margin is the wider one.
  const isCentred = (row: Row) => Math.abs((line(row).x + line(row).x2) / 2 - middle) < 45
  const inLeft = (row: Row) => row.parts.length === 1 && line(row).x2 < middle + 20 && !isCentred(row)
  const inRight = (row: Row) => row.parts.length === 1 && line(row).x > middle - 60 && !isCentred(row)
  const halves = rows.flatMap((row, index) => (row.halves ? [index] : []))
  for (const [position, index] of halves.entries()) {
    const next = halves[position + 1]
    if (next !== undefined && next - index <= reach + 1)
      for (let at = index + 1; at < next; at += 1) rows[at]!.inside ||= inLeft(rows[at]!) || inRight(rows[at]!)
    for (
      let at = index + 1;
      at < rows.length &&
      (rows[at]!.halves || inRight(rows[at]!) || (inLeft(rows[at]!) && startsItem(line(rows[at]!).text)));
      at += 1
    )
      rows[at]!.inside = true
    for (let at = index - 1; at >= 0 && inRight(rows[at]!); at -= 1) rows[at]!.inside = true
  }
  const [first] = halves
  if (firstPage && first !== undefined && first <= reach)
    for (let at = 0; at < first; at += 1) rows[at]!.inside ||= inLeft(rows[at]!) || inRight(rows[at]!)
}
