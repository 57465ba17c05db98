import type { Place } from '#domain/lint/text-model.ts'
import { fromFont, type Legacy } from '../encodings/legacy.ts'
import { PieceWriter } from '../piece-writer.ts'
import type { Attributes } from '../walk-xml.ts'
import type { ListCounter } from './word-numbering.ts'
import type { WordBlock, WordCell, WordRow } from './word-parts.ts'
import { isOn, type WordStyle } from './word-styles.ts'

type Paragraph = {
  writer: PieceWriter
  parts: PieceWriter[]
  style: WordStyle
  letters: number
  boldLetters: number
  list?: string
  depth: number
  level?: number
}
type Run = { bold?: boolean; font?: string; hidden: boolean; caps: boolean }
type Table = { rows: WordRow[] }
type Row = { cells: WordCell[]; head: boolean; before: number; deleted: boolean }
type Cell = { across: number; merge?: 'start' | 'go-on' }

/** Dropped with everything inside: what tracked changes took away, and the second copy for old programs. */
const dropped = new Set([
  'del',
  'moveFrom',
  'Fallback',
  'pPrChange',
  'rPrChange',
  'tblPrChange',
  'tcPrChange',
  'trPrChange',
  'sectPrChange',
  'annotation',
])

/** Follows the elements of a Word story (body or notes) and builds its blocks. */
export class StoryReader {
  /** Footnote and endnote ids in the order they are called: their place is the number printed. */
  readonly called: string[] = []
  legacy: Legacy | undefined
  cells = 0
  private readonly styles: ReadonlyMap<string, WordStyle>
  private readonly lists: ListCounter
  private readonly containers: WordBlock[][] = [[]]
  private readonly paragraphs: (Paragraph & { after: WordBlock[] })[] = []
  private readonly tables: Table[] = []
  private readonly rows: Row[] = []
  private readonly cellStack: Cell[] = []
  private run: Run = { hidden: false, caps: false }
  private skipping = 0
  private inParagraphMark = 0
  private inText = false
  private page = 1
  private knowsPages = false

  constructor(styles: ReadonlyMap<string, WordStyle>, lists: ListCounter) {
    this.styles = styles
    this.lists = lists
  }

  get blocks(): readonly WordBlock[] {
    return this.containers[0]!
  }

  get pages(): number | undefined {
    return this.knowsPages ? this.page : undefined
  }

  /** Takes what was read so far away: notes lie behind each other in one part. */
  takeBlocks(): readonly WordBlock[] {
    return this.containers[0]!.splice(0)
  }

  open(name: string, attributes: Attributes): void {
    if (this.skipping > 0 || dropped.has(name)) {
      if (name === 'del' && this.rows.length > 0 && this.skipping === 0 && this.inRowProperties)
        this.rows.at(-1)!.deleted = true
      this.skipping += 1
      return
    }
    const paragraph = this.paragraphs.at(-1)
    const { val } = attributes
    switch (name) {
      case 'p':
        this.paragraphs.push({
          writer: new PieceWriter(),
          parts: [],
          style: this.styles.get('Normal') ?? {},
          letters: 0,
          boldLetters: 0,
          depth: 0,
          after: [],
        })
        this.paragraphs.at(-1)!.writer.move(this.place)
        break
      case 'pPr':
        this.inParagraphMark += 1
        break
      case 'pStyle':
        if (paragraph) paragraph.style = { ...this.styles.get(val ?? '') }
        break
      case 'outlineLvl':
        if (paragraph && Number(val) < 9) paragraph.level = Number(val) + 1
        break
      case 'numId':
        if (paragraph && val !== undefined && val !== '0') paragraph.list = val
        break
      case 'ilvl':
        if (paragraph) paragraph.depth = Number(val ?? 0)
        break
      case 'r':
        this.run = { hidden: false, caps: false }
        break
      case 'b':
        if (this.inParagraphMark === 0) this.run.bold = isOn(val)
        break
      case 'rStyle':
        if (this.styles.get(val ?? '')?.bold === true) this.run.bold = true
        break
      case 'caps':
        if (this.inParagraphMark === 0) this.run.caps = isOn(val)
        break
      case 'vanish':
        if (this.inParagraphMark === 0) this.run.hidden = isOn(val)
        break
      case 'rFonts': {
        const font = attributes['ascii'] ?? attributes['hAnsi']
        if (this.inParagraphMark === 0 && font !== undefined) this.run.font = font
        break
      }
      case 't':
        this.inText = true
        break
      case 'tab':
      case 'ptab':
        if (this.inParagraphMark === 0) paragraph?.writer.write('\t')
        break
      case 'noBreakHyphen':
        paragraph?.writer.write('-')
        break
      case 'br':
      case 'cr':
        this.breakLine(attributes['type'])
        break
      case 'lastRenderedPageBreak':
        this.knowsPages = true
        this.page += 1
        paragraph?.writer.move(this.place)
        break
      case 'footnoteReference':
      case 'endnoteReference':
        this.called.push(`${name === 'footnoteReference' ? 'f' : 'e'}${attributes['id']}`)
        paragraph?.writer.note(String(this.called.length))
        break
      case 'txbxContent':
        this.containers.push([])
        break
      default:
        this.openTable(name, attributes)
    }
  }

