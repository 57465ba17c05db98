import { createHmac } from 'node:crypto'
import pg from 'pg'
import { Kysely, PostgresDialect } from 'kysely'
import type { DB } from './schema.ts'
import { migrate } from './migrate.ts'
import { openEmbeddedServer } from './server/embedded-server.ts'

/** The open database. Rooms above never touch it but through `inScope` and `inReference`. */
export type Store = {
  readonly db: Kysely<DB>
  readonly pool: pg.Pool
  /** For migrations, backups and the job queue's own tables; never for work of an actor. */
  readonly ownerUrl: string
  readonly close: () => Promise<void>
}

export type StoreLocation = {
  /** Owner of an existing PostgreSQL 16–18; the embedded one is used when absent. */
  readonly url?: string
  readonly dataFolder: string
  readonly poolSize?: number
}

const databaseName = 'motcua'
const appRole = 'motcua_app'

/** Opens the database, bringing its tables up to date first; refuses to open one newer than this program. */
export async function openStore(location: StoreLocation): Promise<Store> {
  const server = location.url ? undefined : await openEmbeddedServer(location.dataFolder)
  const ownerUrl = location.url ?? (await ensureDatabase(server!.url))
  const appPassword = derivePassword(ownerUrl)
  await migrate(ownerUrl, { role: appRole, password: appPassword })
  const pool = new pg.Pool({
    connectionString: withUser(ownerUrl, appRole, appPassword),
    max: location.poolSize ?? 12,
    types: { getTypeParser },
    application_name: 'motcua',
    options: '-c timezone=Asia/Ho_Chi_Minh',
  })
  // A connection lost while idle is replaced at the next query; it must not end the program.
  pool.on('error', () => undefined)
  const db = new Kysely<DB>({ dialect: new PostgresDialect({ pool }) })
  return {
    db,
    pool,
    ownerUrl,
    close: async () => {
      await db.destroy()
      await server?.close()
    },
  }
}

async function ensureDatabase(serverUrl: string): Promise<string> {
  const url = new URL(serverUrl)
  url.pathname = `/${databaseName}`
  const client = new pg.Client({ connectionString: serverUrl })
  await client.connect()
  try {
    const found = await client.query('select 1 from pg_database where datname = $1', [databaseName])
    if (!found.rowCount) await client.query(`create database ${databaseName}`)
  } catch (error) {
    // Two first starts at once: the other one made it.
    if (!['42P04', '23505'].includes((error as { code?: string }).code ?? '')) throw error
  } finally {
    await client.end()
  }
  return url.href
}

/** Every program that holds the owner's address comes to the same password, so none has to be stored or shared. */
function derivePassword(ownerUrl: string): string {
  const { password, host } = new URL(ownerUrl)
  const secret = password || host
  return createHmac('sha256', secret).update(appRole).digest('base64url')
}

function withUser(ownerUrl: string, user: string, password: string): string {
  const url = new URL(ownerUrl)
  url.username = user
  url.password = password
  return url.href
}

const { builtins } = pg.types
const asNumber = new Set<number>([builtins.INT8, builtins.NUMERIC])
const asText = new Set<number>([builtins.DATE])

/** Counts and money as numbers (both below 2^53), civil dates as text: a civil date has no instant. */
function getTypeParser(oid: number, format?: 'text' | 'binary') {
  if (asNumber.has(oid)) return Number
  if (asText.has(oid)) return (text: string) => text
  return pg.types.getTypeParser(oid, format as 'text')
}
