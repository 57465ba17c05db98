import type { LintBlock, LintDocument, Piece } from '#domain/lint/text-model.ts'
import { ok, refuse, type Result } from '#kernel/result.ts'
import { findLegacy, toUnicodeUnless } from '../encodings/legacy.ts'
import { broken, readLimits, type ReadLimits, tooLong, UnreadableDocument } from '../limits.ts'
import type { Zip } from '../open-zip.ts'
import { joinPieces } from '../piece-writer.ts'
import { walkXml } from '../walk-xml.ts'
import { StoryReader } from './story-reader.ts'
import { ListCounter } from './word-numbering.ts'
import type { WordBlock } from './word-parts.ts'
import { readWordStyles } from './word-styles.ts'
import { StoryWriter } from './write-story.ts'

const parts = [
  'word/document.xml',
  'word/footnotes.xml',
  'word/endnotes.xml',
  'word/styles.xml',
  'word/numbering.xml',
] as const

/** A Word file as it is printed: insertions of tracked changes kept, deletions dropped, headers and footers left out. */
export function readWord(zip: Zip, limits: ReadLimits = readLimits): Result<LintDocument, string> {
  const files = zip.read(parts)
  const body = files.get('word/document.xml')
  if (!body) return refuse(broken)
  const styles = readWordStyles(files.get('word/styles.xml'), limits)
  const story = new StoryReader(styles, new ListCounter(files.get('word/numbering.xml'), limits))
  walkStory(body, story, limits)
  const notes = new Map([
    ...readNotes(files.get('word/footnotes.xml'), 'f', styles, limits),
    ...readNotes(files.get('word/endnotes.xml'), 'e', styles, limits),
  ])
  const writer = new StoryWriter()
  writer.write(story.blocks)
  const blocks = [...withNotes(writer.blocks, story.called, notes)]
  if (blocks.length === 0) return refuse('Tệp Word không có chữ nào.')
  const document: LintDocument = {
    kind: 'docx',
    blocks,
    lines: writer.lines,
    ...(story.pages !== undefined && { pages: story.pages }),
  }
  return ok(fromLegacy(document, story.legacy))
}

function walkStory(part: Uint8Array, story: StoryReader, limits: ReadLimits): void {
  let letters = 0
  walkXml(
    part,
    {
      open: (name, attributes) => story.open(name, attributes),
      close: (name) => {
        if (story.cells > limits.cells) throw new UnreadableDocument(tooLong)
        story.close(name)
      },
      text: (text) => {
        letters += text.length
        if (letters > limits.characters) throw new UnreadableDocument(tooLong)
        story.text(text)
      },
    },
    limits,
  )
}

/** The texts of footnotes by their id; separators have a type. */
function readNotes(
  part: Uint8Array | undefined,
  prefix: 'f' | 'e',
  styles: ReadonlyMap<string, object>,
  limits: ReadLimits,
): ReadonlyMap<string, Piece> {
  const notes = new Map<string, Piece>()
  if (!part) return notes
  const story = new StoryReader(styles, new ListCounter(undefined, limits))
  let id: string | undefined
  walkXml(
    part,
    {
      open: (name, attributes) => {
        if (name === 'footnote' || name === 'endnote')
          id = attributes['type'] === undefined || attributes['type'] === 'normal' ? attributes['id'] : undefined
        story.open(name, attributes)
      },
      text: (text) => story.text(text),
      close: (name) => {
        story.close(name)
        if (name !== 'footnote' && name !== 'endnote') return
        const piece = pieceOf(story.takeBlocks())
        if (id !== undefined && piece) notes.set(prefix + id, piece)
      },
    },
    limits,
  )
  return notes
}

function pieceOf(blocks: readonly WordBlock[]): Piece | undefined {
  const pieces = blocks.flatMap((block) => (block.kind === 'paragraph' ? [block.piece] : []))
  const [first, ...rest] = pieces
  return first && rest.reduce((all, piece) => joinPieces(all, piece, ''), first)
}

/** Every footnote behind the block that calls it. */
function* withNotes(
  blocks: readonly LintBlock[],
  called: readonly string[],
  notes: ReadonlyMap<string, Piece>,
): Generator<LintBlock> {
  for (const block of blocks) {
    yield block
    const pieces: readonly Piece[] = block.kind === 'table' ? block.cells : [block]
    for (const { number } of pieces.flatMap((piece) => piece.notes ?? [])) {
      const piece = notes.get(called[Number(number) - 1] ?? '')
      if (piece) yield { ...piece, kind: 'footnote', number }
    }
  }
}

function fromLegacy(document: LintDocument, byFont: LintDocument['converted']): LintDocument {
  const texts = document.blocks.flatMap((block) =>
    block.kind === 'table' ? block.cells.map((cell) => cell.text) : [block.text],
  )
  const legacy = findLegacy(texts.join('\n'))
  if (!legacy) return byFont ? { ...document, converted: byFont } : document
  // Offsets into a converted text would not fit; a paper of the old fonts seldom has notes.
  const convert = <Item extends Piece>(piece: Item): Item => {
    const text = toUnicodeUnless(piece.text, legacy)
    if (text === piece.text) return piece
    const { turns: _turns, gaps: _gaps, notes: _notes, ...rest } = piece
    return { ...rest, text } as Item
  }
  const blocks = document.blocks.map((block): LintBlock =>
    block.kind === 'table' ? { ...block, cells: block.cells.map(convert) } : convert(block),
  )
  const lines = document.lines.map((line) => ({ ...line, text: toUnicodeUnless(line.text, legacy) }))
  return { ...document, blocks, lines, converted: legacy }
}
