import { sql, type Transaction } from 'kysely'
import type { Actor } from '#domain/access/actor.ts'
import type { Store } from './connection.ts'
import type { DB } from './schema.ts'

/** A transaction opened for one actor: it sees that actor's commune, and nothing else. */
export type Scope = Transaction<DB>

/**
 * The only door to tenant tables. One call is one transaction: all of the work is remembered, or none.
 * The settings are local to it; the first lets the others reach the nodes of a cluster. Only someone of no commune is
 * let into the province: what its communes issued.
 */
export function inScope<T>(
  store: Store,
  actor: Pick<Actor, 'commune' | 'province'>,
  work: (scope: Scope) => Promise<T>,
): Promise<T> {
  return store.db.transaction().execute(async (scope) => {
    await enter(scope, actor)
    return work(scope)
  })
}

/** As `inScope`, for reading many things of one moment: later writes of others are not seen within. */
export function inSnapshot<T>(
  store: Store,
  actor: Pick<Actor, 'commune' | 'province'>,
  work: (scope: Scope) => Promise<T>,
): Promise<T> {
  return store.db
    .transaction()
    .setIsolationLevel('repeatable read')
    .setAccessMode('read only')
    .execute(async (scope) => {
      await enter(scope, actor)
      return work(scope)
    })
}

/** Reference tables and accounts only: no commune is set, so no tenant row can be seen or written. */
export function inReference<T>(store: Store, work: (scope: Scope) => Promise<T>): Promise<T> {
  return store.db.transaction().execute(work)
}

async function enter(scope: Scope, actor: Pick<Actor, 'commune' | 'province'>): Promise<void> {
  await sql`
    select set_config('citus.propagate_set_commands', 'local', true),
           set_config('app.commune', ${actor.commune ?? ''}, true),
           set_config('app.province', ${actor.commune === undefined ? actor.province : ''}, true)`.execute(scope)
}
