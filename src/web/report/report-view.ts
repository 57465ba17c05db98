import { findIndicator } from '#catalogue/indicators/indicators.ts'
import type { Actor } from '#domain/access/actor.ts'
import { can } from '#domain/access/permissions.ts'
import type { Place, Severity } from '#domain/checks/finding.ts'
import type { WaivableFinding } from '#domain/checks/waiver.ts'
import { splitId } from '#domain/forms/evaluate.ts'
import { addressOf, totalLine } from '#domain/forms/sheet.ts'
import { cellReference } from '#domain/forms/sheet-table.ts'
import { known, type TypedEntry } from '#domain/indicators/figure.ts'
import { bindingsOf, writeBinding } from '#domain/reports/binding.ts'
import { numberHeadings } from '#domain/reports/compose-document.ts'
import { showFigure } from '#domain/reports/figure-text.ts'
import { reportStates } from '#domain/reports/lifecycle.ts'
import type { Section } from '#domain/reports/narrative.ts'
import { dateOf, fromInstant, showDate, showDateTime } from '#kernel/local-time.ts'
import { showCount } from '#kernel/vietnamese.ts'
import { showWindow } from '#kernel/window.ts'
import type { OpenedReport } from '../app/reports.ts'
import { paperText } from '../text/vi-reports.ts'
import { findingHref, findingKey } from './places.ts'
import { titleOf } from './report-title.ts'

type Assembled = OpenedReport['assembled']

export type SectionView = Section & { readonly numbered: string; readonly printed: boolean }
export type FormOutline = {
  readonly id: string
  readonly label: string
  readonly title: string
  readonly blanks: number
}
export type FindingView = {
  readonly key: string
  readonly code: string
  readonly severity: Severity
  readonly message: string
  readonly place: Place
  readonly href: string
  readonly expected?: string
  readonly found?: string
  readonly waived?: WaivableFinding['waived']
}
export type FigureLabel = { readonly id: string; readonly label: string; readonly text: string }

/** What the page of a report is given: no more than it shows, for a weak line. */
export type ReportView = ReturnType<typeof toReportView>

function certificateOf({ signature }: OpenedReport) {
  const { certificate } = signature ?? {}
  if (!certificate) return undefined
  const { name, issuer, serial, validFrom, validTo } = certificate
  const day = (at: Date) => showDate(dateOf(fromInstant(at)))
  return { name, issuer, serial, validFrom: day(validFrom), validTo: day(validTo), intact: signature?.intact === true }
}

export function toReportView(opened: OpenedReport, actor: Actor) {
  const { report, assembled } = opened
  const may = mayDo(actor, report.state === 'draft')
  return {
    id: report.id,
    title: titleOf(report),
    kind: report.kind,
    version: report.version,
    state: report.state,
    stateLabel: reportStates[report.state].label,
    revision: report.revision,
    window: showWindow(report.window),
    number: report.number === null ? undefined : `${showCount(report.number)}/${assembled.document.symbol}`,
    signedAt: report.issuedAt ? showDateTime(fromInstant(report.issuedAt)) : undefined,
    rootHash: report.rootHash ?? undefined,
    certificate: certificateOf(opened),
    correctionNote: report.correctionNote ?? undefined,
    document: assembled.document,
    sections: may.draft ? sectionsOf(assembled) : outlineOf(assembled),
    forms: assembled.filled.map(({ sheet }) => ({
      id: sheet.form,
      label: sheet.label,
      title: sheet.title,
      blanks: sheet.cells.filter(
        (cell) => cell.valueType !== 'header' && 'missing' in cell.value && cell.value.missing === 'not-entered',
      ).length,
    })) satisfies readonly FormOutline[],
    bound: boundIn(assembled),
    typed: typedIn(assembled),
    insertable: may.draft ? insertable(assembled) : [],
    splits: splitsOf(assembled),
    findings: assembled.findings.map((finding) => toFinding(finding, report.id, may.draft)),
    steps: opened.steps.filter(({ step }) => step !== 'edit'),
    events: opened.events.map((event) => ({ ...event, at: showDateTime(fromInstant(event.at)) })),
    papers: opened.papers,
    entries: opened.entries.map((entry) => ({ ...entry, at: showDateTime(fromInstant(entry.at)) })),
    changes: opened.changedSinceIssue,
    may,
  }
}

function mayDo(actor: Actor, draft: boolean) {
  return {
    draft: draft && can(actor, 'report.draft'),
    typeIn: draft && can(actor, 'report.type-in'),
    waive: draft && can(actor, 'finding.waive'),
    export: can(actor, 'report.export'),
  }
}

