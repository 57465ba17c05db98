import { ok, refuse, type Result } from '#kernel/result.ts'
import { checkProcedureHeader, readProcedureRow } from '#domain/procedures/read-procedure-row.ts'
import { listVersions, saveProcedures } from '#store/procedures.ts'
import { inReference } from '#store/scope.ts'
import type { Context } from './context.ts'
import { type ListOutcome, readList } from './parts/read-list.ts'

/** Rows without a first day hold from the two-tier government, unless the procedure is known already. */
const since = '2025-07-01'

export async function importProcedures(
  context: Context,
  request: { readonly path: string; readonly rejectedPath: string },
): Promise<Result<ListOutcome, string>> {
  const list = await readList(request, checkProcedureHeader, readProcedureRow)
  if (!list.ok) return refuse(list.refusal)
  const { rows, read, rejected, rejectedFile } = list.value
  return inReference(context.store, async (scope) => {
    const dated = []
    for (const row of rows) {
      const [newest] = row.validFrom ? [] : await listVersions(scope, row.code)
      dated.push({ ...row, validFrom: row.validFrom ?? newest?.validFrom ?? since })
    }
    const counts = await saveProcedures(scope, dated)
    return ok({ read, ...counts, rejected, ...(rejectedFile ? { rejectedFile } : {}) })
  })
}
