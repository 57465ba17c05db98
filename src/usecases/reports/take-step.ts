import { ok, refuse, type Result } from '#kernel/result.ts'
import { decideStep, type ReportStep } from '#domain/reports/lifecycle.ts'
import { recordAudit } from '#store/audit.ts'
import { recordReportEvent } from '#store/report-parts.ts'
import { findReportForUpdate, saveSections, setReportState } from '#store/reports.ts'
import { inScope } from '#store/scope.ts'
import type { Context } from '../context.ts'
import { assembleLive } from '../parts/open-report-parts.ts'

/** Checked, approved, or sent back; signing is `issueReport`. */
export async function takeStep(
  context: Context,
  input: {
    readonly report: string
    readonly step: Exclude<ReportStep, 'edit' | 'issue' | 'correct'>
    readonly reason?: string
  },
): Promise<Result<undefined, string>> {
  const { store, actor } = context
  return inScope(store, actor, async (scope) => {
    const report = await findReportForUpdate(scope, input.report)
    if (!report) return refuse('Không tìm thấy báo cáo.')
    const now = context.now()
    const { assembled } = await assembleLive(scope, report, now)
    const findings = assembled.findings.map((finding) => ({
      severity: finding.severity,
      waived: finding.waived !== undefined,
    }))
    const decision = decideStep({
      step: input.step,
      state: report.state,
      role: actor.role,
      findings,
      ...(input.reason ? { reason: input.reason } : {}),
    })
    if (!decision.ok) return refuse(decision.refusal.message)
    if (decision.value.state === 'issued') return refuse('Ban hành phải qua bước ký.')
    // The prose is kept as it was read: what the template said for the figures of that moment.
    await saveSections(scope, actor, report.id, report.revision, assembled.sections, now)
    await setReportState(scope, report.id, decision.value.state)
    await recordReportEvent(scope, actor, report.id, input.step, now, input.reason?.trim())
    await recordAudit(scope, actor, now, input.step === 'approve' ? 'report.approve' : 'report.check', report.id, {
      step: input.step,
    })
    return ok(undefined)
  })
}
