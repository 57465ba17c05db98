import type { PdfLine } from './pdf-lines.ts'

export type PageLines = {
  readonly page: number
  readonly width: number
  readonly height: number
  readonly lines: readonly PdfLine[]
}

const pageNumber = /^[-–—\s]*(?:trang\s*)?\d{1,4}(?:\s*[/|]\s*\d{1,4})?[-–—\s]*$/iu
const edge = 0.09
const fewestRepeats = 3

/** Page numbers, and what stands at the same height of several pages, are not the paper's text. */
export function dropFurniture(pages: readonly PageLines[]): readonly PageLines[] {
  const seen = new Map<string, number>()
  for (const page of pages)
    for (const key of new Set(page.lines.filter((line) => atEdge(line, page)).map(keyOf)))
      seen.set(key, (seen.get(key) ?? 0) + 1)
  const isFurniture = (line: PdfLine, page: PageLines) =>
    atEdge(line, page) &&
    (pageNumber.test(line.text) || (page.page > 1 && (seen.get(keyOf(line)) ?? 0) >= fewestRepeats))
  return pages.map((page) => ({ ...page, lines: page.lines.filter((line) => !isFurniture(line, page)) }))
}

function atEdge(line: PdfLine, { height }: PageLines): boolean {
  return line.y < height * edge || line.y > height * (1 - edge)
}

function keyOf(line: PdfLine): string {
  return `${Math.round(line.y / 4)} ${line.text.replace(/\d+/g, '#')}`
}

export type Footnote = { readonly number: string; readonly lines: readonly PdfLine[] }

/** The small print at the foot of a page that begins with a figure; the lines above it stay. */
export function takeFootnotes(
  page: PageLines,
  bodySize: number,
): { readonly lines: readonly PdfLine[]; readonly footnotes: readonly Footnote[] } {
  let from = page.lines.length
  while (from > 0 && page.lines[from - 1]!.size < bodySize * 0.93) from -= 1
  const small = page.lines.slice(from)
  const start = small.findIndex((line) => numberOf(line) !== undefined)
  if (start < 0 || small[start]!.y < page.height * 0.3) return { lines: page.lines, footnotes: [] }
  const footnotes: { number: string; lines: PdfLine[] }[] = []
  for (const line of small.slice(start)) {
    const number = numberOf(line)
    if (number !== undefined && isNext(number, footnotes.at(-1)?.number)) footnotes.push({ number, lines: [line] })
    else footnotes.at(-1)!.lines.push(line)
  }
  return { lines: page.lines.slice(0, from + start), footnotes }
}

function isNext(number: string, before: string | undefined): boolean {
  return before === undefined || Number(number) === Number(before) + 1
}

function numberOf(line: PdfLine): string | undefined {
  const [first] = line.chunks
  const raised = first && first.size < line.size * 0.85 ? /^\s*\(?(\d{1,3})\)?\s*$/.exec(first.text)?.[1] : undefined
  return raised ?? /^\(?(\d{1,3})\)?\s+\p{L}/u.exec(line.text)?.[1]
}
