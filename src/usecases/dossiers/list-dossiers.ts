import { fromInstant } from '#kernel/local-time.ts'
import { ok, type Result } from '#kernel/result.ts'
import { recordAudit } from '#store/audit.ts'
import { type FoundDossier, searchDossiers } from '#store/dossiers.ts'
import { inScope } from '#store/scope.ts'
import type { Context } from '../context.ts'
import { refusedTo } from '../refused.ts'

export type DossierQuestion = {
  readonly words: string
  readonly status?: string | undefined
  readonly due?: 'overdue' | 'today' | undefined
  readonly page: number
  readonly pageSize: number
}

export type DossierPage = { readonly total: number; readonly dossiers: readonly FoundDossier[] }

/** The dossiers of the commune as they stand, the latest due first. The list names people: looking leaves a trace. */
export async function listDossiers(context: Context, question: DossierQuestion): Promise<Result<DossierPage, string>> {
  const { store, actor } = context
  const refused = refusedTo(actor, 'dossier.list')
  if (refused) return refused
  const { page, pageSize, ...search } = question
  return inScope(store, actor, async (scope) => {
    const at = context.now()
    const found = await searchDossiers(
      scope,
      { ...search, now: fromInstant(at) },
      { limit: pageSize, offset: (page - 1) * pageSize },
    )
    // Not the words: they may be a person's name or number.
    const detail = {
      page,
      shown: found.dossiers.length,
      ...(search.status && { status: search.status }),
      ...(search.due && { due: search.due }),
    }
    await recordAudit(scope, actor, at, 'dossier.list', undefined, detail)
    return ok(found)
  })
}
