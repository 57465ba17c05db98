import { type DefaultTreeAdapterTypes, parse } from 'parse5'
import type { LintDocument } from '#domain/lint/text-model.ts'
import { ok, refuse, type Result } from '#kernel/result.ts'
import { decodeText } from '../encodings/decode-text.ts'
import { readLimits, type ReadLimits, tooLong, UnreadableDocument } from '../limits.ts'
import { PieceWriter } from '../piece-writer.ts'
import type { WordBlock, WordCell, WordRow } from '../word/word-parts.ts'
import { StoryWriter } from '../word/write-story.ts'

type Node = DefaultTreeAdapterTypes.ChildNode
type Element = DefaultTreeAdapterTypes.Element
type Open = { writer: PieceWriter; letters: number; bold: number; level?: number }

const blockNames = new Set([
  'p',
  'div',
  'section',
  'article',
  'header',
  'footer',
  'main',
  'li',
  'ul',
  'ol',
  'dl',
  'dt',
  'dd',
  'blockquote',
  'pre',
  'address',
  'figure',
  'figcaption',
  'hr',
  'form',
  'fieldset',
  'body',
  'html',
  'center',
  'caption',
  'h1',
  'h2',
  'h3',
  'h4',
  'h5',
  'h6',
])
const ignored = new Set([
  'script',
  'style',
  'head',
  'title',
  'template',
  'noscript',
  'svg',
  'iframe',
  'select',
  'button',
  'nav',
  'del',
  'strike',
])

/** A web page, or what a portal exports under another name: its texts and tables. */
export function readWeb(bytes: Uint8Array, limits: ReadLimits = readLimits): Result<LintDocument, string> {
  const decoded = decodeText(bytes)
  if (!decoded.ok) return decoded
  const { text, converted } = decoded.value
  if (text.length > limits.characters) return refuse(tooLong)
  const reader = new WebReader(limits)
  reader.walk(parse(text, { sourceCodeLocationInfo: true }).childNodes, 0, false)
  const writer = new StoryWriter()
  writer.write(reader.finish())
  if (writer.blocks.length === 0) return refuse('Trang web không có chữ nào.')
  return ok({ kind: 'html', blocks: writer.blocks, lines: writer.lines, ...(converted && { converted }) })
}

class WebReader {
  private blocks: WordBlock[] = []
  private open: Open = newOpen()
  private cells = 0
  private readonly limits: ReadLimits

  constructor(limits: ReadLimits) {
    this.limits = limits
  }

  walk(nodes: readonly Node[], depth: number, bold: boolean): void {
    if (depth > this.limits.depth) throw new UnreadableDocument(tooLong)
    for (const node of nodes) {
      if ('value' in node) this.text(node.value, node.sourceCodeLocation?.startLine, bold)
      else if ('tagName' in node && !ignored.has(node.tagName) && !isHidden(node)) this.element(node, depth, bold)
    }
  }

  private element(node: Element, depth: number, bold: boolean): void {
    const name = node.tagName
    if (name === 'table') {
      this.flush()
      this.blocks.push({ kind: 'table', rows: this.rowsOf(node, depth + 1) })
      return
    }
    if (name === 'br') return this.flush(this.open.level)
    if (name === 'sup' && this.note(node)) return
    const isBlock = blockNames.has(name)
    if (isBlock) this.flush(/^h[1-6]$/.test(name) ? Number(name[1]) : undefined)
    this.walk(
      node.childNodes,
      depth + 1,
      bold || name === 'b' || name === 'strong' || name === 'th' || /^h[1-6]$/.test(name),
    )
    if (isBlock) this.flush()
  }

  private text(value: string, line: number | undefined, bold: boolean): void {
    if (value.trim() !== '') this.open.writer.move(line === undefined ? {} : { line })
    this.open.writer.write(value)
    const letters = value.trim().length
    this.open.letters += letters
    if (bold) this.open.bold += letters
  }

  /** A raised number behind a word calls a footnote. */
  private note(node: Element): boolean {
    const text = textOf(node).trim()
    if (!/^\(?\[?\d{1,3}\]?\)?$/.test(text) || this.open.writer.length === 0) return false
    this.open.writer.note(text.replace(/\D/g, ''), text)
    return true
  }

  private flush(level?: number): void {
    const { writer, letters, bold, level: own } = this.open
    const piece = writer.piece()
    if (piece.text !== '')
      this.blocks.push({
        kind: 'paragraph',
        piece,
        bold: letters > 0 && bold >= letters * 0.95,
        ...(own !== undefined && { level: own }),
      })
    this.open = newOpen(level)
  }

  finish(): readonly WordBlock[] {
    this.flush()
    return this.blocks
  }

  /** Cells that reach down are told again below, as Word does. */
  private rowsOf(table: Element, depth: number): readonly WordRow[] {
    const rows: WordRow[] = []
    const down = new Map<number, { rows: number; across: number }>()
    for (const { row, head } of listRows(table, false)) {
      const cells: WordCell[] = []
      let column = 0
      const fill = () => {
        for (let above = down.get(column); above && above.rows > 0; above = down.get(column)) {
          above.rows -= 1
          cells.push({ blocks: [], across: above.across, merge: 'go-on' })
          column += above.across
        }
      }
      for (const cell of elements(row.childNodes).filter((node) => node.tagName === 'td' || node.tagName === 'th')) {
        this.cells += 1
        if (this.cells > this.limits.cells) throw new UnreadableDocument(tooLong)
        fill()
        const across = span(cell, 'colspan', 100)
        const rowspan = span(cell, 'rowspan', 1000)
        cells.push({ blocks: this.inside(cell, depth), across, ...(rowspan > 1 && { merge: 'start' }) })
        if (rowspan > 1) down.set(column, { rows: rowspan - 1, across })
        column += across
      }
      fill()
      rows.push({ head, cells, before: 0 })
    }
    return rows
  }

  private inside(cell: Element, depth: number): readonly WordBlock[] {
    const [blocks, open] = [this.blocks, this.open]
    this.blocks = []
    this.open = newOpen()
    this.walk(cell.childNodes, depth, cell.tagName === 'th')
    const own = this.finish()
    this.blocks = blocks
    this.open = open
    return own
  }
}

function newOpen(level?: number): Open {
  return { writer: new PieceWriter(), letters: 0, bold: 0, ...(level !== undefined && { level }) }
}

function elements(nodes: readonly Node[]): readonly Element[] {
  return nodes.filter((node): node is Element => 'tagName' in node)
}

function listRows(parent: Element, head: boolean): { readonly row: Element; readonly head: boolean }[] {
  return elements(parent.childNodes).flatMap((node) => {
    if (node.tagName === 'tr') return [{ row: node, head }]
    return ['thead', 'tbody', 'tfoot'].includes(node.tagName) ? listRows(node, node.tagName === 'thead') : []
  })
}

function span(cell: Element, name: string, most: number): number {
  const value = Number(cell.attrs.find((attribute) => attribute.name === name)?.value ?? 1)
  return Number.isInteger(value) && value >= 1 ? Math.min(value, most) : 1
}

function isHidden(node: Element): boolean {
  return node.attrs.some(
    ({ name, value }) => name === 'hidden' || (name === 'style' && /display\s*:\s*none/i.test(value)),
  )
}

/** The words of an element and of those directly inside it. */
function textOf(node: Element): string {
  const own = (nodes: readonly Node[]) => nodes.map((child) => ('value' in child ? child.value : '')).join('')
  return (
    own(node.childNodes) +
    elements(node.childNodes)
      .map((child) => own(child.childNodes))
      .join('')
  )
}
