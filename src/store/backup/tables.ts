import type pg from 'pg'

/** Tables in an order in which each comes after those it refers to, with the columns they have. */
export async function listTables(client: pg.Client): Promise<readonly string[]> {
  const tables = await client.query<{ name: string }>(
    "select c.relname as name from pg_class c where c.relnamespace = 'public'::regnamespace and c.relkind = 'r' and c.relname <> 'migration' order by 1",
  )
  const references = await client.query<{ from: string; to: string }>(
    `select f.relname as from, t.relname as to from pg_constraint k join pg_class f on f.oid = k.conrelid join pg_class t on t.oid = k.confrelid
     where k.contype = 'f' and k.connamespace = 'public'::regnamespace and k.conrelid <> k.confrelid`,
  )
  const needs = new Map(
    tables.rows.map(({ name }) => [name, references.rows.filter((row) => row.from === name).map((row) => row.to)]),
  )
  const ordered: string[] = []
  const visit = (name: string) => {
    if (ordered.includes(name)) return
    for (const needed of needs.get(name) ?? []) visit(needed)
    ordered.push(name)
  }
  for (const name of needs.keys()) visit(name)
  return ordered
}
