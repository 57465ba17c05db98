import {
  type Account,
  findLoginProblem,
  findPasswordProblem,
  type LoginProblem,
  type PasswordProblem,
  tidyLogin,
} from '#domain/access/account.ts'
import { newId } from '#kernel/id.ts'
import { ok, refuse, type Result } from '#kernel/result.ts'
import { tidy } from '#kernel/vietnamese.ts'
import { type Identity, newEvent } from '#outside/identity/identity.ts'
import { hashPassword } from '#outside/identity/password.ts'

export type FirstAdministrator = {
  readonly commune: string
  readonly province: string
  readonly login: string
  readonly name: string
  readonly password: string
}
export type SetUpRefusal = LoginProblem | PasswordProblem | 'name-missing' | 'already-set-up'

/** The first visit: who opens an empty installation becomes its administrator; the store lets only one in. */
export async function setUp(identity: Identity, wanted: FirstAdministrator): Promise<Result<Account, SetUpRefusal>> {
  const login = tidyLogin(wanted.login)
  const name = tidy(wanted.name)
  const problem = findLoginProblem(login) ?? findPasswordProblem(wanted.password, login)
  if (problem) return refuse(problem)
  if (name === '') return refuse('name-missing')
  const at = identity.now()
  const account: Account = {
    id: newId<'Account'>(at),
    login,
    name,
    role: 'admin',
    commune: wanted.commune,
    province: wanted.province,
    createdAt: at,
    mustChangePassword: false,
    secondFactor: false,
  }
  const event = newEvent(at, { kind: 'created', account, detail: 'first-visit' })
  const first = await identity.store.insert({ account, passwordHash: await hashPassword(wanted.password) }, event, true)
  return first ? ok(account) : refuse('already-set-up')
}
