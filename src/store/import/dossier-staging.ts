import { once } from 'node:events'
import { finished } from 'node:stream/promises'
import type pg from 'pg'
import { from as copyFrom } from 'pg-copy-streams'
import type { Actor } from '#domain/access/actor.ts'
import type { Store } from '../connection.ts'
import { mergeChunk, type MergeCounts, type Provenance } from './merge-chunk.ts'
import { copyLine, stagedColumns, type StagedDossier } from './staged-row.ts'

/**
 * Rows of a list are first set aside, outside the program's memory, because the last row of a file may supersede the
 * first; then they go in by chunks, each in one transaction: a kill in between leaves every dossier in its old state
 * or its new one.
 */
export type DossierStaging = {
  readonly add: (row: StagedDossier) => Promise<void>
  /** Ends the reading and says how many dossiers the rows speak of, once each. */
  readonly settle: () => Promise<number>
  readonly mergeNext: (provenance: Provenance) => Promise<MergeCounts | undefined>
  readonly close: () => Promise<void>
}

const chunkSize = 4000
/** Rows travel to the server together: one by one, each would cost two system calls. */
const sendAt = 65_536

export async function openStaging(store: Store, actor: Actor): Promise<DossierStaging> {
  const client = await store.pool.connect()
  await client.query('drop table if exists pg_temp.staged, pg_temp.winner')
  await client.query(`create temp table staged (${stagedColumns.join(', ')})`)
  const copy = client.query(copyFrom('copy staged from stdin'))
  let next = 1
  let total = 0
  let waiting = ''
  return {
    add: async (row) => {
      waiting += copyLine(row)
      if (waiting.length < sendAt) return
      const lines = waiting
      waiting = ''
      if (!copy.write(lines)) await once(copy, 'drain')
    },
    settle: async () => {
      if (waiting !== '') copy.write(waiting)
      copy.end()
      await finished(copy)
      total = await pickWinners(client)
      return total
    },
    mergeNext: async (provenance) => {
      if (next > total) return undefined
      const chunk = { first: next, last: next + chunkSize - 1 }
      next += chunkSize
      return mergeChunk(client, actor, chunk, provenance)
    },
    close: async () => {
      if (!copy.writableEnded) {
        // Broken off: what ends with the connection is reported by whoever broke it off, not by the stream.
        copy.on('error', () => undefined)
        client.on('error', () => undefined)
        copy.destroy()
        client.release(true)
        return
      }
      await client.query('drop table if exists pg_temp.staged, pg_temp.winner')
      client.release()
    },
  }
}

/** Of several rows of one code the later state wins: a dossier is counted once. */
async function pickWinners(client: pg.PoolClient): Promise<number> {
  await client.query(`
    create temp table winner as
      select row_number() over (order by source, code) as n, * from (
        select distinct on (source, code) * from staged order by source, code, last_day desc, stage desc, last_moment desc, line desc) latest`)
  await client.query('create unique index on winner (n)')
  await client.query('analyze winner (n, source, code)')
  const counted = await client.query<{ total: number }>('select count(*)::int as total from winner')
  return counted.rows[0]!.total
}
