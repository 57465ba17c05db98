import { folded } from '#kernel/vietnamese.ts'
import type { Actor, Role } from './actor.ts'

/** Moments in these rules are milliseconds since 1970: a session lives by seconds, not by civil days. */
export type Moment = number

/** A person's account, without its secrets. */
export type Account = {
  readonly id: string
  /** Login name: lower-case letters of a–z, digits, dot, dash; unique in the installation. */
  readonly login: string
  readonly name: string
  readonly role: Role
  readonly commune?: string
  readonly province: string
  readonly createdAt: Moment
  readonly disabledAt?: Moment
  readonly lastSignInAt?: Moment
  /** Set by whoever created the account or reset its password: the holder chooses the next one. */
  readonly mustChangePassword: boolean
  readonly secondFactor: boolean
}

export type SessionStage = 'second-factor' | 'active'

export type Session = {
  readonly id: string
  readonly accountId: string
  readonly stage: SessionStage
  readonly startedAt: Moment
  readonly lastSeenAt: Moment
}

export type AccountPolicy = {
  readonly idleMinutes: number
  readonly absoluteHours: number
  /** Wrong passwords or codes in a row before an account is locked, and for how long. */
  readonly maxFailures: number
  readonly lockMinutes: number
  /** Wrong attempts from one network address within `lockMinutes`. */
  readonly maxFailuresFromAddress: number
  /** Obligatory second factor for chairman and administrators; off in the demo realm, and said so there. */
  readonly secondFactorObligatory: boolean
}

export const defaultPolicy: AccountPolicy = {
  idleMinutes: 15,
  absoluteHours: 12,
  maxFailures: 5,
  lockMinutes: 15,
  maxFailuresFromAddress: 50,
  secondFactorObligatory: true,
}

const minute = 60_000
/** Time to type a code, after which the password is asked again. */
const secondFactorMinutes = 5

export function actorOf(account: Account): Actor {
  const { id, name, role, province, commune } = account
  return { accountId: id, name, role, province, ...(commune === undefined ? {} : { commune }) }
}

/** When a session ends if nothing more is heard from it. */
export function sessionEnd(session: Session, policy: AccountPolicy): Moment {
  if (session.stage === 'second-factor') return session.startedAt + secondFactorMinutes * minute
  return Math.min(
    session.lastSeenAt + policy.idleMinutes * minute,
    session.startedAt + policy.absoluteHours * 60 * minute,
  )
}

/** What must be done before work, in this order. */
export type Duty = 'change-password' | 'enrol-second-factor'

export function findDuty(account: Account, policy: AccountPolicy): Duty | undefined {
  if (account.mustChangePassword) return 'change-password'
  const obliged = account.role === 'chairman' || account.role === 'admin'
  return policy.secondFactorObligatory && obliged && !account.secondFactor ? 'enrol-second-factor' : undefined
}

/** What an administrator may do to another's account. */
export const accountMeasures = ['disable', 'enable', 'reset-password', 'remove-second-factor'] as const
export type AccountMeasure = (typeof accountMeasures)[number]

export type Attempts = { readonly ofLogin: number; readonly fromAddress: number }
export type AttemptRefusal = 'locked' | 'too-many-from-address'

/** Asked before a password is looked at, over the failures of the last `lockMinutes`. */
export function refusesAttempt(earlier: Attempts, policy: AccountPolicy): AttemptRefusal | undefined {
  if (earlier.ofLogin >= policy.maxFailures) return 'locked'
  if (earlier.fromAddress >= policy.maxFailuresFromAddress) return 'too-many-from-address'
  return undefined
}

export type LoginProblem = 'login-shape'

/** What a person types as a login, as it is kept and compared. */
export function tidyLogin(typed: string): string {
  return typed.trim().toLowerCase()
}

export function findLoginProblem(login: string): LoginProblem | undefined {
  return /^[a-z0-9](?:[a-z0-9.-]{1,38})[a-z0-9]$/.test(login) ? undefined : 'login-shape'
}

export type PasswordProblem = 'password-short' | 'password-long' | 'password-common' | 'password-has-login'

const common = ['1234567890', '0123456789', 'qwertyuiop', 'password', 'matkhau', 'motcua', 'ubnd', 'admin', 'vietnam']

/** Length and rarity, no recipe of signs (NIST SP 800-63B, 3.1.1): recipes make passwords that are written down. */
export function findPasswordProblem(password: string, login: string): PasswordProblem | undefined {
  if (password.length < 10) return 'password-short'
  if (password.length > 200) return 'password-long'
  const plain = folded(password).replace(/[^a-z0-9]/g, '')
  // A common word padded by a few digits is still the common word.
  if (new Set(plain).size < 4 || common.includes(plain.replace(/\d{0,6}$/, '')) || common.includes(plain))
    return 'password-common'
  return login.length >= 4 && plain.includes(login.replace(/[^a-z0-9]/g, '')) ? 'password-has-login' : undefined
}
