import { sql } from 'kysely'
import type { Account, Attempts, AttemptRefusal, Moment, Session, SessionStage } from '#domain/access/account.ts'
import type { Role } from '#domain/access/actor.ts'
import type { Store } from './connection.ts'
import { inReference, type Scope } from './scope.ts'
import type { Account as AccountRow } from './schema.ts'
import type { Selectable } from 'kysely'

type StoredAccount = { readonly account: Account; readonly passwordHash: string; readonly totpSecret?: string }
type Event = {
  readonly id: string
  readonly at: Moment
  readonly kind: string
  readonly accountId?: string
  readonly by?: string
  readonly login: string
  readonly address?: string
  readonly detail?: string
}
type Change = {
  readonly passwordHash?: string
  readonly mustChangePassword?: boolean
  readonly totpSecret?: string | null
  readonly disabledAt?: Moment | null
  readonly lastSignInAt?: Moment
}
type NewSession = {
  readonly id: string
  readonly accountId: string
  readonly tokenHash: string
  readonly stage: SessionStage
  readonly at: Moment
}
type Attempt = { readonly id: string; readonly login: string; readonly address: string; readonly at: Moment }

// Any number nobody else locks with.
const attemptsLock = 7_261_504
const setUpLock = 7_261_505

/** Accounts are the installation's: they are read before a commune is known, so outside any commune's scope. */
export function createAccountStore(store: Store) {
  const { db } = store
  const work = <T>(task: (scope: Scope) => Promise<T>) => inReference(store, task)

  return {
    async anyAccount(): Promise<boolean> {
      return (await db.selectFrom('account').select('id').limit(1).executeTakeFirst()) !== undefined
    },

    async findByLogin(login: string): Promise<StoredAccount | undefined> {
      return stored(await db.selectFrom('account').selectAll().where('login', '=', login).executeTakeFirst())
    },

    async findById(id: string): Promise<StoredAccount | undefined> {
      return stored(await db.selectFrom('account').selectAll().where('id', '=', id).executeTakeFirst())
    },

    async listOfCommune(commune: string): Promise<readonly Account[]> {
      const rows = await db
        .selectFrom('account')
        .selectAll()
        .where('commune_code', '=', commune)
        .orderBy('login')
        .execute()
      return rows.map(accountOf)
    },

    insert: (wanted: StoredAccount, event: Event, onlyWhenEmpty: boolean): Promise<boolean> =>
      work(async (scope) => {
        await sql`select pg_advisory_xact_lock(${setUpLock})`.execute(scope)
        if (onlyWhenEmpty && (await scope.selectFrom('account').select('id').limit(1).executeTakeFirst())) return false
        const done = await scope
          .insertInto('account')
          .values(rowOf(wanted))
          .onConflict((conflict) => conflict.column('login').doNothing())
          .executeTakeFirst()
        if (done.numInsertedOrUpdatedRows === 0n) return false
        await insertEvent(scope, event)
        return true
      }),

    change: (
      id: string,
      change: Change,
      event: Event,
      sessions: 'keep' | 'end' | { readonly endBut: string },
    ): Promise<void> =>
      work(async (scope) => {
        await scope.updateTable('account').set(changedColumns(change)).where('id', '=', id).execute()
        await insertEvent(scope, event)
        if (sessions === 'keep') return
        const ended = scope.deleteFrom('account_session').where('account_id', '=', id)
        await (sessions === 'end' ? ended : ended.where('id', '!=', sessions.endBut)).execute()
      }),

    record: (event: Event): Promise<void> => work((scope) => insertEvent(scope, event)),

    async takeTotpStep(id: string, step: number): Promise<boolean> {
      const taken = await db
        .updateTable('account')
        .set({ totp_last_step: step })
        .where('id', '=', id)
        .where((is) => is.or([is('totp_last_step', 'is', null), is('totp_last_step', '<', step)]))
        .executeTakeFirst()
      return taken.numUpdatedRows === 1n
    },

    takeAttempt: (
      attempt: Attempt,
      since: Moment,
      refuses: (earlier: Attempts) => AttemptRefusal | undefined,
    ): Promise<AttemptRefusal | undefined> =>
      work(async (scope) => {
        // One after the other, or guesses sent at once would all see the same count.
        await sql`select pg_advisory_xact_lock(${attemptsLock})`.execute(scope)
        const refusal = refuses({
          ofLogin: await countFailures(scope, 'login', attempt.login, since),
          fromAddress: await countFailures(scope, 'address', attempt.address, since),
        })
        if (refusal) return refusal
        await scope
          .insertInto('account_failure')
          .values({ ...attempt, at: new Date(attempt.at) })
          .execute()
        return undefined
      }),

    async dropAttempt(id: string): Promise<void> {
      await db.deleteFrom('account_failure').where('id', '=', id).execute()
    },

    async clearAttempts(login: string): Promise<void> {
      await db.deleteFrom('account_failure').where('login', '=', login).execute()
    },

    openSession: (session: NewSession, event?: Event): Promise<void> =>
      work(async (scope) => {
        const at = new Date(session.at)
        await scope
          .insertInto('account_session')
          .values({
            id: session.id,
            account_id: session.accountId,
            token_hash: session.tokenHash,
            stage: session.stage,
            started_at: at,
            last_seen_at: at,
          })
          .execute()
        if (!event) return
        await scope.updateTable('account').set({ last_sign_in_at: at }).where('id', '=', session.accountId).execute()
        await insertEvent(scope, event)
      }),

    async findSession(
      tokenHash: string,
    ): Promise<{ readonly session: Session; readonly account: Account } | undefined> {
      const row = await db
        .selectFrom('account_session')
        .innerJoin('account', 'account.id', 'account_session.account_id')
        .selectAll('account')
        .select(['account_session.id as session_id', 'stage', 'started_at', 'last_seen_at'])
        .where('token_hash', '=', tokenHash)
        .executeTakeFirst()
      if (!row) return undefined
      const session = {
        id: row.session_id,
        accountId: row.id,
        stage: row.stage as SessionStage,
        startedAt: row.started_at.getTime(),
        lastSeenAt: row.last_seen_at.getTime(),
      }
      return { session, account: accountOf(row) }
    },

    async touchSession(id: string, at: Moment): Promise<void> {
      await db
        .updateTable('account_session')
        .set({ last_seen_at: new Date(at) })
        .where('id', '=', id)
        .execute()
    },

    endSession: (id: string, event?: Event): Promise<void> =>
      work(async (scope) => {
        await scope.deleteFrom('account_session').where('id', '=', id).execute()
        if (event) await insertEvent(scope, event)
      }),

    sweep: (before: {
      readonly startedAt: Moment
      readonly seenAt: Moment
      readonly failuresBefore: Moment
    }): Promise<void> =>
      work(async (scope) => {
        await scope
          .deleteFrom('account_session')
          .where((is) =>
            is.or([
              is('started_at', '<', new Date(before.startedAt)),
              is('last_seen_at', '<', new Date(before.seenAt)),
            ]),
          )
          .execute()
        await scope.deleteFrom('account_failure').where('at', '<', new Date(before.failuresBefore)).execute()
      }),
  }
}

