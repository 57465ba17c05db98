import type { Scope } from './scope.ts'

export type Realm = 'live' | 'demo'

/** The realm of this database; undefined while nobody has chosen one (first visit). */
export async function findRealm(scope: Scope): Promise<Realm | undefined> {
  const row = await scope.selectFrom('installation').select('realm').executeTakeFirst()
  return row?.realm as Realm | undefined
}

export async function chooseRealm(scope: Scope, realm: Realm, at: Date): Promise<void> {
  await scope.insertInto('installation').values({ realm, created_at: at }).execute()
}
