import { parentPort } from 'node:worker_threads'
import { lintDocument } from '#domain/lint/lint-document.ts'
import { ok, type Result } from '#kernel/result.ts'
import { lintFacts } from '#catalogue/lint/facts.ts'
import { readDocument } from '#outside/reading/read-document.ts'
import type { ReviewAnswer, ReviewedFile, ReviewTask } from './open-review-room.ts'

/** The far side of `open-review-room.ts`: one file in; the document as read and what the rules say of it out. */
parentPort?.on('message', (task: ReviewTask) => {
  void review(task)
    // Reading never throws: what fails here is a rule of ours, not the file.
    .catch((cause: unknown): ReviewAnswer => ({
      fault: cause instanceof Error ? (cause.stack ?? cause.message) : String(cause),
    }))
    .then((answer) => parentPort?.postMessage(answer))
})

async function review(task: ReviewTask): Promise<Result<ReviewedFile, string>> {
  const document = 'own' in task ? ok(task.own) : await readDocument(task.bytes, task.fileName)
  if (!document.ok) return document
  return ok({ document: document.value, answer: lintDocument(document.value, lintFacts) })
}
