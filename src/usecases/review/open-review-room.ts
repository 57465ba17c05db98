import type { LintAnswer } from '#domain/lint/lint-document.ts'
import type { LintDocument } from '#domain/lint/text-model.ts'
import { refuse, type Result } from '#kernel/result.ts'
import { openThreads, type ThreadFailure, type ThreadOptions } from '#outside/threads/open-threads.ts'

/** A file as it was read, and what the rules say of it: enough to show each finding where it stands. */
export type ReviewedFile = { readonly document: LintDocument; readonly answer: LintAnswer }

export type ReviewTask = { readonly bytes: Uint8Array; readonly fileName: string } | { readonly own: LintDocument }

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
  crashed: 'Không đọc được tệp: nội dung tệp có lỗi. Hãy mở lại bằng phần mềm soạn thảo, lưu lại rồi thử lại.',
  closed: 'Hệ thống đang dừng nên chưa đọc tệp. Hãy thử lại sau.',
}

/** Files are read and judged in threads of their own, within seconds and bounded memory. */
export function openReviewRoom(options: ThreadOptions = {}): ReviewRoom {
  const { ask, close } = openThreads<ReviewTask, Result<ReviewedFile, string>>(
    new URL('./review-thread.ts', import.meta.url),
    options,
  )
  const answerTo = async (task: ReviewTask) => {
    const outcome = await ask(task)
    return outcome.done ? outcome.answer : refuse(reasons[outcome.why])
  }
  return {
    review: (bytes, fileName) => answerTo({ bytes, fileName }),
    judge: (document) => answerTo({ own: document }),
    close,
  }
}
