import { sql } from 'kysely'
import type { Actor } from '#domain/access/actor.ts'
import type { Scope } from './scope.ts'

/** A setting of the commune in scope; undefined while nobody has set it. */
export async function findSetting<T>(scope: Scope, key: string): Promise<T | undefined> {
  const row = await scope.selectFrom('commune_setting').select('value').where('key', '=', key).executeTakeFirst()
  return row?.value as T | undefined
}

export async function saveSetting(scope: Scope, actor: Actor, key: string, value: unknown, at: Date): Promise<void> {
  const set = { value: sql<never>`${JSON.stringify(value)}::jsonb`, set_at: at, set_by: actor.name }
  await scope
    .insertInto('commune_setting')
    .values({ commune_code: actor.commune ?? '', key, ...set })
    .onConflict((conflict) => conflict.columns(['commune_code', 'key']).doUpdateSet(set))
    .execute()
}
