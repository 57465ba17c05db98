import { createHash } from 'node:crypto'
import type { DossierFacts } from '../facts.ts'

/** What a source system says of one dossier at one time: it is kept as said, and the facts follow from it. */
export type DossierClaim = {
  readonly source: string
  readonly code: string
  readonly applicantName?: string
  readonly applicantIdNumber?: string
  readonly facts: DossierFacts
  /** The status in the source's own word. */
  readonly statedStatus: string
  readonly processingUnit?: string
}

/** A dossier is known by its code in its source system. */
export function claimKey(claim: Pick<DossierClaim, 'source' | 'code'>): string {
  return `${claim.source}\u0000${claim.code}`
}

/**
 * A hash of what the claim means, whatever the order of its parts: the same row coming again is recognised as
 * unchanged. Another spelling of the same status changes nothing, so the stated word is left out.
 */
export function claimDigest(claim: DossierClaim): string {
  const { statedStatus: _, ...content } = claim
  return createHash('sha256').update(canonical(content)).digest('hex')
}

function canonical(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonical).join(',')}]`
  if (typeof value !== 'object' || value === null) return JSON.stringify(value) ?? 'null'
  const entries = Object.entries(value).filter(([, part]) => part !== undefined)
  const sorted = entries.toSorted(([a], [b]) => (a < b ? -1 : 1))
  return `{${sorted.map(([key, part]) => `${JSON.stringify(key)}:${canonical(part)}`).join(',')}}`
}