  private inRowProperties = false

  private openTable(name: string, { val }: Attributes): void {
    const row = this.rows.at(-1)
    if (name === 'tbl') this.tables.push({ rows: [] })
    else if (name === 'tr') this.rows.push({ cells: [], head: false, before: 0, deleted: false })
    else if (name === 'trPr') this.inRowProperties = true
    else if (name === 'tblHeader' && row) row.head = isOn(val)
    else if (name === 'gridBefore' && row) row.before = Math.min(Number(val ?? 0), 60)
    else if (name === 'tc') {
      this.cellStack.push({ across: 1 })
      this.containers.push([])
      this.cells += 1
    } else if (name === 'gridSpan' && this.cellStack.length > 0)
      this.cellStack.at(-1)!.across = Math.max(1, Number(val ?? 1) || 1)
    else if (name === 'vMerge' && this.cellStack.length > 0)
      this.cellStack.at(-1)!.merge = val === 'restart' ? 'start' : 'go-on'
  }

  text(raw: string): void {
    if (!this.inText || this.skipping > 0 || this.run.hidden) return
    const paragraph = this.paragraphs.at(-1)
    if (!paragraph) return
    const { text, legacy } = fromFont(raw, this.run.font ?? paragraph.style.font)
    this.legacy ??= legacy
    paragraph.writer.write(this.run.caps ? text.toLocaleUpperCase('vi') : text)
    const letters = text.trim().length
    paragraph.letters += letters
    if (this.run.bold ?? paragraph.style.bold ?? false) paragraph.boldLetters += letters
  }

  close(name: string): void {
    if (this.skipping > 0) {
      this.skipping -= 1
      return
    }
    if (name === 't') this.inText = false
    else if (name === 'pPr') this.inParagraphMark -= 1
    else if (name === 'p') this.closeParagraph()
    else if (name === 'trPr') this.inRowProperties = false
    else if (name === 'txbxContent') {
      const blocks = this.containers.pop()!
      const host = this.paragraphs.at(-1)
      if (host) host.after.push(...blocks)
      else this.containers.at(-1)!.push(...blocks)
    } else if (name === 'tc') this.rows.at(-1)?.cells.push({ blocks: this.containers.pop()!, ...this.cellStack.pop()! })
    else if (name === 'tr') this.closeRow()
    else if (name === 'tbl') this.containers.at(-1)!.push({ kind: 'table', rows: this.tables.pop()!.rows })
  }

  private closeRow(): void {
    const row = this.rows.pop()!
    if (!row.deleted) this.tables.at(-1)?.rows.push(row)
  }

  private closeParagraph(): void {
    const { writer, parts, letters, boldLetters, list, depth, style, level, after } = this.paragraphs.pop()!
    const container = this.containers.at(-1)!
    const bullet = list === undefined || letters === 0 ? '' : this.lists.next(list, depth)
    const bold = letters > 0 && boldLetters >= letters * 0.95
    const outline = level ?? style.level
    for (const [index, part] of [...parts, writer].entries()) {
      const piece = withBullet(part, index === 0 ? bullet : '')
      if (piece.text === '') continue
      container.push({
        kind: 'paragraph',
        piece,
        bold,
        ...(outline !== undefined && { level: outline }),
        ...(index === 0 && bullet !== '' && { bullet }),
      })
    }
    container.push(...after)
  }

  /** A line broken by hand is a line of its own, unless its sentence goes on. */
  private breakLine(type: string | undefined): void {
    const paragraph = this.paragraphs.at(-1)
    if (!paragraph) return
    if (type === 'page') this.page += 1
    paragraph.parts.push(paragraph.writer)
    paragraph.writer = new PieceWriter()
    paragraph.writer.move(this.place)
  }

  private get place(): Place {
    return this.knowsPages ? { page: this.page } : {}
  }
}

function withBullet(writer: PieceWriter, bullet: string) {
  const piece = writer.piece()
  if (bullet === '' || piece.text === '') return piece
  const shift = bullet.length + 1
  const moved = <Item extends { readonly offset: number }>(items: readonly Item[]) =>
    items.map((item) => ({ ...item, offset: item.offset + shift }))
  return {
    ...piece,
    text: `${bullet} ${piece.text}`,
    // Printed by the word processor: a search in the file does not find it.
    gaps: [{ offset: shift, raw: '' }, ...moved(piece.gaps ?? [])],
    ...(piece.turns && { turns: moved(piece.turns) }),
    ...(piece.notes && { notes: moved(piece.notes) }),
  }
}
