import { ok, type Result } from '#kernel/result.ts'
import type { ReportRow } from '#store/reports.ts'
import type { Context } from '../context.ts'
import type { ReviewedFile, ReviewRoom } from '../review/open-review-room.ts'
import { type OwnPlaces, readOwnPaper } from '../review/own-paper.ts'
import { readReport } from './read-report.ts'

export type ReviewedReport = ReviewedFile & { readonly report: ReportRow; readonly places: OwnPlaces }

/** Number and day are written when the report is issued, and the blank cells of a draft have checks of their own. */
const notBeforeIssue = new Set(['CCHC-080', 'CCHC-081', 'CCHC-028'])

/** What the rules for any report of any unit say of one of ours, as it stands now. */
export async function reviewReport(
  context: Context,
  id: string,
  judge: ReviewRoom['judge'],
  read: typeof readReport = readReport,
): Promise<Result<ReviewedReport, string>> {
  const opened = await read(context, id)
  if (!opened.ok) return opened
  const { report, assembled } = opened.value
  const { document, places } = readOwnPaper(assembled.document)
  const judged = await judge(document)
  if (!judged.ok) return judged
  const { answer } = judged.value
  const findings = answer.findings.filter(({ code }) => report.state === 'issued' || !notBeforeIssue.has(code))
  return ok({ report, document, places, answer: { ...answer, findings } })
}
