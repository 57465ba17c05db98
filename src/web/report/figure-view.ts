import { findForm } from '#catalogue/forms/forms.ts'
import { dossierStatuses } from '#domain/dossiers/status.ts'
import { cellsOf, type Form, type FormColumn, type FormRow } from '#domain/forms/form.ts'
import type { SheetCell } from '#domain/forms/sheet.ts'
import { showCell } from '#domain/forms/show-cell.ts'
import type { Value } from '#domain/indicators/figure.ts'
import { missingWords, showFigure } from '#domain/reports/figure-text.ts'
import { fromInstant, showDate, showDateTime, dateOf } from '#kernel/local-time.ts'
import { showWindow } from '#kernel/window.ts'
import type { FigureAnswer } from '../app/reports.ts'
import { cellText } from '../text/vi-reports.ts'

export type Part = { readonly id: string; readonly label: string; readonly text: string }

/** What the drawer behind a number shows. */
export type FigureView = ReturnType<typeof toFigureView>

/** `BM3/3.3.1` or `form:BM3:3.3.1` as form and address. */
export function cellNamed(reference: string): { readonly form: string; readonly address: string } | undefined {
  const [, form, address] = /^form:([^:]+):(.+)$/.exec(reference) ?? /^([^/]+)\/(.+)$/.exec(reference) ?? []
  return form && address ? { form, address } : undefined
}

export function toFigureView(reference: string, page: number, answer: FigureAnswer) {
  const { figure, indicator, cell } = answer
  const named = cellNamed(reference)
  const text = cell ? showCell(cell) || cellText.blank : showFigure(new Map([[figure.id, figure]]), figure.id)
  return {
    reference,
    id: figure.id,
    label: answer.label,
    unit: figure.unit,
    text,
    typed: figure.typed && { ...figure.typed, at: showDateTime(fromInstant(new Date(figure.typed.at))) },
    explanation: indicator?.explanation,
    sources:
      // The law of the window's last day (law 10).
      indicator?.sources
        .filter(({ from, until }) => from <= answer.window.to && (until === undefined || until >= answer.window.to))
        .map(({ title, from }) => ({ title, from: showDate(from) })) ?? [],
    rate: indicator?.kind === 'rate',
    window: showWindow(answer.window),
    asOf: showDateTime(fromInstant(answer.asOf)),
    parts: answer.parts.map(({ id, label, figure: part }): Part => ({
      id,
      label,
      text: part ? showFigure(new Map([[id, part]]), id, 'plain') : missingWords['not-entered'],
    })),
    listed: indicator?.kind === 'count' || indicator?.kind === 'rate',
    total: answer.total,
    page,
    mayOpen: answer.mayOpen,
    dossiers: answer.dossiers.map((each) => ({
      id: each.id,
      code: each.code,
      applicant: each.applicantName,
      procedure: each.procedureName,
      field: each.fieldName,
      status:
        each.status in dossierStatuses
          ? dossierStatuses[each.status as keyof typeof dossierStatuses].label
          : each.status,
      received: day(each.receivedAt),
      due: day(each.dueAt),
      ended: day(each.endedAt),
    })),
    cell: cell && named ? toCell(named, cell) : undefined,
  }
}

function day(at: Date | null): string {
  return at ? showDate(dateOf(fromInstant(new Date(at)))) : ''
}

function toCell(named: { readonly form: string; readonly address: string }, cell: SheetCell) {
  const form = findForm(named.form)
  const declared = form && cellsOf(form).find((each) => each.number === cell.number)
  const show = (value: Value | undefined) => (value ? showCell({ ...cell, value }) || cellText.blank : undefined)
  return {
    form: named.form,
    formLabel: form?.label ?? named.form,
    address: named.address,
    valueType: cell.valueType,
    previous: show(cell.previous),
    lastYear: show(cell.lastYear),
    note: cell.note,
    /** A register or a formula fills the others. */
    typable: declared !== undefined && isTypable(declared, cell),
    how: declared ? howOf(declared) : cellText.fromNone,
    formula: declared && form ? formulaOf(form, declared, cell) : [],
    codes: declared && 'codes' in declared && declared.codes ? Object.entries(declared.codes) : [],
    guidance: declared && 'guidance' in declared ? declared.guidance : undefined,
  }
}

function isTypable({ source }: FormRow | FormColumn, cell: SheetCell): boolean {
  if (cell.valueType === 'header') return false
  if (source.kind === 'typed') return true
  return (
    (source.kind === 'figure' || source.kind === 'figures') && (cell.typed !== undefined || 'missing' in cell.value)
  )
}

function howOf({ source }: FormRow | FormColumn): string {
  const words = {
    figure: cellText.fromFigure,
    figures: cellText.fromFigures,
    sum: cellText.fromSum,
    ratio: cellText.fromRatio,
    typed: cellText.fromTyped,
    none: cellText.fromNone,
  }
  return words[source.kind]
}

/** The rows a formula adds or divides, each of which opens. */
function formulaOf(
  form: Form,
  { source }: FormRow | FormColumn,
  cell: SheetCell,
): readonly { readonly reference: string; readonly label: string }[] {
  const numbers =
    source.kind === 'sum' ? source.of : source.kind === 'ratio' ? [source.numerator, source.denominator] : []
  return numbers.map((number) => {
    const address = cell.line === undefined ? number : `${cell.line}/${number}`
    const label = cellsOf(form).find((each) => each.number === number)?.label ?? number
    return { reference: `${form.id}/${address}`, label: `${number}. ${label}` }
  })
}

/** A figure that a field of the register splits: `dossiers.received[field=G15]` is of one field. */
export function fieldOf(id: string): { readonly whole: string; readonly field?: string } {
  const [, whole, field] = /^(.*)\[field=(.*)\]$/.exec(id) ?? []
  return whole !== undefined && field !== undefined ? { whole, field } : { whole: id }
}
