import { exportLetter, exportTable } from '#usecases/review/export-review.ts'
import type { ReviewRoom } from '#usecases/review/open-review-room.ts'
import type { LintApp } from '#web/app/lint.ts'

export function bindLint({ review }: ReviewRoom): LintApp {
  return { review, exportLetter, exportTable }
}
