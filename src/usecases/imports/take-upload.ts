import { newId } from '#kernel/id.ts'
import { ok, refuse, type Result } from '#kernel/result.ts'
import { showNumber, tidy } from '#kernel/vietnamese.ts'
import { openTable } from '#outside/tabular/open-table.ts'
import { refusedTo } from '../refused.ts'
import type { ImportContext } from './import-context.ts'

export type IncomingFile = {
  readonly fileName: string
  readonly content: AsyncIterable<Uint8Array>
  readonly source?: string
}

/** Takes a list as it arrives, and looks whether it can be read at all before anything is asked about it. */
export async function takeUpload(
  context: ImportContext,
  file: IncomingFile,
): Promise<Result<{ readonly id: string }, string>> {
  const { actor, uploads } = context
  const refused = refusedTo(actor, 'dossier.import')
  if (refused) return refused
  const at = context.now()
  const id = newId<'Upload'>(at.getTime())
  const source = tidy(file.source ?? '')
  const about = { actor, fileName: tidy(file.fileName), at: at.toISOString(), ...(source && { source }) }
  const kept = await uploads.keep(id, file.content, about)
  if (!kept.ok) return refuse(uploadSentence(kept.refusal, uploads.maxBytes))
  const table = await openTable(uploads.pathOf(id))
  if (!table.ok) {
    await uploads.remove(id)
    return table
  }
  await table.value.close()
  return ok({ id })
}

export function uploadSentence(refusal: 'too-large' | 'empty', maxBytes: number): string {
  return refusal === 'empty'
    ? 'Tệp rỗng. Hãy chọn tệp có dữ liệu.'
    : `Tệp lớn hơn mức cho phép là ${showNumber(Math.floor(maxBytes / 1_048_576))} MB. Hãy chia thành nhiều tệp.`
}
