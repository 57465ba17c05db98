import { ok, refuse, type Result } from '#kernel/result.ts'
import { findForm } from '#catalogue/forms/forms.ts'
import { findIndicator } from '#catalogue/indicators/indicators.ts'
import type { WaivableFinding } from '#domain/checks/waiver.ts'
import type { Sheet } from '#domain/forms/sheet.ts'
import type { Figure } from '#domain/indicators/figure.ts'
import { describeChanges, type FigureChange } from '#domain/reports/changes.ts'
import { stepsFor } from '#domain/reports/lifecycle.ts'
import type { ReportSettings } from '#domain/reports/report-settings.ts'
import { type PdfSignature, readSignatures } from '#outside/signing/read-signatures.ts'
import { type Entry, findPaper, listReportEvents, type ReportEventRow } from '#store/report-parts.ts'
import { findFrozen, findReport, listRevisions, type ReportRow } from '#store/reports.ts'
import { inSnapshot, type Scope } from '#store/scope.ts'
import type { Context } from '../context.ts'
import { readReportSettings } from '../parts/commune-settings.ts'
import type { AssembledReport } from '../parts/assemble-report.ts'
import { assembleLive, type LiveReport } from '../parts/open-report-parts.ts'
import { refusedTo } from '../refused.ts'

export type OpenedReport = {
  readonly report: ReportRow
  readonly assembled: AssembledReport
  readonly entries: readonly Entry[]
  readonly events: readonly ReportEventRow[]
  readonly steps: ReturnType<typeof stepsFor>
  /** What the register says now that the issued report does not. */
  readonly changedSinceIssue: readonly FigureChange[]
  readonly settings: ReportSettings
  readonly papers: readonly string[]
  /** The signature on the issued paper, as it reads now. */
  readonly signature?: PdfSignature
  readonly revisions: number
}

export const paperNames = ['bao-cao.docx', 'bao-cao.pdf', 'phu-luc.xlsx'] as const
export const packagePaper = 'goi.motcua.zip'

/** A report as it stands: live while it is drafted, as frozen once it is issued. */
export async function readReport(context: Context, id: string): Promise<Result<OpenedReport, string>> {
  const { store, actor } = context
  const refused = refusedTo(actor, 'report.read')
  if (refused) return refused
  return inSnapshot(store, actor, async (scope) => {
    const report = await findReport(scope, id)
    if (!report) return refuse('Không tìm thấy báo cáo.')
    const frozen = report.state === 'issued' ? ((await findFrozen(scope, id)) as Frozen | undefined) : undefined
    if (frozen && report.commune !== actor.commune) return ok(await asSent(scope, report, frozen))
    const stamp = report.number !== null && report.dated !== null ? { number: report.number, date: report.dated } : {}
    const live = await assembleLive(scope, report, context.now(), stamp)
    return ok({
      report,
      assembled: frozen ? asFrozen(frozen) : live.assembled,
      entries: live.entries,
      events: await listReportEvents(scope, id),
      steps: stepsFor(report.state, actor.role),
      changedSinceIssue: frozen ? changesSince(frozen, live) : [],
      settings: live.settings,
      papers: frozen ? [...paperNames, packagePaper] : paperNames,
      ...(frozen ? await signatureOf(scope, id) : {}),
      revisions: (await listRevisions(scope, id)).length,
    })
  })
}

type Frozen = {
  readonly figures: Readonly<Record<string, Figure>>
  readonly sheets: FrozenPaper
  readonly findings: readonly WaivableFinding[]
}
/** Beside the figures and findings: what was printed. */
export type FrozenPaper = {
  readonly sheets: readonly Sheet[]
  readonly document: AssembledReport['document']
  readonly workbook: AssembledReport['workbook']
  readonly sections: AssembledReport['sections']
  readonly bound: Readonly<Record<string, Figure>>
}

/** As the province sees it: what was signed, and nothing of the register behind it. */
async function asSent(scope: Scope, report: ReportRow, frozen: Frozen): Promise<OpenedReport> {
  return {
    report,
    assembled: asFrozen(frozen),
    entries: [],
    events: [],
    steps: [],
    changedSinceIssue: [],
    settings: await readReportSettings(scope, report.commune),
    papers: [...paperNames, packagePaper],
    ...(await signatureOf(scope, report.id)),
    revisions: 0,
  }
}

async function signatureOf(scope: Scope, id: string): Promise<Pick<OpenedReport, 'signature'>> {
  const paper = await findPaper(scope, id, 'bao-cao.pdf')
  const [signature] = paper ? readSignatures(paper.bytes) : []
  return signature ? { signature } : {}
}

function asFrozen(frozen: Frozen): AssembledReport {
  const { sheets, document, workbook, sections, bound } = frozen.sheets
  const filled = sheets.flatMap((sheet) => {
    const form = findForm(sheet.form)
    return form ? [{ form, sheet }] : []
  })
  const figures = new Map(Object.entries(frozen.figures))
  return {
    figures,
    bound: new Map(Object.entries(bound)),
    filled,
    sections,
    findings: frozen.findings,
    document,
    workbook,
  }
}

function changesSince(frozen: Frozen, live: LiveReport): readonly FigureChange[] {
  const own = (figures: Iterable<readonly [string, Figure]>) =>
    new Map([...figures].filter(([id]) => !id.includes('[')))
  return describeChanges(
    own(Object.entries(frozen.figures)),
    own(live.assembled.figures),
    (id) => findIndicator(id)?.label ?? id,
  )
}
