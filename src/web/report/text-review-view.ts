import type { Actor } from '#domain/access/actor.ts'
import { can } from '#domain/access/permissions.ts'
import type { LintFinding } from '#domain/lint/finding.ts'
import { cellKey, type OwnPlaces } from '#usecases/review/own-paper.ts'
import type { ReviewedReport } from '../app/reports.ts'
import { cellId, findingHref, opensTo, reportHref } from './places.ts'

/** A finding of the text beside the paper it is about. */
export type TextFinding = Pick<LintFinding, 'code' | 'severity' | 'message' | 'quote' | 'expected' | 'found'> & {
  readonly href: string
}

export function textReviewOf({ report, answer, places }: ReviewedReport, actor: Actor): readonly TextFinding[] {
  const mayEdit = report.state === 'draft' && can(actor, 'report.draft')
  return answer.findings.map(({ code, severity, message, quote, expected, found, location }) => ({
    code,
    severity,
    message,
    quote,
    href: hrefOf(report.id, location, places, mayEdit),
    ...(expected === undefined ? {} : { expected }),
    ...(found === undefined ? {} : { found }),
  }))
}

function hrefOf(report: string, at: LintFinding['location'], places: OwnPlaces, mayEdit: boolean): string {
  if (at.table !== undefined) {
    const figure = places.figures.get(cellKey(at.table, at.row ?? 0, at.column ?? 0))
    return figure === undefined ? reportHref(report) : reportHref(report, opensTo(figure), cellId(figure))
  }
  const [section, paragraph] = places.anchors.get(at.paragraph ?? 0)?.split('/') ?? []
  return findingHref(report, { ...(section && { section }), ...(paragraph && { paragraph }) }, mayEdit)
}
