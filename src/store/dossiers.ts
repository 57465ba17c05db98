import { type RawBuilder, sql } from 'kysely'
import type { LocalDateTime } from '#kernel/local-time.ts'
import { folded } from '#kernel/vietnamese.ts'
import { allOf, sqlMoments } from './figures/condition-sql.ts'
import type { Scope } from './scope.ts'
import type { ListedDossier, Page } from './figures/list-dossiers.ts'

export type DossierIdentity = {
  readonly id: string
  readonly source: string
  readonly code: string
  readonly applicantName: string | null
  readonly applicantIdNumber: string | null
  readonly firstKnownAt: Date
}

export async function findDossier(scope: Scope, id: string): Promise<DossierIdentity | undefined> {
  return scope
    .selectFrom('dossier')
    .select([
      'id',
      'source',
      'code',
      'applicant_name as applicantName',
      'applicant_id_number as applicantIdNumber',
      'first_known_at as firstKnownAt',
    ])
    .where('id', '=', id)
    .executeTakeFirst()
}

export type EventRow = {
  readonly seq: number
  readonly kind: string
  readonly happenedAt: Date | null
  readonly recordedAt: Date
  readonly actorName: string
  readonly reason: string | null
  readonly detail: Readonly<Record<string, unknown>>
}

/** The history of a dossier in the order it was learned. */
export async function listEvents(scope: Scope, dossierId: string): Promise<readonly EventRow[]> {
  const rows = await scope
    .selectFrom('dossier_event')
    .select([
      'seq',
      'kind',
      'happened_at as happenedAt',
      'recorded_at as recordedAt',
      'actor_name as actorName',
      'reason',
      'detail',
    ])
    .where('dossier_id', '=', dossierId)
    .orderBy('seq')
    .execute()
  return rows as unknown as readonly EventRow[]
}

export type DossierSearch = {
  readonly words: string
  readonly status?: string | undefined
  readonly due?: 'overdue' | 'today' | undefined
  readonly now: LocalDateTime
}

/** `overdue`: running, and past its due date. */
export type FoundDossier = ListedDossier & { readonly overdue: boolean }

/** The dossiers of the commune as they stand now, those due first at the top. */
export async function searchDossiers(
  scope: Scope,
  search: DossierSearch,
  page: Page,
): Promise<{ readonly total: number; readonly dossiers: readonly FoundDossier[] }> {
  const words = folded(search.words)
    .split(' ')
    .filter(Boolean)
    .map((word) => sql`d.search like ${`%${word.replace(/[%_\\]/g, '\\$&')}%`}`)
  const moments = sqlMoments({ from: search.now, at: search.now })
  const tests: RawBuilder<unknown>[] = [sql`f.known_to = 'infinity'`, ...words]
  if (search.status) tests.push(sql`f.status = ${search.status}`)
  if (search.due) tests.push(allOf(['receivedByEnd', 'runningAtEnd'], moments))
  // The conditions the figure counts by: the list and the figure `dossiers.inProgress.overdue` are one.
  if (search.due === 'overdue') tests.push(allOf(['overdueAtEnd'], moments))
  if (search.due === 'today')
    tests.push(sql`f.due_at >= ${moments.dayOfAt} and f.due_at < ${moments.dayOfAt}::timestamptz + interval '1 day'`)
  const where = sql.join(tests, sql` and `)
  const from = sql`from dossier_fact f join dossier d on d.commune_code = f.commune_code and d.id = f.dossier_id where ${where}`
  const total = await sql<{ n: number }>`select count(*)::int as n ${from}`.execute(scope)
  const rows = await sql<FoundDossier>`
    select d.id, d.code, d.source, d.applicant_name as "applicantName", f.procedure_name as "procedureName",
           f.field_name as "fieldName", f.status, f.received_at as "receivedAt", f.due_at as "dueAt",
           nullif(f.ended_at, 'infinity') as "endedAt", ${allOf(['receivedByEnd', 'runningAtEnd', 'overdueAtEnd'], moments)} as overdue
    ${from} order by f.ended_at desc, overdue desc, f.due_at nulls last, d.code limit ${page.limit} offset ${page.offset}`.execute(
    scope,
  )
  return { total: total.rows[0]!.n, dossiers: rows.rows }
}
