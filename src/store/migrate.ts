import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import pg from 'pg'

const folder = join(import.meta.dirname, '../../database/migrations')
/** Held while migrating: two programs starting at once take turns. */
const lockKey = 5_320_261

/**
 * Brings the tables up to date, each migration in its own transaction. Throws when the database holds a migration
 * this program does not know, or one whose text has changed: such an upgrade must not start.
 */
export async function migrate(
  ownerUrl: string,
  app: { readonly role: string; readonly password: string },
): Promise<void> {
  const client = new pg.Client({ connectionString: ownerUrl })
  await client.connect()
  try {
    await client.query('select pg_advisory_lock($1)', [lockKey])
    await ensureAppRole(client, ownerUrl, app)
    await client.query(
      'create table if not exists migration (name text primary key, sha256 text not null, applied_at timestamptz not null default now())',
    )
    const applied = await client.query<{ name: string; sha256: string }>(
      'select name, sha256 from migration order by name',
    )
    const known = listMigrations()
    refuseStrangers(applied.rows, known)
    const done = new Set(applied.rows.map((row) => row.name))
    for (const migration of known) {
      if (!done.has(migration.name)) await apply(client, migration)
    }
  } finally {
    await client.end()
  }
}

type Migration = { readonly name: string; readonly sql: string; readonly sha256: string }

export function listMigrations(): readonly Migration[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith('.sql'))
    .toSorted()
    .map((name) => {
      const sql = readFileSync(join(folder, name), 'utf8')
      return { name, sql, sha256: createHash('sha256').update(sql).digest('hex') }
    })
}

function refuseStrangers(applied: readonly { name: string; sha256: string }[], known: readonly Migration[]): void {
  for (const row of applied) {
    const ours = known.find((migration) => migration.name === row.name)
    if (!ours)
      throw new Error(`Cơ sở dữ liệu mới hơn chương trình (đã có bước ${row.name}). Hãy dùng đúng phiên bản Một Cửa.`)
    if (ours.sha256 !== row.sha256)
      throw new Error(`Bước ${row.name} của cơ sở dữ liệu khác với bước trong chương trình; không nâng cấp.`)
  }
}

async function apply(client: pg.Client, migration: Migration): Promise<void> {
  await client.query('begin')
  try {
    await client.query(migration.sql)
    await client.query('insert into migration (name, sha256) values ($1, $2)', [migration.name, migration.sha256])
    await client.query('commit')
  } catch (error) {
    await client.query('rollback')
    throw error
  }
}

/** A LOGIN role: on a cluster the workers are reached as the application itself (no SET ROLE). */
async function ensureAppRole(
  client: pg.Client,
  ownerUrl: string,
  app: { role: string; password: string },
): Promise<void> {
  const found = await client.query('select 1 from pg_roles where rolname = $1', [app.role])
  if (!found.rowCount)
    await client.query(`create role ${app.role} login nosuperuser nobypassrls password '${app.password}'`)
  else if (!(await canConnect(ownerUrl, app)))
    await client.query(`alter role ${app.role} login password '${app.password}'`)
  await client.query(`grant usage on schema public to ${app.role}`)
}

/** The role belongs to the whole server: it is altered only when it must be, as others may be using it. */
async function canConnect(ownerUrl: string, app: { role: string; password: string }): Promise<boolean> {
  const url = new URL(ownerUrl)
  url.username = app.role
  url.password = app.password
  const client = new pg.Client({ connectionString: url.href })
  try {
    await client.connect()
    await client.end()
    return true
  } catch {
    return false
  }
}
