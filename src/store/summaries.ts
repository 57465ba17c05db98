import { sql } from 'kysely'
import { newId } from '#kernel/id.ts'
import type { Actor } from '#domain/access/actor.ts'
import type { Scope } from './scope.ts'

/** What another system said, for a window; `rows` as its 28 columns. */
export type Statement<Rows> = {
  readonly id: string
  readonly source: string
  readonly from: string
  readonly to: string
  readonly exportedAt: Date | null
  readonly unitName: string | null
  readonly rows: Rows
  readonly recordedAt: Date
}

export async function saveStatement<Rows>(
  scope: Scope,
  actor: Actor,
  importId: string,
  statement: Omit<Statement<Rows>, 'id'>,
): Promise<string> {
  const id = newId<'Statement'>(statement.recordedAt.getTime())
  await scope
    .insertInto('summary_statement')
    .values({
      commune_code: actor.commune ?? '',
      id,
      source: statement.source,
      window_from: statement.from,
      window_to: statement.to,
      exported_at: statement.exportedAt,
      unit_name: statement.unitName,
      rows: sql<never>`${JSON.stringify(statement.rows)}::jsonb`,
      import_id: importId,
      recorded_at: statement.recordedAt,
    })
    .execute()
  return id
}

export async function listStatements<Rows>(scope: Scope): Promise<readonly Statement<Rows>[]> {
  const rows = await scope.selectFrom('summary_statement').selectAll().orderBy('recorded_at', 'desc').execute()
  return rows.map((row) => ({
    id: row.id,
    source: row.source,
    from: String(row.window_from),
    to: String(row.window_to),
    exportedAt: row.exported_at,
    unitName: row.unit_name,
    rows: row.rows as Rows,
    recordedAt: row.recorded_at,
  }))
}
