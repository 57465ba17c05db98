import { dateOf, fromInstant, type LocalDate } from '#kernel/local-time.ts'
import { ok, refuse, type Result } from '#kernel/result.ts'
import { can } from '#domain/access/permissions.ts'
import { listOffersOf } from '#store/offers.ts'
import { type CommuneProcedureRow, listVersions, type ProcedureRow } from '#store/procedures.ts'
import { inScope } from '#store/scope.ts'
import type { Context } from '../context.ts'
import { refusedTo } from '../refused.ts'

export type ProcedureView = {
  /** The newest first. */
  readonly versions: readonly ProcedureRow[]
  readonly offers: readonly CommuneProcedureRow[]
  readonly today: LocalDate
  readonly mayManage: boolean
}

/** A procedure through time: each row holds for the dossiers of its days. */
export async function readProcedure(context: Context, code: string): Promise<Result<ProcedureView, string>> {
  const { store, actor } = context
  const refused = refusedTo(actor, 'procedure.read')
  if (refused) return refused
  return inScope(store, actor, async (scope) => {
    const versions = await listVersions(scope, code)
    if (versions.length === 0) return refuse('Không tìm thấy thủ tục này.')
    const offers = await listOffersOf(scope, code)
    return ok({
      versions,
      offers,
      today: dateOf(fromInstant(context.now())),
      mayManage: can(actor, 'procedure.manage'),
    })
  })
}
