import { readPeriod, showPeriod } from '#domain/reports/period.ts'
import type { OpenedReport } from '../app/reports.ts'

/** What a report is called wherever it is listed: `Báo cáo CCHC 6 tháng đầu năm 2026`. */
export function titleOf({ kind, period }: Pick<OpenedReport['report'], 'kind' | 'period'>): string {
  const read = readPeriod(kind, period)
  return `Báo cáo CCHC ${read.ok ? showPeriod(read.value) : period}`
}
