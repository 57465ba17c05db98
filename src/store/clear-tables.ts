import pg from 'pg'
import type { Store } from './connection.ts'

/** Empties every table, as the owner: the application role may delete next to nothing. For a demo that was cut short. */
export async function clearTables(store: Store): Promise<void> {
  const client = new pg.Client({ connectionString: store.ownerUrl })
  await client.connect()
  try {
    const tables = await client.query<{ name: string }>(
      "select format('%I', tablename) as name from pg_tables where schemaname = 'public' and tablename <> 'migration'",
    )
    await client.query(`truncate ${tables.rows.map((row) => row.name).join(', ')}`)
  } finally {
    await client.end()
  }
}
