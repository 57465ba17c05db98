import { openReadingRoom } from '#outside/reading/read-in-worker.ts'
import { exportLetter, exportTable } from '#usecases/export-review.ts'
import { reviewFile } from '#usecases/review-file.ts'
import type { LintApp } from '#web/app/lint.ts'

/** Files of strangers are read in two threads kept for it, started with the first file. */
export function bindLint(): LintApp {
  const room = openReadingRoom({ threads: 2 })
  return {
    review: (bytes, fileName) => reviewFile(room.read, bytes, fileName),
    exportLetter,
    exportTable,
  }
}
