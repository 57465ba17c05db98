import { newId } from '#kernel/id.ts'
import { ok, refuse, type Result } from '#kernel/result.ts'
import type { Role } from '#domain/access/actor.ts'
import type { ApiToken } from '#domain/access/api-token.ts'
import { hashToken, newToken } from '#outside/identity/token.ts'
import { recordAudit } from '#store/audit.ts'
import { inReference, inScope } from '#store/scope.ts'
import { findUnit } from '#store/territory.ts'
import { insertToken } from '#store/tokens.ts'
import type { Context } from '../context.ts'
import { notAllowed } from '../refused.ts'
import { inPlace, mayManageTokens, placeOf } from './token-place.ts'

export type NewToken = { readonly unit: string; readonly role: Role; readonly days: number }

/** `secret` is told now and never again: the store keeps its digest. */
export type CreatedToken = { readonly token: ApiToken; readonly secret: string }

const dayMs = 86_400_000
/** Known by sight: tools that look for secrets in what is published find it. */
const prefix = 'motcua_'

/** Makes a token for a program that works for a unit in a role. */
export async function createToken(context: Context, wanted: NewToken): Promise<Result<CreatedToken, string>> {
  const { store, actor } = context
  const unit = await inReference(store, (scope) => findUnit(scope, wanted.unit))
  if (!unit)
    return refuse(`Không có đơn vị mã ${wanted.unit}. Nhập danh sách đơn vị trước: motcua units import FILE.csv`)
  const place = placeOf(unit, wanted.role)
  if (!place)
    return refuse(`${unit.name} (${unit.code}) là đơn vị cấp tỉnh; vai trò này cần mã của xã, phường hoặc đặc khu.`)
  if (!mayManageTokens(actor, place)) return refuse(notAllowed)
  const at = context.now()
  const expiresAt = at.getTime() + wanted.days * dayMs
  const token: ApiToken = {
    id: newId<'ApiToken'>(at.getTime()),
    role: wanted.role,
    ...place,
    createdAt: at.getTime(),
    createdBy: actor.name,
    expiresAt,
  }
  const secret = `${prefix}${newToken()}`
  const maker = inPlace(actor, place)
  return inScope(store, maker, async (scope) => {
    await insertToken(scope, token, hashToken(secret))
    await recordAudit(scope, maker, at, 'token.create', token.id, { role: token.role })
    return ok({ token, secret })
  })
}
