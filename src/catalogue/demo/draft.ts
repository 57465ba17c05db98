import type { Channel, EndKind, Payment, PauseKind } from '#domain/dossiers/facts.ts'
import type { DemoProcedure } from './demo-procedures.ts'
import type { Moment } from './working-time.ts'

export type Timing = 'early' | 'onTime' | 'late'

/** A demo dossier while its season is being written. */
export type Draft = {
  readonly procedure: DemoProcedure
  readonly channel: Channel
  readonly received: Moment
  /** The working day it is due on, at 17:00. */
  readonly due: number
  payment: Payment
  digitised: boolean
  reused: boolean
  eResult: boolean
  paused?: PauseKind
  end?: { readonly at: Moment; readonly kind: EndKind }
}
