import { newId } from '#kernel/id.ts'
import { refuse, type Result } from '#kernel/result.ts'
import { refusedTo } from '../refused.ts'
import type { ImportContext } from './import-context.ts'
import { importSummary, type SummaryOutcome } from './import-summary.ts'
import { type IncomingFile, uploadSentence } from './take-upload.ts'

/** Takes a 28-column table as it arrives; it is short, so it goes in at once and the file is not kept. */
export async function takeSummary(context: ImportContext, file: IncomingFile): Promise<Result<SummaryOutcome, string>> {
  const { actor, uploads } = context
  const refused = refusedTo(actor, 'summary.import')
  if (refused) return refused
  const at = context.now()
  const id = newId<'Upload'>(at.getTime())
  const kept = await uploads.keep(id, file.content, { actor, fileName: file.fileName, at: at.toISOString() })
  if (!kept.ok) return refuse(uploadSentence(kept.refusal, uploads.maxBytes))
  try {
    return await importSummary(context, {
      path: uploads.pathOf(id),
      fileName: file.fileName,
      ...(file.source && { source: file.source }),
    })
  } finally {
    await uploads.remove(id)
  }
}
