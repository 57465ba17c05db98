import { newId } from '#kernel/id.ts'
import { cellText, isBlank, type Row } from '#kernel/cell.ts'
import { ok, refuse, type Result } from '#kernel/result.ts'
import type { DossierFacts } from '#domain/dossiers/facts.ts'
import { claimDigest } from '#domain/dossiers/import/dossier-claim.ts'
import { orderOfClaim } from '#domain/dossiers/import/later-claim.ts'
import { cellPicker, checkMapping, type ColumnMapping, defaultMapping } from '#domain/dossiers/import/mapping.ts'
import { readDossierRow } from '#domain/dossiers/import/read-row.ts'
import { openTable, type Table } from '#outside/tabular/open-table.ts'
import { openRejectedFile } from '#outside/tabular/rejected-file.ts'
import { recordAudit } from '#store/audit.ts'
import { type DossierStaging, openStaging } from '#store/import/dossier-staging.ts'
import {
  finishImport,
  type ImportCounts,
  type RejectedRow,
  saveProgress,
  saveRejections,
  startImport,
} from '#store/imports.ts'
import { inScope } from '#store/scope.ts'
import type { Context } from './context.ts'

export type DossierImport = {
  readonly path: string
  readonly fileName: string
  /** Names the source system of rows that name none. */
  readonly source?: string
  readonly mapping?: ColumnMapping
  /** Where rejected rows are written, to be corrected and imported again. */
  readonly rejectedPath: string
  /** An import already announced (the page did, before the work began). */
  readonly importId?: string
  readonly onProgress?: (progress: ImportProgress) => void
}

export type ImportProgress = {
  readonly phase: 'reading' | 'merging'
  readonly done: number
  readonly total: number
  readonly rows: number
}

export type ImportOutcome = ImportCounts & { readonly importId: string; readonly rejectedFile?: string }

const progressEvery = 2000
const rejectionBatch = 500

/** Reads a dossier list of any size: good rows go in, the others are handed back with the reason. */
export async function importDossiers(context: Context, request: DossierImport): Promise<Result<ImportOutcome, string>> {
  const table = await openTable(request.path)
  if (!table.ok) return failEarly(context, request, table.refusal)
  try {
    const mapping = request.mapping ?? defaultMapping(table.value.header)
    const problems = checkMapping(mapping, table.value.header)
    if (problems.length > 0) return await failEarly(context, request, problems.join(' '))
    const importId = request.importId ?? (await announce(context, request, table.value, mapping))
    return ok(await bringIn(context, { ...request, mapping, importId }, table.value))
  } catch (error) {
    if (!(error instanceof Error) || error.name !== 'UnreadableTable') throw error
    return failEarly(context, request, error.message)
  } finally {
    await table.value.close()
  }
}

type Running = DossierImport & { readonly mapping: ColumnMapping; readonly importId: string }

async function bringIn(context: Context, request: Running, table: Table): Promise<ImportOutcome> {
  const staging = await openStaging(context.store, context.actor)
  try {
    const read = await readRows(context, request, table, staging)
    const dossiers = await staging.settle()
    const merged = await mergeAll(context, request, staging, dossiers)
    const superseded = read.accepted - dossiers
    const counts: ImportCounts = {
      read: read.rows,
      created: merged.created,
      updated: merged.updated,
      unchanged: merged.unchanged + superseded,
      rejected: read.rejected,
      superseded,
    }
    await inScope(context.store, context.actor, async (scope) => {
      await finishImport(scope, request.importId, context.now(), counts)
      await recordAudit(scope, context.actor, context.now(), 'dossier.import', request.importId, { ...counts })
    })
    return { ...counts, importId: request.importId, ...(read.rejectedFile ? { rejectedFile: read.rejectedFile } : {}) }
  } finally {
    await staging.close()
  }
}

type ReadOutcome = {
  readonly rows: number
  readonly accepted: number
  readonly rejected: number
  readonly rejectedFile: string | undefined
}

