import { ok, refuse, type Result } from '#kernel/result.ts'
import { startImport as announceImport } from '#store/imports.ts'
import { inScope } from '#store/scope.ts'
import { refusedTo } from '../refused.ts'
import { findOwnUpload } from './find-own-upload.ts'
import { type ImportContext, uploadNotFound } from './import-context.ts'
import { readUpload } from './read-upload.ts'

/** Announces an import and leaves the note by which the worker, now or after a restart, does it. */
export async function startImport(
  context: ImportContext,
  id: string,
): Promise<Result<{ readonly importId: string }, string>> {
  const { store, actor, uploads } = context
  const refused = refusedTo(actor, 'dossier.import')
  if (refused) return refused
  const upload = await findOwnUpload(context, id)
  if (!upload) return refuse(uploadNotFound)
  // Pressed twice: the same import.
  if (upload.about.job) return ok({ importId: upload.about.job.importId })
  const seen = await readUpload(context, id)
  if (!seen.ok) return seen
  const { mapping, problems } = seen.value
  if (problems.length > 0) return refuse(problems.join(' '))
  const { fileName, source } = upload.about
  const start = {
    kind: 'dossiers' as const,
    fileName,
    ...(source && { source }),
    ...(mapping.name && { mappingName: mapping.name }),
    totalBytes: upload.bytes,
  }
  const importId = await inScope(store, actor, (scope) => announceImport(scope, actor, start, context.now()))
  await uploads.save({ ...upload, about: { ...upload.about, job: { importId, mapping, attempts: 0 } } })
  return ok({ importId })
}
