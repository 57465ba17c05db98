import { parentPort } from 'node:worker_threads'
import { lintDocument } from '#domain/lint/lint-document.ts'
import { ok, refuse, type Result } from '#kernel/result.ts'
import { lintFacts } from '#catalogue/lint/facts.ts'
import { broken } from '#outside/reading/limits.ts'
import { readDocument } from '#outside/reading/read-document.ts'
import type { ReviewedFile, ReviewTask } from './open-review-room.ts'

/** The far side of `open-review-room.ts`: one file in; the document as read and what the rules say of it out. */
parentPort?.on('message', (task: ReviewTask) => {
  void review(task)
    .catch((): Result<ReviewedFile, string> => refuse(broken))
    .then((answer) => parentPort?.postMessage(answer))
})

async function review(task: ReviewTask): Promise<Result<ReviewedFile, string>> {
  const document = 'own' in task ? ok(task.own) : await readDocument(task.bytes, task.fileName)
  if (!document.ok) return document
  return ok({ document: document.value, answer: lintDocument(document.value, lintFacts) })
}
