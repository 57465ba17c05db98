import type { LintParagraph, Piece, Place } from '#domain/lint/text-model.ts'

type Turn = { readonly offset: number; readonly at: Place }
type Gap = { readonly offset: number; raw: string }
type Note = { readonly offset: number; readonly number: string }

const ligatures: Readonly<Record<string, string>> = { ﬀ: 'ff', ﬁ: 'fi', ﬂ: 'fl', ﬃ: 'ffi', ﬄ: 'ffl', ﬅ: 'st', ﬆ: 'st' }
// Soft hyphens, zero-width marks, direction marks, Word's private object marks.
const invisible = /[\u00AD\u200B-\u200F\u202A-\u202E\u2060-\u2064\uFEFF\uFFFC\uFFFD\u0000-\u0008\u000E-\u001F]/g

/** One Unicode form with the marks nobody sees left out; spaces stay for the caller to join. */
export function plain(text: string): string {
  return text
    .replace(invisible, '')
    .replace(/[\uFB00-\uFB06]/g, (letter) => ligatures[letter] ?? letter)
    .replace(/[\u2010\u2011]/g, '-')
    .normalize('NFC')
}

/** Writes one text of the model and remembers the way back to the source. */
export class PieceWriter {
  private text = ''
  private space = false
  private readonly turns: Turn[] = []
  private readonly gaps: Gap[] = []
  private readonly notes: Note[] = []
  private start: Place | undefined

  /** Any run of white space becomes one space; none at the ends. */
  write(raw: string, at?: Place): void {
    if (at) this.move(at)
    for (const part of plain(raw).split(/(\s+)/u)) {
      if (part === '') continue
      if (/^\s/u.test(part)) {
        const mark = this.gaps.at(-1)
        // A mark between two blanks keeps the second, so that a quotation reads as the source does.
        if (this.space && mark?.offset === this.text.length + 1) mark.raw += ' '
        this.space = this.text !== ''
        continue
      }
      if (this.space) this.text += ' '
      this.space = false
      this.text += part
    }
  }

  skip(raw: string): void {
    if (this.text !== '') this.gaps.push({ offset: this.text.length + (this.space ? 1 : 0), raw })
  }

  note(number: string, raw?: string): void {
    this.notes.push({ offset: this.text.length, number })
    if (raw) this.skip(raw)
  }

  move(at: Place): void {
    if (!this.start) this.start = at
    else if (at.line !== this.place.line || at.page !== this.place.page) {
      this.turns.push({ offset: this.text.length + (this.text === '' ? 0 : 1), at })
    }
  }

  get place(): Place {
    return this.turns.at(-1)?.at ?? this.start ?? {}
  }

  get length(): number {
    return this.text.length
  }

  /** Letters written in pieces may compose only now; the offsets follow. */
  piece(at: Place = this.start ?? {}): Piece {
    const text = this.text.normalize('NFC')
    const moved = (offset: number) =>
      text.length === this.text.length
        ? Math.min(offset, text.length)
        : this.text.slice(0, offset).normalize('NFC').length
    const placed = <Item extends { readonly offset: number }>(items: readonly Item[]) =>
      items.map((item) => ({ ...item, offset: moved(item.offset) }))
    return {
      text,
      at,
      ...(this.turns.length > 0 && { turns: placed(this.turns) }),
      ...(this.gaps.length > 0 && { gaps: placed(this.gaps) }),
      ...(this.notes.length > 0 && { notes: placed(this.notes) }),
    }
  }
}

/** A text that comes whole, with nothing to remember. */
export function pieceOf(raw: string, at: Place): Piece {
  const writer = new PieceWriter()
  writer.write(raw, at)
  return writer.piece(at)
}

/** Two halves of a paragraph as one; `between` is what the source holds there. */
export function joinPieces<First extends Piece>(first: First, second: Piece, between: string): First {
  const shift = first.text.length + 1
  const moved = <Item extends { readonly offset: number }>(items: readonly Item[] | undefined) =>
    (items ?? []).map((item) => ({ ...item, offset: item.offset + shift }))
  const turns = [...(first.turns ?? []), { offset: shift, at: second.at }, ...moved(second.turns)]
  const gap = between.trim() === '' ? [] : [{ offset: first.text.length, raw: ` ${between.trim()} ` }]
  const gaps = [...(first.gaps ?? []), ...gap, ...moved(second.gaps)]
  const notes = [...(first.notes ?? []), ...moved(second.notes)]
  return {
    ...first,
    text: `${first.text} ${second.text}`,
    turns,
    ...(gaps.length > 0 && { gaps }),
    ...(notes.length > 0 && { notes }),
  }
}

export type Half = LintParagraph['side']
