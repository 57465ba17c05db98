import { exportLetter, exportTable } from '#usecases/review/export-review.ts'
import { openReviewRoom } from '#usecases/review/open-review-room.ts'
import type { LintApp } from '#web/app/lint.ts'

/** Files of strangers are read and judged in two threads kept for it, started with the first file. */
export function bindLint(): LintApp {
  const { review } = openReviewRoom({ threads: 2 })
  return { review, exportLetter, exportTable }
}
