import type { Actor } from '#domain/access/actor.ts'
import type { LocalDate } from '#kernel/local-time.ts'

export type Tone = 'late' | 'soon' | 'done' | 'waiting' | 'neutral'

/** One thing that waits for this person. */
export type WorkItem = {
  readonly href: string
  readonly title: string
  readonly detail?: string
  readonly state?: { readonly tone: Tone; readonly word: string }
  readonly dueOn?: LocalDate
}

export type WorkGroup = {
  readonly title: string
  readonly items: readonly WorkItem[]
  /** Said when nothing waits. */
  readonly whenEmpty: string
  /** How many there are when only the first are listed, and where the rest is. */
  readonly all?: { readonly count: number; readonly href: string }
}

/** The first page of an officer: what waits, the most urgent group and item first. */
export type WorkApp = { readonly listWork: (actor: Actor) => Promise<readonly WorkGroup[]> }
