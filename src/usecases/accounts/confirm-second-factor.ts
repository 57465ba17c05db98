import { type AttemptRefusal, refusesAttempt } from '#domain/access/account.ts'
import { newId } from '#kernel/id.ts'
import { ok, refuse, type Result } from '#kernel/result.ts'
import { type Identity, newEvent } from '#outside/identity/identity.ts'
import { hashToken, newToken } from '#outside/identity/token.ts'
import { findTotpStep } from '#outside/identity/totp.ts'

export type SecondFactor = {
  readonly sessionId: string
  readonly accountId: string
  readonly code: string
  readonly address: string
}
export type SecondFactorRefusal = AttemptRefusal | 'wrong-code' | 'code-used'

/** The second step of signing in. The waiting session ends, a new one with a new token begins. */
export async function confirmSecondFactor(
  identity: Identity,
  { sessionId, accountId, code, address }: SecondFactor,
): Promise<Result<{ readonly token: string }, SecondFactorRefusal>> {
  const { store, policy, seal } = identity
  const at = identity.now()
  const stored = await store.findById(accountId)
  if (!stored?.totpSecret) throw new Error('a session waits for a code of an account without a second factor')
  const { account } = stored
  const attempt = { id: newId<'Attempt'>(at), login: account.login, address, at }
  const held = await store.takeAttempt(attempt, at - policy.lockMinutes * 60_000, (earlier) =>
    refusesAttempt(earlier, policy),
  )
  if (held) return refuse(held)

  const step = findTotpStep(seal.open(stored.totpSecret), code, at)
  if (step === undefined || !(await store.takeTotpStep(account.id, step))) {
    const why = step === undefined ? 'wrong-code' : 'code-used'
    await store.record(newEvent(at, { kind: 'refused', account, address, detail: why }))
    return refuse(why)
  }
  const token = newToken()
  await store.endSession(sessionId)
  const session = { id: newId<'Session'>(at), accountId, tokenHash: hashToken(token), stage: 'active', at } as const
  await store.openSession(session, newEvent(at, { kind: 'signed-in', account, address }))
  await store.clearAttempts(account.login)
  return ok({ token })
}
