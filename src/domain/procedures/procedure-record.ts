import type { LocalDate } from '#kernel/local-time.ts'
import type { Limit } from '#domain/calendar/deadline-rule.ts'

export const serviceModes = ['full', 'partial', 'none'] as const
/** full: toàn trình; partial: một phần; none: no online channel. */
export type ServiceMode = (typeof serviceModes)[number]

export const verticalAgencies = [
  'police',
  'tax',
  'social_insurance',
  'land_registration_office',
  'provincial_department',
] as const
export type VerticalAgency = (typeof verticalAgencies)[number]

export const interlinkings = ['sameLevel', 'acrossLevels'] as const
export type Interlinking = (typeof interlinkings)[number]

/** A procedure as it stands from a day to a day; what nobody has said is absent, never zero. */
export type ProcedureRecord = {
  readonly code: string
  readonly name: string
  /** Absent where the national list has no matching field. */
  readonly fieldCode?: string
  readonly fieldName: string
  readonly serviceMode?: ServiceMode
  readonly limit?: Limit
  readonly limitNote?: string
  /** Đồng. */
  readonly fee?: number
  readonly resultDocument?: string
  /** Who decides, when it is not the commune. */
  readonly verticalAgency?: VerticalAgency
  readonly interlinked?: Interlinking
  /** Received at any commune of the province (phi địa giới); the province's decision has the last word. */
  readonly boundaryFree: boolean
  readonly validFrom?: LocalDate
  readonly validTo?: LocalDate
  readonly components?: readonly string[]
}

/** One whose first day is known: what the product's own lists hold. */
export type DatedProcedure = ProcedureRecord & { readonly validFrom: LocalDate }
