import type { LocalDate } from '#kernel/local-time.ts'
import type { Place } from '#domain/checks/finding.ts'
import type { Waiver } from '#domain/checks/waiver.ts'
import type { WaiverRow } from '#store/report-parts.ts'

/** A stored waiver as the rules take it. */
export function toWaiver(row: WaiverRow): Waiver {
  return {
    code: row.code,
    place: JSON.parse(row.place) as Place,
    reason: row.reason,
    ...(row.evidence ? { evidence: row.evidence } : {}),
    expires: row.expires as LocalDate,
    by: row.by,
    at: row.at.toISOString(),
  }
}