async function readRows(
  context: Context,
  request: Running,
  table: Table,
  staging: DossierStaging,
): Promise<ReadOutcome> {
  const pick = cellPicker(request.mapping, table.header)
  const source = request.source ?? 'Nhập từ tệp'
  const rejected = openRejectedFile(request.rejectedPath, table.header)
  const waiting: RejectedRow[] = []
  let [rows, accepted] = [0, 0]
  for await (const row of table.rows) {
    if (row.cells.every(isBlank)) continue
    rows += 1
    const claim = readDossierRow(pick(row.cells), {
      source,
      ...(request.mapping.dateFormat ? { dateFormat: request.mapping.dateFormat } : {}),
    })
    if (claim.ok) {
      accepted += 1
      const { value } = claim
      await staging.add({
        line: row.line,
        id: newId<'Dossier'>(context.now().getTime()),
        source: value.source,
        code: value.code,
        ...(value.applicantName ? { applicantName: value.applicantName } : {}),
        ...(value.applicantIdNumber ? { applicantIdNumber: value.applicantIdNumber } : {}),
        facts: withField(value.facts),
        digest: claimDigest(value),
        order: orderOfClaim(value),
      })
    } else {
      const reasons = claim.refusal.map((rejection) => rejection.sentence)
      await rejected.add(row, reasons)
      waiting.push(rejectedRow(row, table.header, reasons))
      if (waiting.length >= rejectionBatch) await flush(context, request, waiting)
    }
    if (rows % progressEvery === 0)
      await report(context, request, { phase: 'reading', done: table.readBytes(), total: table.totalBytes, rows })
  }
  await flush(context, request, waiting)
  return { rows, accepted, rejected: rows - accepted, rejectedFile: await rejected.close() }
}

async function mergeAll(context: Context, request: Running, staging: DossierStaging, total: number) {
  const sum = { created: 0, updated: 0, unchanged: 0 }
  for (;;) {
    const chunk = await staging.mergeNext({ at: context.now(), importId: request.importId })
    if (!chunk) return sum
    sum.created += chunk.created
    sum.updated += chunk.updated
    sum.unchanged += chunk.unchanged
    await report(context, request, {
      phase: 'merging',
      done: sum.created + sum.updated + sum.unchanged,
      total,
      rows: total,
    })
  }
}

async function report(context: Context, request: Running, progress: ImportProgress): Promise<void> {
  request.onProgress?.(progress)
  const saved =
    progress.phase === 'reading' ? { readBytes: progress.done, read: progress.rows } : { created: progress.done }
  await inScope(context.store, context.actor, (scope) => saveProgress(scope, request.importId, saved))
}

async function flush(context: Context, request: Running, waiting: RejectedRow[]): Promise<void> {
  if (waiting.length === 0) return
  const rows = waiting.splice(0)
  await inScope(context.store, context.actor, (scope) =>
    saveRejections(scope, context.actor.commune ?? '', request.importId, rows),
  )
}

/** A list without field codes still has fields: by their names, or together as the others. */
function withField(facts: DossierFacts): DossierFacts {
  const fieldName = facts.fieldName || 'Lĩnh vực khác'
  return { ...facts, fieldName, fieldCode: facts.fieldCode || fieldName }
}

function rejectedRow(row: Row, header: readonly string[], reasons: readonly string[]): RejectedRow {
  const cells = Object.fromEntries(header.map((name, index) => [name, cellText(row.cells[index])]))
  return { line: row.line, reason: reasons.join(' '), cells }
}

async function announce(
  context: Context,
  request: DossierImport,
  table: Table,
  mapping: ColumnMapping,
): Promise<string> {
  const start = {
    kind: 'dossiers' as const,
    fileName: request.fileName,
    ...(request.source ? { source: request.source } : {}),
    ...(mapping.name ? { mappingName: mapping.name } : {}),
    totalBytes: table.totalBytes,
  }
  return inScope(context.store, context.actor, (scope) => startImport(scope, context.actor, start, context.now()))
}

/** A file that cannot be read at all: the import, if it was announced, says why. */
async function failEarly(context: Context, request: DossierImport, failure: string): Promise<Result<never, string>> {
  const { importId } = request
  if (importId)
    await inScope(context.store, context.actor, (scope) => finishImport(scope, importId, context.now(), { failure }))
  return refuse(failure)
}
