import type { Figure, Figures, Value } from '#domain/indicators/figure.ts'
import { addressOf, type Sheet, type SheetCell } from '#domain/forms/sheet.ts'
import { comparedId } from './figure-text.ts'

/** The cells of the filled forms under the ids the prose binds: `form:bm1:2.1`, with their comparatives. */
export function sheetFigures(sheets: readonly Sheet[]): Figures {
  const figures = new Map<string, Figure>()
  for (const sheet of sheets) {
    for (const cell of sheet.cells) {
      const id = `form:${sheet.form}:${addressOf(cell)}`
      figures.set(id, figureOf(id, cell))
      for (const against of ['previous', 'lastYear'] as const) {
        const value = cell[against]
        if (value) figures.set(comparedId(id, against), bare(comparedId(id, against), cell, value))
      }
    }
  }
  return figures
}

function figureOf(id: string, cell: SheetCell): Figure {
  const { numerator, denominator, typed } = cell
  return {
    ...bare(id, cell, cell.value),
    records: cell.records ?? 0,
    ...(numerator === undefined || denominator === undefined ? {} : { numerator, denominator }),
    ...(typed ? { typed } : {}),
  }
}

function bare(id: string, cell: SheetCell, value: Value): Figure {
  return { id, value, unit: cell.valueType === 'percent' ? '%' : cell.unit, records: 0 }
}
