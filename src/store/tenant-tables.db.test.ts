import { sql } from 'kysely'
import pg from 'pg'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { aStore } from '#test/store.ts'
import type { Store } from './connection.ts'

let store: Store
beforeAll(async () => {
  store = await aStore()
})
afterAll(() => store.close())

/** The catalog's answers to a question whose answer must be "none". */
async function offenders(query: string): Promise<readonly string[]> {
  const found = await sql<{ name: string }>`${sql.raw(query)}`.execute(store.db)
  return found.rows.map((row) => row.name)
}

// Accounts belong to the installation: a province's officer has no commune, and a login is unique across all of them.
const tenant = `
  with tenant as (
    select c.oid, c.relname, a.attnum from pg_class c join pg_attribute a on a.attrelid = c.oid and a.attname = 'commune_code'
    where c.relnamespace = 'public'::regnamespace and c.relkind = 'r' and c.relname not like 'account%')`

test('there are tenant tables to speak of', async () => {
  expect((await offenders(`${tenant} select relname as name from tenant`)).length).toBeGreaterThan(15)
})

const rules: readonly (readonly [rule: string, offenders: string])[] = [
  [
    'has the commune first in every primary and unique key',
    `${tenant}
    select t.relname || '.' || i.indexrelid::regclass as name from tenant t join pg_index i on i.indrelid = t.oid
    where i.indisunique and i.indkey[0] <> t.attnum`,
  ],
  [
    'has the commune first in every foreign key, to a commune’s table or to one that stands whole on every node',
    `${tenant}
    select t.relname || '.' || k.conname as name from tenant t join pg_constraint k on k.conrelid = t.oid and k.contype = 'f'
    where k.conkey[1] <> t.attnum and k.confrelid in (select oid from tenant)`,
  ],
  [
    'is under row-level security with a policy for the commune',
    `${tenant}
    select t.relname as name from tenant t join pg_class c on c.oid = t.oid
    where not c.relrowsecurity or not exists (select from pg_policy p where p.polrelid = t.oid and pg_get_expr(p.polqual, p.polrelid) like '%app.commune%')`,
  ],
  [
    'makes no id of its own',
    `${tenant}
    select t.relname || '.' || a.attname as name from tenant t join pg_attribute a on a.attrelid = t.oid and a.attnum > 0 and not a.attisdropped
    left join pg_attrdef d on d.adrelid = t.oid and d.adnum = a.attnum
    where a.attidentity <> '' or pg_get_expr(d.adbin, d.adrelid) ~ 'nextval|uuid|random'`,
  ],
  [
    'is only added to when it remembers what happened',
    `${tenant}
    select t.relname || ' ' || p.privilege_type as name from tenant t
    join information_schema.table_privileges p on p.table_name = t.relname and p.grantee = 'motcua_app'
    where (t.relname like '%_event' or t.relname in ('audit', 'report_entry', 'report_waiver', 'report_revision', 'report_paper', 'attachment'))
      and p.privilege_type not in ('SELECT', 'INSERT')`,
  ],
  [
    'has a comment on itself and on every column',
    `
    select c.relname || coalesce('.' || a.attname, '') as name from pg_class c
    join pg_attribute a on a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped
    where c.relnamespace = 'public'::regnamespace and c.relkind = 'r' and c.relname <> 'migration'
      and (obj_description(c.oid) is null or col_description(c.oid, a.attnum) is null)`,
  ],
]

test.each(rules)('every table of a commune %s', async (_, query) => {
  expect(await offenders(query)).toEqual([])
})

test('a table that breaks every rule is named by every rule', async () => {
  const owner = new pg.Client({ connectionString: store.ownerUrl })
  await owner.connect()
  await owner.query(`
    create table bad_target (id uuid, commune_code text, primary key (id, commune_code));
    create table bad_event (id uuid primary key default gen_random_uuid(), commune_code text, dossier_id uuid,
      foreign key (dossier_id, commune_code) references bad_target (id, commune_code))`)
  await owner.query('grant update on bad_event to motcua_app')
  await owner.end()
  for (const [, query] of rules)
    expect((await offenders(query)).some((name) => name.startsWith('bad_event'))).toBe(true)
})
