import { setImmediate } from 'node:timers/promises'
import { lintFacts } from '#catalogue/lint/facts.ts'
import { type LintAnswer, lintDocument } from '#domain/lint/lint-document.ts'
import { type LintDocument, listPieces } from '#domain/lint/text-model.ts'
import { ok, refuse, type Result } from '#kernel/result.ts'

/** A file as it was read, and what the rules say of it: enough to show each finding where it stands. */
export type ReviewedFile = { readonly document: LintDocument; readonly answer: LintAnswer }

/** Reads a stranger's file where a crash does no harm. */
export type ReadSafely = (bytes: Uint8Array, fileName: string) => Promise<Result<LintDocument, string>>

/** The longest report we know has a tenth of this; the rules run beside everybody's pages and must end soon. */
const longest = { characters: 400_000, pieces: 30_000 }
const tooLong =
  'Tài liệu dài bất thường nên hệ thống không rà soát ở đây. Hãy tách riêng báo cáo khỏi các tài liệu kèm theo rồi thử lại.'

/** One file of somebody unknown; nothing is kept. */
export async function reviewFile(
  read: ReadSafely,
  bytes: Uint8Array,
  fileName: string,
): Promise<Result<ReviewedFile, string>> {
  const document = await read(bytes, fileName)
  if (!document.ok) return document
  const pieces = listPieces(document.value)
  const characters = pieces.reduce((sum, piece) => sum + piece.text.length, 0)
  if (pieces.length > longest.pieces || characters > longest.characters) return refuse(tooLong)
  // Between two files of a batch everybody else gets a turn.
  await setImmediate()
  return ok({ document: document.value, answer: lintDocument(document.value, lintFacts) })
}
