import { findPasswordProblem, tidyLogin } from '#domain/access/account.ts'
import { ok, refuse, type Result } from '#kernel/result.ts'
import { tidy } from '#kernel/vietnamese.ts'
import type { FirstAdministrator } from '#usecases/accounts/set-up.ts'
import type { NewCommune, UnitKind } from './app/units.ts'
import { accountRefusals, firstVisitText as text } from './text/vi-accounts.ts'
import type { Errors } from './ui/field.tsx'

type Kept = Readonly<Record<string, string>>
type Read = { readonly administrator: FirstAdministrator; readonly added?: NewCommune; readonly kept: Kept }

const keptNames = ['commune', 'communeKind', 'communeName', 'communeCode', 'name', 'login']

/** Everything typed on the first visit, or every mistake in it at once. Passwords are never given back. */
export function readFirstVisit(
  field: (name: string) => string,
): Result<Read, { readonly kept: Kept; readonly errors: Errors }> {
  const kept = Object.fromEntries(keptNames.map((name) => [name, field(name)]))
  const name = tidy(field('communeName'))
  const code = field('communeCode').trim()
  const other = name !== '' || code !== ''
  const weak = findPasswordProblem(field('password'), tidyLogin(field('login')))
  const errors: Errors = {
    ...(other && name === '' && { communeName: text.communeNameMissing }),
    ...(other && !/^\d{5}$/.test(code) && { communeCode: text.communeCodeShape }),
    ...(!other && field('commune') === '' && { commune: text.communeMissing }),
    ...(tidy(field('name')) === '' && { name: accountRefusals['name-missing'] }),
    ...(field('login').trim() === '' && { login: accountRefusals['login-shape'] }),
    ...(weak && { password: accountRefusals[weak] }),
    ...(field('password') !== field('again') && { again: text.passwordDiffers }),
  }
  if (Object.keys(errors).length > 0) return refuse({ kept, errors })

  const province = field('province')
  const administrator = {
    commune: other ? code : field('commune'),
    province,
    login: field('login'),
    name: field('name'),
    password: field('password'),
  }
  const kind = (field('communeKind') in text.kinds ? field('communeKind') : 'commune') as UnitKind
  return ok({
    administrator,
    kept,
    ...(other && { added: { code, kind, province, name: `${text.kinds[kind]} ${name}` } }),
  })
}
