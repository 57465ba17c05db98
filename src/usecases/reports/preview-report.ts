import { dateOf, fromInstant } from '#kernel/local-time.ts'
import type { Window } from '#kernel/window.ts'
import type { Section } from '#domain/reports/narrative.ts'
import { asOfEnd } from '#domain/indicators/moments.ts'
import { type Period, printPeriod } from '#domain/reports/period.ts'
import { windowOf } from '#domain/reports/period-rule.ts'
import { findRealm } from '#store/installation.ts'
import { listEntries, listWaivers } from '#store/report-parts.ts'
import { findLatestReport } from '#store/reports.ts'
import { inSnapshot } from '#store/scope.ts'
import type { Context } from '../context.ts'
import { type AssembledReport, assembleReport } from '../parts/assemble-report.ts'
import { readPeriodRule, readReportSettings } from '../parts/commune-settings.ts'
import { readBasis } from '../parts/report-basis.ts'
import { toWaiver } from '../parts/waivers.ts'

export type PreviewRequest = { readonly period: Period; readonly window?: Window; readonly asOf?: Date }
export type Preview = AssembledReport & { readonly window: Window; readonly asOf: Date; readonly communeName: string }

/** A report of any window and moment, written from the records without being opened: nothing is remembered. */
export function previewReport(context: Context, request: PreviewRequest): Promise<Preview> {
  const { store, actor } = context
  return inSnapshot(store, actor, async (scope) => {
    const rule = await readPeriodRule(scope)
    const expectedWindow = windowOf(request.period, rule)
    const window = request.window ?? expectedWindow
    const asOf = request.asOf ?? asOfEnd(window, context.now())
    const settings = await readReportSettings(scope, actor.commune ?? '')
    const draft = await findLatestReport(scope, actor.commune ?? '', request.period.kind, printPeriod(request.period))
    const entries = draft ? await listEntries(scope, draft.id) : []
    const waivers = draft ? await listWaivers(scope, draft.id) : []
    const basis = await readBasis(scope, {
      commune: actor.commune ?? '',
      period: request.period,
      window,
      asOf,
      rule,
      entries,
    })
    const demo = (await findRealm(scope)) === 'demo'
    const assembled = assembleReport({
      period: request.period,
      basis,
      settings,
      ...(draft ? { written: draft.sections as readonly Section[] } : {}),
      waivers: waivers.map(toWaiver),
      today: dateOf(fromInstant(context.now())),
      ...(request.window ? {} : { expectedWindow }),
      ...(demo ? { mark: 'DỮ LIỆU MẪU' as const } : {}),
    })
    return { ...assembled, window, asOf, communeName: settings.bodyShort }
  })
}
