import type { Row } from '#kernel/cell.ts'
import { toInstant } from '#kernel/local-time.ts'
import { ok, refuse, type Result } from '#kernel/result.ts'
import { tidy } from '#kernel/vietnamese.ts'
import { checkSummary } from '#domain/checks/check-summary.ts'
import type { Finding } from '#domain/checks/finding.ts'
import { readSummary, type ReadSummaryRow } from '#domain/dossiers/import/summary-row.ts'
import { openTable } from '#outside/tabular/open-table.ts'
import { recordAudit } from '#store/audit.ts'
import { finishImport, type ImportCounts, startImport } from '#store/imports.ts'
import { inScope } from '#store/scope.ts'
import { listStatements, saveStatement, type Statement } from '#store/summaries.ts'
import type { Context } from '../context.ts'
import { refusedTo } from '../refused.ts'

export type SummaryImport = { readonly path: string; readonly fileName: string; readonly source?: string }
export type SummaryOutcome = ImportCounts & {
  readonly importId: string
  readonly statementId: string
  /** Contradictions inside the table itself. */
  readonly findings: readonly Finding[]
}

const defaultSource = 'HTTT giải quyết TTHC tỉnh'
/** A commune's table has a line a field; a file far longer is something else. */
const mostRows = 5000

/**
 * Keeps a 28-column table as what another system said. It is taken whole or not at all: a part of it would be a
 * statement nobody made.
 */
export async function importSummary(context: Context, request: SummaryImport): Promise<Result<SummaryOutcome, string>> {
  const { store, actor } = context
  const refused = refusedTo(actor, 'summary.import')
  if (refused) return refused
  const table = await readAll(request.path)
  if (!table.ok) return table
  const summary = readSummary(table.value)
  if (!summary.ok) return refuse(summary.refusal.join(' '))
  const { meta, rows } = summary.value
  const source = tidy(request.source ?? '') || defaultSource
  const at = context.now()
  return inScope(store, actor, async (scope) => {
    const known = (await listStatements<readonly ReadSummaryRow[]>(scope)).find(
      (one) => one.source === source && one.from === meta.from && one.to === meta.to,
    )
    const same = known !== undefined && JSON.stringify(valuesOf(known.rows)) === JSON.stringify(valuesOf(rows))
    const importId = await startImport(scope, actor, { kind: 'summary', fileName: request.fileName, source }, at)
    const statement: Omit<Statement<readonly ReadSummaryRow[]>, 'id'> = {
      source,
      from: meta.from,
      to: meta.to,
      exportedAt: meta.exportedAt ? toInstant(meta.exportedAt) : null,
      unitName: meta.unit ?? null,
      rows,
      recordedAt: at,
    }
    const statementId = same ? known.id : await saveStatement(scope, actor, importId, statement)
    const outcome = same ? 'unchanged' : known ? 'updated' : 'created'
    const counts = {
      read: rows.length,
      created: 0,
      updated: 0,
      unchanged: 0,
      rejected: 0,
      superseded: 0,
      [outcome]: rows.length,
    }
    await finishImport(scope, importId, at, counts)
    await recordAudit(scope, actor, at, 'summary.import', statementId, { rows: rows.length })
    return ok({ ...counts, importId, statementId, findings: checkSummary(rows) })
  })
}

/** What the rows say, whatever order the store gives their parts in. */
function valuesOf(rows: readonly ReadSummaryRow[]) {
  return rows.map(({ name, values }) => [name, Object.entries(values).toSorted(([a], [b]) => Number(a) - Number(b))])
}

async function readAll(path: string): Promise<Result<readonly Row[], string>> {
  const table = await openTable(path, { header: 'none' })
  if (!table.ok) return table
  const rows: Row[] = []
  try {
    for await (const row of table.value.rows) {
      rows.push(row)
      if (rows.length > mostRows) return refuse('Tệp quá dài, không phải bảng tổng hợp 28 cột của một xã.')
    }
    return ok(rows)
  } catch (error) {
    if (error instanceof Error && error.name === 'UnreadableTable') return refuse(error.message)
    throw error
  } finally {
    await table.value.close()
  }
}
