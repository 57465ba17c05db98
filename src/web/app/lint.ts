import type { ReviewRecord } from '#usecases/review/export-review.ts'
import type { ReviewedFile } from '#usecases/review/open-review-room.ts'
import type { Result } from '#kernel/result.ts'

/** The public review of reports: no account, nothing kept. */
export type LintApp = {
  readonly review: (bytes: Uint8Array, fileName: string) => Promise<Result<ReviewedFile, string>>
  readonly exportLetter: (record: ReviewRecord) => Promise<Uint8Array>
  readonly exportTable: (records: readonly ReviewRecord[]) => Promise<Uint8Array>
}
