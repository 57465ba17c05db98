import { ok, refuse, type Result } from '#kernel/result.ts'
import { type Identity, newEvent } from '#outside/identity/identity.ts'
import { findTotpStep, newTotpSecret, totpAddress } from '#outside/identity/totp.ts'

export type Enrolment = {
  /** To type by hand where a camera is missing. */
  readonly secret: string
  /** What the QR code says. */
  readonly address: string
  /** Goes to the page and comes back with the first code: nothing is kept until a code was right. */
  readonly pending: string
}
export type EnrolmentRefusal = 'wrong-code' | 'enrolment-stale'

const validMs = 15 * 60_000

export function beginEnrolment(identity: Identity, accountId: string, login: string): Enrolment {
  const secret = newTotpSecret()
  const pending = identity.seal.close(JSON.stringify({ secret, accountId, at: identity.now() }))
  return { secret, address: totpAddress(secret, login), pending }
}

/** The same code again, after a wrong one: the telephone already has the secret. */
export function resumeEnrolment(
  identity: Identity,
  accountId: string,
  login: string,
  pending: string,
): Enrolment | undefined {
  const secret = findPending(identity, accountId, pending)
  return secret ? { secret, address: totpAddress(secret, login), pending } : undefined
}

export async function confirmEnrolment(
  identity: Identity,
  { accountId, sessionId, pending, code }: { accountId: string; sessionId: string; pending: string; code: string },
): Promise<Result<null, EnrolmentRefusal>> {
  const at = identity.now()
  const secret = findPending(identity, accountId, pending)
  if (!secret) return refuse('enrolment-stale')
  const step = findTotpStep(secret, code, at)
  if (step === undefined) return refuse('wrong-code')
  const stored = await identity.store.findById(accountId)
  if (!stored) throw new Error('a session without an account')
  const event = newEvent(at, { kind: 'second-factor-set', account: stored.account, by: accountId })
  await identity.store.change(accountId, { totpSecret: identity.seal.close(secret) }, event, { endBut: sessionId })
  await identity.store.takeTotpStep(accountId, step)
  return ok(null)
}

function findPending(identity: Identity, accountId: string, pending: string): string | undefined {
  try {
    const held = JSON.parse(identity.seal.open(pending)) as { secret: string; accountId: string; at: number }
    return held.accountId === accountId && identity.now() - held.at < validMs ? held.secret : undefined
  } catch {
    return undefined
  }
}
