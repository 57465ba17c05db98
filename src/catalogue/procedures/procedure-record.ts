import type { LocalDate } from '#kernel/local-time.ts'

/** How far a procedure can be done online (NĐ 42/2022, kept by NĐ 224/2026): toàn trình, một phần, or not at all. */
export const serviceModes = ['full', 'partial', 'none'] as const
export type ServiceMode = (typeof serviceModes)[number]

/** `same_day`: within the day, or the next working day when received after 15:00. */
export const limitUnits = ['working_day', 'hour', 'calendar_day', 'same_day'] as const
export type LimitUnit = (typeof limitUnits)[number]

export type ProcedureLimit = { readonly value: number; readonly unit: LimitUnit }

/** One procedure as it holds from a day on. What is not known is absent, never empty or zero. */
export type ProcedureRecord = {
  readonly code: string
  readonly name: string
  /** The national list of 2023; absent where the list has no matching name. */
  readonly fieldCode?: string
  readonly fieldName: string
  readonly serviceMode?: ServiceMode
  readonly limit?: ProcedureLimit
  readonly limitNote?: string
  /** Đồng; 0 is free of charge, absent is unknown or set by the province. */
  readonly fee?: number
  readonly resultDocument?: string
  /** Who decides when it is not the commune: police, tax, social_insurance, provincial_department … */
  readonly verticalAgency?: string
  readonly interlinked?: 'sameLevel' | 'acrossLevels'
  /** Received at any commune of the province (phi địa giới); the province's decision has the last word. */
  readonly boundaryFree: boolean
  readonly validFrom: LocalDate
  readonly components?: readonly string[]
}
