import { dateOf, fromInstant, type LocalDate } from '#kernel/local-time.ts'
import { ok, type Result } from '#kernel/result.ts'
import type { Window } from '#kernel/window.ts'
import { isWorkingDay } from '#domain/calendar/work-calendar.ts'
import { latestClosedPeriod, sendingDeadline, windowOf } from '#domain/reports/period-rule.ts'
import { printPeriod, showPeriod } from '#domain/reports/period.ts'
import { type ReportKind, reportKinds } from '#domain/reports/report-kind.ts'
import { vietnamCalendar } from '#catalogue/calendar/vietnam-calendar.ts'
import { listReports as listStored, type ReportRow } from '#store/reports.ts'
import { inScope } from '#store/scope.ts'
import type { Context } from '../context.ts'
import { readPeriodRule } from '../parts/commune-settings.ts'
import { refusedTo } from '../refused.ts'

export type DueReport = {
  readonly kind: ReportKind
  readonly period: string
  readonly label: string
  readonly window: Window
  readonly sendBy: LocalDate
}
export type ReportsList = { readonly reports: readonly ReportRow[]; readonly due: readonly DueReport[] }

/** The reports of the commune, and the closed periods nobody has opened yet. */
export async function listReports(context: Context): Promise<Result<ReportsList, string>> {
  const refused = refusedTo(context.actor, 'report.read')
  if (refused) return refused
  const today = dateOf(fromInstant(context.now()))
  return inScope(context.store, context.actor, async (scope) => {
    const reports = await listStored(scope)
    const rule = await readPeriodRule(scope)
    const due = reportKinds.flatMap((kind): DueReport[] => {
      // Reports are the communes' to write.
      if (kind === 'programme' || context.actor.commune === undefined) return []
      const period = latestClosedPeriod(kind, today, rule)
      if (reports.some((report) => report.kind === kind && report.period === printPeriod(period))) return []
      const window = windowOf(period, rule)
      const sendBy = sendingDeadline(window, rule, (day) => isWorkingDay(vietnamCalendar, day))
      return [{ kind, period: printPeriod(period), label: showPeriod(period), window, sendBy }]
    })
    return ok({ reports, due })
  })
}
