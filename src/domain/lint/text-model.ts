/**
 * One document as the rules read it, whatever file it came from. Texts are composed Unicode (NFC) with plain spaces,
 * without soft hyphens, invisible marks, ligatures and markup; a paragraph is one text even where the layout broke it.
 */
export type LintDocument = {
  readonly kind: 'docx' | 'pdf' | 'xlsx' | 'txt' | 'md' | 'html'
  /** In reading order. Footnotes stand where the source holds them, and are found by `number`. */
  readonly blocks: readonly LintBlock[]
  /** The lines outside tables as they are printed, for letterhead and signature; a letterhead's halves are lines of their own. */
  readonly lines: readonly LintLine[]
  /** Pages of a PDF, sheets of a workbook. */
  readonly pages?: number
  /** The old Vietnamese encoding the text was converted from; undefined for Unicode. */
  readonly converted?: 'VNI' | 'TCVN3' | 'windows-1258'
}

/** Where a person finds something in the file; every number starts at 1. `sheet` is a workbook's sheet name. */
export type Place = {
  readonly line?: number
  /** Of a Word file, which has neither lines nor pages until it is printed: which of its paragraphs outside tables. */
  readonly paragraph?: number
  readonly page?: number
  readonly table?: number
  readonly row?: number
  readonly column?: number
  readonly sheet?: string
}

/** A text with its way back to the source. Offsets count UTF-16 units of `text`. */
export type Piece = {
  readonly text: string
  readonly at: Place
  /** Where `text` goes on in another line or page of the source; in order. */
  readonly turns?: readonly { readonly offset: number; readonly at: Place }[]
  /** What the source holds at this offset and `text` leaves out: Markdown marks, a page's foot between two halves. */
  readonly gaps?: readonly { readonly offset: number; readonly raw: string }[]
  /** Footnotes called at this offset, by the number printed. */
  readonly notes?: readonly { readonly offset: number; readonly number: string }[]
  readonly bold?: boolean
  readonly italic?: boolean
}

export type LintHeading = Piece & { readonly kind: 'heading'; readonly level: number }

export type LintParagraph = Piece & {
  readonly kind: 'paragraph'
  /** The half of the page it stands in, where two columns stand side by side (letterhead, recipients and signature). */
  readonly side?: 'left' | 'right'
  /** Printed before the text by the word processor's numbering and already part of `text`: `1.`, `a)`, `-`. */
  readonly bullet?: string
}

export type LintFootnote = Piece & { readonly kind: 'footnote'; readonly number: string }

export type LintTable = {
  readonly kind: 'table'
  /** 1 for the first table of the document. Letterhead and signature grids are not counted. */
  readonly number: number
  readonly at: Place
  /** Size of the grid: every cell lies inside. */
  readonly rows: number
  readonly columns: number
  /** Rows at the top that name the columns, 0 when none was recognised. */
  readonly headRows: number
  /** Row by row; empty cells are listed, covered places are not. */
  readonly cells: readonly LintCell[]
}

export type LintCell = Piece & {
  /** Both start at 1. */
  readonly row: number
  readonly column: number
  readonly rowspan: number
  readonly colspan: number
  /** The number a workbook keeps; `text` is how Vietnamese Excel shows it. */
  readonly value?: number
}

export type LintBlock = LintHeading | LintParagraph | LintFootnote | LintTable

export type LintLine = {
  readonly text: string
  readonly at: Place
  readonly side?: 'left' | 'right'
  readonly bold?: boolean
}

/** The place of an offset of a text. */
export function placeOf(piece: Piece, offset: number): Place {
  return piece.turns?.findLast((turn) => turn.offset <= offset)?.at ?? piece.at
}

const longestGap = 60

/**
 * Words a person can search for in the file: the stretch itself, with the source's marks put back inside it. Where
 * more than marks lies between (a page's foot, a footnote), the longest unbroken part is quoted.
 */
export function quoteOf(piece: Piece, start = 0, end = piece.text.length): string {
  const inside = (piece.gaps ?? []).filter((gap) => gap.offset > start && gap.offset < end)
  const parts: string[] = []
  let part = ''
  let from = start
  for (const gap of inside) {
    part += piece.text.slice(from, gap.offset)
    from = gap.offset
    if (gap.raw.length <= longestGap) part += gap.raw
    else {
      parts.push(part)
      part = ''
    }
  }
  parts.push(part + piece.text.slice(from, end))
  return parts.reduce((longest, candidate) => (candidate.length > longest.length ? candidate : longest)).trim()
}

type CellIndex = { readonly single: ReadonlyMap<string, LintCell>; readonly merged: readonly LintCell[] }
const indexes = new WeakMap<LintTable, CellIndex>()

/** The cell that covers a place of the grid; a table of ten thousand rows is asked at every place. */
export function findCell(table: LintTable, row: number, column: number): LintCell | undefined {
  const { single, merged } = indexOf(table)
  return (
    single.get(`${row},${column}`) ??
    merged.find(
      (cell) =>
        row >= cell.row &&
        row < cell.row + cell.rowspan &&
        column >= cell.column &&
        column < cell.column + cell.colspan,
    )
  )
}

function indexOf(table: LintTable): CellIndex {
  const before = indexes.get(table)
  if (before) return before
  const isSingle = (cell: LintCell) => cell.rowspan === 1 && cell.colspan === 1
  const index = {
    single: new Map(table.cells.filter(isSingle).map((cell) => [`${cell.row},${cell.column}`, cell])),
    merged: table.cells.filter((cell) => !isSingle(cell)),
  }
  indexes.set(table, index)
  return index
}

/** The cells of one row from left to right; those that reach down from above are included. */
export function listRow(table: LintTable, row: number): readonly LintCell[] {
  return table.cells
    .filter((cell) => row >= cell.row && row < cell.row + cell.rowspan)
    .toSorted((a, b) => a.column - b.column)
}

/** The names above a column, from the top down, each once. */
export function listHeads(table: LintTable, column: number): readonly LintCell[] {
  return table.cells.filter(
    (cell) => cell.row <= table.headRows && column >= cell.column && column < cell.column + cell.colspan,
  )
}

/** Every text of a document, in reading order. */
export function listPieces(document: LintDocument): readonly Piece[] {
  return document.blocks.flatMap((block): readonly Piece[] => (block.kind === 'table' ? block.cells : [block]))
}
