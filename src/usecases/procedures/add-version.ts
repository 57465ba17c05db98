import type { Rejection } from '#kernel/rejection.ts'
import { ok, refuse, type Result } from '#kernel/result.ts'
import { type ProcedureColumn, readProcedureRow } from '#domain/procedures/read-procedure-row.ts'
import { recordAudit } from '#store/audit.ts'
import { listVersions, saveProcedures } from '#store/procedures.ts'
import { inScope } from '#store/scope.ts'
import type { Context } from '../context.ts'
import { refusedTo } from '../refused.ts'

/** What was typed, by the columns of the list of procedures: a form and a file are read by one rule. */
export type TypedProcedure = {
  readonly cells: Readonly<Record<ProcedureColumn | 'code' | 'name', string>>
  readonly components: readonly string[]
}
export type ProcedureMistake = Rejection<ProcedureColumn | 'form'>

/** A change of a procedure is a row with a later first day; dossiers of earlier days keep the row of their day. */
export async function addProcedureVersion(
  context: Context,
  typed: TypedProcedure,
): Promise<Result<null, readonly ProcedureMistake[]>> {
  const { store, actor } = context
  const refused = refusedTo(actor, 'procedure.manage')
  if (refused) return refuse([{ column: 'form', value: '', sentence: refused.refusal }])
  const read = readProcedureRow(typed.cells)
  if (!read.ok) return refuse(read.refusal)
  const { validFrom, ...row } = read.value
  if (!validFrom) return refuse([{ column: 'valid_from', value: '', sentence: 'Hãy ghi ngày bắt đầu áp dụng.' }])
  return inScope(store, actor, async (scope) => {
    const [newest] = await listVersions(scope, row.code)
    if (newest && validFrom <= newest.validFrom) {
      return refuse([
        {
          column: 'valid_from' as const,
          value: validFrom,
          sentence: 'Ngày áp dụng phải sau ngày của phiên bản mới nhất đang có.',
        },
      ])
    }
    await saveProcedures(scope, [{ ...row, validFrom, components: typed.components }])
    await recordAudit(scope, actor, context.now(), 'procedure.manage', row.code, { validFrom })
    return ok(null)
  })
}
