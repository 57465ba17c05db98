import type { Account, AccountPolicy, Moment } from '#domain/access/account.ts'
import { newId } from '#kernel/id.ts'
import type { AccountEvent, AccountEventKind, AccountStore } from './account-store.ts'
import type { Seal } from './seal.ts'

/** What every use case of accounts is given by main. */
export type Identity = {
  readonly store: AccountStore
  readonly seal: Seal
  readonly policy: AccountPolicy
  readonly now: () => Moment
}

export type EventOf = {
  readonly kind: AccountEventKind
  readonly account?: Pick<Account, 'id' | 'login'>
  /** When no account bears the login name. */
  readonly login?: string
  readonly by?: string
  readonly address?: string
  readonly detail?: string
}

export function newEvent(at: Moment, { kind, account, login, by, address, detail }: EventOf): AccountEvent {
  return {
    id: newId<'AccountEvent'>(at),
    at,
    kind,
    login: account?.login ?? login ?? '',
    ...(account && { accountId: account.id }),
    ...(by !== undefined && { by }),
    ...(address !== undefined && { address }),
    ...(detail !== undefined && { detail }),
  }
}
