import { parentPort } from 'node:worker_threads'
import type { LintDocument } from '#domain/lint/text-model.ts'
import { refuse, type Result } from '#kernel/result.ts'
import { broken } from './limits.ts'
import { readDocument } from './read-document.ts'

/** The far side of `read-in-worker.ts`: one file in, one document or sentence out. */
export type Task = { readonly bytes: Uint8Array; readonly fileName: string }
export type Answer = Result<LintDocument, string>

parentPort?.on('message', ({ bytes, fileName }: Task) => {
  void readDocument(bytes, fileName)
    .catch((): Answer => refuse(broken))
    .then((answer) => parentPort?.postMessage(answer))
})
