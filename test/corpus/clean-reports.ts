import type { OfficialDocument } from '#domain/documents/model.ts'
import { lintDocument, type LintAnswer } from '#domain/lint/lint-document.ts'
import type { LintDocument } from '#domain/lint/text-model.ts'
import { readPeriod } from '#domain/reports/period.ts'
import { windowOf } from '#domain/reports/period-rule.ts'
import type { ReportKind } from '#domain/reports/report-kind.ts'
import { workingDayFrom } from '#domain/calendar/working-days.ts'
import { vietnamCalendar } from '#catalogue/calendar/vietnam-calendar.ts'
import { addDays, type LocalDate, localDate } from '#kernel/local-time.ts'
import { exampleEntries, exampleFields, exampleFigures } from '#catalogue/forms/example.ts'
import { formsOf } from '#catalogue/forms/forms.ts'
import { lintFacts } from '#catalogue/lint/facts.ts'
import { binhLuc, cases } from '#catalogue/reports/golden-cases.ts'
import { assembleReport } from '#usecases/parts/assemble-report.ts'

export type CleanReport = { readonly name: string; readonly document: OfficialDocument }

/** Papers of our own composer, signed the day after their window: what we issue must lint clean. */
export function cleanReports(): readonly CleanReport[] {
  return papers(true)
}

/** The same while they are written: neither number nor day. */
export function drafts(): readonly CleanReport[] {
  return papers(false)
}

function papers(issued: boolean): readonly CleanReport[] {
  const golden = Object.entries(cases)
    // Their forms were never filled: only their prose is clean.
    .filter(([name]) => !/missing|nothing|zero/.test(name))
    .map(([name, { kind, period, settings, figures }]) => ({
      name,
      document: { ...compose(kind, period, settings, figures, false, issued), appendices: [] },
    }))
  const full = (['half-year', 'quarter', 'month', 'year'] as const).map((kind) => {
    const period = { 'half-year': '2026-H1', quarter: '2026-Q2', month: '2026-05', year: '2026' }[kind]
    return { name: `${kind}-with-fields`, document: compose(kind, period, binhLuc, exampleFigures(), true, issued) }
  })
  return [...golden, ...full]
}

function compose(
  kind: ReportKind,
  text: string,
  settings: typeof binhLuc,
  figures: ReturnType<typeof exampleFigures> | (typeof cases)[string]['figures'],
  typed: boolean,
  issued: boolean,
): OfficialDocument {
  const read = readPeriod(kind, text)
  if (!read.ok) throw new Error(read.refusal)
  const window = windowOf(read.value)
  const entries = typed ? formsOf(kind, window).map((form) => [form.id, exampleEntries(form, window)] as const) : []
  const basis = { window, figures, fields: typed ? exampleFields : [], typed: new Map(entries) }
  return assembleReport({
    period: read.value,
    basis,
    settings,
    waivers: [],
    today: localDate('2027-01-31'),
    ...(issued ? { number: 26, date: signingDay(window.to) } : {}),
  }).document
}

/** The first working day after the window. */
function signingDay(to: LocalDate): LocalDate {
  return workingDayFrom(vietnamCalendar, addDays(to, 1))
}

export function lint(document: LintDocument): LintAnswer {
  return lintDocument(document, lintFacts)
}
