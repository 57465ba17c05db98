import type { LocalDate } from '#kernel/local-time.ts'
import type { ClockTime } from './clock.ts'

/** How a time limit is counted, with the days in which the rule holds: a dossier is judged by the rule of its day. */
export type DeadlineRule = {
  readonly id: string
  /** The legal source, as a letter prints it. */
  readonly source: string
  readonly from: LocalDate
  readonly to?: LocalDate
  /** Received after this time of day: counted from the next working day. */
  readonly cutOff: ClockTime
  /** Whether the day the counting starts on is itself a day of the limit, and who says so. */
  readonly countsFirstDay: boolean
  readonly firstDaySource: string
}

export function findDeadlineRule(rules: readonly DeadlineRule[], date: LocalDate): DeadlineRule | undefined {
  return rules.find((rule) => rule.from <= date && (!rule.to || date <= rule.to))
}

export const limitUnits = ['working_day', 'hour', 'calendar_day', 'same_day'] as const
export type LimitUnit = (typeof limitUnits)[number]

/** The time a procedure allows. `same_day` is answered on the day counting starts, whatever its value. */
export type Limit = { readonly value: number; readonly unit: LimitUnit }
