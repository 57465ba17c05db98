import type { Chunk } from './painted-words.ts'

/** Chunks that stand on one baseline, from left to right. */
export type PdfLine = {
  readonly page: number
  readonly chunks: readonly Chunk[]
  readonly x: number
  readonly x2: number
  readonly y: number
  readonly size: number
  readonly bold: boolean
  readonly text: string
}

export function lineOf(chunks: readonly Chunk[], page: number): PdfLine {
  const sorted = chunks.toSorted((a, b) => a.x - b.x)
  const size = Math.max(...sorted.map((chunk) => chunk.size))
  const full = sorted.filter((chunk) => chunk.size > size * 0.8)
  return {
    page,
    chunks: sorted,
    x: sorted[0]!.x,
    x2: Math.max(...sorted.map((chunk) => chunk.x2)),
    y: full[0]!.y,
    size,
    bold: full.every((chunk) => chunk.bold),
    text: textOf(sorted),
  }
}

export function textOf(chunks: readonly Chunk[]): string {
  let text = ''
  for (const [index, chunk] of chunks.entries()) {
    const before = chunks[index - 1]
    text += before && hasSpace(before, chunk) ? ` ${chunk.text}` : chunk.text
  }
  return text.replace(/\s+/gu, ' ').trim()
}

export function hasSpace(before: Chunk, after: Chunk): boolean {
  return after.spaced || after.x - before.x2 > Math.min(before.size, after.size) * 0.15
}

/** Groups what is painted on one page into lines, from the top down. Raised small figures stay with their line. */
export function groupLines(chunks: readonly Chunk[], page: number): readonly PdfLine[] {
  const groups: { y: number; size: number; chunks: Chunk[] }[] = []
  for (const chunk of chunks.toSorted((a, b) => a.y - b.y || a.x - b.x)) {
    const near = groups.slice(-8).find((group) => Math.abs(group.y - chunk.y) < Math.min(group.size, chunk.size) * 0.35)
    if (near) near.chunks.push(chunk)
    else groups.push({ y: chunk.y, size: chunk.size, chunks: [chunk] })
  }
  const raised = groups.filter((group) => group.chunks.every((chunk) => /^\s*\(?\d{1,3}\)?\s*$/.test(chunk.text)))
  for (const small of raised) {
    const host = groups.find(
      (group) =>
        group !== small &&
        group.chunks.length > 0 &&
        small.size < group.size * 0.85 &&
        group.y > small.y &&
        group.y - small.y < group.size * 0.65 &&
        touches(small.chunks, group.chunks, group.size),
    )
    if (!host) continue
    host.chunks.push(...small.chunks)
    small.chunks = []
  }
  return groups.filter((group) => group.chunks.length > 0).map((group) => lineOf(group.chunks, page))
}

function touches(small: readonly Chunk[], line: readonly Chunk[], size: number): boolean {
  return small.every((figure) => line.some((chunk) => figure.x >= chunk.x - size && figure.x <= chunk.x2 + size))
}

/** Parts of a line with a wide gap between, as two columns side by side leave. */
export function splitWide(line: PdfLine, widest = 2.2): readonly PdfLine[] {
  const parts: Chunk[][] = [[]]
  for (const [index, chunk] of line.chunks.entries()) {
    const before = line.chunks[index - 1]
    if (before && chunk.x - before.x2 > line.size * widest) parts.push([])
    parts.at(-1)!.push(chunk)
  }
  return parts.map((part) => lineOf(part, line.page))
}
