import { type Account, findLoginProblem, type LoginProblem, tidyLogin } from '#domain/access/account.ts'
import type { Actor, Role } from '#domain/access/actor.ts'
import { can } from '#domain/access/permissions.ts'
import { newId } from '#kernel/id.ts'
import { ok, refuse, type Result } from '#kernel/result.ts'
import { tidy } from '#kernel/vietnamese.ts'
import { type Identity, newEvent } from '#outside/identity/identity.ts'
import { hashPassword } from '#outside/identity/password.ts'
import { newHandoverPassword } from '#outside/identity/token.ts'

export type NewAccount = {
  readonly login: string
  readonly name: string
  readonly role: Role
  readonly commune?: string
  readonly province: string
  /** Given only by the command line and the demo, and then kept; else one is made, to be changed at the first sign-in. */
  readonly password?: string
}
export type CreateRefusal = LoginProblem | 'name-missing' | 'login-taken' | 'not-allowed'

/** `by` is undefined for the command line, which may do what no page may: province officers, any commune. */
export async function createAccount(
  identity: Identity,
  by: Actor | undefined,
  wanted: NewAccount,
): Promise<Result<{ readonly account: Account; readonly password: string }, CreateRefusal>> {
  const place = { province: wanted.province, ...(wanted.commune !== undefined && { commune: wanted.commune }) }
  if (by && (!can(by, 'account.manage', place) || wanted.commune === undefined)) return refuse('not-allowed')
  const login = tidyLogin(wanted.login)
  const name = tidy(wanted.name)
  const problem = findLoginProblem(login)
  if (problem) return refuse(problem)
  if (name === '') return refuse('name-missing')

  const at = identity.now()
  const password = (by ? undefined : wanted.password) ?? newHandoverPassword()
  const account: Account = {
    id: newId<'Account'>(at),
    login,
    name,
    role: wanted.role,
    ...place,
    createdAt: at,
    mustChangePassword: by !== undefined || wanted.password === undefined,
    secondFactor: false,
  }
  const event = newEvent(at, { kind: 'created', account, ...(by && { by: by.accountId }), detail: wanted.role })
  const inserted = await identity.store.insert({ account, passwordHash: await hashPassword(password) }, event, false)
  return inserted ? ok({ account, password }) : refuse('login-taken')
}
