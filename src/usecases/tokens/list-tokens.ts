import { ok, refuse, type Result } from '#kernel/result.ts'
import { type ApiToken, type TokenState, tokenStateAt } from '#domain/access/api-token.ts'
import { mayRole } from '#domain/access/permissions.ts'
import { inReference } from '#store/scope.ts'
import { listTokens as listStored } from '#store/tokens.ts'
import type { Context } from '../context.ts'
import { notAllowed } from '../refused.ts'

export type ListedToken = ApiToken & { readonly state: TokenState }

/** The tokens of the actor's commune; of all when the actor has none, as the command line. */
export async function listTokens(context: Context): Promise<Result<readonly ListedToken[], string>> {
  const { store, actor } = context
  if (!mayRole(actor.role, 'account.manage')) return refuse(notAllowed)
  const tokens = await inReference(store, (scope) => listStored(scope, actor.commune))
  const now = context.now().getTime()
  return ok(tokens.map((token) => ({ ...token, state: tokenStateAt(token, now) })))
}
