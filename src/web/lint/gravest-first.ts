import type { Severity } from '#domain/lint/finding.ts'
import { compareVietnamese } from '#kernel/vietnamese.ts'
import type { ReviewRecord } from '#usecases/review/export-review.ts'

export function countOf({ findings }: Pick<ReviewRecord, 'findings'>, severity: Severity): number {
  return findings.filter((finding) => finding.severity === severity).length
}

/** Who must be called first stands first; files nobody could read stand at the end, with their reason. */
export function gravestFirst(records: readonly ReviewRecord[]): readonly ReviewRecord[] {
  const weigh = (record: ReviewRecord) => [
    record.refusal === undefined ? 0 : 1,
    -countOf(record, 'error'),
    -countOf(record, 'warning'),
  ]
  return records.toSorted((a, b) => {
    const other = weigh(b)
    const difference = weigh(a).map((weight, at) => weight - other[at]!)
    return difference.find((each) => each !== 0) ?? compareVietnamese(a.file, b.file)
  })
}
