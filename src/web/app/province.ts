import type { Result } from '#kernel/result.ts'
import type { Period } from '#domain/reports/period.ts'
import type { ProvinceReports } from '#usecases/province/roll-up-reports.ts'

/** What an officer of the province may ask. */
export type ProvinceApp = {
  readonly rollUp: (asked: { readonly period: Period }) => Promise<Result<ProvinceReports, string>>
}
