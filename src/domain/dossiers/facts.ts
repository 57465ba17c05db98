import type { LocalDateTime } from '#kernel/local-time.ts'
import type { DossierStatus } from './status.ts'

export const channels = ['counter', 'online', 'post'] as const
export type Channel = (typeof channels)[number]

export const endKinds = ['resolved', 'refused', 'withdrawn', 'returned'] as const
export type EndKind = (typeof endKinds)[number]

export const pauseKinds = ['supplement', 'payment', 'other'] as const
export type PauseKind = (typeof pauseKinds)[number]

/** `none`: nothing is owed; `unpaid`: owed and not paid. */
export const payments = ['online', 'counter', 'unpaid', 'none'] as const
export type Payment = (typeof payments)[number]

/** The clock stands still in (from, until]; `until` is absent while it still does. */
export type Pause = { readonly kind: PauseKind; readonly from: LocalDateTime; readonly until?: LocalDateTime }

/**
 * What a dossier's history says of it, folded: the four axes (business, payment, delivery, synchronisation) side by
 * side. Every figure counts over these facts and nothing else.
 */
export type DossierFacts = {
  readonly status: DossierStatus
  readonly procedureCode: string
  readonly procedureName: string
  readonly fieldCode: string
  readonly fieldName: string
  readonly channel: Channel
  readonly submittedAt?: LocalDateTime
  /** Absent while nobody has accepted it: such a dossier is in no figure. */
  readonly receivedAt?: LocalDateTime
  readonly dueAt?: LocalDateTime
  /** The limit is in hours: late is after the instant, not after the day. */
  readonly dueByInstant: boolean
  readonly endedAt?: LocalDateTime
  readonly endKind?: EndKind
  readonly handedOverAt?: LocalDateTime
  readonly pauses: readonly Pause[]
  /** Đồng; absent when the source does not say. */
  readonly fee?: number
  readonly feeBearing: boolean
  readonly payment: Payment
  readonly componentsDigitised: boolean
  readonly eResult: boolean
  readonly reused: boolean
  /** Unit or person that processes it. */
  readonly officer?: string
}
