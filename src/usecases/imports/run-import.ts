import type { Upload } from '#outside/uploads/upload-folder.ts'
import type { Store } from '#store/connection.ts'
import { holdingImport } from '#store/import-lock.ts'
import { finishImport, saveProgress } from '#store/imports.ts'
import { inScope } from '#store/scope.ts'
import { importDossiers } from '../import-dossiers.ts'
import type { ImportNote, ImportUploads } from './import-context.ts'

type Workshop = { readonly store: Store; readonly uploads: ImportUploads; readonly now: () => Date }

/** A list that makes the program fall again and again is not tried for ever. */
const mostAttempts = 5

/**
 * Does a started import, from the beginning whatever an earlier attempt left: the same row twice changes nothing.
 * Answers false when another program is at it. The file goes only when the outcome is written.
 */
export async function runImport(
  { store, uploads, now }: Workshop,
  upload: Upload<ImportNote>,
  isStopping: () => boolean,
): Promise<boolean> {
  const { id, about } = upload
  const { actor, job } = about
  if (!job) return false
  const done = await holdingImport(store, job.importId, async () => {
    // Another program may have finished it between our look at the folder and the lock.
    if (!(await uploads.find(id))) return true
    if (job.attempts >= mostAttempts) {
      const failure =
        'Việc nhập bị gián đoạn nhiều lần nên đã dừng. Phần đã nhập vẫn được giữ; hãy tải tệp lên và nhập lại.'
      await inScope(store, actor, (scope) => finishImport(scope, job.importId, now(), { failure }))
    } else {
      await uploads.save({ ...upload, about: { ...about, job: { ...job, attempts: job.attempts + 1 } } })
      // What an earlier attempt had counted is counted anew.
      await inScope(store, actor, (scope) => saveProgress(scope, job.importId, { readBytes: 0, read: 0, created: 0 }))
      await importDossiers(
        { store, actor, now },
        {
          path: uploads.pathOf(id),
          fileName: about.fileName,
          ...(about.source && { source: about.source }),
          mapping: job.mapping,
          importId: job.importId,
          rejectedPath: uploads.rejectedPathOf(id),
          onProgress: () => {
            if (isStopping()) throw new ImportStopped()
          },
        },
      )
    }
    await uploads.remove(id)
    return true
  })
  return done ?? false
}

/** The program is ending: what went in stays, the rest goes in at the next start. */
export class ImportStopped extends Error {
  override readonly name = 'ImportStopped'
}
