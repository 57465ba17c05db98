import type { Upload } from '#outside/uploads/upload-folder.ts'
import type { ImportContext, ImportNote } from './import-context.ts'

/** An upload of the actor's own commune; another's does not exist for them. */
export async function findOwnUpload(
  { actor, uploads }: ImportContext,
  id: string,
): Promise<Upload<ImportNote> | undefined> {
  const upload = await uploads.find(id)
  return upload && upload.about.actor.commune === actor.commune ? upload : undefined
}
