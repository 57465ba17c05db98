import type { LocalDate, LocalDateTime } from '#kernel/local-time.ts'
import type { ClearPause, ClockPause } from './clock-pause.ts'
import type { DeadlineRule, Limit } from './deadline-rule.ts'
import type { WorkCalendar } from './work-calendar.ts'

/** The proof of a due date: everything needed to count it again by hand. */
export type Counting = {
  readonly rule: DeadlineRule
  readonly limit: Limit
  readonly receivedAt: LocalDateTime
  /** Where counting starts, and why there (a Vietnamese phrase). */
  readonly start: { readonly at: LocalDateTime; readonly why: string }
  /** Day by day, from the start to the due date, or to where the clock stands still. */
  readonly steps: readonly CountingStep[]
  readonly pauses: readonly PauseEffect[]
  /** Absent while the clock stands still: nobody can know the due date then. */
  readonly dueAt?: LocalDateTime
  /** Cautions: a year whose holidays are not announced yet. */
  readonly notes: readonly string[]
}

export type CountingStep =
  /** The day counting starts on, when the rule leaves it out of the limit. */
  | { readonly kind: 'first'; readonly date: LocalDate; readonly why: string }
  /** `amount` and the running `total` are days, or seconds for a limit in hours. */
  | { readonly kind: 'counted'; readonly date: LocalDate; readonly amount: number; readonly total: number }
  | { readonly kind: 'skipped'; readonly date: LocalDate; readonly why: string }
  /** The limit ran out on a day off: the working day it moves to. */
  | { readonly kind: 'moved'; readonly date: LocalDate; readonly why: string }
  | { readonly kind: 'paused'; readonly date: LocalDate; readonly pause: ClockPause['kind'] }

/** What a pause gave back, in the unit the limit is counted in. */
export type PauseEffect = {
  readonly pause: ClockPause
  readonly givenBack: number
  readonly unit: 'working_day' | 'calendar_day' | 'second'
}

/** What a counter is given, and what it finds. */
export type Run = {
  readonly limit: Limit
  readonly rule: DeadlineRule
  readonly calendar: WorkCalendar
  readonly start: LocalDateTime
  readonly pauses: readonly ClearPause[]
}
export type Counted = Pick<Counting, 'dueAt' | 'steps' | 'pauses'>

export type Deadline = { readonly dueAt?: LocalDateTime; readonly counting: Counting }
