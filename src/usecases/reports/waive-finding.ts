import { dateOf, fromInstant, readDateTime, showDate } from '#kernel/local-time.ts'
import { ok, refuse, type Result } from '#kernel/result.ts'
import { type Place, placeKey } from '#domain/checks/finding.ts'
import { recordAudit } from '#store/audit.ts'
import { addWaiver } from '#store/report-parts.ts'
import { findReportForUpdate } from '#store/reports.ts'
import { inScope } from '#store/scope.ts'
import type { Context } from '../context.ts'
import { assembleLive } from '../parts/open-report-parts.ts'
import { refusedTo } from '../refused.ts'

export type WaiverInput = {
  readonly report: string
  readonly code: string
  readonly place: Place
  readonly reason: string
  readonly evidence?: string
  /** Last day on which it counts. */
  readonly expires: string
}

/** Lets a finding pass with its reason; the reason travels with the report (law 12). */
export async function waiveFinding(context: Context, input: WaiverInput): Promise<Result<undefined, string>> {
  const { store, actor } = context
  const refused = refusedTo(actor, 'finding.waive')
  if (refused) return refused
  const now = context.now()
  const today = dateOf(fromInstant(now))
  const until = readDateTime(input.expires)
  if (!input.reason.trim()) return refuse('Ghi lý do bỏ qua: lý do đi cùng báo cáo lên cấp trên.')
  if (!until) return refuse('Ghi ngày hết hiệu lực của việc bỏ qua.')
  if (dateOf(until) < today) return refuse(`Ngày hết hiệu lực ${showDate(dateOf(until))} đã qua.`)
  return inScope(store, actor, async (scope) => {
    const report = await findReportForUpdate(scope, input.report)
    if (!report || report.state === 'issued') return refuse('Không tìm thấy báo cáo đang soạn.')
    const { assembled } = await assembleLive(scope, report, now)
    const finding = assembled.findings.find(
      (each) => each.code === input.code && placeKey(each.place) === placeKey(input.place),
    )
    if (!finding) return refuse('Cảnh báo này không còn nữa; hãy tải lại trang.')
    await addWaiver(
      scope,
      actor,
      report.id,
      {
        code: finding.code,
        place: JSON.stringify(finding.place),
        reason: input.reason.trim(),
        evidence: input.evidence?.trim() || undefined,
        expires: dateOf(until),
      },
      now,
    )
    await recordAudit(scope, actor, now, 'finding.waive', report.id, { code: finding.code })
    return ok(undefined)
  })
}
