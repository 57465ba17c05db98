import { ok, refuse, type Result } from '#kernel/result.ts'
import type { Window } from '#kernel/window.ts'
import { carryOver, type Section } from '#domain/reports/narrative.ts'
import { type Period, previousPeriod, printPeriod, showPeriod } from '#domain/reports/period.ts'
import { windowOf } from '#domain/reports/period-rule.ts'
import { recordReportEvent } from '#store/report-parts.ts'
import { createReport, findLatestReport } from '#store/reports.ts'
import { inScope } from '#store/scope.ts'
import type { Context } from '../context.ts'
import { assembleReport } from '../parts/assemble-report.ts'
import { readPeriodRule, readReportSettings } from '../parts/commune-settings.ts'
import { readBasis } from '../parts/report-basis.ts'
import { refusedTo } from '../refused.ts'

/** Opens the report of a period: its prose as the figures say it, and what officers wrote last time offered again. */
export async function openReport(
  context: Context,
  request: { readonly period: Period; readonly window?: Window },
): Promise<Result<{ readonly id: string }, string>> {
  const { actor } = context
  const refused = refusedTo(actor, 'report.draft')
  if (refused) return refused
  const { period } = request
  const commune = actor.commune ?? ''
  return inScope(context.store, actor, async (scope) => {
    const existing = await findLatestReport(scope, commune, period.kind, printPeriod(period))
    if (existing) return refuse(`Báo cáo ${showPeriod(period)} đã có (bản ${existing.version}); hãy mở bản ấy.`)
    const now = context.now()
    const rule = await readPeriodRule(scope)
    const window = request.window ?? windowOf(period, rule)
    const settings = await readReportSettings(scope, commune)
    const basis = await readBasis(scope, { commune, period, window, asOf: now, rule, entries: [] })
    const { sections } = assembleReport({ period, basis, settings, waivers: [], today: window.to })
    const last = await findLatestReport(scope, commune, period.kind, printPeriod(previousPeriod(period)))
    const offered = last ? carryOver(last.sections as readonly Section[], sections) : sections
    const id = await createReport(
      scope,
      actor,
      { kind: period.kind, period: printPeriod(period), version: 1, window, sections: offered },
      now,
    )
    await recordReportEvent(scope, actor, id, 'opened', now)
    return ok({ id })
  })
}
