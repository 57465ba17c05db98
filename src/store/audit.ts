import { sql } from 'kysely'
import { newId } from '#kernel/id.ts'
import type { Actor } from '#domain/access/actor.ts'
import type { Scope } from './scope.ts'

/** One line of the audit trail, in the transaction of what it records; reads of personal data too. */
export async function recordAudit(
  scope: Scope,
  actor: Actor,
  at: Date,
  action: string,
  subject?: string,
  detail: Readonly<Record<string, unknown>> = {},
): Promise<void> {
  await scope
    .insertInto('audit')
    .values({
      commune_code: actor.commune ?? '',
      id: newId<'Audit'>(at.getTime()),
      at,
      actor_id: actor.accountId,
      actor_name: actor.name,
      role: actor.role,
      action,
      subject: subject ?? null,
      detail: sql<never>`${JSON.stringify(detail)}::jsonb`,
    })
    .execute()
}

export type AuditLine = {
  readonly at: Date
  readonly actorName: string
  readonly role: string
  readonly action: string
  readonly subject: string | null
}

export async function listAudit(
  scope: Scope,
  page: { readonly limit: number; readonly offset: number },
): Promise<readonly AuditLine[]> {
  return scope
    .selectFrom('audit')
    .select(['at', 'actor_name as actorName', 'role', 'action', 'subject'])
    .orderBy('id', 'desc')
    .limit(page.limit)
    .offset(page.offset)
    .execute()
}
