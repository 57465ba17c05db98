import type { Actor, Role } from './actor.ts'
import type { Moment } from './account.ts'

/** What a program calls with; the secret itself is shown once and kept nowhere. */
export type ApiToken = {
  readonly id: string
  readonly role: Role
  /** Absent for a token of a province. */
  readonly commune?: string
  readonly province: string
  readonly createdAt: Moment
  readonly createdBy: string
  readonly expiresAt: Moment
  readonly lastUsedAt?: Moment
  readonly revokedAt?: Moment
}

export type TokenState = 'valid' | 'expired' | 'revoked'

export function tokenStateAt(token: ApiToken, at: Moment): TokenState {
  if (token.revokedAt !== undefined) return 'revoked'
  return at >= token.expiresAt ? 'expired' : 'valid'
}

/** A token acts under its own name: the trail tells what a program did from what a person did. */
export function actorOfToken({ id, role, province, commune }: ApiToken): Actor {
  return { accountId: id, name: tokenName(id), role, province, ...(commune === undefined ? {} : { commune }) }
}

/** The end of a time-ordered id is its random part. */
export function tokenName(id: string): string {
  return `Mã truy cập ${id.slice(-8)}`
}

export const longestTokenDays = 3650

/** Days a token lives, from what was typed; undefined when it is no such number. */
export function readTokenDays(typed: string): number | undefined {
  const days = /^\d{1,4}$/.test(typed.trim()) ? Number(typed) : 0
  return days >= 1 && days <= longestTokenDays ? days : undefined
}