async function countFailures(scope: Scope, by: 'login' | 'address', value: string, since: Moment): Promise<number> {
  const { count } = await scope
    .selectFrom('account_failure')
    .select((of) => of.fn.countAll<number>().as('count'))
    .where(by, '=', value)
    .where('at', '>', new Date(since))
    .executeTakeFirstOrThrow()
  return Number(count)
}

async function insertEvent(scope: Scope, { accountId, by, at, ...event }: Event): Promise<void> {
  await scope
    .insertInto('account_event')
    .values({ ...event, at: new Date(at), account_id: accountId ?? null, by_account_id: by ?? null })
    .execute()
}

function changedColumns({ passwordHash, mustChangePassword, totpSecret, disabledAt, lastSignInAt }: Change) {
  return {
    ...(passwordHash !== undefined && { password_hash: passwordHash }),
    ...(mustChangePassword !== undefined && { must_change_password: mustChangePassword }),
    ...(totpSecret !== undefined && { totp_secret: totpSecret, totp_last_step: null }),
    ...(disabledAt !== undefined && { disabled_at: disabledAt === null ? null : new Date(disabledAt) }),
    ...(lastSignInAt !== undefined && { last_sign_in_at: new Date(lastSignInAt) }),
  }
}

function rowOf({ account, passwordHash, totpSecret }: StoredAccount) {
  return {
    id: account.id,
    login: account.login,
    name: account.name,
    role: account.role,
    commune_code: account.commune ?? null,
    province_code: account.province,
    password_hash: passwordHash,
    must_change_password: account.mustChangePassword,
    totp_secret: totpSecret ?? null,
    created_at: new Date(account.createdAt),
  }
}

function stored(row: Selectable<AccountRow> | undefined): StoredAccount | undefined {
  return (
    row && {
      account: accountOf(row),
      passwordHash: row.password_hash,
      ...(row.totp_secret !== null && { totpSecret: row.totp_secret }),
    }
  )
}

function accountOf(row: Selectable<AccountRow>): Account {
  return {
    id: row.id,
    login: row.login,
    name: row.name,
    role: row.role as Role,
    province: row.province_code,
    createdAt: row.created_at.getTime(),
    mustChangePassword: row.must_change_password,
    secondFactor: row.totp_secret !== null,
    ...(row.commune_code !== null && { commune: row.commune_code }),
    ...(row.disabled_at !== null && { disabledAt: row.disabled_at.getTime() }),
    ...(row.last_sign_in_at !== null && { lastSignInAt: row.last_sign_in_at.getTime() }),
  }
}
