import { known } from '#domain/indicators/figure.ts'
import { cellsOf, type Form, type FormColumn, type FormRow } from '#domain/forms/form.ts'
import { addressOf, type Sheet, type SheetCell, totalLine } from '#domain/forms/sheet.ts'
import { showCell } from '#domain/forms/show-cell.ts'
import type { Place } from './finding.ts'
import type { CheckInput } from './rule.ts'

/** A cell with its declaration and its sheet: what a rule over forms looks at. */
export type ReadCell = {
  readonly form: Form
  readonly sheet: Sheet
  readonly declared: FormRow | FormColumn
  readonly cell: SheetCell
  readonly value: number | undefined
  readonly place: Place
  /** Another cell of the same row form, or of the same line. */
  readonly at: (number: string) => ReadCell | undefined
}

export function readCells(input: CheckInput): readonly ReadCell[] {
  return input.filled.flatMap(({ form, sheet }) => [...readSheet(form, sheet).values()])
}

export function readSheet(form: Form, sheet: Sheet): ReadonlyMap<string, ReadCell> {
  const declared = new Map(cellsOf(form).map((one) => [one.number, one]))
  const cells = new Map<string, ReadCell>()
  for (const cell of sheet.cells) {
    const declaration = declared.get(cell.number)
    if (!declaration) continue
    const at = (number: string) =>
      cells.get(addressOf(cell.line === undefined ? { number } : { number, line: cell.line }))
    const place =
      cell.line === undefined
        ? { form: form.id, row: cell.number }
        : { form: form.id, row: cell.line, column: cell.number }
    cells.set(addressOf(cell), { form, sheet, declared: declaration, cell, value: known(cell.value), place, at })
  }
  return cells
}

/** How a sentence names the place: `Biểu mẫu 3, dòng 3.3.1`. */
export function nameOf({ form, cell, sheet }: ReadCell): string {
  if (cell.line === undefined) return `${form.label}, dòng ${cell.number}`
  const label =
    cell.line === totalLine ? 'dòng tổng' : (sheet.lines.find((line) => line.key === cell.line)?.label ?? cell.line)
  return `${form.label}, ${label}, cột ${cell.number}`
}

export function shown(read: ReadCell): string {
  const text = showCell(read.cell)
  if (text === '') return 'bỏ trống'
  return read.cell.valueType === 'percent' && read.value !== undefined ? `${text} %` : text
}
