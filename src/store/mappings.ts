import { sql } from 'kysely'
import { newId } from '#kernel/id.ts'
import type { Actor } from '#domain/access/actor.ts'
import type { Scope } from './scope.ts'

export type SavedMapping<T> = {
  readonly id: string
  readonly name: string
  readonly definition: T
  readonly savedAt: Date
  readonly savedBy: string
}

export async function listMappings<T>(scope: Scope): Promise<readonly SavedMapping<T>[]> {
  const rows = await scope.selectFrom('column_mapping').selectAll().orderBy('name').execute()
  return rows.map((row) => ({
    id: row.id,
    name: row.name,
    definition: row.definition as T,
    savedAt: row.saved_at,
    savedBy: row.saved_by,
  }))
}

export async function findMapping<T>(scope: Scope, name: string): Promise<SavedMapping<T> | undefined> {
  return (await listMappings<T>(scope)).find((mapping) => mapping.name === name)
}

/** Saves under its name, replacing an earlier one of that name. */
export async function saveMapping(
  scope: Scope,
  actor: Actor,
  name: string,
  definition: unknown,
  at: Date,
): Promise<void> {
  const set = { definition: sql<never>`${JSON.stringify(definition)}::jsonb`, saved_at: at, saved_by: actor.name }
  await scope
    .insertInto('column_mapping')
    .values({ commune_code: actor.commune ?? '', id: newId<'Mapping'>(at.getTime()), name, ...set })
    .onConflict((conflict) => conflict.columns(['commune_code', 'name']).doUpdateSet(set))
    .execute()
}

export async function deleteMapping(scope: Scope, id: string): Promise<void> {
  await scope.deleteFrom('column_mapping').where('id', '=', id).execute()
}
