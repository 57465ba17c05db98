import { ok, type Result } from '#kernel/result.ts'
import { type AuditLine, listAudit } from '#store/audit.ts'
import { inScope } from '#store/scope.ts'
import type { Context } from '../context.ts'
import { refusedTo } from '../refused.ts'

/** The trail, the newest first; `more` says that older lines follow. */
export async function listAuditTrail(
  context: Context,
  question: { readonly page: number; readonly pageSize: number },
): Promise<Result<{ readonly lines: readonly AuditLine[]; readonly more: boolean }, string>> {
  const refused = refusedTo(context.actor, 'audit.read')
  if (refused) return refused
  const { page, pageSize } = question
  const lines = await inScope(context.store, context.actor, (scope) =>
    listAudit(scope, { limit: pageSize + 1, offset: (page - 1) * pageSize }),
  )
  return ok({ lines: lines.slice(0, pageSize), more: lines.length > pageSize })
}
