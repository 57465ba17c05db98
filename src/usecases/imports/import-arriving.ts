import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { newId } from '#kernel/id.ts'
import { ok, refuse, type Result } from '#kernel/result.ts'
import { tidy } from '#kernel/vietnamese.ts'
import { openUploadFolder } from '#outside/uploads/upload-folder.ts'
import { listRejections, type RejectedRow } from '#store/imports.ts'
import { inScope } from '#store/scope.ts'
import type { Context } from '../context.ts'
import { importDossiers, type ImportOutcome } from '../import-dossiers.ts'
import { refusedTo } from '../refused.ts'
import { type IncomingFile, uploadSentence } from './take-upload.ts'

export type ArrivedImport = ImportOutcome & { readonly rejections: readonly RejectedRow[] }

/** The first of the rejected rows; all of them are kept with the import, and are in its file of rejected rows. */
export const rejectionsTold = 1000

/** Takes a list as it arrives and brings it in at once: the answer is what became of its rows. */
export async function importArriving(
  context: Context,
  file: IncomingFile & { readonly maxBytes: number },
): Promise<Result<ArrivedImport, string>> {
  const refused = refusedTo(context.actor, 'dossier.import')
  if (refused) return refused
  const folder = await mkdtemp(join(tmpdir(), 'motcua-api-'))
  try {
    const uploads = openUploadFolder<null>(folder, file.maxBytes)
    const id = newId<'Upload'>(context.now().getTime())
    const kept = await uploads.keep(id, file.content, null)
    if (!kept.ok) return refuse(uploadSentence(kept.refusal, file.maxBytes))
    const source = tidy(file.source ?? '')
    const done = await importDossiers(context, {
      path: uploads.pathOf(id),
      fileName: tidy(file.fileName),
      ...(source && { source }),
      rejectedPath: uploads.rejectedPathOf(id),
    })
    if (!done.ok) return done
    const { rejectedFile: _, ...counts } = done.value
    const rejections = await inScope(context.store, context.actor, (scope) =>
      listRejections(scope, counts.importId, { limit: rejectionsTold, offset: 0 }),
    )
    return ok({ ...counts, rejections })
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}
