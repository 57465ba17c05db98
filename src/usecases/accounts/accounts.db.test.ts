import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { actorOf, defaultPolicy } from '#domain/access/account.ts'
import type { Identity } from '#outside/identity/identity.ts'
import { createSeal } from '#outside/identity/seal.ts'
import { totpCode } from '#outside/identity/totp.ts'
import { createAccountStore } from '#store/accounts.ts'
import type { Store } from '#store/connection.ts'
import { aStore } from '#test/store.ts'
import { changePassword } from './change-password.ts'
import { confirmSecondFactor } from './confirm-second-factor.ts'
import { createAccount } from './create-account.ts'
import { beginEnrolment, confirmEnrolment } from './enrol-second-factor.ts'
import { findSession } from './find-session.ts'
import { listAccounts } from './list-accounts.ts'
import { manageAccount } from './manage-account.ts'
import { setUp } from './set-up.ts'
import { signIn } from './sign-in.ts'
import { signOut } from './sign-out.ts'
import { sweepAccounts } from './sweep-accounts.ts'

let store: Store
let identity: Identity
let now = Date.UTC(2026, 6, 1, 1, 0)
const minute = 60_000
const address = '10.0.0.7'
const password = 'cơm gạo áo tiền'

beforeAll(async () => {
  store = await aStore()
  const unit = { kind: 'commune', valid_from: '2025-07-01', legal: 'thử', search: '' }
  await store.db
    .insertInto('unit')
    .values([
      { ...unit, code: '37', name: 'Tỉnh Ninh Bình', kind: 'province' },
      { ...unit, code: '13504', name: 'Xã Bình Lục', parent_code: '37' },
      { ...unit, code: '13507', name: 'Xã Bên Cạnh', parent_code: '37' },
    ])
    .onConflict((conflict) => conflict.doNothing())
    .execute()
  identity = {
    store: createAccountStore(store),
    seal: createSeal('bí mật của bản cài', 'totp'),
    policy: defaultPolicy,
    now: () => now,
  }
})
afterAll(() => store.close())
// Each story begins the day after the last: no failure of another is still counted.
beforeEach(() => {
  now += 24 * 60 * minute
})

async function anOfficer(login: string, role: 'reporting' | 'chairman' | 'admin' = 'reporting', commune = '13504') {
  const made = await createAccount(identity, undefined, {
    login,
    name: 'Trần Thị Lan',
    role,
    commune,
    province: '37',
    password,
  })
  if (!made.ok) throw new Error(made.refusal)
  return made.value.account
}

async function aSession(login: string, secret = password) {
  const entered = await signIn(identity, { login, password: secret, address })
  if (!entered.ok) throw new Error(entered.refusal)
  return entered.value
}

test('of two first visits at once, one becomes the administrator', async () => {
  const first = { commune: '13504', province: '37', name: 'Quản Trị', password }
  const both = await Promise.all([
    setUp(identity, { ...first, login: 'mot.nguoi' }),
    setUp(identity, { ...first, login: 'hai.nguoi' }),
  ])
  expect(both.filter((one) => one.ok)).toHaveLength(1)
  expect(await setUp(identity, { ...first, login: 'ba.nguoi' })).toEqual({ ok: false, refusal: 'already-set-up' })
})

test('signs in whatever the case, and out for good', async () => {
  const account = await anOfficer('lan')
  now += minute
  const { token } = await aSession(' LAN ')
  now += minute
  const open = await findSession(identity, token, false)
  expect(open?.account).toMatchObject({ id: account.id, commune: '13504' })
  await signOut(identity, open!.session.id, account)
  expect(await findSession(identity, token, false)).toBeUndefined()
  const events = await store.db
    .selectFrom('account_event')
    .select('kind')
    .where('account_id', '=', account.id)
    .orderBy('at')
    .execute()
  expect(events.map((event) => event.kind)).toEqual(['created', 'signed-in', 'signed-out'])
})

test('the cookie is not in the database', async () => {
  await anOfficer('mai')
  const { token } = await aSession('mai')
  const rows = await store.db.selectFrom('account_session').select('token_hash').execute()
  expect(rows.some((row) => row.token_hash === token)).toBe(false)
})

