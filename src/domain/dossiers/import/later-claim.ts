import type { DossierStatus } from '../status.ts'
import type { DossierClaim } from './dossier-claim.ts'

export type LineClaim = { readonly line: number; readonly claim: DossierClaim }

/** How far along its life a status is. Processing and waiting alternate, so neither is further than the other. */
const stages: Record<DossierStatus, number> = {
  registered: 0,
  received: 1,
  processing: 2,
  'awaiting-supplement': 2,
  'awaiting-payment': 2,
  stopped: 2,
  paused: 2,
  'not-accepted': 3,
  withdrawn: 3,
  refused: 3,
  processed: 4,
  'handed-over': 5,
}

/** What orders two rows of one dossier, the greatest being the latest state: by day, then stage, then moment. */
export type ClaimOrder = { readonly day: string; readonly stage: number; readonly moment: string }

/**
 * The day of the last moment comes before the stage, and the stage before the instant, because many lists give days
 * only: a result handed over on the 23rd is later than a receipt at 08:00 on the 23rd.
 */
export function orderOfClaim({ facts }: Pick<DossierClaim, 'facts'>): ClaimOrder {
  const moments: readonly string[] = [facts.handedOverAt ?? '', facts.endedAt ?? '', facts.receivedAt ?? '']
  const moment = moments.reduce((last, next) => (next > last ? next : last))
  return { day: moment.slice(0, 'YYYY-MM-DD'.length), stage: stages[facts.status], moment }
}

/** Of two rows for the same dossier in one file, the one that tells the later state; the lower line when they agree. */
export function laterClaim<Claim extends LineClaim>(a: Claim, b: Claim): Claim {
  const [left, right] = [orderOfClaim(a.claim), orderOfClaim(b.claim)]
  const order =
    compare(left.day, right.day) || left.stage - right.stage || compare(left.moment, right.moment) || a.line - b.line
  return order > 0 ? a : b
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}
