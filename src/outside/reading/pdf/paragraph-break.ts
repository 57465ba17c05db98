import { goesOn, startsItem } from '../phrasing.ts'
import type { PdfLine } from './pdf-lines.ts'

/** Where the text of pages of one width begins and ends, and how far apart its lines stand. */
export type Column = { readonly left: number; readonly right: number; readonly gap: number }

export function columnOf(lines: readonly PdfLine[], width: number): Column {
  const long = lines.filter((line) => line.x2 - line.x > width * 0.5)
  const used = long.length >= 3 ? long : lines
  const xs = used.map((line) => line.x).toSorted((a, b) => a - b)
  const ends = used.map((line) => line.x2).toSorted((a, b) => a - b)
  const gaps = lines
    .flatMap((line, index) => (index > 0 && line.page === lines[index - 1]!.page ? [line.y - lines[index - 1]!.y] : []))
    .filter((gap) => gap > 4)
    .toSorted((a, b) => a - b)
  return {
    left: xs[Math.floor(xs.length * 0.1)] ?? 0,
    right: ends[Math.floor(ends.length * 0.9)] ?? width,
    gap: gaps[Math.floor(gaps.length / 2)] ?? 20,
  }
}

const indent = 8
const ends = /[.!?:;]["”)]*$|\.\/\.?$/u

/** Whether `after` starts a paragraph of its own. */
export function startsParagraph(before: PdfLine, after: PdfLine, column: Column): boolean {
  const samePage = before.page === after.page
  if (Math.abs(before.size - after.size) > 1.2 || before.bold !== after.bold)
    return !(samePage && goesOn(before.text, after.text) && isFull(before, after, column))
  if (samePage && after.y - before.y > Math.max(column.gap * 1.6, after.size * 1.9)) return true
  const centred = isCentred(after, column)
  // A title is broken where the sense breaks.
  if (centred && isCentred(before, column) && /^\p{Ll}/u.test(after.text)) return false
  if (centred !== isCentred(before, column) && !(isFull(before, after, column) && !ends.test(before.text))) return true
  if (startsItem(after.text) && (ends.test(before.text) || after.x - column.left > indent)) return true
  if (!isFull(before, after, column)) return true
  if (centred) return false
  const indented = after.x - column.left > indent && after.x - before.x > -2
  return indented && (ends.test(before.text) || after.x - before.x > indent)
}

/** Nothing of the next line would have fitted behind this one. */
function isFull(before: PdfLine, after: PdfLine, column: Column): boolean {
  const letter = (after.x2 - after.x) / Math.max(1, after.text.length)
  const word = (/^\S+/.exec(after.text)?.[0].length ?? 1) * letter
  const room =
    isCentred(before, column) && isCentred(after, column)
      ? column.right - column.left - (before.x2 - before.x)
      : column.right - before.x2
  return room < word + before.size * 0.5
}

function isCentred(line: PdfLine, { left, right }: Column): boolean {
  return line.x - left > 18 && right - line.x2 > 18 && Math.abs((line.x + line.x2) / 2 - (left + right) / 2) < 10
}
