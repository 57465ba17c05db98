import { dateOf, type LocalDateTime } from '#kernel/local-time.ts'
import { type DossierFacts, type PauseKind, pauseKinds } from './facts.ts'

export type Timeliness = 'early' | 'onTime' | 'late'

/** Where a dossier stands for counting. */
export type DossierState =
  | { readonly kind: 'not-received' }
  | { readonly kind: 'running'; readonly overdue: boolean }
  | { readonly kind: 'paused'; readonly pause: PauseKind }
  | { readonly kind: 'resolved'; readonly timeliness: Timeliness }
  | { readonly kind: 'refused' | 'withdrawn' | 'returned' }

/** The state at a moment, from what happened strictly before it. */
export function stateAt(facts: DossierFacts, moment: LocalDateTime): DossierState {
  if (facts.receivedAt === undefined || facts.receivedAt >= moment) return { kind: 'not-received' }
  if (facts.endedAt !== undefined && facts.endKind !== undefined && facts.endedAt < moment) {
    return facts.endKind === 'resolved' ? { kind: 'resolved', timeliness: timeliness(facts) } : { kind: facts.endKind }
  }
  const pause = findPauseAt(facts, moment)
  return pause ? { kind: 'paused', pause } : { kind: 'running', overdue: isPastDue(facts, moment) }
}

/** The pause that holds at a moment; of several, the first of supplement, payment, other, so that each counts once. */
export function findPauseAt(facts: DossierFacts, moment: LocalDateTime): PauseKind | undefined {
  const holding = facts.pauses.filter((pause) => pause.from < moment && (!pause.until || pause.until >= moment))
  return pauseKinds.find((kind) => holding.some((pause) => pause.kind === kind))
}

/** Early: on an earlier day than due. On time: on the due day, not after the instant of a limit in hours. */
export function timeliness(facts: Pick<DossierFacts, 'endedAt' | 'dueAt' | 'dueByInstant'>): Timeliness {
  const { endedAt, dueAt, dueByInstant } = facts
  // Without a due date nothing was promised; without an end nothing is late yet: that is a matter of `stateAt`.
  if (dueAt === undefined || endedAt === undefined) return 'onTime'
  if (dateOf(endedAt) < dateOf(dueAt)) return 'early'
  const within = dueByInstant ? endedAt <= dueAt : dateOf(endedAt) === dateOf(dueAt)
  return within ? 'onTime' : 'late'
}

/** The due day has passed; the instant, for a limit in hours. */
export function isPastDue({ dueAt, dueByInstant }: DossierFacts, moment: LocalDateTime): boolean {
  if (dueAt === undefined) return false
  return dueByInstant ? dueAt < moment : dateOf(dueAt) < dateOf(moment)
}
