import type { LintBlock, LintCell, LintLine, LintParagraph, LintTable, Piece } from '#domain/lint/text-model.ts'
import { cellOf, countHeadRows, numbered } from '../grid.ts'
import { goesOn, headingLevel } from '../phrasing.ts'
import { joinPieces } from '../piece-writer.ts'
import type { WordBlock, WordCell, WordParagraph, WordTable } from './word-parts.ts'

type Side = LintParagraph['side']

/** No paragraph of a paper is longer. */
const longest = 4_000
const letterhead =
  /CỘNG H(?:ÒA|OÀ) XÃ HỘI|Độc lập\s*[-–]\s*Tự do|N[oơ]i nhận\s*:|^(?:TM|KT|TL|TUQ|Q)\.\s|(?:PHÓ )?CHỦ TỊCH\s*$/mu

/** Turns the blocks of a story into those of the model: letterhead grids become lines, tables are numbered. */
export class StoryWriter {
  readonly blocks: LintBlock[] = []
  readonly lines: LintLine[] = []
  private tables = 0

  write(blocks: readonly WordBlock[], side?: Side): void {
    for (const block of blocks) {
      if (block.kind === 'paragraph') this.paragraph(block, side)
      else this.table(block, side)
    }
  }

  private paragraph({ piece: unplaced, bold, level, bullet }: WordParagraph, side: Side): void {
    const piece = { ...unplaced, at: { ...unplaced.at, paragraph: this.lines.length + 1 } }
    this.lines.push({ text: piece.text, at: piece.at, ...(side && { side }), ...(bold && { bold }) })
    const last = this.blocks.at(-1)
    if (
      last?.kind === 'paragraph' &&
      last.side === side &&
      bullet === undefined &&
      last.bold === (bold || undefined) &&
      this.brokenLine(last, piece)
    ) {
      this.blocks[this.blocks.length - 1] = joinPieces(last, piece, '')
      return
    }
    const found = side ? undefined : (level ?? headingLevel(piece.text, bold))
    const more = { ...(bold && { bold }) }
    if (found !== undefined && piece.text.length < 400)
      this.blocks.push({ ...piece, ...more, kind: 'heading', level: headingLevel(piece.text, true) ?? found })
    else
      this.blocks.push({
        ...piece,
        ...more,
        kind: 'paragraph',
        ...(side && { side }),
        ...(bullet !== undefined && { bullet }),
      })
  }

  private brokenLine(before: Piece, after: Piece): boolean {
    if (before.text.length > longest) return false
    if (goesOn(before.text, after.text)) return true
    // A title in the middle of the page is broken where the sense breaks.
    return before.text.endsWith(';') && /^\p{Ll}/u.test(after.text) && this.blocks.length < 16
  }

  private table(table: WordTable, side: Side): void {
    const [first] = table.rows
    if (!first) return
    const columns = table.rows.reduce(
      (most, row) =>
        Math.max(
          most,
          row.cells.reduce((sum, cell) => sum + cell.across, row.before),
        ),
      0,
    )
    // A frame around a text is no table.
    if (columns === 1 && table.rows.length === 1) return this.write(first.cells[0]!.blocks, side)
    if (columns <= 4 && table.rows.length <= 12 && isLayout(table)) return this.sideBySide(table)
    this.tables += 1
    const number = this.tables
    const { model, nested } = tableOf(table, number)
    this.blocks.push(model)
    for (const inner of nested) this.table(inner, side)
  }

  private sideBySide(table: WordTable): void {
    const last = (cells: readonly WordCell[]) => cells.length - 1
    for (const row of table.rows)
      for (const [index, cell] of row.cells.entries())
        if (index < last(row.cells) || last(row.cells) === 0) this.write(cell.blocks, 'left')
    for (const row of table.rows) if (last(row.cells) > 0) this.write(row.cells.at(-1)!.blocks, 'right')
  }
}

function isLayout(table: WordTable): boolean {
  const texts = table.rows.flatMap((row) =>
    row.cells.flatMap((cell) => cell.blocks.map((block) => (block.kind === 'paragraph' ? block.piece.text : ''))),
  )
  return texts.some((text) => letterhead.test(text)) && !texts.some((text) => /^S?TT$/u.test(text))
}

function tableOf(
  table: WordTable,
  number: number,
): { readonly model: LintTable; readonly nested: readonly WordTable[] } {
  const nested: WordTable[] = []
  const cells: LintCell[] = []
  /** For each column, the place in `cells` of the merged cell that is still open there. */
  const open = new Map<number, number>()
  let columns = 0
  for (const [index, row] of table.rows.entries()) {
    let column = 1 + row.before
    for (const cell of row.cells) {
      const above = open.get(column)
      if (cell.merge === 'go-on' && above !== undefined) {
        cells[above] = { ...cells[above]!, rowspan: index + 2 - cells[above]!.row }
      } else {
        if (cell.merge === 'start') open.set(column, cells.length)
        else open.delete(column)
        cells.push(cellOf({ piece: pieceOfCell(cell, nested) }, index + 1, column, 1, cell.across))
      }
      column += cell.across
    }
    columns = Math.max(columns, column - 1)
  }
  const head = table.rows.findIndex((row) => !row.head)
  const laid = { number, at: cells[0]?.at ?? {}, rows: table.rows.length, columns, headRows: 0, cells }
  const counted = countHeadRows(laid)
  const { row: _row, column: _column, ...at } = laid.at
  return { model: numbered({ ...laid, at }, head > 0 ? Math.max(head, counted) : counted), nested }
}

function pieceOfCell(cell: WordCell, nested: WordTable[]): Piece {
  const pieces: WordParagraph[] = []
  for (const block of cell.blocks) {
    if (block.kind === 'table') nested.push(block)
    else pieces.push(block)
  }
  const [first, ...rest] = pieces
  if (!first) return { text: '', at: {} }
  const joined = rest.reduce<Piece>((all, { piece }) => joinPieces(all, piece, ''), first.piece)
  return { ...joined, ...(pieces.every((piece) => piece.bold) && { bold: true }) }
}
