import type { UnitRecord } from '#domain/territory/unit-record.ts'
import type { LocalDate } from '#kernel/local-time.ts'

/** An administrative unit as it stands between two days; `validTo` is its last day. */
export type Unit = UnitRecord & {
  readonly validFrom: LocalDate
  readonly validTo?: LocalDate
  /** The act that makes it so. */
  readonly legal: string
}

/** What a unit was before a day: merged from several, or one under another name. */
export type UnitSuccession = {
  readonly kind: 'merged' | 'renamed'
  readonly code: string
  /** The first day of the unit as it is now. */
  readonly on: LocalDate
  /** The units that ended, with the code and name they had. */
  readonly predecessors: readonly { readonly code: string; readonly name: string }[]
  readonly legal: string
}
