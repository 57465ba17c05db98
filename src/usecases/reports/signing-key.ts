import { ok, type Result } from '#kernel/result.ts'
import { findSigningKey } from '#store/report-parts.ts'
import { inScope } from '#store/scope.ts'
import type { Context } from '../context.ts'
import { refusedTo } from '../refused.ts'

/** Whether the signer has a key kept here; what is in it only its passphrase tells. */
export async function findOwnKey(context: Context): Promise<Result<{ readonly kept: boolean }, string>> {
  const refused = refusedTo(context.actor, 'report.sign')
  if (refused) return refused
  return inScope(context.store, context.actor, async (scope) => {
    const key = await findSigningKey(scope, context.actor.accountId)
    return ok({ kept: key !== undefined })
  })
}
