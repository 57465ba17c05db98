import { dateOf } from '#kernel/local-time.ts'
import type { DossierFacts } from './facts.ts'
import type { DossierRefusal } from './refusals.ts'
import { dossierStatuses } from './status.ts'

/** What the facts cannot all be at once; a correction may not leave them so. */
export function findContradiction(facts: DossierFacts): DossierRefusal | undefined {
  const { endedAt, endKind, receivedAt, status, feeBearing, payment } = facts
  if ((endedAt === undefined) !== (endKind === undefined)) return 'end-without-kind'
  if ((endedAt !== undefined) !== (dossierStatuses[status].bucket === 'ended')) return 'status-without-end'
  if (endedAt && receivedAt && dateOf(endedAt) < dateOf(receivedAt)) return 'ended-before-received'
  if (feeBearing === (payment === 'none')) return 'payment-without-fee'
  return undefined
}
