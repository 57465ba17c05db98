import type { LocalDateTime } from '#kernel/local-time.ts'
import type { DossierFacts, EndKind, PauseKind, Payment } from '#domain/dossiers/facts.ts'
import { findPauseAt, isPastDue, timeliness } from '#domain/dossiers/state.ts'

/**
 * The words an indicator of the dossier register is declared in. Each says something of one dossier's facts for a
 * window [from, at): `at` is the window's end, or the moment asked for when that is earlier. The store holds the same
 * table in SQL; a property test keeps the two equal.
 */
export type Moments = {
  readonly from: LocalDateTime
  readonly at: LocalDateTime
}

type Counted = DossierFacts

const receivedByEnd = (d: Counted, m: Moments) => d.receivedAt !== undefined && d.receivedAt < m.at
const endedByEnd = (d: Counted, m: Moments) => d.endedAt !== undefined && d.endedAt < m.at
const openAtEnd = (d: Counted, m: Moments) => receivedByEnd(d, m) && !endedByEnd(d, m)
const runningAtEnd = (d: Counted, m: Moments) => openAtEnd(d, m) && findPauseAt(d, m.at) === undefined
const pausedAtEnd = (kind: PauseKind) => (d: Counted, m: Moments) => openAtEnd(d, m) && findPauseAt(d, m.at) === kind
const overdueAtEnd = (d: Counted, m: Moments) => isPastDue(d, m.at)
const endedAs = (kind: EndKind) => (d: Counted, m: Moments) => endedByEnd(d, m) && d.endKind === kind
const paidAs = (payment: Payment) => (d: Counted) => d.feeBearing && d.payment === payment

export const dossierConditions = {
  receivedBefore: (d, m) => d.receivedAt !== undefined && d.receivedAt < m.from,
  receivedInWindow: (d, m) => receivedByEnd(d, m) && d.receivedAt! >= m.from,
  receivedByEnd,
  openAtStart: (d, m) => d.endedAt === undefined || d.endedAt >= m.from,
  endedInWindow: (d, m) => endedByEnd(d, m) && d.endedAt! >= m.from,
  runningAtEnd,
  overdueAtEnd,
  inTermAtEnd: (d, m) => !overdueAtEnd(d, m),
  awaitingSupplementAtEnd: pausedAtEnd('supplement'),
  awaitingPaymentAtEnd: pausedAtEnd('payment'),
  pausedOtherwiseAtEnd: pausedAtEnd('other'),
  pausedAtEnd: (d, m) => openAtEnd(d, m) && findPauseAt(d, m.at) !== undefined,
  resolved: endedAs('resolved'),
  refused: endedAs('refused'),
  withdrawn: endedAs('withdrawn'),
  returned: endedAs('returned'),
  early: (d) => timeliness(d) === 'early',
  onTime: (d) => timeliness(d) === 'onTime',
  late: (d) => timeliness(d) === 'late',
  notLate: (d) => timeliness(d) !== 'late',
  online: (d) => d.channel === 'online',
  counter: (d) => d.channel === 'counter',
  post: (d) => d.channel === 'post',
  feeBearing: (d) => d.feeBearing,
  paidOnline: paidAs('online'),
  paidCounter: paidAs('counter'),
  unpaid: paidAs('unpaid'),
  componentsDigitised: (d) => d.componentsDigitised,
  reused: (d) => d.reused,
  eResult: (d) => d.eResult,
} as const satisfies Record<string, (d: Counted, m: Moments) => boolean>

export type DossierCondition = keyof typeof dossierConditions

export function holds(condition: DossierCondition, facts: DossierFacts, moments: Moments): boolean {
  return (dossierConditions[condition] as (d: Counted, m: Moments) => boolean)(facts, moments)
}