test('five wrong passwords lock for a quarter of an hour, even against the right one and even all at once', async () => {
  await anOfficer('hoa')
  const guesses = await Promise.all(
    Array.from({ length: 12 }, (_, at) => signIn(identity, { login: 'hoa', password: `sai ${at}`, address })),
  )
  const refusals = guesses.map((guess) => (guess.ok ? 'in' : guess.refusal)).sort()
  expect(refusals).toEqual([...Array<string>(7).fill('locked'), ...Array<string>(5).fill('wrong-password')])
  expect(await signIn(identity, { login: 'hoa', password, address })).toEqual({ ok: false, refusal: 'locked' })
  now += 15 * minute
  expect((await signIn(identity, { login: 'hoa', password, address })).ok).toBe(true)
})

test('one address guessing many names is stopped', async () => {
  const answers: string[] = []
  for (let at = 0; at < 51; at++) {
    const answer = await signIn(identity, { login: `nguoi${at}`, password: 'đoán mò', address: '203.0.113.9' })
    answers.push(answer.ok ? 'in' : answer.refusal)
  }
  expect(answers[49]).toBe('wrong-password')
  expect(answers[50]).toBe('too-many-from-address')
})

test.each([
  ['15 minutes of silence', 15, false, 0],
  ['14 minutes of silence', 14, true, 0],
  ['silence broken only by the page itself', 15, false, 10],
])('after %s a session of %i quiet minutes lives: %s', async (_, silence, alive, quietAt) => {
  const login = `im-${silence}-${quietAt}`
  await anOfficer(login)
  const { token } = await aSession(login)
  if (quietAt) {
    now += quietAt * minute
    await findSession(identity, token, true)
  }
  now += (silence - quietAt) * minute
  expect((await findSession(identity, token, false)) !== undefined).toBe(alive)
})

test('the busiest session ends after twelve hours', async () => {
  await anOfficer('cham')
  const { token } = await aSession('cham')
  for (let at = 0; at < 71; at++) {
    now += 10 * minute
    expect(await findSession(identity, token, false)).toBeDefined()
  }
  now += 10 * minute
  expect(await findSession(identity, token, false)).toBeUndefined()
})

test('a chairman enrols before work, then signs in with password and code, each code once', async () => {
  const account = await anOfficer('chutich', 'chairman')
  const open = await findSession(identity, (await aSession('chutich')).token, false)
  expect(open?.duty).toBe('enrol-second-factor')
  const enrolment = beginEnrolment(identity, account.id, account.login)
  const proof = { accountId: account.id, sessionId: open!.session.id, pending: enrolment.pending }
  expect(await confirmEnrolment(identity, { ...proof, code: '000000' })).toEqual({ ok: false, refusal: 'wrong-code' })
  expect((await confirmEnrolment(identity, { ...proof, code: totpCode(enrolment.secret, now) })).ok).toBe(true)
  const kept = await identity.store.findById(account.id)
  expect(kept?.totpSecret).not.toContain(enrolment.secret)

  now += minute
  const waiting = await aSession('chutich')
  expect(waiting.stage).toBe('second-factor')
  const half = await findSession(identity, waiting.token, false)
  const step = { sessionId: half!.session.id, accountId: account.id, address }
  const code = totpCode(enrolment.secret, now)
  const entered = await confirmSecondFactor(identity, { ...step, code })
  if (!entered.ok) throw new Error(entered.refusal)
  expect(await findSession(identity, waiting.token, false)).toBeUndefined()
  const full = await findSession(identity, entered.value.token, false)
  expect(full?.session.stage).toBe('active')
  expect(full?.duty).toBeUndefined()

  const again = await aSession('chutich')
  const next = await findSession(identity, again.token, false)
  expect(await confirmSecondFactor(identity, { ...step, sessionId: next!.session.id, code })).toEqual({
    ok: false,
    refusal: 'code-used',
  })
})

