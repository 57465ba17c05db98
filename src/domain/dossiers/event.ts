import type { LocalDateTime } from '#kernel/local-time.ts'
import type { DossierFacts } from './facts.ts'

/** `at`: when it happened, not when it was written down; `by`: who did it, as the page names them. */
type Moment = { readonly at: LocalDateTime; readonly by?: string }

/** What an applicant files: the part of the facts known before anyone has accepted it. */
export type Application = Pick<
  DossierFacts,
  'procedureCode' | 'procedureName' | 'fieldCode' | 'fieldName' | 'channel' | 'fee' | 'feeBearing'
>

/** Pauses are corrected by what began and ended them, not by hand. */
export type CorrectableField = Exclude<keyof DossierFacts, 'pauses'>

/** One named field, from what it was to what it should have been; absent means no value. */
export type Correction = {
  readonly [Field in CorrectableField]: {
    readonly field: Field
    readonly from?: DossierFacts[Field] | undefined
    readonly to?: DossierFacts[Field] | undefined
  }
}[CorrectableField]

/** Something that happened here. A due date moves only by an event that carries the new one. */
export type LocalEvent = Moment &
  (
    | { readonly kind: 'submitted'; readonly application: Application }
    | { readonly kind: 'received'; readonly dueAt?: LocalDateTime; readonly dueByInstant: boolean }
    | { readonly kind: 'assigned'; readonly officer: string }
    | { readonly kind: 'supplement-requested'; readonly reason: string }
    | { readonly kind: 'supplement-received'; readonly dueAt?: LocalDateTime }
    | { readonly kind: 'payment-requested'; readonly fee?: number }
    | { readonly kind: 'paid'; readonly method: 'online' | 'counter'; readonly dueAt?: LocalDateTime }
    | { readonly kind: 'paused'; readonly reason: string }
    | { readonly kind: 'resumed'; readonly dueAt?: LocalDateTime }
    | { readonly kind: 'extended'; readonly dueAt: LocalDateTime; readonly reason: string }
    | { readonly kind: 'finished' }
    | { readonly kind: 'handed-over' }
    | { readonly kind: 'refused'; readonly reason: string }
    /** Not accepted (status 3). */
    | { readonly kind: 'returned'; readonly reason: string }
    | { readonly kind: 'withdrawn'; readonly reason: string }
    | { readonly kind: 'corrected'; readonly changes: readonly Correction[]; readonly reason: string }
    | { readonly kind: 'digitised'; readonly reused: boolean }
    | { readonly kind: 'result-attached'; readonly electronic: boolean }
    | { readonly kind: 'synchronised'; readonly system: string; readonly outcome: 'sent' | 'accepted' | 'failed' }
  )

/**
 * What a source system said of the dossier at one import: a complete claim, in place of everything known before. `at`
 * is when it was said. Local events recorded after it apply on top.
 */
export type StatedEvent = Moment & { readonly kind: 'stated'; readonly source: string; readonly facts: DossierFacts }

export type DossierEvent = LocalEvent | StatedEvent
