import {
  type Account,
  type AccountPolicy,
  type Duty,
  findDuty,
  type Moment,
  type Session,
  sessionEnd,
} from '#domain/access/account.ts'
import type { Identity } from '#outside/identity/identity.ts'
import { hashToken } from '#outside/identity/token.ts'

export type OpenSession = {
  readonly session: Session
  readonly account: Account
  /** What must be done before work. */
  readonly duty?: Duty
  readonly endsAt: Moment
}

// Three writes a minute are exact enough for a time-out counted in minutes.
const touchEveryMs = 20_000

/** The session of a cookie, if it still runs. `quiet` requests, sent by the page and not by the person, do not prolong it. */
export async function findSession(
  identity: Identity,
  token: string,
  quiet: boolean,
  policyOf: (account: Account) => Promise<AccountPolicy> = () => Promise.resolve(identity.policy),
): Promise<OpenSession | undefined> {
  const at = identity.now()
  const found = await identity.store.findSession(hashToken(token))
  if (!found || found.account.disabledAt !== undefined) return undefined
  const { account } = found
  const policy = await policyOf(account)
  if (at >= sessionEnd(found.session, policy)) {
    await identity.store.endSession(found.session.id)
    return undefined
  }
  const touch = !quiet && at - found.session.lastSeenAt >= touchEveryMs
  if (touch) await identity.store.touchSession(found.session.id, at)
  const session = touch ? { ...found.session, lastSeenAt: at } : found.session
  const duty = findDuty(account, policy)
  return { session, account, endsAt: sessionEnd(session, policy), ...(duty && { duty }) }
}