test('knowing the password does not allow more than five guesses at the code', async () => {
  const account = await anOfficer('phochutich', 'chairman')
  const open = await findSession(identity, (await aSession('phochutich')).token, false)
  const { secret, pending } = beginEnrolment(identity, account.id, account.login)
  await confirmEnrolment(identity, {
    accountId: account.id,
    sessionId: open!.session.id,
    pending,
    code: totpCode(secret, now),
  })
  const answers: string[] = []
  for (let at = 0; at < 6; at++) {
    const entered = await signIn(identity, { login: 'phochutich', password, address })
    if (!entered.ok) {
      answers.push(entered.refusal)
      continue
    }
    const half = await findSession(identity, entered.value.token, false)
    const answer = await confirmSecondFactor(identity, {
      sessionId: half!.session.id,
      accountId: account.id,
      code: '000000',
      address,
    })
    answers.push(answer.ok ? 'in' : answer.refusal)
  }
  expect(answers).toEqual([...Array<string>(5).fill('wrong-code'), 'locked'])
})

test('a new password ends the other sessions, not this one', async () => {
  const account = await anOfficer('dung')
  const [here, elsewhere] = [await aSession('dung'), await aSession('dung')]
  const open = await findSession(identity, here.token, false)
  const change = { accountId: account.id, sessionId: open!.session.id, current: password, address }
  expect(await changePassword(identity, { ...change, next: password })).toEqual({ ok: false, refusal: 'password-same' })
  expect(await changePassword(identity, { ...change, current: 'sai', next: 'trăng lên đầu núi' })).toEqual({
    ok: false,
    refusal: 'wrong-password',
  })
  expect((await changePassword(identity, { ...change, next: 'trăng lên đầu núi' })).ok).toBe(true)
  expect(await findSession(identity, here.token, false)).toBeDefined()
  expect(await findSession(identity, elsewhere.token, false)).toBeUndefined()
})

test('an administrator creates, resets, disables in the own commune; next door nothing is found', async () => {
  const admin = actorOf(await anOfficer('quantri', 'admin'))
  const wanted = { login: 'moi.vao', name: 'Lê Văn Mới', role: 'reporting' as const, province: '37' }
  expect(await createAccount(identity, admin, { ...wanted, commune: '13507' })).toEqual({
    ok: false,
    refusal: 'not-allowed',
  })
  const made = await createAccount(identity, admin, { ...wanted, commune: '13504' })
  if (!made.ok) throw new Error(made.refusal)
  const first = await findSession(identity, (await aSession('moi.vao', made.value.password)).token, false)
  expect(first?.duty).toBe('change-password')
  expect((await listAccounts(identity, admin)).map((account) => account.login)).toContain('moi.vao')

  const reset = await manageAccount(identity, admin, made.value.account.id, 'reset-password')
  expect(reset.ok && reset.value.password !== made.value.password).toBe(true)
  await manageAccount(identity, admin, made.value.account.id, 'disable')
  const closed = await signIn(identity, { login: 'moi.vao', password: reset.ok ? reset.value.password! : '', address })
  expect(closed).toEqual({ ok: false, refusal: 'disabled' })

  const neighbour = await anOfficer('hang.xom', 'reporting', '13507')
  expect(await manageAccount(identity, admin, neighbour.id, 'disable')).toEqual({ ok: false, refusal: 'not-found' })
  expect(await manageAccount(identity, admin, admin.accountId, 'disable')).toEqual({
    ok: false,
    refusal: 'own-account',
  })
})

test('the sweep removes what no rule looks at any more, and nothing else', async () => {
  await anOfficer('quet')
  await aSession('quet')
  await signIn(identity, { login: 'quet', password: 'sai', address })
  now += 20 * minute
  const { token } = await aSession('quet')
  await signIn(identity, { login: 'quet', password: 'sai', address })
  await sweepAccounts(identity)
  const sessions = await store.db.selectFrom('account_session').select('id').execute()
  const failures = await store.db.selectFrom('account_failure').select('login').execute()
  expect([sessions.length, failures.map((failure) => failure.login)]).toEqual([1, ['quet']])
  expect(await findSession(identity, token, false)).toBeDefined()
})

test('an event of an account cannot be changed or removed by the application', async () => {
  await expect(store.db.updateTable('account_event').set({ detail: 'khác' }).execute()).rejects.toThrow(
    /permission denied/,
  )
  await expect(store.db.deleteFrom('account_event').execute()).rejects.toThrow(/permission denied/)
})
