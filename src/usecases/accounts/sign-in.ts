import { type AttemptRefusal, refusesAttempt, type SessionStage, tidyLogin } from '#domain/access/account.ts'
import { newId } from '#kernel/id.ts'
import { ok, refuse, type Result } from '#kernel/result.ts'
import { type Identity, newEvent } from '#outside/identity/identity.ts'
import { matchesPassword, spendPasswordTime } from '#outside/identity/password.ts'
import { hashToken, newToken } from '#outside/identity/token.ts'

export type SignIn = { readonly login: string; readonly password: string; readonly address: string }
export type SignedIn = { readonly token: string; readonly stage: SessionStage }
export type SignInRefusal = AttemptRefusal | 'wrong-password' | 'disabled'

/** Counts the attempt first and checks after: a hundred guesses sent at once are still counted one by one. */
export async function signIn(identity: Identity, typed: SignIn): Promise<Result<SignedIn, SignInRefusal>> {
  const { store, policy } = identity
  const at = identity.now()
  const login = tidyLogin(typed.login).slice(0, 60)
  const attempt = { id: newId<'Attempt'>(at), login, address: typed.address, at }
  const held = await store.takeAttempt(attempt, at - policy.lockMinutes * 60_000, (earlier) =>
    refusesAttempt(earlier, policy),
  )
  if (held) return refuse(held)

  const stored = await store.findByLogin(login)
  if (!stored) await spendPasswordTime(typed.password)
  if (!stored || !(await matchesPassword(stored.passwordHash, typed.password))) {
    const whose = stored ? { account: stored.account } : { login }
    await store.record(newEvent(at, { kind: 'refused', ...whose, address: typed.address, detail: 'wrong-password' }))
    return refuse('wrong-password')
  }
  const { account } = stored
  if (account.disabledAt !== undefined) {
    await store.record(newEvent(at, { kind: 'refused', account, address: typed.address, detail: 'disabled' }))
    return refuse('disabled')
  }

  const token = newToken()
  const stage = account.secondFactor ? 'second-factor' : 'active'
  const session = { id: newId<'Session'>(at), accountId: account.id, tokenHash: hashToken(token), stage, at } as const
  if (stage === 'second-factor') {
    // Wrong codes must go on counting: only a complete sign-in clears them.
    await store.dropAttempt(attempt.id)
    await store.openSession(session)
  } else {
    await store.openSession(session, newEvent(at, { kind: 'signed-in', account, address: typed.address }))
    await store.clearAttempts(login)
  }
  return ok({ token, stage })
}
