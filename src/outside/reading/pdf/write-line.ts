import type { PieceWriter } from '../piece-writer.ts'
import { hasSpace, type PdfLine } from './pdf-lines.ts'
import type { Chunk } from './painted-words.ts'

/** Writes a line of a PDF; a small raised figure behind a word calls a footnote. */
export function writeLine(writer: PieceWriter, line: PdfLine): void {
  writer.write(' ')
  for (const [index, chunk] of line.chunks.entries()) {
    const before = line.chunks[index - 1]
    if (isRaised(chunk, line)) {
      writer.note(chunk.text.replace(/\D/g, ''), chunk.text.trim())
      if (/\s$/.test(chunk.text)) writer.write(' ')
      continue
    }
    if (before && hasSpace(isRaised(before, line) && index > 1 ? { ...before, size: line.size } : before, chunk))
      writer.write(' ')
    writer.write(chunk.text)
  }
}

export function isRaised(chunk: Chunk, line: PdfLine): boolean {
  return chunk.size < line.size * 0.8 && line.y - chunk.y > line.size * 0.12 && /^\s*\(?\d{1,3}\)?\s*$/.test(chunk.text)
}
