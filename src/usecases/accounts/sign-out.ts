import type { Account } from '#domain/access/account.ts'
import { type Identity, newEvent } from '#outside/identity/identity.ts'

export async function signOut(identity: Identity, sessionId: string, account: Account): Promise<void> {
  await identity.store.endSession(sessionId, newEvent(identity.now(), { kind: 'signed-out', account, by: account.id }))
}
