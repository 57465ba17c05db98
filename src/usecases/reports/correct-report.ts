import { ok, refuse, type Result } from '#kernel/result.ts'
import { decideStep } from '#domain/reports/lifecycle.ts'
import { addEntry, listEntries, recordReportEvent } from '#store/report-parts.ts'
import { createReport, findLatestReport, findReportForUpdate } from '#store/reports.ts'
import { inScope } from '#store/scope.ts'
import type { Context } from '../context.ts'

/** Begins the correction of an issued report: a new version, which names why; the issued one stays as it is. */
export async function correctReport(
  context: Context,
  input: { readonly report: string; readonly reason: string },
): Promise<Result<{ readonly id: string }, string>> {
  const { store, actor } = context
  return inScope(store, actor, async (scope) => {
    const report = await findReportForUpdate(scope, input.report)
    if (!report) return refuse('Không tìm thấy báo cáo.')
    const decision = decideStep({
      step: 'correct',
      state: report.state,
      role: actor.role,
      findings: [],
      reason: input.reason,
    })
    if (!decision.ok) return refuse(decision.refusal.message)
    const latest = await findLatestReport(scope, report.commune, report.kind, report.period)
    if (latest && latest.id !== report.id) return refuse(`Đã có bản ${latest.version} của báo cáo này.`)
    const now = context.now()
    const id = await createReport(
      scope,
      actor,
      {
        kind: report.kind,
        period: report.period,
        version: report.version + 1,
        window: report.window,
        sections: report.sections,
        corrects: report.id,
        correctionNote: input.reason.trim(),
      },
      now,
    )
    for (const entry of lastEntries(await listEntries(scope, report.id))) {
      await addEntry(
        scope,
        actor,
        id,
        {
          form: entry.form,
          row: entry.row,
          value: entry.value,
          note: entry.note ?? undefined,
          attachmentId: entry.attachmentId ?? undefined,
        },
        now,
      )
    }
    await recordReportEvent(scope, actor, id, 'opened', now, input.reason.trim())
    return ok({ id })
  })
}

function lastEntries<E extends { readonly form: string; readonly row: string }>(entries: readonly E[]): readonly E[] {
  return [...new Map(entries.map((entry) => [`${entry.form}/${entry.row}`, entry])).values()]
}
