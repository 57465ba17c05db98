import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { sql } from 'kysely'
import { aStore } from '#test/store.ts'
import type { Store } from './connection.ts'
import { inReference, inScope, type Scope } from './scope.ts'

/** What happened, what was said, what was signed: the application adds to these and changes nothing. */
const insertOnly = [
  'dossier_event',
  'report_event',
  'report_revision',
  'report_paper',
  'report_entry',
  'report_waiver',
  'attachment',
  'audit',
  'import_rejection',
  'summary_statement',
  'account_event',
] as const
/** Tables that carry a commune without belonging to one: an account may belong to a province. */
const ofTheInstallation = ['account', 'account_event', 'api_token']

let store: Store
beforeAll(async () => {
  store = await aStore()
})
afterAll(() => store.close())

async function rows<Row>(query: ReturnType<typeof sql<Row>>): Promise<readonly Row[]> {
  return (await inReference(store, (scope) => query.execute(scope))).rows
}

const tenants = sql`
  select c.oid, c.relname, c.relrowsecurity from pg_class c join pg_namespace n on n.oid = c.relnamespace
  where n.nspname = 'public' and c.relkind in ('r', 'p') and not c.relname = any(${ofTheInstallation})
    and exists (select from pg_attribute a where a.attrelid = c.oid and a.attname = 'commune_code' and not a.attisdropped)`

describe('every table of a commune', () => {
  test('there are such tables', async () => {
    const found = await rows<{ relname: string }>(sql`select relname from (${tenants}) t`)
    expect(found.map(({ relname }) => relname)).toEqual(
      expect.arrayContaining(['dossier', 'dossier_fact', 'report', 'audit']),
    )
  })

  test('has the commune first in its primary key and every unique index', async () => {
    const wrong = await rows(sql`
      select t.relname, i.indexrelid::regclass::text as index from (${tenants}) t join pg_index i on i.indrelid = t.oid
      where i.indisunique and pg_get_indexdef(i.indexrelid, 1, true) <> 'commune_code'`)
    expect(wrong).toEqual([])
    const keyless = await rows(sql`
      select t.relname from (${tenants}) t where not exists (select from pg_index i where i.indrelid = t.oid and i.indisprimary)`)
    expect(keyless).toEqual([])
  })

  test('points at other tables of the commune by the commune first, or at reference tables', async () => {
    const wrong = await rows(sql`
      select t.relname, k.conname from (${tenants}) t join pg_constraint k on k.conrelid = t.oid and k.contype = 'f'
      where k.confrelid in (select oid from (${tenants}) other) and (
        (select attname from pg_attribute where attrelid = k.conrelid and attnum = k.conkey[1]) <> 'commune_code'
        or (select attname from pg_attribute where attrelid = k.confrelid and attnum = k.confkey[1]) <> 'commune_code')`)
    expect(wrong).toEqual([])
    const fromOutside = await rows(sql`
      select k.conrelid::regclass::text as from_table, k.conname from pg_constraint k
      where k.contype = 'f' and k.confrelid in (select oid from (${tenants}) t) and k.conrelid not in (select oid from (${tenants}) t)`)
    expect(fromOutside).toEqual([])
  })

  test('is guarded by row-level security, for reading and for writing', async () => {
    const open = await rows(sql`
      select t.relname from (${tenants}) t where not t.relrowsecurity
        or not exists (select from pg_policy p where p.polrelid = t.oid and p.polcmd = '*' and p.polqual is not null and p.polwithcheck is not null)
        or exists (select from pg_policy p where p.polrelid = t.oid and 0 = any(p.polroles))`)
    expect(open).toEqual([])
  })
})

test('the application role cannot pass row-level security, nor own what it works on', async () => {
  const role = await rows(sql`select rolsuper, rolbypassrls, rolcanlogin from pg_roles where rolname = current_user`)
  expect(role).toEqual([{ rolsuper: false, rolbypassrls: false, rolcanlogin: true }])
  const owned = await rows(sql`
    select relname from pg_class c join pg_namespace n on n.oid = c.relnamespace
    where n.nspname = 'public' and pg_get_userbyid(c.relowner) = current_user`)
  expect(owned).toEqual([])
})

test.each(insertOnly)('%s can be added to and nothing else', async (table) => {
  const columns = await rows<{ changed: boolean }>(sql`
    select bool_or(has_column_privilege(current_user, ${table}::regclass, attnum, 'update')) as changed
    from pg_attribute where attrelid = ${table}::regclass and attnum > 0 and not attisdropped`)
  const grants = await rows(sql`
    select has_table_privilege(current_user, ${table}, 'insert') as adds, has_table_privilege(current_user, ${table}, 'delete') as removes,
           has_table_privilege(current_user, ${table}, 'truncate') as empties`)
  expect([columns, grants]).toEqual([[{ changed: false }], [{ adds: true, removes: false, empties: false }]])
})

