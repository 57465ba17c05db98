import type { Figures, TypedEntry, Value } from '#domain/indicators/figure.ts'
import type { Window } from '#kernel/window.ts'
import { evaluate, type Evaluated, figureOfField } from './evaluate.ts'
import { type ColumnForm, type Form, type FormColumn, type FormRow, hasEnded, type RowForm } from './form.ts'
import type { ValueType } from './form.ts'

/** What a person typed; `null` with a note says why there is no number. */
export type TypedCell = TypedEntry & {
  readonly value: number | null
  /** Nothing of the kind exists here: printed `–`, not left blank. */
  readonly notApplicable?: boolean
}

export type SheetCell = {
  /** Row number, or column number of a column form. */
  readonly number: string
  /** The line of a column form: `total`, or the code of the field. */
  readonly line?: string
  readonly label: string
  readonly unit: string
  readonly valueType: ValueType
  readonly decimals?: number
  readonly value: Value
  readonly records?: number
  /** The one figure it prints; a cell that adds several has only `figures`. */
  readonly figure?: string
  readonly figures?: readonly string[]
  readonly numerator?: number
  readonly denominator?: number
  readonly typed?: TypedEntry
  /** A number somebody typed where the form takes none: kept for the checks, never printed. */
  readonly stray?: number
  readonly note?: string
  readonly previous?: Value
  readonly lastYear?: Value
}

export type Sheet = {
  readonly form: string
  readonly label: string
  readonly title: string
  readonly window: Window
  /** Lines of a column form, the total among them; empty for a row form. */
  readonly lines: readonly Line[]
  readonly cells: readonly SheetCell[]
}

export type Place = { readonly number: string; readonly line?: string }

export type Line = { readonly key: string; readonly label: string }

export type SheetInput = {
  readonly window: Window
  readonly figures: Figures
  /** By row number; in a column form by `line/column`. */
  readonly typed: ReadonlyMap<string, TypedCell>
  readonly previous?: Sheet
  readonly lastYear?: Sheet
  /** The fields of the register, in the order in which their lines are printed. */
  readonly splits?: readonly Line[]
}

export const totalLine = 'total'

export function fillSheet(form: Form, input: SheetInput): Sheet {
  const lines = form.layout === 'rows' ? [] : linesOf(form, input.splits ?? [])
  const cells = form.layout === 'rows' ? fillRows(form, input) : lines.flatMap((line) => fillLine(form, line, input))
  return { form: form.id, label: form.label, title: form.title, window: input.window, lines, cells }
}

/** The place of a cell within its sheet: `3.3.1`, or `G15-TP08/9`. */
export function addressOf(cell: Place): string {
  return cell.line === undefined ? cell.number : `${cell.line}/${cell.number}`
}

export function findCell(sheet: Sheet, address: string): SheetCell | undefined {
  return sheet.cells.find((cell) => addressOf(cell) === address)
}

function fillRows(form: RowForm, input: SheetInput): readonly SheetCell[] {
  const rows = new Map(form.rows.map((row) => [row.number, row]))
  const done = new Map<string, Evaluated>()
  const resultOf = (number: string): Evaluated => {
    const ready = done.get(number)
    if (ready) return ready
    const row = rows.get(number)
    if (!row) throw new Error(`${form.id} has no row ${number}`)
    const figureOf = (id: string) => input.figures.get(id)
    const found = hasEnded(row, input.window)
      ? { value: { missing: 'not-applicable' } as const }
      : evaluate(row.source, row.decimals ?? 2, { valueOf: (other) => resultOf(other).value, figureOf })
    const result = typedInto(row, found, hasEnded(row, input.window) ? undefined : input.typed.get(number))
    done.set(number, result)
    return result
  }
  return form.rows.map((row) => {
    const ended = hasEnded(row, input.window) ? { note: row.appliesUntil!.because } : {}
    return { ...cellOf(form, row, resultOf(row.number), input), ...ended }
  })
}

function fillLine(form: ColumnForm, line: Line, input: SheetInput): readonly SheetCell[] {
  const fields = (input.splits ?? []).map((split) => split.key)
  const columns = new Map(form.columns.map((column) => [column.number, column]))
  const resultOf = (number: string): Evaluated => {
    const column = columns.get(number)
    if (!column) throw new Error(`${form.id} has no column ${number}`)
    const figureOf = (id: string) =>
      line.key === totalLine ? input.figures.get(id) : figureOfField(input.figures, id, line.key, fields)
    const found = evaluate(column.source, column.decimals ?? 2, { valueOf: (other) => resultOf(other).value, figureOf })
    return typedInto(column, found, input.typed.get(addressOf({ number, line: line.key })))
  }
  return form.columns.map((column) => cellOf(form, column, resultOf(column.number), input, line.key))
}

function linesOf(form: ColumnForm, splits: readonly Line[]): readonly Line[] {
  const total = { key: totalLine, label: form.total.label }
  return form.total.place === 'first' ? [total, ...splits] : [...splits, total]
}

/** A person fills a cell that no register fills; what a register or a formula knows is not overwritten. */
function typedInto(cell: FormRow | FormColumn, found: Evaluated, typed: TypedCell | undefined): Evaluated {
  const open = cell.source.kind === 'typed' || cell.source.kind === 'figure' || cell.source.kind === 'figures'
  if (!typed || !open || 'known' in found.value) return found
  if (typed.value !== null) return { value: { known: typed.value } }
  return { value: { missing: typed.notApplicable ? 'not-applicable' : 'not-entered' } }
}

function cellOf(form: Form, row: FormRow | FormColumn, result: Evaluated, input: SheetInput, line?: string): SheetCell {
  const place = { number: row.number, ...(line === undefined ? {} : { line }) }
  const typed = input.typed.get(addressOf(place))
  return {
    ...place,
    label: row.label,
    unit: row.unit,
    valueType: row.valueType,
    ...(row.decimals === undefined ? {} : { decimals: row.decimals }),
    ...result,
    ...(typed ? attribution(row, result, typed) : {}),
    ...comparatives(form.id, row, place, input),
  }
}

function attribution(row: FormRow | FormColumn, result: Evaluated, typed: TypedCell): Partial<SheetCell> {
  const { value, notApplicable: _, ...entry } = typed
  const formula = row.source.kind === 'sum' || row.source.kind === 'ratio' || row.source.kind === 'none'
  const used = !formula && result.figure === undefined && result.figures === undefined
  const note = entry.note === undefined ? {} : { note: entry.note }
  if (used && (value === null || ('known' in result.value && result.value.known === value)))
    return { typed: entry, ...note }
  return value === null ? note : { stray: value, ...note }
}

function comparatives(form: string, row: FormRow | FormColumn, place: Place, input: SheetInput) {
  const previous = input.previous && valueIn(input.previous, form, row, addressOf(place))
  const lastYear = input.lastYear && valueIn(input.lastYear, form, row, addressOf(place))
  return { ...(previous ? { previous } : {}), ...(lastYear ? { lastYear } : {}) }
}

/** The same cell of an earlier sheet, or of the older form the row came from. */
function valueIn(sheet: Sheet, form: string, row: FormRow | FormColumn, address: string): Value | undefined {
  if (sheet.form === form) return findCell(sheet, address)?.value
  const lineage = 'lineage' in row ? row.lineage : undefined
  const comparable = lineage?.form === sheet.form && (lineage.how === 'kept' || lineage.how === 'renamed')
  return comparable ? findCell(sheet, lineage.row)?.value : undefined
}
