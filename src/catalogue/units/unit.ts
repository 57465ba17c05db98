import type { LocalDate } from '#kernel/local-time.ts'

export const unitKinds = ['province', 'city', 'commune', 'ward', 'special_zone'] as const
export type UnitKind = (typeof unitKinds)[number]

/** An administrative unit as it stands between two days; `validTo` is its last day. */
export type Unit = {
  readonly code: string
  readonly name: string
  readonly kind: UnitKind
  /** The province of a commune, ward or special zone. */
  readonly parentCode?: string
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
