import { ok, refuse, type Result } from '#kernel/result.ts'
import type { Actor } from '#domain/access/actor.ts'
import { actorOfToken, tokenStateAt } from '#domain/access/api-token.ts'
import { hashToken } from '#outside/identity/token.ts'
import { inReference } from '#store/scope.ts'
import { findTokenByHash, touchToken } from '#store/tokens.ts'
import type { Context } from '../context.ts'

export type TokenRefusal = 'unknown' | 'expired' | 'revoked'

/** Once a minute tells well enough whether a token is still in use; more would be a write a call. */
const touchEveryMs = 60_000

/** Who calls with this token. */
export async function findBearer(
  { store, now }: Pick<Context, 'store' | 'now'>,
  secret: string,
): Promise<Result<Actor, TokenRefusal>> {
  const at = now().getTime()
  const token = await inReference(store, (scope) => findTokenByHash(scope, hashToken(secret)))
  if (!token) return refuse('unknown')
  const state = tokenStateAt(token, at)
  if (state !== 'valid') return refuse(state)
  const since = at - touchEveryMs
  if (token.lastUsedAt === undefined || token.lastUsedAt <= since)
    await inReference(store, (scope) => touchToken(scope, token.id, at, since))
  return ok(actorOfToken(token))
}