function sectionsOf({ sections, document }: Assembled): readonly SectionView[] {
  const anchors = new Set(
    document.content.flatMap((block) => (block.kind === 'heading' && block.anchor ? [block.anchor] : [])),
  )
  const shown = sections.filter((section) => anchors.has(section.id))
  const numbers = new Map(numberHeadings(shown).map((heading, at) => [shown[at]!.id, heading]))
  return sections.map((section) => ({
    ...section,
    numbered: numbers.get(section.id) ?? section.heading,
    printed: anchors.has(section.id),
  }))
}

/** Readers who do not write need the marks of a section, not its raw text. */
function outlineOf(assembled: Assembled): readonly SectionView[] {
  return sectionsOf(assembled)
    .filter((section) => section.printed)
    .map((section) => ({
      ...section,
      paragraphs: section.paragraphs.map(({ basis: _, ...rest }) => ({ ...rest, text: '' })),
    }))
}

/** How each binding of the prose prints, and what it is: for the links of the paper and the editor's tokens. */
function boundIn({ sections, bound, filled }: Assembled): Readonly<Record<string, FigureLabel>> {
  const texts = sections.flatMap((section) => section.paragraphs.flatMap((each) => [each.text, each.basis ?? '']))
  const all = texts.flatMap(bindingsOf).map((binding) => {
    const { figure, format } = binding
    return [
      writeBinding(binding),
      { id: figure, label: labelOf(figure, filled), text: showFigure(bound, figure, format) },
    ] as const
  })
  return Object.fromEntries(all)
}

function labelOf(id: string, filled: Assembled['filled']): string {
  const [own = id, against] = id.split('@')
  const suffix = against === 'previous' ? ' (kỳ trước)' : against === 'lastYear' ? ' (cùng kỳ năm trước)' : ''
  const [, form, address] = /^form:([^:]+):(.+)$/.exec(own) ?? []
  const sheet = filled.find((each) => each.sheet.form === form)?.sheet
  const cell = sheet?.cells.find((each) => addressOf(each) === address)
  return (cell && sheet ? `${cell.label} (${sheet.label})` : (findIndicator(own)?.label ?? own)) + suffix
}

/** Who typed what is shown as typed: by figure of the prose and by cell of the forms. */
function typedIn({ bound, filled }: Assembled): Readonly<Record<string, string>> {
  const prose = [...bound].flatMap(([id, figure]) =>
    figure.typed && id.startsWith('form:') && !id.includes('@') ? [[id, saidOf(figure.typed)] as const] : [],
  )
  const cells = filled.flatMap(({ sheet }) =>
    sheet.cells.flatMap((cell) => (cell.typed ? [[cellReference(sheet, cell), saidOf(cell.typed)] as const] : [])),
  )
  return Object.fromEntries([...prose, ...cells])
}

function saidOf({ by, at, note }: TypedEntry): string {
  return paperText.typedBy(by, showDateTime(fromInstant(new Date(at))), note)
}

/** What the officer may put into a sentence: every indicator, and every cell of the row forms that holds a number. */
function insertable({ figures, bound, filled }: Assembled): readonly FigureLabel[] {
  const own = [...figures.keys()].filter((id) => !id.includes('['))
  const cells = filled.flatMap(({ form, sheet }) =>
    form.layout === 'rows'
      ? sheet.cells
          .filter((cell) => 'known' in cell.value && cell.figure === undefined)
          .map((cell) => `form:${sheet.form}:${addressOf(cell)}`)
      : [],
  )
  return [...own, ...cells].map((id) => ({ id, label: labelOf(id, filled), text: showFigure(bound, id) }))
}

/** The counts of each field, for the drawer: one list of fields, and a number or none for each figure. */
function splitsOf({ figures, filled }: Assembled) {
  const fields = (filled.find(({ form }) => form.layout === 'columns')?.sheet.lines ?? []).filter(
    ({ key }) => key !== totalLine,
  )
  const counts = [...figures.keys()].flatMap((id) => {
    const parts = fields.map(({ key }) => {
      const part = figures.get(splitId(id, key))
      return part ? (known(part.value) ?? null) : null
    })
    return parts.some((part) => part !== null) && figures.get(id)?.denominator === undefined
      ? [[id, parts] as const]
      : []
  })
  return { fields, counts: Object.fromEntries(counts) as Readonly<Record<string, readonly (number | null)[]>> }
}

function toFinding(finding: WaivableFinding, report: string, mayEdit: boolean): FindingView {
  const { code, severity, message, place, expected, found, waived } = finding
  return {
    key: findingKey(finding),
    code,
    severity,
    message,
    place,
    href: findingHref(report, place, mayEdit),
    ...(expected === undefined ? {} : { expected }),
    ...(found === undefined ? {} : { found }),
    ...(waived === undefined ? {} : { waived }),
  }
}
