import type { Account, AccountMeasure } from '#domain/access/account.ts'
import type { Actor } from '#domain/access/actor.ts'
import { can } from '#domain/access/permissions.ts'
import { ok, refuse, type Result } from '#kernel/result.ts'
import type { AccountChange, AccountEventKind } from '#outside/identity/account-store.ts'
import { type Identity, newEvent } from '#outside/identity/identity.ts'
import { hashPassword } from '#outside/identity/password.ts'
import { newHandoverPassword } from '#outside/identity/token.ts'

export type MeasureRefusal = 'not-found' | 'own-account'
export type MeasureTaken = { readonly account: Account; readonly password?: string }

/** What an administrator does to another's account. Each ends that person's sessions and clears a lock. */
export async function manageAccount(
  identity: Identity,
  by: Actor | undefined,
  accountId: string,
  measure: AccountMeasure,
): Promise<Result<MeasureTaken, MeasureRefusal>> {
  const stored = await identity.store.findById(accountId)
  if (!stored || (by && !mayManage(by, stored.account))) return refuse('not-found')
  const { account } = stored
  // An administrator who locks the own account out leaves the commune without one.
  if (by?.accountId === account.id) return refuse('own-account')
  const at = identity.now()
  const password = measure === 'reset-password' ? newHandoverPassword() : undefined
  const { kind, change } = await measureOf(measure, at, password)
  await identity.store.change(
    account.id,
    change,
    newEvent(at, { kind, account, ...(by && { by: by.accountId }) }),
    'end',
  )
  await identity.store.clearAttempts(account.login)
  return ok({ account, ...(password && { password }) })
}

function mayManage(by: Actor, account: Account): boolean {
  return (
    account.commune !== undefined && can(by, 'account.manage', { commune: account.commune, province: account.province })
  )
}

async function measureOf(
  measure: AccountMeasure,
  at: number,
  password = '',
): Promise<{ kind: AccountEventKind; change: AccountChange }> {
  switch (measure) {
    case 'disable':
      return { kind: 'disabled', change: { disabledAt: at } }
    case 'enable':
      return { kind: 'enabled', change: { disabledAt: null } }
    case 'reset-password':
      return {
        kind: 'password-reset',
        change: { passwordHash: await hashPassword(password), mustChangePassword: true },
      }
    case 'remove-second-factor':
      return { kind: 'second-factor-removed', change: { totpSecret: null } }
    default: {
      const never: never = measure
      return never
    }
  }
}
