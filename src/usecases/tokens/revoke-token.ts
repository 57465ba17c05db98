import { ok, refuse, type Result } from '#kernel/result.ts'
import { type ApiToken, tokenName } from '#domain/access/api-token.ts'
import { recordAudit } from '#store/audit.ts'
import { inReference, inScope } from '#store/scope.ts'
import { findToken, revokeToken as end } from '#store/tokens.ts'
import type { Context } from '../context.ts'
import { inPlace, mayManageTokens } from './token-place.ts'

const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i

/** Ends a token before its time: the next call with it is refused. */
export async function revokeToken(context: Context, id: string): Promise<Result<ApiToken, string>> {
  const { store, actor } = context
  const token = uuid.test(id) ? await inReference(store, (scope) => findToken(scope, id)) : undefined
  if (!token || !mayManageTokens(actor, token)) return refuse(`Không có mã truy cập nào có số hiệu ${id}.`)
  if (token.revokedAt !== undefined) return refuse(`${tokenName(token.id)} đã bị thu hồi từ trước.`)
  const at = context.now()
  const maker = inPlace(actor, token)
  return inScope(store, maker, async (scope) => {
    await end(scope, id, at.getTime())
    await recordAudit(scope, maker, at, 'token.revoke', token.id, { role: token.role })
    return ok({ ...token, revokedAt: at.getTime() })
  })
}
