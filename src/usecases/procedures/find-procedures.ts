import { dateOf, fromInstant } from '#kernel/local-time.ts'
import { ok, type Result } from '#kernel/result.ts'
import { listOfferedCodes } from '#store/offers.ts'
import { listFields, type ProcedureRow, searchProcedures } from '#store/procedures.ts'
import { inScope } from '#store/scope.ts'
import type { Context } from '../context.ts'
import { refusedTo } from '../refused.ts'

export type ProcedureQuestion = {
  readonly words: string
  readonly field?: string | undefined
  readonly page: number
  readonly pageSize: number
}
export type ProcedurePage = {
  readonly total: number
  readonly procedures: readonly (ProcedureRow & { readonly offered: boolean })[]
  readonly fields: readonly string[]
}

/** Procedures that hold today and match every word, whatever their diacritics. */
export async function findProcedures(
  context: Context,
  question: ProcedureQuestion,
): Promise<Result<ProcedurePage, string>> {
  const refused = refusedTo(context.actor, 'procedure.read')
  if (refused) return refused
  const on = dateOf(fromInstant(context.now()))
  const { words, field, page, pageSize } = question
  return inScope(context.store, context.actor, async (scope) => {
    const { total, procedures } = await searchProcedures(
      scope,
      { words, on, field },
      { limit: pageSize, offset: (page - 1) * pageSize },
    )
    const offered = await listOfferedCodes(scope, on)
    const fields = await listFields(scope)
    return ok({ total, procedures: procedures.map((row) => ({ ...row, offered: offered.has(row.code) })), fields })
  })
}
