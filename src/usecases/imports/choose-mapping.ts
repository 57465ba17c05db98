import { ok, refuse, type Result } from '#kernel/result.ts'
import { tidy } from '#kernel/vietnamese.ts'
import type { ColumnMapping } from '#domain/dossiers/import/mapping.ts'
import { recordAudit } from '#store/audit.ts'
import { findMapping, saveMapping } from '#store/mappings.ts'
import { inScope } from '#store/scope.ts'
import { refusedTo } from '../refused.ts'
import { findOwnUpload } from './find-own-upload.ts'
import { type ImportContext, uploadNotFound } from './import-context.ts'

export type MappingChoice = {
  readonly id: string
  readonly source?: string | undefined
  /** What stands in the form, or the name of a mapping saved before. */
  readonly mapping: ColumnMapping | { readonly saved: string }
  /** Keep it for the next months under this name. */
  readonly saveAs?: string | undefined
}

/** Remembers how an uploaded list is to be read; nothing goes in yet. */
export async function chooseMapping(context: ImportContext, choice: MappingChoice): Promise<Result<null, string>> {
  const { store, actor, uploads } = context
  const refused =
    refusedTo(actor, 'dossier.import') ?? (choice.saveAs === undefined ? undefined : refusedTo(actor, 'mapping.manage'))
  if (refused) return refused
  const upload = await findOwnUpload(context, choice.id)
  if (!upload || upload.about.job) return refuse(uploadNotFound)
  const name = tidy(choice.saveAs ?? '')
  if (choice.saveAs !== undefined && name === '') return refuse('Hãy đặt tên cho cách ghép cột trước khi lưu.')
  const chosen = await inScope(store, actor, async (scope) => {
    if ('saved' in choice.mapping) return (await findMapping<ColumnMapping>(scope, choice.mapping.saved))?.definition
    if (name === '') return choice.mapping
    const named = { ...choice.mapping, name }
    await saveMapping(scope, actor, name, named, context.now())
    await recordAudit(scope, actor, context.now(), 'mapping.manage', name)
    return named
  })
  if (!chosen) return refuse('Không còn cách ghép cột đã lưu này.')
  const { source: before, ...about } = upload.about
  const source = choice.source === undefined ? before : tidy(choice.source)
  await uploads.save({ ...upload, about: { ...about, draft: chosen, ...(source && { source }) } })
  return ok(null)
}
