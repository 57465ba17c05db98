import type { Appendix, Block, OfficialDocument, Run, Table, TableCell } from '#domain/documents/model.ts'
import type { LintBlock, LintCell, LintDocument, LintLine, LintParagraph } from '#domain/lint/text-model.ts'
import { placeCells } from '#render/grid.ts'
import {
  attachedTo,
  listLines,
  nameLines,
  nation,
  motto,
  numberAndSymbol,
  placeAndDate,
} from '#render/official-words.ts'

/** What stands at a place of an own paper: a section or paragraph, or the figure behind a cell. */
export type OwnPlaces = {
  /** By the paragraph a finding names. */
  readonly anchors: ReadonlyMap<number, string>
  /** By table, row and column: `3/7/4`. */
  readonly figures: ReadonlyMap<string, string>
}

export function cellKey(table: number, row: number, column: number): string {
  return `${table}/${row}/${column}`
}

/** A paper of ours as a stranger's reader would have it, so that the rules for strangers' reports judge ours too. */
export function readOwnPaper(paper: OfficialDocument): { readonly document: LintDocument; readonly places: OwnPlaces } {
  const writer = new OwnPaper()
  writer.sideways('left', [...(paper.parentBody ? [paper.parentBody] : []), ...nameLines(paper.body)])
  writer.sideways('left', [`Số: ${numberAndSymbol(paper)}`])
  writer.sideways('right', [nation, motto, placeAndDate(paper)])
  writer.plain(paper.typeName, true)
  writer.plain(paper.subject, true)
  if (paper.addressees.length > 0) writer.plain(`Kính gửi: ${paper.addressees.join('; ')}`)
  for (const block of paper.content) writer.block(block)
  if (paper.recipients.length > 0) writer.sideways('left', ['Nơi nhận:', ...listLines(paper.recipients)])
  writer.sideways('right', [...paper.signature.capacity, paper.signature.name])
  for (const appendix of paper.appendices) writer.appendix(paper, appendix)
  return writer.end()
}

class OwnPaper {
  private readonly blocks: LintBlock[] = []
  private readonly lines: LintLine[] = []
  private readonly anchors = new Map<number, string>()
  private readonly figures = new Map<string, string>()
  private tables = 0
  private notes = 0

  sideways(side: 'left' | 'right', texts: readonly string[]): void {
    for (const text of texts.map(plainSpaces)) this.add({ kind: 'paragraph', side, text, at: {} })
  }

  plain(text: string, bold = false): void {
    this.add({ kind: 'paragraph', text: plainSpaces(text), at: {}, ...(bold && { bold }) })
  }

  block(block: Block): void {
    if (block.kind === 'table') return this.table(block)
    if (block.kind === 'heading')
      return this.add(
        { kind: 'heading', level: block.level, text: plainSpaces(block.text), at: {}, bold: true },
        block.anchor,
      )
    const footnotes: string[] = []
    const notes: { offset: number; number: string }[] = []
    let text = ''
    for (const run of block.runs) {
      if (run.kind === 'footnote') {
        footnotes.push(run.text)
        notes.push({ offset: text.length, number: String(this.notes + footnotes.length) })
      } else text += spoken(run)
    }
    this.add({ kind: 'paragraph', text, at: {}, ...(notes.length > 0 && { notes }) }, block.anchor)
    for (const note of footnotes) {
      this.notes += 1
      this.blocks.push({
        kind: 'footnote',
        number: String(this.notes),
        text: plainSpaces(note),
        at: { paragraph: this.lines.length },
      })
    }
  }

  appendix(paper: OfficialDocument, { label, title, content }: Appendix): void {
    for (const text of [label, title.toLocaleUpperCase('vi')])
      this.add({ kind: 'heading', level: 1, text: plainSpaces(text), at: {}, bold: true })
    this.plain(attachedTo(paper))
    for (const block of content) this.block(block)
  }

  end(): { readonly document: LintDocument; readonly places: OwnPlaces } {
    const { blocks, lines, anchors, figures } = this
    return { document: { kind: 'docx', blocks, lines }, places: { anchors, figures } }
  }

  private add(block: Exclude<LintBlock, { kind: 'table' | 'footnote' }>, anchor?: string): void {
    const at = { paragraph: this.lines.length + 1 }
    const { text, bold } = block
    const side = 'side' in block ? (block as LintParagraph).side : undefined
    this.lines.push({ text, at, ...(side && { side }), ...(bold && { bold }) })
    this.blocks.push({ ...block, at })
    if (anchor !== undefined) this.anchors.set(at.paragraph, anchor)
  }

  private table({ caption, head, rows, columns }: Table): void {
    if (caption !== undefined) this.plain(caption, true)
    this.tables += 1
    const number = this.tables
    const cells = placeCells<TableCell>([...head, ...rows]).flatMap((row) =>
      row.map(({ cell, row: at, column, across, down }): LintCell => {
        const place = { table: number, row: at + 1, column: column + 1 }
        if (cell.figure !== undefined) this.figures.set(cellKey(number, place.row, place.column), cell.figure)
        return {
          text: plainSpaces(cell.text),
          at: place,
          row: place.row,
          column: place.column,
          rowspan: down,
          colspan: across,
          ...(cell.bold && { bold: true }),
        }
      }),
    )
    const size = { rows: head.length + rows.length, columns: columns.length, headRows: head.length }
    this.blocks.push({ kind: 'table', number, at: { table: number }, ...size, cells })
  }
}

function spoken(run: Exclude<Run, { kind: 'footnote' }>): string {
  return plainSpaces(run.text)
}

function plainSpaces(text: string): string {
  return text.replace(/\s/gu, ' ')
}
