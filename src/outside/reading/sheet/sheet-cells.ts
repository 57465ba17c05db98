import { unescapeText } from '#outside/tabular/xlsx-value.ts'
import { type ReadLimits, tooLong, UnreadableDocument } from '../limits.ts'
import { walkXml } from '../walk-xml.ts'
import { type NumberFormat, showCellNumber } from './number-format.ts'

/** A filled cell of a sheet; rows and columns start at 1. */
export type SheetCell = {
  readonly row: number
  readonly column: number
  readonly text: string
  readonly value?: number
}
export type Range = { readonly top: number; readonly left: number; readonly bottom: number; readonly right: number }
export type Sheet = { readonly cells: readonly SheetCell[]; readonly merged: readonly Range[] }
export type SheetContext = {
  readonly strings: readonly string[]
  readonly formats: readonly NumberFormat[]
  readonly date1904: boolean
  readonly limits: ReadLimits
}

const lastColumn = 16_384

export function readSheet(part: Uint8Array, context: SheetContext): Sheet {
  const cells: SheetCell[] = []
  const merged: Range[] = []
  let [row, column, type, style, text] = [0, 0, '', 0, '']
  let collects = false
  walkXml(
    part,
    {
      open: (name, { r, t, s, ref }) => {
        if (name === 'row') {
          row = Number(r ?? row + 1)
          column = 0
        } else if (name === 'c') {
          const place = readReference(r)
          column = place?.column ?? column + 1
          row = place?.row ?? row
          type = t ?? 'n'
          style = Number(s ?? 0)
          text = ''
        } else if (name === 'mergeCell') {
          const range = readRange(ref)
          if (range) merged.push(range)
        }
        collects = name === 'v' || name === 't'
      },
      text: (piece) => {
        if (collects) text += piece
      },
      close: (name) => {
        collects = false
        if (name !== 'c') return
        const cell = cellOf(type, text, style, context)
        if (cell.text.trim() === '' || column > lastColumn) return
        cells.push({ row, column, ...cell })
        if (cells.length > context.limits.cells) throw new UnreadableDocument(tooLong)
      },
    },
    context.limits,
  )
  return { cells, merged }
}

function cellOf(
  type: string,
  text: string,
  style: number,
  { strings, formats, date1904 }: SheetContext,
): Omit<SheetCell, 'row' | 'column'> {
  if (type === 's') return { text: strings[Number(text)] ?? '' }
  if (type === 'b') return { text: text === '1' ? 'TRUE' : 'FALSE' }
  const value = Number(text)
  if (type !== 'n' || text === '' || Number.isNaN(value)) return { text: unescapeText(text) }
  return { text: showCellNumber(value, formats[style], date1904), value }
}

/** Every shared text; runs of one text are joined, phonetic readings left out. */
export function readStrings(part: Uint8Array | undefined, limits: ReadLimits): readonly string[] {
  const strings: string[] = []
  if (!part) return strings
  let text = ''
  let letters = 0
  let collects = false
  let phonetic = 0
  walkXml(
    part,
    {
      open: (name) => {
        if (name === 'si') text = ''
        if (name === 'rPh') phonetic += 1
        collects = name === 't' && phonetic === 0
      },
      text: (piece) => {
        if (!collects) return
        text += piece
        letters += piece.length
        if (letters > limits.characters) throw new UnreadableDocument(tooLong)
      },
      close: (name) => {
        collects = false
        if (name === 'rPh') phonetic -= 1
        if (name === 'si') strings.push(unescapeText(text))
      },
    },
    limits,
  )
  return strings
}

function readReference(written: string | undefined): { readonly row: number; readonly column: number } | undefined {
  const [, letters, row] = /^\$?([A-Z]{1,3})\$?(\d{1,7})$/.exec(written ?? '') ?? []
  if (letters === undefined) return undefined
  const column = Array.from(letters).reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0)
  return { row: Number(row), column }
}

function readRange(written: string | undefined): Range | undefined {
  const [from, to] = (written ?? '').split(':').map(readReference)
  return from && to ? { top: from.row, left: from.column, bottom: to.row, right: to.column } : undefined
}
