import type { LocalDate } from '#kernel/local-time.ts'

/** The stretches of a demo commune's ledger, each with the figures its rows must add up to. */
export type Season = {
  /** Both days inclusive; seasons follow each other without a gap. */
  readonly from: LocalDate
  readonly to: LocalDate
  readonly received: { readonly online: number; readonly counter: number; readonly post: number }
  /** Procedures with a fixed number of dossiers among those received; the others share the rest. */
  readonly exact?: Readonly<Record<string, number>>
  /** Of those received; what is neither paid online nor at the counter is unpaid. */
  readonly feeBearing: number
  readonly paid: { readonly online: number; readonly counter: number }
  readonly digitised: number
  readonly reused: number
  /** Of those that end in the season; who is not named here is resolved early. */
  readonly ends: {
    readonly onTime: number
    readonly late: number
    readonly refused: number
    readonly withdrawn: number
    readonly returned: number
    readonly eResult: number
  }
  /** Of those received, still open at the end. Paused ones stay paused: a row of the list knows one pause only. */
  readonly left: {
    readonly inTerm: number
    readonly overdue: number
    readonly supplement: number
    readonly payment: number
    readonly other: number
  }
}

/** A commune's ledger: how its counter promises, and what happened in each season. */
export type DemoLedgerPlan = {
  readonly communeCode: string
  /** Same-day procedures are promised for the next working day, so that most are early (as seed figures show). */
  readonly promisesNextDay: boolean
  readonly seasons: readonly Season[]
  /** How many dossiers appear twice in the list: once as they were, once as they are. */
  readonly repeated: number
}
