import { sql } from 'kysely'
import { newId } from '#kernel/id.ts'
import type { Actor } from '#domain/access/actor.ts'
import type { Scope } from './scope.ts'

export type ImportCounts = {
  readonly read: number
  readonly created: number
  readonly updated: number
  readonly unchanged: number
  readonly rejected: number
  readonly superseded: number
}

export type ImportRun = ImportCounts & {
  readonly id: string
  readonly kind: string
  readonly fileName: string
  readonly source: string | null
  readonly mappingName: string | null
  readonly state: string
  readonly startedAt: Date
  readonly finishedAt: Date | null
  readonly actorName: string
  readonly totalBytes: number | null
  readonly readBytes: number | null
  readonly failure: string | null
}

export type NewImport = {
  readonly kind: 'dossiers' | 'summary'
  readonly fileName: string
  readonly source?: string
  readonly mappingName?: string
  readonly totalBytes?: number
}

export async function startImport(scope: Scope, actor: Actor, start: NewImport, at: Date): Promise<string> {
  const id = newId<'Import'>(at.getTime())
  await scope
    .insertInto('import_run')
    .values({
      commune_code: actor.commune ?? '',
      id,
      kind: start.kind,
      file_name: start.fileName,
      source: start.source ?? null,
      mapping_name: start.mappingName ?? null,
      state: 'running',
      started_at: at,
      actor_id: actor.accountId,
      actor_name: actor.name,
      total_bytes: start.totalBytes ?? null,
    })
    .execute()
  return id
}

export type ImportProgress = Partial<ImportCounts> & { readonly readBytes?: number }

export async function saveProgress(scope: Scope, id: string, progress: ImportProgress): Promise<void> {
  const { readBytes, ...counts } = progress
  await scope
    .updateTable('import_run')
    .set({ ...counts, ...(readBytes === undefined ? {} : { read_bytes: readBytes }) })
    .where('id', '=', id)
    .execute()
}

export async function finishImport(
  scope: Scope,
  id: string,
  at: Date,
  outcome: ImportCounts | { readonly failure: string },
): Promise<void> {
  const set = 'failure' in outcome ? { state: 'failed', failure: outcome.failure } : { state: 'done', ...outcome }
  await scope
    .updateTable('import_run')
    .set({ ...set, finished_at: at })
    .where('id', '=', id)
    .execute()
}

export type RejectedRow = {
  readonly line: number
  readonly reason: string
  readonly cells: Readonly<Record<string, string>>
}

export async function saveRejections(
  scope: Scope,
  commune: string,
  importId: string,
  rows: readonly RejectedRow[],
): Promise<void> {
  await sql`
    insert into import_rejection (commune_code, import_id, line, reason, cells)
    select ${commune}, ${importId}::uuid, (r->>'line')::int, r->>'reason', r->'cells'
    from jsonb_array_elements(${JSON.stringify(rows)}::jsonb) r on conflict do nothing`.execute(scope)
}

export async function listRejections(
  scope: Scope,
  importId: string,
  page: { readonly limit: number; readonly offset: number },
): Promise<readonly RejectedRow[]> {
  const rows = await scope
    .selectFrom('import_rejection')
    .select(['line', 'reason', 'cells'])
    .where('import_id', '=', importId)
    .orderBy('line')
    .limit(page.limit)
    .offset(page.offset)
    .execute()
  return rows as unknown as readonly RejectedRow[]
}

export async function findImport(scope: Scope, id: string): Promise<ImportRun | undefined> {
  return importRuns(scope).where('id', '=', id).executeTakeFirst()
}

export async function listImports(scope: Scope, limit: number): Promise<readonly ImportRun[]> {
  return importRuns(scope).orderBy('started_at', 'desc').limit(limit).execute()
}

function importRuns(scope: Scope) {
  return scope
    .selectFrom('import_run')
    .select([
      'id',
      'kind',
      'file_name as fileName',
      'source',
      'mapping_name as mappingName',
      'state',
      'started_at as startedAt',
    ])
    .select([
      'finished_at as finishedAt',
      'actor_name as actorName',
      'total_bytes as totalBytes',
      'read_bytes as readBytes',
      'failure',
    ])
    .select(['read', 'created', 'updated', 'unchanged', 'rejected', 'superseded'])
}
