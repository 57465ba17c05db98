import type { LintFinding, Severity, Spot as Quoted } from '#domain/lint/finding.ts'
import { findCell, type LintDocument, listPieces, type Piece, type Place, placeOf } from '#domain/lint/text-model.ts'

/** A finding as the page numbers it. */
export type Mark = {
  readonly number: number
  readonly severity: Severity
  readonly message: string
  /** The place the finding is held against, not its own. */
  readonly isOther?: true
}

/** A stretch of a text that a finding is about; empty where the finding is about what is missing. */
export type Stretch = { readonly start: number; readonly end: number; readonly mark: Mark }

/** The stretches of each text of a document; findings of no place are in none. */
export function placeFindings(
  document: LintDocument,
  findings: readonly LintFinding[],
): ReadonlyMap<Piece, readonly Stretch[]> {
  const pieces = listPieces(document)
  const placed = new Map<Piece, Stretch[]>()
  const place = ({ quote, location }: Quoted, mark: Mark) => {
    const found = placeInTable(document, quote, location) ?? placeInText(pieces, quote, location)
    if (!found) return
    const stretch = { start: found.start, end: found.end, mark }
    placed.set(found.piece, [...(placed.get(found.piece) ?? []), stretch])
  }
  for (const [at, finding] of findings.entries()) {
    const { severity, message, other } = finding
    const mark = { number: at + 1, severity, message }
    place(finding, mark)
    if (other) place(other, { ...mark, isOther: true })
  }
  return placed
}

type Spot = { readonly piece: Piece; readonly start: number; readonly end: number }

function placeInTable(document: LintDocument, quote: string, { table, row, column }: Place): Spot | undefined {
  if (table === undefined || row === undefined) return undefined
  const grid = document.blocks.find((block) => block.kind === 'table' && block.number === table)
  if (grid?.kind !== 'table') return undefined
  const piece = findCell(grid, row, column ?? 1)
  if (!piece) return undefined
  // A rule that quotes the row's name points at the cell: then the whole cell is meant.
  return occurrencesOf(piece, quote)[0] ?? { piece, start: 0, end: piece.text.length }
}

function placeInText(pieces: readonly Piece[], quote: string, location: Place): Spot | undefined {
  const near = pieces.filter((piece) => [piece, ...(piece.turns ?? [])].some(({ at }) => isSame(at, location)))
  const spots = near.flatMap((piece) => occurrencesOf(piece, quote))
  const exact = spots.find(({ piece, start }) => isSame(placeOf(piece, start), location)) ?? spots[0]
  if (exact) return exact
  const anywhere = pieces.flatMap((piece) => occurrencesOf(piece, quote))
  // A Word file has neither lines nor pages: a quote long enough to be known again is sought by its words alone.
  const isTold = anywhere.length === 1 || (isNowhere(location) && quote.length >= 8)
  if (anywhere[0] && isTold) return anywhere[0]
  return near[0] && { piece: near[0], start: 0, end: 0 }
}

function isNowhere({ line, paragraph, page, sheet }: Place): boolean {
  return line === undefined && paragraph === undefined && page === undefined && sheet === undefined
}

function isSame(at: Place, wanted: Place): boolean {
  if (wanted.line === undefined && wanted.paragraph === undefined && wanted.page === undefined) return false
  return (
    at.line === wanted.line && at.paragraph === wanted.paragraph && at.page === wanted.page && at.sheet === wanted.sheet
  )
}

/** Everywhere the quote stands, with or without the marks the source holds inside it. */
function occurrencesOf(piece: Piece, quote: string): readonly Spot[] {
  if (quote === '') return []
  const plain = positionsOf(piece.text, quote).map((start) => wholeWords(piece, start, start + quote.length))
  if (plain.length > 0 || !piece.gaps?.length) return plain
  const { raw, offsets } = withGaps(piece)
  return positionsOf(raw, quote).map((start) =>
    wholeWords(piece, offsets[start] ?? 0, offsets[start + quote.length] ?? piece.text.length),
  )
}

const letter = /[\p{L}\p{N}]/u

/** A quote cut short may end inside a word; what is marked never does. */
function wholeWords(piece: Piece, start: number, end: number): Spot {
  const { text } = piece
  const isInside = (at: number) => letter.test(text[at - 1] ?? '') && letter.test(text[at] ?? '')
  let [from, to] = [start, end]
  while (isInside(from)) from -= 1
  while (isInside(to)) to += 1
  return { piece, start: from, end: to }
}

function positionsOf(text: string, wanted: string): readonly number[] {
  const found: number[] = []
  for (let at = text.indexOf(wanted); at >= 0; at = text.indexOf(wanted, at + wanted.length)) found.push(at)
  return found
}

/** The text as the source has it, and for each of its places the place in the text that is shown. */
function withGaps({ text, gaps = [] }: Piece): { readonly raw: string; readonly offsets: readonly number[] } {
  let raw = ''
  const offsets: number[] = []
  const add = (part: string, offsetOf: (at: number) => number) => {
    for (let at = 0; at < part.length; at += 1) offsets.push(offsetOf(at))
    raw += part
  }
  let from = 0
  for (const gap of gaps) {
    const start = from
    add(text.slice(start, gap.offset), (at) => start + at)
    add(gap.raw, () => gap.offset)
    from = gap.offset
  }
  const start = from
  add(text.slice(start), (at) => start + at)
  return { raw, offsets }
}

/** A part of a text under the same findings; after it stand the numbers of those that end here, and footnote calls. */
export type Segment = {
  readonly text: string
  readonly severities: readonly Severity[]
  readonly numbers: readonly Mark[]
  readonly notes: readonly string[]
}

export function segmentsOf(piece: Piece, stretches: readonly Stretch[] = []): readonly Segment[] {
  const notes = piece.notes ?? []
  const edges = [0, ...stretches.flatMap(({ start, end }) => [start, end]), ...notes.map((note) => note.offset)]
  const sorted = [...new Set([...edges, piece.text.length])].toSorted((a, b) => a - b)
  return sorted.flatMap((end, at): Segment[] => {
    const start = sorted[at - 1] ?? 0
    const covering = stretches.filter((one) => one.start <= start && one.end >= end && end > start)
    const segment = {
      text: piece.text.slice(start, end),
      severities: [...new Set(covering.map(({ mark }) => mark.severity))],
      numbers: stretches.filter((one) => one.end === end).map(({ mark }) => mark),
      notes: notes.filter((note) => note.offset === end).map((note) => note.number),
    }
    return segment.text === '' && segment.numbers.length === 0 && segment.notes.length === 0 ? [] : [segment]
  })
}
