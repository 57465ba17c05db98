import { hash } from 'node:crypto'
import type { DossierFacts, Pause } from '../facts.ts'

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

type Said = Exclude<keyof DossierClaim, 'statedStatus'> | keyof DossierFacts | keyof Pause

/** All that a claim says, in the order in which it is hashed: the compiler asks for what is added later. */
const said: Readonly<Record<Said, true>> = {
  source: true,
  code: true,
  applicantName: true,
  applicantIdNumber: true,
  processingUnit: true,
  facts: true,
  status: true,
  procedureCode: true,
  procedureName: true,
  fieldCode: true,
  fieldName: true,
  channel: true,
  submittedAt: true,
  receivedAt: true,
  dueAt: true,
  dueByInstant: true,
  endedAt: true,
  endKind: true,
  handedOverAt: true,
  pauses: true,
  kind: true,
  from: true,
  until: true,
  fee: true,
  feeBearing: true,
  payment: true,
  componentsDigitised: true,
  eResult: true,
  reused: true,
  officer: true,
}
const saidInOrder = Object.keys(said)

/**
 * A hash of what the claim means, whatever the order of its parts: the same row coming again is recognised as
 * unchanged. Another spelling of the same status changes nothing, so the stated word is left out.
 */
export function claimDigest(claim: DossierClaim): string {
  return hash('sha256', JSON.stringify(claim, saidInOrder))
}
