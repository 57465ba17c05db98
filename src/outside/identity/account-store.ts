import type { Account, Attempts, AttemptRefusal, Moment, Session, SessionStage } from '#domain/access/account.ts'

/** An account with what proves it. Never leaves the server's identity rooms. */
export type StoredAccount = {
  readonly account: Account
  readonly passwordHash: string
  readonly totpSecret?: string
}

export type AccountEventKind =
  | 'created'
  | 'signed-in'
  | 'refused'
  | 'signed-out'
  | 'password-changed'
  | 'password-reset'
  | 'disabled'
  | 'enabled'
  | 'second-factor-set'
  | 'second-factor-removed'

export type AccountEvent = {
  readonly id: string
  readonly at: Moment
  readonly kind: AccountEventKind
  readonly accountId?: string
  readonly by?: string
  readonly login: string
  readonly address?: string
  readonly detail?: string
}

export type AccountChange = {
  readonly passwordHash?: string
  readonly mustChangePassword?: boolean
  readonly totpSecret?: string | null
  readonly disabledAt?: Moment | null
  readonly lastSignInAt?: Moment
}

export type NewSession = {
  readonly id: string
  readonly accountId: string
  readonly tokenHash: string
  readonly stage: SessionStage
  readonly at: Moment
}

export type Attempt = { readonly id: string; readonly login: string; readonly address: string; readonly at: Moment }

/** What identity needs to have remembered. Every method is one transaction; an event is written with its change. */
export type AccountStore = {
  readonly anyAccount: () => Promise<boolean>
  readonly findByLogin: (login: string) => Promise<StoredAccount | undefined>
  readonly findById: (id: string) => Promise<StoredAccount | undefined>
  /** By login name. */
  readonly listOfCommune: (commune: string) => Promise<readonly Account[]>
  /** False when the login name is taken; `onlyWhenEmpty` also when any account exists (first visit). */
  readonly insert: (account: StoredAccount, event: AccountEvent, onlyWhenEmpty: boolean) => Promise<boolean>
  /** Ends the account's sessions but `keepSession` when `endSessions`. */
  readonly change: (
    id: string,
    change: AccountChange,
    event: AccountEvent,
    sessions: 'keep' | 'end' | { readonly endBut: string },
  ) => Promise<void>
  readonly record: (event: AccountEvent) => Promise<void>
  /** Takes a step of the second factor; false when it or a later one was taken before. */
  readonly takeTotpStep: (id: string, step: number) => Promise<boolean>

  /** Counts the failures since a moment and writes the attempt when `refuses` allows it; attempts queue up behind each other. */
  readonly takeAttempt: (
    attempt: Attempt,
    since: Moment,
    refuses: (earlier: Attempts) => AttemptRefusal | undefined,
  ) => Promise<AttemptRefusal | undefined>
  /** Takes back one attempt: the password was right, though the sign-in is not complete. */
  readonly dropAttempt: (id: string) => Promise<void>
  /** Removes the failures of a login name (and only these: the address's other failures stay). */
  readonly clearAttempts: (login: string) => Promise<void>

  readonly openSession: (session: NewSession, event?: AccountEvent) => Promise<void>
  readonly findSession: (
    tokenHash: string,
  ) => Promise<{ readonly session: Session; readonly account: Account } | undefined>
  readonly touchSession: (id: string, at: Moment) => Promise<void>
  readonly endSession: (id: string, event?: AccountEvent) => Promise<void>
  /** House-keeping: sessions started or last seen before these moments, failures before `failuresBefore`. */
  readonly sweep: (before: {
    readonly startedAt: Moment
    readonly seenAt: Moment
    readonly failuresBefore: Moment
  }) => Promise<void>
}