test('every table and column says what it is', async () => {
  const silent = await rows(sql`
    select c.relname, a.attname from pg_class c
    join pg_namespace n on n.oid = c.relnamespace
    join pg_attribute a on a.attrelid = c.oid and a.attnum >= 0 and not a.attisdropped
    where n.nspname = 'public' and c.relkind in ('r', 'p') and c.relname <> 'migration'
      and coalesce(col_description(c.oid, a.attnum), '') = ''
    union all
    select c.relname, null from pg_class c join pg_namespace n on n.oid = c.relnamespace
    where n.nspname = 'public' and c.relkind in ('r', 'p') and c.relname <> 'migration' and coalesce(obj_description(c.oid, 'pg_class'), '') = ''`)
  expect(silent).toEqual([])
})

describe('two communes', () => {
  const here = { commune: '07582', province: '24' }
  const there = { commune: '07591', province: '24' }
  const id = '01a1fe84-bbce-7162-9826-9bb367de3df9'
  const elsewhere = '01a1fe84-bbce-7162-9826-9bb367de3dfa'

  beforeAll(async () => {
    await inScope(store, here, (scope) => addDossier(scope, here.commune, id))
    await inScope(store, there, (scope) => addDossier(scope, there.commune, elsewhere))
  })

  test('do not see each other', async () => {
    const seen = await inScope(store, here, (scope) => scope.selectFrom('dossier').select('id').execute())
    expect(seen).toEqual([{ id }])
    expect(await inReference(store, (scope) => scope.selectFrom('dossier').select('id').execute())).toEqual([])
  })

  test('do not write into each other', async () => {
    await expect(
      inScope(store, here, (scope) => addDossier(scope, there.commune, crypto.randomUUID())),
    ).rejects.toThrow(/row-level security/)
    const changed = await inScope(store, here, (scope) =>
      scope
        .updateTable('dossier')
        .set({ applicant_name: 'Người khác' })
        .where('commune_code', '=', there.commune)
        .executeTakeFirst(),
    )
    expect(changed.numUpdatedRows).toBe(0n)
    await expect(
      inScope(store, here, (scope) => sql`update dossier_fact set commune_code = ${there.commune}`.execute(scope)),
    ).resolves.toMatchObject({ numAffectedRows: 0n })
  })

  test('a scope ends with its transaction: the next on the same connection starts without a commune', async () => {
    for (let times = 0; times < 12; times += 1) {
      await inScope(store, here, (scope) => scope.selectFrom('dossier').select('id').execute())
      expect(await inReference(store, (scope) => scope.selectFrom('dossier').select('id').execute())).toEqual([])
    }
  })
})

async function addDossier(scope: Scope, commune: string, id: string): Promise<void> {
  await scope
    .insertInto('dossier')
    .values({
      commune_code: commune,
      id,
      source: 'Hệ thống',
      code: 'H1',
      search: 'h1',
      first_known_at: new Date('2026-04-01T00:00:00Z'),
    })
    .execute()
}

test('an issued report is never changed or removed', async () => {
  const here = { commune: '07582', province: '24' }
  const at = new Date('2026-04-15T01:00:00Z')
  const id = crypto.randomUUID()
  const isReport = (scope: Scope) => scope.updateTable('report').where('id', '=', id)
  await inScope(store, here, async (scope) => {
    await scope
      .insertInto('report')
      .values({
        commune_code: here.commune,
        id,
        province_code: here.province,
        kind: 'month',
        period: '2026-04',
        version: 1,
        window_from: '2026-03-15',
        window_to: '2026-04-14',
        state: 'approved',
        sections: '[]',
        created_at: at,
        created_by: 'Người thử',
      })
      .execute()
    const issued = {
      state: 'issued',
      issued_at: at,
      number: 1,
      dated: '2026-04-15',
      as_of: at,
      root_hash: 'x',
      figures: '{}',
    }
    await isReport(scope).set(issued).execute()
  })
  await expect(inScope(store, here, (scope) => isReport(scope).set({ figures: '{"a":1}' }).execute())).rejects.toThrow(
    /never changes/,
  )
  await expect(inScope(store, here, (scope) => isReport(scope).set({ state: 'draft' }).execute())).rejects.toThrow(
    /never changes/,
  )
  await expect(
    inScope(store, here, (scope) => scope.deleteFrom('report').where('id', '=', id).execute()),
  ).rejects.toThrow(/permission denied|never changes/)
})
