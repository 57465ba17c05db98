import type { Selectable } from 'kysely'
import type { Moment } from '#domain/access/account.ts'
import type { Role } from '#domain/access/actor.ts'
import type { ApiToken } from '#domain/access/api-token.ts'
import type { ApiToken as TokenRow } from './schema.ts'
import type { Scope } from './scope.ts'

export async function insertToken(scope: Scope, token: ApiToken, tokenHash: string): Promise<void> {
  await scope
    .insertInto('api_token')
    .values({
      id: token.id,
      token_hash: tokenHash,
      role: token.role,
      commune_code: token.commune ?? null,
      province_code: token.province,
      created_at: new Date(token.createdAt),
      created_by: token.createdBy,
      expires_at: new Date(token.expiresAt),
    })
    .execute()
}

export async function findTokenByHash(scope: Scope, tokenHash: string): Promise<ApiToken | undefined> {
  const row = await scope.selectFrom('api_token').selectAll().where('token_hash', '=', tokenHash).executeTakeFirst()
  return row && toToken(row)
}

export async function findToken(scope: Scope, id: string): Promise<ApiToken | undefined> {
  const row = await scope.selectFrom('api_token').selectAll().where('id', '=', id).executeTakeFirst()
  return row && toToken(row)
}

/** All of them, or those of one commune; the newest first. */
export async function listTokens(scope: Scope, commune?: string): Promise<readonly ApiToken[]> {
  const all = scope.selectFrom('api_token').selectAll().orderBy('id', 'desc')
  const rows = await (commune === undefined ? all : all.where('commune_code', '=', commune)).execute()
  return rows.map(toToken)
}

/** Calls at the same moment write once: the row is changed only when its last use is before `unlessSince`. */
export async function touchToken(scope: Scope, id: string, at: Moment, unlessSince: Moment): Promise<void> {
  await scope
    .updateTable('api_token')
    .set({ last_used_at: new Date(at) })
    .where('id', '=', id)
    .where((is) => is.or([is('last_used_at', 'is', null), is('last_used_at', '<=', new Date(unlessSince))]))
    .execute()
}

/** The first time somebody ended it stays. */
export async function revokeToken(scope: Scope, id: string, at: Moment): Promise<void> {
  await scope
    .updateTable('api_token')
    .set({ revoked_at: new Date(at) })
    .where('id', '=', id)
    .where('revoked_at', 'is', null)
    .execute()
}

function toToken(row: Selectable<TokenRow>): ApiToken {
  return {
    id: row.id,
    role: row.role as Role,
    province: row.province_code,
    createdAt: row.created_at.getTime(),
    createdBy: row.created_by,
    expiresAt: row.expires_at.getTime(),
    ...(row.commune_code !== null && { commune: row.commune_code }),
    ...(row.last_used_at !== null && { lastUsedAt: row.last_used_at.getTime() }),
    ...(row.revoked_at !== null && { revokedAt: row.revoked_at.getTime() }),
  }
}
