import type { Window } from '#kernel/window.ts'
import { endOf } from '#kernel/window.ts'
import { addDays, dateOf, daysBetween, fromInstant, type LocalDate } from '#kernel/local-time.ts'
import { splitId } from '#domain/forms/evaluate.ts'
import type { Line, TypedCell } from '#domain/forms/sheet.ts'
import type { Figure, Figures } from '#domain/indicators/figure.ts'
import { decree09, type PeriodRule, windowOf } from '#domain/reports/period-rule.ts'
import { lastYear, type Period, previousPeriod, printPeriod } from '#domain/reports/period.ts'
import { findFirstReceipt } from '#store/figures/first-receipt.ts'
import { type Entry, listEntries } from '#store/report-parts.ts'
import { findFrozen, findLatestReport } from '#store/reports.ts'
import type { Scope } from '#store/scope.ts'
import { figuresOfWindow } from './figures-of-window.ts'

/** What a report stands on: its figures with those of each field, and what was typed in. */
export type Basis = {
  readonly window: Window
  readonly figures: Figures
  readonly fields: readonly Line[]
  readonly typed: ReadonlyMap<string, ReadonlyMap<string, TypedCell>>
}

export type ReportBasis = Basis & {
  readonly previous?: Basis
  readonly lastYear?: Basis
  /** Figures of the issued report whose window ends where this one begins. */
  readonly issuedBefore?: { readonly window: Window; readonly figures: Figures }
}

export type BasisQuestion = {
  readonly commune: string
  readonly period: Period
  readonly window: Window
  readonly asOf: Date
  readonly rule: PeriodRule
  readonly entries: readonly Entry[]
}

/** Reads everything a report is written from, of one moment. */
export async function readBasis(scope: Scope, question: BasisQuestion): Promise<ReportBasis> {
  const { period, window, asOf } = question
  const own = await readWindow(scope, window, asOf)
  const first = await findFirstReceipt(scope)
  const before = await comparedBasis(scope, question, previousPeriod(period), first)
  const year = await comparedBasis(scope, question, lastYear(period), first)
  const issued = await issuedBefore(scope, question)
  return {
    ...own,
    typed: typedCells(question.entries),
    ...(before ? { previous: before } : {}),
    ...(year ? { lastYear: year } : {}),
    ...(issued ? { issuedBefore: issued } : {}),
  }
}

async function readWindow(scope: Scope, window: Window, asOf: Date): Promise<Omit<Basis, 'typed'>> {
  const { figures, parts } = await figuresOfWindow(scope, window, asOf, 'field')
  const all = new Map<string, Figure>(figures)
  const counted = parts.filter((part) => (part.figures.get('dossiers.handled')?.records ?? 0) > 0)
  for (const part of counted) {
    for (const [id, figure] of part.figures) all.set(splitId(id, part.key), { ...figure, id: splitId(id, part.key) })
  }
  const fields = counted
    .map((part) => ({ key: part.key, label: part.label || 'Lĩnh vực khác' }))
    .toSorted((a, b) => a.label.localeCompare(b.label, 'vi'))
  return { window, figures: all, fields }
}

/** A period the ledger did not see from (nearly) its start was not measured then: nothing is compared with it. */
async function comparedBasis(
  scope: Scope,
  question: BasisQuestion,
  period: Period,
  first: Date | undefined,
): Promise<Basis | undefined> {
  const window = windowOf(period, question.rule)
  if (!first || !saw(window, dateOf(fromInstant(first)))) return undefined
  const report = await findLatestReport(scope, question.commune, period.kind, printPeriod(period))
  const entries = report ? await listEntries(scope, report.id) : []
  return { ...(await readWindow(scope, window, question.asOf)), typed: typedCells(entries) }
}

function saw(window: Window, first: LocalDate): boolean {
  const tenth = Math.floor(daysBetween(window.from, window.to) / 10)
  return first <= addDays(window.from, tenth)
}

async function issuedBefore(scope: Scope, question: BasisQuestion) {
  const period = previousPeriod(question.period)
  const report = await findLatestReport(scope, question.commune, period.kind, printPeriod(period))
  if (report?.state !== 'issued' || endOf(report.window) !== question.window.from) return undefined
  const frozen = await findFrozen(scope, report.id)
  return frozen
    ? { window: report.window, figures: new Map(Object.entries(frozen.figures as Record<string, Figure>)) }
    : undefined
}

/** The last entry of each cell, by form and row. */
export function typedCells(entries: readonly Entry[]): ReadonlyMap<string, ReadonlyMap<string, TypedCell>> {
  const forms = new Map<string, Map<string, TypedCell>>()
  for (const entry of entries) {
    const rows = forms.get(entry.form) ?? new Map<string, TypedCell>()
    forms.set(entry.form, rows)
    rows.set(entry.row, {
      value: entry.value,
      by: entry.by,
      at: entry.at.toISOString(),
      ...(entry.note ? { note: entry.note } : {}),
      ...(entry.attachmentId ? { evidence: entry.attachmentId } : {}),
    })
  }
  return forms
}

export const defaultRule: PeriodRule = decree09
