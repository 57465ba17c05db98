import type { Account } from '#domain/access/account.ts'
import type { Actor } from '#domain/access/actor.ts'
import { can } from '#domain/access/permissions.ts'
import type { Identity } from '#outside/identity/identity.ts'

export async function listAccounts(identity: Identity, actor: Actor): Promise<readonly Account[]> {
  return actor.commune !== undefined && can(actor, 'account.manage') ? identity.store.listOfCommune(actor.commune) : []
}
