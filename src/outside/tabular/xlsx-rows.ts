import type { Cell, Row } from '#kernel/cell.ts'
import type { SharedStrings } from './xlsx-shared-strings.ts'
import type { NumberKind } from './xlsx-styles.ts'
import { readIsoDate, readNumber, unescapeText } from './xlsx-value.ts'
import type { XmlHandlers } from './xml-stream.ts'

export type SheetContext = {
  readonly strings: SharedStrings
  readonly styles: readonly NumberKind[]
  readonly date1904: boolean
}

/** The last column Excel knows, XFD. */
const lastColumn = 16_384

/** Emits the rows of a sheet that hold anything, each with the number it has on the screen. */
export function rowHandlers(context: SheetContext, emit: (row: Row) => void): XmlHandlers {
  let line = 0
  let cells: Cell[] = []
  let column = -1
  let type = 'n'
  let style = 0
  let value = ''
  let capturing = false
  let phonetic = false
  return {
    open: (name, attributes) => {
      if (name === 'row') {
        line = Number(attributes['r'] ?? line + 1)
        cells = []
        column = -1
      } else if (name === 'c') {
        column = attributes['r'] === undefined ? column + 1 : columnOf(attributes['r'])
        type = attributes['t'] ?? 'n'
        style = Number(attributes['s'] ?? 0)
        value = ''
      } else if (name === 'rPh') {
        phonetic = true
      }
      capturing = name === 'v' || (name === 't' && !phonetic)
    },
    text: (text) => {
      if (capturing) value += text
    },
    close: (name) => {
      capturing = false
      if (name === 'rPh') phonetic = false
      if (name === 'c' && value !== '' && column < lastColumn) {
        while (cells.length < column) cells.push(null)
        cells[column] = readCell(context, { type, style, value })
      }
      if (name === 'row' && cells.some((cell) => cell !== null && cell !== '')) emit({ line, cells })
    },
  }
}

function readCell(context: SheetContext, cell: { type: string; style: number; value: string }): Cell {
  switch (cell.type) {
    case 's':
      return context.strings.get(Number(cell.value))
    case 'inlineStr':
    case 'str':
    case 'e':
      return unescapeText(cell.value)
    case 'b':
      return cell.value.trim() === '1' || cell.value.trim() === 'true'
    case 'd':
      return readIsoDate(cell.value)
    default:
      return readNumber(cell.value.trim(), context.styles[cell.style] ?? 'plain', context.date1904)
  }
}

/** `AB12` → 27. */
function columnOf(reference: string): number {
  let column = 0
  for (const letter of reference) {
    const code = letter.charCodeAt(0)
    if (code < 65 || code > 90) break
    column = column * 26 + code - 64
  }
  return column - 1
}
