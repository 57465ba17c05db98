import type { LocalDate } from '#kernel/local-time.ts'
import { type Finding, type Place, placeKey } from './finding.ts'

/** A finding someone answers for: the reason travels upward with the report (law 12). */
export type Waiver = {
  readonly code: string
  readonly place: Place
  readonly reason: string
  readonly evidence?: string
  /** The last day on which it holds. */
  readonly expires: LocalDate
  readonly by: string
  /** ISO instant. */
  readonly at: string
}

export type WaivableFinding = Finding & { readonly waived?: Waiver }

/** A waiver holds for one finding at one place, with a reason, until it expires; the finding is never dropped. */
export function applyWaivers(
  findings: readonly Finding[],
  waivers: readonly Waiver[],
  today: LocalDate,
): readonly WaivableFinding[] {
  const valid = waivers.filter((waiver) => waiver.reason.trim() !== '' && today <= waiver.expires)
  const byPlace = new Map(valid.map((waiver) => [`${waiver.code}|${placeKey(waiver.place)}`, waiver]))
  return findings.map((finding) => {
    const waived = byPlace.get(`${finding.code}|${placeKey(finding.place)}`)
    return waived ? { ...finding, waived } : finding
  })
}

/** What still stands in the way of signing. */
export function blocking(findings: readonly WaivableFinding[]): readonly WaivableFinding[] {
  return findings.filter((finding) => finding.severity === 'error' && finding.waived === undefined)
}
