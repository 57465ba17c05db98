import { createReadStream } from 'node:fs'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join, parse } from 'node:path'
import { ok, refuse, type Result } from '#kernel/result.ts'
import { compareVietnamese } from '#kernel/vietnamese.ts'
import { dossierColumnKeys, findColumn } from '#domain/dossiers/import/dossier-columns.ts'
import { openRejectedFile } from '#outside/tabular/rejected-file.ts'
import { recordAudit } from '#store/audit.ts'
import { findImport, listRejections, type RejectedRow } from '#store/imports.ts'
import { inScope } from '#store/scope.ts'
import type { Context } from '../context.ts'
import { refusedTo } from '../refused.ts'

export type Download = { readonly fileName: string; readonly content: AsyncIterable<Uint8Array> }

const batch = 1000

/** The rejected rows as a list to be corrected and imported again, with line and reason beside each. */
export async function downloadRejected(context: Context, importId: string): Promise<Result<Download, string>> {
  const { store, actor } = context
  const refused = refusedTo(actor, 'dossier.import')
  if (refused) return refused
  const run = await inScope(store, actor, async (scope) => {
    const found = await findImport(scope, importId)
    if (found) await recordAudit(scope, actor, context.now(), 'dossier.export', importId, { rejected: found.rejected })
    return found
  })
  if (!run) return refuse('Không tìm thấy lần nhập này.')
  const folder = await mkdtemp(join(tmpdir(), 'motcua-rejected-'))
  const path = join(folder, 'rejected.csv')
  const page = (offset: number) =>
    inScope(store, actor, (scope) => listRejections(scope, importId, { limit: batch, offset }))
  let rows = await page(0)
  const header = headerOf(rows)
  const file = openRejectedFile(path, header)
  for (let offset = 0; rows.length > 0; offset += batch, rows = await page(offset)) {
    for (const row of rows)
      await file.add({ line: row.line, cells: header.map((name) => row.cells[name] ?? '') }, [row.reason])
  }
  await file.close()
  return ok({ fileName: `${parse(run.fileName).name}.tu-choi.csv`, content: readAndRemove(path, folder) })
}

/** The store keeps a row's cells without their order: ours first, in the order of our list, then the others. */
function headerOf(rows: readonly RejectedRow[]): readonly string[] {
  const names = [...new Set(rows.flatMap((row) => Object.keys(row.cells)))].filter(Boolean)
  const place = (name: string) => {
    const column = findColumn(name)
    return column ? dossierColumnKeys.indexOf(column) : dossierColumnKeys.length
  }
  return names.toSorted((a, b) => place(a) - place(b) || compareVietnamese(a, b))
}

async function* readAndRemove(path: string, folder: string): AsyncGenerator<Uint8Array> {
  try {
    yield* createReadStream(path)
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}
