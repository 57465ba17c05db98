import { fromInstant } from '#kernel/local-time.ts'
import type { Sheet, SheetCell } from '#domain/forms/sheet.ts'
import type { Figure, Figures } from '#domain/indicators/figure.ts'
import type { AssembledReport } from './assemble-report.ts'

/** The contract of `report.json` and of the interface for programs: one shape of figures, forms and findings. */
export function figuresJson(figures: Figures) {
  return Object.fromEntries([...figures].map(([id, figure]) => [id, figureJson(figure)]))
}

export function formsJson(filled: AssembledReport['filled']) {
  return filled.map(({ sheet }) => formJson(sheet))
}

/** On the clock of Viet Nam, to the millisecond: asking again for the moment written here gives the same figures. */
export function instantJson(at: Date): string {
  return `${fromInstant(at)}.${String(at.getUTCMilliseconds()).padStart(3, '0')}+07:00`
}

function figureJson({ value, unit, numerator, denominator, typed, records }: Figure) {
  return {
    value: 'known' in value ? value.known : null,
    unit,
    ...(numerator === undefined ? {} : { numerator }),
    ...(denominator === undefined ? {} : { denominator }),
    ...('missing' in value ? { missing: value.missing } : {}),
    ...(typed ? { typed } : {}),
    records,
  }
}

function formJson(sheet: Sheet) {
  return {
    id: sheet.form,
    label: sheet.label,
    title: sheet.title,
    ...(sheet.lines.length > 0 ? { lines: sheet.lines } : {}),
    rows: sheet.cells.map(rowJson),
  }
}

function rowJson(cell: SheetCell) {
  return {
    number: cell.number,
    ...(cell.line === undefined ? {} : { line: cell.line }),
    label: cell.label,
    unit: cell.unit,
    ...('known' in cell.value ? { value: cell.value.known } : { missing: cell.value.missing }),
    ...(cell.figure === undefined ? {} : { figure: cell.figure }),
    ...(cell.typed ? { typed: cell.typed } : {}),
    ...(cell.note === undefined ? {} : { note: cell.note }),
  }
}
