import type { Store } from './connection.ts'

/**
 * Does the work unless somebody else is at it: then it answers undefined. The lock belongs to the connection, so a
 * program that is killed lets go of it, and the next may begin anew at once.
 */
export async function holdingImport<T>(store: Store, importId: string, work: () => Promise<T>): Promise<T | undefined> {
  const client = await store.pool.connect()
  try {
    const held = await client.query<{ held: boolean }>('select pg_try_advisory_lock(hashtextextended($1, 0)) as held', [
      importId,
    ])
    if (!held.rows[0]!.held) return undefined
    try {
      return await work()
    } finally {
      await client.query('select pg_advisory_unlock(hashtextextended($1, 0))', [importId])
    }
  } finally {
    client.release()
  }
}
