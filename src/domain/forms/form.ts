import type { LocalDate } from '#kernel/local-time.ts'
import type { Window } from '#kernel/window.ts'

/**
 * An official form, said as data. A row form is a list of indicators with one result each (Biểu mẫu 1–7, Phụ lục I);
 * a column form repeats one line of columns for the whole commune and for each field (Biểu II.06a, the 28 columns).
 */
export type Form = RowForm | ColumnForm

type FormBase = {
  readonly id: string
  /** What the paper calls it: `Biểu mẫu 3`. */
  readonly label: string
  readonly title: string
  readonly legal: string
  readonly validFrom: LocalDate
  readonly validTo?: LocalDate
  readonly relations: readonly Relation[]
}

export type RowForm = FormBase & { readonly layout: 'rows'; readonly rows: readonly FormRow[] }

export type ColumnForm = FormBase & {
  readonly layout: 'columns'
  readonly order: Stub
  readonly name: Stub
  readonly columns: readonly FormColumn[]
  /** Whether the head ends with a row of column numbers. */
  readonly numbered: boolean
  readonly total: { readonly label: string; readonly place: 'first' | 'last' }
}

/** The columns before the numbers: the order and the name of the line. */
export type Stub = { readonly label: string; readonly number?: string; readonly width: number }

export type ValueType = 'count' | 'money' | 'percent' | 'code' | 'yesNo' | 'header'

export type Source =
  | { readonly kind: 'figure'; readonly id: string }
  /** The sum of figures that the form puts under one heading (early + on time = "đúng hạn"). */
  | { readonly kind: 'figures'; readonly ids: readonly string[] }
  | { readonly kind: 'sum'; readonly of: readonly string[] }
  | { readonly kind: 'ratio'; readonly numerator: string; readonly denominator: string }
  | { readonly kind: 'typed' }
  | { readonly kind: 'none' }

type Cellular = {
  /** Unique in the form; rows of other rows' formulas are named by it. */
  readonly number: string
  readonly label: string
  readonly unit: string
  readonly valueType: ValueType
  /** Of a percentage; money keeps what was entered, up to six. */
  readonly decimals?: number
  readonly source: Source
  /** The rate may pass 100 %: only spending against a plan does. */
  readonly mayExceed?: true
  /** False where the size says nothing from one period to the next. */
  readonly comparable?: false
}

export type FormRow = Cellular & {
  /** As printed in STT when that is not `number`: many sub-rows of Phụ lục I carry none. */
  readonly printed?: string
  readonly codes?: Readonly<Record<number, string>>
  /** A hint to the officer; not printed. */
  readonly guidance?: string
  /** The last day on which the row still had something to count, and what is printed after it. */
  readonly appliesUntil?: { readonly day: LocalDate; readonly because: string }
  readonly lineage?: Lineage
}

/** Where the row stood in an older form, so that comparatives find their cell. */
export type Lineage = {
  readonly form: string
  readonly row: string
  readonly how: 'kept' | 'renamed' | 'split' | 'dropped' | 'new'
}

export type FormColumn = Cellular & {
  /** The heads above it, from the widest to its own. */
  readonly head: readonly string[]
  readonly width: number
}

/** What the form promises beyond its own formulas. */
export type Relation = {
  readonly whole: string
  readonly parts: readonly string[]
  /** Figures inside the whole that the form gives no row or column (dossiers by post in the 28-column table). */
  readonly rest?: readonly string[]
  readonly how: 'equal' | 'at-least'
  readonly severity?: 'warning'
}

export function cellsOf(form: Form): readonly (FormRow | FormColumn)[] {
  return form.layout === 'rows' ? form.rows : form.columns
}

/** A report uses the forms in force on the last day it covers. */
export function formHolds(form: Form, window: Window): boolean {
  return form.validFrom <= window.to && (form.validTo === undefined || window.to <= form.validTo)
}

/** The row has nothing to count: what it spoke of had ended before the window began. */
export function hasEnded(row: FormRow, window: Window): boolean {
  return row.appliesUntil !== undefined && window.from > row.appliesUntil.day
}
