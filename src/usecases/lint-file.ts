import { type LintAnswer, lintDocument } from '#domain/lint/lint-document.ts'
import type { LintDocument } from '#domain/lint/text-model.ts'
import { ok, type Result } from '#kernel/result.ts'
import { lintFacts } from '#catalogue/lint/facts.ts'
import { readInWorker } from '#outside/reading/read-in-worker.ts'

export type LintedFile = LintAnswer & { readonly file: string }

/** Turns a file into a document: a server keeps a room of threads for it, a command opens one. */
export type ReadFile = (bytes: Uint8Array, fileName: string) => Promise<Result<LintDocument, string>>

/** What is provably wrong, likely wrong, or against the form in one report; nothing is kept. */
export async function lintFile(
  bytes: Uint8Array,
  file: string,
  read: ReadFile = readInWorker,
): Promise<Result<LintedFile, string>> {
  const document = await read(bytes, file)
  if (!document.ok) return document
  return ok({ file, ...lintDocument(document.value, lintFacts) })
}
