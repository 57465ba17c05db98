import type { LintAnswer } from '#domain/lint/lint-document.ts'
import type { LintDocument } from '#domain/lint/text-model.ts'
import { refuse, type Result } from '#kernel/result.ts'
import { openThreads, type ThreadFailure, type ThreadOptions } from '#outside/threads/open-threads.ts'

/** A file as it was read, and what the rules say of it: enough to show each finding where it stands. */
export type ReviewedFile = { readonly document: LintDocument; readonly answer: LintAnswer }

export type ReviewTask = { readonly bytes: Uint8Array; readonly fileName: string } | { readonly own: LintDocument }

/** `fault`: our own failure, for whoever mends it. */
export type ReviewAnswer = Result<ReviewedFile, string> | { readonly fault: string }

export type ReviewRoom = {
  /** One file of somebody unknown; nothing is kept. Never rejects; a refusal is a sentence for who chose the file. */
  readonly review: (bytes: Uint8Array, fileName: string) => Promise<Result<ReviewedFile, string>>
  /** A document of ours, judged out of the way of everybody's pages. */
  readonly judge: (document: LintDocument) => Promise<Result<ReviewedFile, string>>
  readonly close: () => Promise<void>
}

const reasons: Readonly<Record<ThreadFailure, string>> = {
  slow: 'Tệp mất quá nhiều thời gian để rà soát nên hệ thống đã dừng. Hãy tách riêng báo cáo khỏi các tài liệu kèm theo rồi thử lại.',
  heavy: 'Tệp cần quá nhiều bộ nhớ để đọc nên hệ thống đã dừng. Hãy bỏ ảnh trong tài liệu hoặc tách nhỏ rồi thử lại.',
  crashed:
    'Việc rà soát tệp này bị dừng giữa chừng. Hãy mở tệp bằng phần mềm soạn thảo, lưu lại rồi thử lại; nếu vẫn vậy, hãy báo người quản trị.',
  closed: 'Hệ thống đang dừng nên chưa đọc tệp. Hãy thử lại sau.',
}

const ours =
  'Hệ thống gặp lỗi khi rà soát tệp này; không phải lỗi của tệp. Lỗi đã được ghi lại cho người quản trị, không kèm nội dung tệp.'

/** Files are read and judged in threads of their own, within seconds and bounded memory. */
export function openReviewRoom(options: ThreadOptions = {}): ReviewRoom {
  const { ask, close } = openThreads<ReviewTask, ReviewAnswer>(new URL('./review-thread.ts', import.meta.url), options)
  const answerTo = async (task: ReviewTask) => {
    const outcome = await ask(task)
    if (!outcome.done) {
      if (outcome.cause) console.error(outcome.cause)
      return refuse(reasons[outcome.why])
    }
    if (!('fault' in outcome.answer)) return outcome.answer
    console.error(outcome.answer.fault)
    return refuse(ours)
  }
  return {
    review: (bytes, fileName) => answerTo({ bytes, fileName }),
    judge: (document) => answerTo({ own: document }),
    close,
  }
}
