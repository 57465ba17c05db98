import type { LintBlock, LintDocument, LintLine, LintParagraph } from '#domain/lint/text-model.ts'
import { ok, refuse, type Result } from '#kernel/result.ts'
import { decodeText } from '../encodings/decode-text.ts'
import { type ReadLimits, readLimits, tooLong } from '../limits.ts'
import { headingLevel, startsItem } from '../phrasing.ts'
import { PieceWriter } from '../piece-writer.ts'
import { joinBlocks } from '../join-blocks.ts'
import { isAllBold, writeInline } from './inline-marks.ts'
import { type Line, readPipeTable, readTabTable, takePipeTable, takeTabTable } from './text-table.ts'
import { isHardWrapped, wrapsOn } from './wrapped-lines.ts'

/** Plain text, Markdown, and what converters leave of papers: blocks with the line they stand on. */
export function readText(
  bytes: Uint8Array,
  kind: 'txt' | 'md',
  limits: ReadLimits = readLimits,
): Result<LintDocument, string> {
  const decoded = decodeText(bytes)
  if (!decoded.ok) return decoded
  const { text, converted } = decoded.value
  if (text.length > limits.characters) return refuse(tooLong)
  const lines = text.split(/\r\n|[\n\r\u2028\u2029\f\v]/u).map((raw, index): Line => ({ number: index + 1, raw }))
  if (lines.length > limits.lines) return refuse(tooLong)
  const { blocks, printed } = readLines(lines)
  if (blocks.length === 0) return refuse('Tệp không có chữ nào.')
  return ok({ kind, blocks: joinBlocks(blocks), lines: printed, ...(converted && { converted }) })
}

type Read = { readonly blocks: LintBlock[]; readonly printed: LintLine[]; tables: number }

function readLines(lines: readonly Line[]): Read {
  const read: Read = { blocks: [], printed: [], tables: 0 }
  const wrapped = isHardWrapped(lines.map((line) => line.raw))
  let at = 0
  while (at < lines.length) {
    const end = readTable(lines, at, read) ?? readParagraph(lines, at, wrapped, read)
    at = Math.max(end, at + 1)
  }
  return read
}

function readTable(lines: readonly Line[], at: number, read: Read): number | undefined {
  const pipeEnd = takePipeTable(lines, at)
  if (pipeEnd !== undefined) {
    read.tables += 1
    read.blocks.push(readPipeTable(lines.slice(at, pipeEnd), read.tables))
    return pipeEnd
  }
  const tabs = lines[at]!.raw.includes('\t') ? takeTabTable(lines, at) : undefined
  if (!tabs) return undefined
  read.tables += 1
  read.blocks.push(readTabTable(tabs.rows, read.tables))
  return tabs.end
}

const rule = /^\s*(?:[-*_=]\s*){3,}$/
const fence = /^\s*```/

function readParagraph(lines: readonly Line[], from: number, wrapped: boolean, read: Read): number {
  const first = lines[from]!.raw
  if (first.trim() === '' || rule.test(first) || fence.test(first)) return from + 1
  let end = from + 1
  while (end < lines.length && belongs(lines, from, end, wrapped)) end += 1
  const taken = lines.slice(from, end)
  for (const line of taken) pushLine(line, read)
  read.blocks.push(...blocksOf(taken))
  return end
}

function belongs(lines: readonly Line[], from: number, at: number, wrapped: boolean): boolean {
  const before = lines[at - 1]!.raw
  const raw = lines[at]!.raw
  if (raw.trim() === '' || rule.test(raw) || fence.test(raw) || /^\s*#{1,6}\s/.test(raw)) return false
  if (raw.includes('\t') && takeTabTable(lines, at)) return false
  if (takePipeTable(lines, at) !== undefined || /^\s*#{1,6}\s/.test(lines[from]!.raw)) return false
  return wrapsOn(before, raw, wrapped)
}

function blocksOf(lines: readonly Line[]): LintBlock[] {
  const raw = lines.map((line) => line.raw).join('\n')
  const hashes = /^\s*(#{1,6})\s+/.exec(raw)
  const footnote = /^\s*(?:<sup>\s*\(?(\d{1,3})\)?\s*<\/sup>|\[\^(\w{1,8})\]:)\s*/i.exec(raw)
  const halves = !hashes && !footnote && lines.length === 1 ? raw.split(/\t+/).filter((half) => half.trim() !== '') : []
  if (halves.length === 2) return halves.map((half, index) => halfOf(half, lines[0]!, index === 0 ? 'left' : 'right'))
  const writer = new PieceWriter()
  for (const [index, line] of lines.entries()) {
    const marks = index === 0 ? (footnote?.[0] ?? hashes?.[0] ?? quoteMark(line.raw)) : quoteMark(line.raw)
    if (index > 0) writer.write(' ')
    writer.move({ line: line.number })
    writeInline(
      writer,
      line.raw
        .slice(marks.length)
        .replaceAll('\t', ' ')
        .replace(/(?<=\S)\s+#+\s*$/, ''),
    )
  }
  const piece = writer.piece()
  if (piece.text === '') return []
  const bold = isAllBold(raw)
  const number = footnote?.[1] ?? footnote?.[2]
  if (number !== undefined) return [{ ...piece, kind: 'footnote', number }]
  const level =
    hashes && !startsDash(piece.text)
      ? (headingLevel(piece.text, true) ?? hashes[1]!.length)
      : headingLevel(piece.text, bold)
  if (level !== undefined) return [{ ...piece, kind: 'heading', level, ...(bold && { bold }) }]
  return [{ ...piece, kind: 'paragraph', ...(bold && { bold }) }]
}

const startsDash = (text: string) => /^[-+]\s/.test(text) && startsItem(text)
const quoteMark = (raw: string) => /^\s*>+\s?/.exec(raw)?.[0] ?? ''

function halfOf(raw: string, line: Line, side: 'left' | 'right'): LintParagraph {
  const writer = new PieceWriter()
  writer.move({ line: line.number })
  writeInline(writer, raw)
  return { ...writer.piece(), kind: 'paragraph', side, ...(isAllBold(raw) && { bold: true }) }
}

function pushLine(line: Line, read: Read): void {
  const halves = line.raw.split(/\t+/).filter((half) => half.trim() !== '')
  for (const [index, half] of halves.entries()) {
    const writer = new PieceWriter()
    writeInline(writer, half.replace(/^\s*#{1,6}\s+/, ''))
    const { text } = writer.piece()
    if (text === '') continue
    const side = halves.length === 2 ? ({ side: index === 0 ? 'left' : 'right' } as const) : {}
    read.printed.push({ text, at: { line: line.number }, ...side, ...(isAllBold(half) && { bold: true }) })
  }
}
