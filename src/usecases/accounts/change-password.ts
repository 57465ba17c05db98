import {
  type AttemptRefusal,
  findPasswordProblem,
  type PasswordProblem,
  refusesAttempt,
} from '#domain/access/account.ts'
import { newId } from '#kernel/id.ts'
import { ok, refuse, type Result } from '#kernel/result.ts'
import { type Identity, newEvent } from '#outside/identity/identity.ts'
import { hashPassword, matchesPassword } from '#outside/identity/password.ts'

export type PasswordChange = {
  readonly accountId: string
  readonly sessionId: string
  readonly current: string
  readonly next: string
  readonly address: string
}
export type PasswordRefusal = PasswordProblem | AttemptRefusal | 'wrong-password' | 'password-same'

/** The holder's own change; every other session of the account ends. */
export async function changePassword(
  identity: Identity,
  wanted: PasswordChange,
): Promise<Result<null, PasswordRefusal>> {
  const { store, policy } = identity
  const at = identity.now()
  const stored = await store.findById(wanted.accountId)
  if (!stored) throw new Error('a session without an account')
  const { account } = stored
  const problem = findPasswordProblem(wanted.next, account.login)
  if (problem) return refuse(problem)

  const attempt = { id: newId<'Attempt'>(at), login: account.login, address: wanted.address, at }
  const held = await store.takeAttempt(attempt, at - policy.lockMinutes * 60_000, (earlier) =>
    refusesAttempt(earlier, policy),
  )
  if (held) return refuse(held)
  if (!(await matchesPassword(stored.passwordHash, wanted.current))) return refuse('wrong-password')
  await store.dropAttempt(attempt.id)
  if (wanted.next.normalize('NFC') === wanted.current.normalize('NFC')) return refuse('password-same')

  const change = { passwordHash: await hashPassword(wanted.next), mustChangePassword: false }
  const event = newEvent(at, { kind: 'password-changed', account, by: account.id, address: wanted.address })
  await store.change(account.id, change, event, { endBut: wanted.sessionId })
  return ok(null)
}
