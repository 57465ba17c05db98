import type { Actor } from '#domain/access/actor.ts'
import type { Store } from '#store/connection.ts'

/** What every use case is given: where to remember, who acts, what time it is. */
export type Context = {
  readonly store: Store
  readonly actor: Actor
  readonly now: () => Date
}
