import { dateOf, fromInstant, type LocalDate } from '#kernel/local-time.ts'
import type { Section } from '#domain/reports/narrative.ts'
import { type Period, readPeriod } from '#domain/reports/period.ts'
import { windowOf } from '#domain/reports/period-rule.ts'
import type { ReportSettings } from '#domain/reports/report-settings.ts'
import { findRealm } from '#store/installation.ts'
import { type Entry, listEntries, listWaivers } from '#store/report-parts.ts'
import type { ReportRow } from '#store/reports.ts'
import type { Scope } from '#store/scope.ts'
import { type AssembledReport, assembleReport } from './assemble-report.ts'
import { readPeriodRule, readReportSettings } from './commune-settings.ts'
import { type ReportBasis, readBasis } from './report-basis.ts'
import { toWaiver } from './waivers.ts'

export type LiveReport = {
  readonly assembled: AssembledReport
  readonly basis: ReportBasis
  readonly settings: ReportSettings
  readonly entries: readonly Entry[]
  readonly demo: boolean
}

/** The period of a stored report; it was read when the report was opened, so it can be read again. */
export function periodOf(report: Pick<ReportRow, 'kind' | 'period'>): Period {
  const period = readPeriod(report.kind, report.period)
  if (!period.ok) throw new Error(period.refusal)
  return period.value
}

/** A report that is not yet issued, as it stands at a moment. */
export async function assembleLive(
  scope: Scope,
  report: ReportRow,
  at: Date,
  stamp: { readonly number?: number; readonly date?: LocalDate } = {},
): Promise<LiveReport> {
  const rule = await readPeriodRule(scope)
  const period = periodOf(report)
  const regular = windowOf(period, rule)
  const own = regular.from === report.window.from && regular.to === report.window.to
  const settings = await readReportSettings(scope, report.commune)
  const entries = await listEntries(scope, report.id)
  const waivers = await listWaivers(scope, report.id)
  const basis = await readBasis(scope, {
    commune: report.commune,
    period,
    window: report.window,
    asOf: at,
    rule,
    entries,
  })
  const demo = (await findRealm(scope)) === 'demo'
  const assembled = assembleReport({
    period,
    basis,
    settings,
    written: report.sections as readonly Section[],
    waivers: waivers.map(toWaiver),
    today: dateOf(fromInstant(at)),
    ...(own ? { expectedWindow: regular } : {}),
    ...stamp,
    ...(demo ? { mark: 'DỮ LIỆU MẪU' as const } : {}),
  })
  return { assembled, basis, settings, entries, demo }
}
