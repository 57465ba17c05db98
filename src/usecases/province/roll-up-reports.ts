import { ok, type Result } from '#kernel/result.ts'
import type { Figure, Figures } from '#domain/indicators/figure.ts'
import { rollUp } from '#domain/indicators/roll-up.ts'
import { checkSheets } from '#domain/checks/check-sheets.ts'
import type { Finding } from '#domain/checks/finding.ts'
import type { WaivableFinding } from '#domain/checks/waiver.ts'
import { type Period, printPeriod } from '#domain/reports/period.ts'
import { findForm } from '#catalogue/forms/forms.ts'
import { indicators } from '#catalogue/indicators/indicators.ts'
import { findFrozen, listReports, type ReportRow } from '#store/reports.ts'
import { inScope } from '#store/scope.ts'
import { listUnits } from '#store/territory.ts'
import type { Context } from '../context.ts'
import { refusedTo } from '../refused.ts'
import type { FrozenPaper } from '../reports/read-report.ts'

export type CommuneReport = {
  readonly commune: string
  readonly name: string
  /** The newest issued version; absent while the commune has sent none. */
  readonly report?: ReportRow
  /** What the checks of today say of the signed forms. */
  readonly findings: readonly Finding[]
  /** Findings the commune let pass, with their reasons (law 12). */
  readonly waived: readonly WaivableFinding[]
  readonly figures?: Figures
}

export type ProvinceReports = {
  readonly communes: readonly CommuneReport[]
  readonly sent: number
  /** Over the communes that have sent: only what was signed is added (law 9). */
  readonly figures: Figures
}

/** Who has sent the report of a period, what is wrong in each, and what they add up to; all forms checked in one run. */
export async function rollUpReports(
  context: Context,
  request: { readonly period: Period },
): Promise<Result<ProvinceReports, string>> {
  const { store, actor } = context
  const refused = refusedTo(actor, 'province.rollup')
  if (refused) return refused
  return inScope(store, actor, async (scope) => {
    const issued = (await listReports(scope)).filter(
      (report) => report.kind === request.period.kind && report.period === printPeriod(request.period),
    )
    const communes: CommuneReport[] = []
    for (const unit of await listUnits(scope, actor.province)) {
      const report = issued.filter((each) => each.commune === unit.code).toSorted((a, b) => b.version - a.version)[0]
      const base = { commune: unit.code, name: unit.name }
      const frozen = report && (await findFrozen(scope, report.id))
      if (!report || !frozen) communes.push({ ...base, findings: [], waived: [] })
      else communes.push({ ...base, report, ...judge(report, frozen as Frozen) })
    }
    const signed = communes.flatMap(({ commune, figures }) => (figures ? [{ commune, figures }] : []))
    return ok({ communes, sent: signed.length, figures: rollUp(indicators, signed) })
  })
}

type Frozen = {
  readonly figures: Readonly<Record<string, Figure>>
  readonly sheets: FrozenPaper
  readonly findings: readonly WaivableFinding[]
}

function judge(report: ReportRow, frozen: Frozen): Pick<CommuneReport, 'findings' | 'waived' | 'figures'> {
  const figures: Figures = new Map(Object.entries(frozen.figures))
  const filled = frozen.sheets.sheets.flatMap((sheet) => {
    const form = findForm(sheet.form)
    return form ? [{ form, sheet }] : []
  })
  const findings = checkSheets({
    kind: report.kind,
    window: report.window,
    ...(report.dated ? { reportDate: report.dated } : {}),
    figures,
    filled,
  })
  return { figures, findings, waived: frozen.findings.filter((finding) => finding.waived !== undefined) }
}
