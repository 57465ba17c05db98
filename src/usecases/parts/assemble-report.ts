import type { LocalDate } from '#kernel/local-time.ts'
import type { Window } from '#kernel/window.ts'
import { checkSheets } from '#domain/checks/check-sheets.ts'
import type { Finding } from '#domain/checks/finding.ts'
import { applyWaivers, type WaivableFinding, type Waiver } from '#domain/checks/waiver.ts'
import type { Appendix, OfficialDocument, Workbook } from '#domain/documents/model.ts'
import { type Form } from '#domain/forms/form.ts'
import { fillSheet, findCell, type Sheet } from '#domain/forms/sheet.ts'
import { sheetToTable } from '#domain/forms/sheet-table.ts'
import { sheetsToWorkbook } from '#domain/forms/sheet-workbook.ts'
import type { Figures } from '#domain/indicators/figure.ts'
import { checkNarrative } from '#domain/reports/check-narrative.ts'
import { checkPeriodWords } from '#domain/reports/check-period-words.ts'
import type { ReportFinding } from '#domain/reports/finding.ts'
import { composeDocument } from '#domain/reports/compose-document.ts'
import { withComparisons } from '#domain/reports/figure-text.ts'
import { composeNarrative, refreshNarrative, type Section } from '#domain/reports/narrative.ts'
import type { Period } from '#domain/reports/period.ts'
import { showPeriod } from '#domain/reports/period.ts'
import type { ReportSettings } from '#domain/reports/report-settings.ts'
import { sheetFigures } from '#domain/reports/sheet-figures.ts'
import { formsOf } from '#catalogue/forms/forms.ts'
import { findIndicator } from '#catalogue/indicators/indicators.ts'
import { proseDenials, proseLabels } from '#catalogue/reports/prose-vocabulary.ts'
import { reportKindDeclarations } from '#catalogue/reports/report-kinds.ts'
import type { Basis, ReportBasis } from './report-basis.ts'

export type ReportInput = {
  readonly period: Period
  readonly basis: ReportBasis
  readonly settings: ReportSettings
  /** What officers wrote so far; the template alone when nobody has. */
  readonly written?: readonly Section[]
  readonly waivers: readonly Waiver[]
  readonly today: LocalDate
  readonly expectedWindow?: Window
  readonly number?: number
  readonly date?: LocalDate
  readonly mark?: NonNullable<OfficialDocument['mark']>
}

/** A report as it stands: everything a page shows, a check reads and a paper prints. */
export type AssembledReport = {
  readonly figures: Figures
  /** With form cells and the figures of compared periods, under the ids the prose binds. */
  readonly bound: Figures
  readonly filled: readonly { readonly form: Form; readonly sheet: Sheet }[]
  readonly sections: readonly Section[]
  readonly findings: readonly WaivableFinding[]
  readonly document: OfficialDocument
  readonly workbook: Workbook
}

/** Figures fill the forms, forms and figures fill the prose, all of it is checked and becomes one document. */
export function assembleReport(input: ReportInput): AssembledReport {
  const { period, basis, settings } = input
  const { window, figures } = basis
  const forms = formsOf(period.kind, window)
  const filled = forms.map((form) => ({ form, sheet: fill(form, basis) }))
  const declaration = reportKindDeclarations[period.kind]
  const compared = withComparisons(figures, {
    ...(basis.previous ? { previous: basis.previous.figures } : {}),
    ...(basis.lastYear ? { lastYear: basis.lastYear.figures } : {}),
  })
  const bound: Figures = new Map([...compared, ...sheetFigures(filled.map(({ sheet }) => sheet))])
  const fresh = composeNarrative(declaration.template, {
    period,
    window,
    figures: bound,
    body: settings.body,
    bodyShort: settings.bodyShort,
  })
  const sections = input.written ? refreshNarrative(input.written, fresh) : fresh
  const document = composeDocument({
    settings,
    wording: declaration.wording,
    period,
    window,
    sections,
    figures: bound,
    appendices: appendicesOf(filled),
    ...(input.number === undefined ? {} : { number: input.number }),
    ...(input.date === undefined ? {} : { date: input.date }),
    ...(input.mark === undefined ? {} : { mark: input.mark }),
  })
  const findings = applyWaivers(
    [...checkFilled(input, filled), ...checkText(sections, filled, bound, period)],
    input.waivers,
    input.today,
  )
  const title = `Biểu số liệu báo cáo cải cách hành chính ${showPeriod(period)} – ${settings.bodyShort}`
  return { figures, bound, filled, sections, findings, document, workbook: sheetsToWorkbook(title, filled) }
}

function fill(form: Form, basis: ReportBasis): Sheet {
  const previous = basis.previous && fillAlone(form, basis.previous)
  const lastYear = basis.lastYear && fillAlone(form, basis.lastYear)
  return fillSheet(form, {
    ...inputOf(form, basis),
    ...(previous ? { previous } : {}),
    ...(lastYear ? { lastYear } : {}),
  })
}

function fillAlone(form: Form, basis: Basis): Sheet {
  return fillSheet(form, inputOf(form, basis))
}

function inputOf(form: Form, basis: Basis) {
  return {
    window: basis.window,
    figures: basis.figures,
    typed: basis.typed.get(form.id) ?? new Map(),
    splits: basis.fields,
  }
}

function checkFilled(input: ReportInput, filled: AssembledReport['filled']): readonly Finding[] {
  return checkSheets({
    kind: input.period.kind,
    window: input.basis.window,
    ...(input.expectedWindow ? { expectedWindow: input.expectedWindow } : {}),
    ...(input.date ? { reportDate: input.date } : {}),
    figures: input.basis.figures,
    filled,
    ...(input.basis.issuedBefore ? { previous: input.basis.issuedBefore } : {}),
  })
}

function checkText(
  sections: readonly Section[],
  filled: AssembledReport['filled'],
  figures: Figures,
  period: Period,
): readonly Finding[] {
  const labelOf = (id: string) => findIndicator(id)?.label ?? cellLabel(filled, id) ?? id
  const prose: readonly ReportFinding[] = [
    ...checkNarrative(sections, figures, { labels: proseLabels, denials: proseDenials, labelOf }),
    ...checkPeriodWords(sections, period),
  ]
  return prose
}

/** The label of a form cell the prose binds: `form:BM1:2.1`. */
function cellLabel(filled: AssembledReport['filled'], id: string): string | undefined {
  const [, form, address] = /^form:([^:]+):(.+)$/.exec(id) ?? []
  const sheet = filled.find((each) => each.sheet.form === form)?.sheet
  const cell = sheet && address ? findCell(sheet, address) : undefined
  return cell && `${cell.label} (${sheet!.label})`
}

/** Forms of many columns lie on their side; those of one result a row stand. */
function appendicesOf(filled: AssembledReport['filled']): readonly Appendix[] {
  return filled.map(({ form, sheet }) => ({
    label: form.label,
    title: form.title,
    orientation: form.layout === 'columns' ? 'landscape' : 'portrait',
    content: [sheetToTable(form, sheet)],
  }))
}
