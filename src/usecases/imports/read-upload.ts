import { type Cell, isBlank, type Row } from '#kernel/cell.ts'
import { ok, refuse, type Result } from '#kernel/result.ts'
import type { DossierClaim } from '#domain/dossiers/import/dossier-claim.ts'
import {
  cellPicker,
  checkMapping,
  type ColumnMapping,
  findUnknownWords,
  type UnknownWord,
} from '#domain/dossiers/import/mapping.ts'
import { readDossierRow } from '#domain/dossiers/import/read-row.ts'
import { suggestMapping } from '#domain/dossiers/import/suggest-mapping.ts'
import { openTable } from '#outside/tabular/open-table.ts'
import { listMappings } from '#store/mappings.ts'
import { inScope } from '#store/scope.ts'
import { refusedTo } from '../refused.ts'
import { findOwnUpload } from './find-own-upload.ts'
import { type ImportContext, uploadNotFound } from './import-context.ts'

/** A row as the import will read it: the dossier it tells, or the sentences that keep it out. */
export type PreviewRow =
  | { readonly line: number; readonly claim: DossierClaim }
  | { readonly line: number; readonly reasons: readonly string[] }

export type UploadView = {
  readonly id: string
  readonly fileName: string
  readonly bytes: number
  readonly source: string | undefined
  /** The import it became; the mapping is settled then. */
  readonly importId: string | undefined
  readonly header: readonly string[]
  readonly mapping: ColumnMapping
  /** Whether the mapping is our guess, not yet looked at. */
  readonly suggested: boolean
  readonly problems: readonly string[]
  readonly unknownWords: readonly UnknownWord[]
  readonly preview: readonly PreviewRow[]
  /** Of the rows looked at: how many would go in. */
  readonly looked: { readonly rows: number; readonly accepted: number }
  readonly savedMappings: readonly string[]
}

const lookedAt = 1000
const previewed = 10

/** The file as the person sees it before importing: its columns, what we take them for, its first rows as read. */
export async function readUpload(context: ImportContext, id: string): Promise<Result<UploadView, string>> {
  const refused = refusedTo(context.actor, 'dossier.import')
  if (refused) return refused
  const upload = await findOwnUpload(context, id)
  if (!upload) return refuse(uploadNotFound)
  const table = await openTable(context.uploads.pathOf(id))
  if (!table.ok) return table
  try {
    const { header } = table.value
    const rows = await firstRows(table.value.rows)
    const sample: readonly (readonly Cell[])[] = rows.map((row) => row.cells)
    const { about, bytes } = upload
    const mapping = about.draft ?? suggestMapping(header, sample.slice(0, 200)).mapping
    const problems = checkMapping(mapping, header)
    const read = readRows(rows, header, mapping, about.source)
    const saved = await inScope(context.store, context.actor, (scope) => listMappings<ColumnMapping>(scope))
    return ok({
      id,
      fileName: about.fileName,
      bytes,
      source: about.source,
      importId: about.job?.importId,
      header,
      mapping,
      suggested: about.draft === undefined,
      problems,
      unknownWords: findUnknownWords(mapping, header, sample),
      preview: read.slice(0, previewed),
      looked: { rows: read.length, accepted: read.filter((row) => 'claim' in row).length },
      savedMappings: saved.map(({ name }) => name),
    })
  } finally {
    await table.value.close()
  }
}

function readRows(
  rows: readonly Row[],
  header: readonly string[],
  mapping: ColumnMapping,
  source = 'Nhập từ tệp',
): readonly PreviewRow[] {
  const pick = cellPicker(mapping, header)
  const defaults = { source, ...(mapping.dateFormat && { dateFormat: mapping.dateFormat }) }
  return rows.map(({ line, cells }) => {
    const claim = readDossierRow(pick(cells), defaults)
    return claim.ok ? { line, claim: claim.value } : { line, reasons: claim.refusal.map(({ sentence }) => sentence) }
  })
}

async function firstRows(all: AsyncIterable<Row>): Promise<readonly Row[]> {
  const rows: Row[] = []
  for await (const row of all) {
    if (!row.cells.every(isBlank)) rows.push(row)
    if (rows.length >= lookedAt) break
  }
  return rows
}
