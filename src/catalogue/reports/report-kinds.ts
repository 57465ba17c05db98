import type { ReportWording } from '#domain/reports/compose-document.ts'
import type { Comparison } from '#domain/reports/figure-text.ts'
import type { NarrativeTemplate } from '#domain/reports/narrative-template.ts'
import type { ReportKind } from '#domain/reports/report-kind.ts'
import { programmeCells, regularCells } from './form-cells.ts'
import { fullOutline } from './outline-full.ts'
import { monthOutline } from './outline-month.ts'

export type ReportKindDeclaration = {
  readonly label: string
  /** The period the sentences compare with: the one before for short periods, last year's for those of a year's part. */
  readonly comparison: Comparison
  readonly template: NarrativeTemplate
  readonly wording: ReportWording
}

const previous = { since: 'previous', with: '{previousPeriod}' } as const
const lastYear = { since: 'lastYear', with: '{lastYear}' } as const

const subject = 'Kết quả công tác cải cách hành chính {period}; phương hướng, nhiệm vụ {nextPeriod}'
const regular: ReportWording = {
  subject,
  opening:
    'Thực hiện chế độ báo cáo định kỳ về công tác cải cách hành chính, {body} báo cáo kết quả thực hiện {period} (số liệu tính {window}) như sau:',
  closing:
    'Trên đây là Báo cáo kết quả công tác cải cách hành chính {period}; phương hướng, nhiệm vụ {nextPeriod} của {body}./.',
}

const programme: ReportWording = {
  subject: 'Tổng kết công tác cải cách hành chính {period}; phương hướng, nhiệm vụ {nextPeriod}',
  opening:
    'Thực hiện chế độ báo cáo về công tác cải cách hành chính, {body} báo cáo tổng kết kết quả thực hiện {period} (số liệu tính {window}) như sau:',
  closing:
    'Trên đây là Báo cáo tổng kết công tác cải cách hành chính {period}; phương hướng, nhiệm vụ {nextPeriod} của {body}./.',
}

export const reportKindDeclarations: Readonly<Record<ReportKind, ReportKindDeclaration>> = {
  month: {
    label: 'Báo cáo tháng',
    comparison: 'previous',
    template: monthOutline('cchc-month', previous),
    wording: regular,
  },
  quarter: {
    label: 'Báo cáo quý',
    comparison: 'previous',
    template: fullOutline('cchc-quarter', previous, regularCells),
    wording: regular,
  },
  'half-year': {
    label: 'Báo cáo 6 tháng',
    comparison: 'lastYear',
    template: fullOutline('cchc-half-year', lastYear, regularCells),
    wording: regular,
  },
  'nine-months': {
    label: 'Báo cáo 9 tháng',
    comparison: 'lastYear',
    template: fullOutline('cchc-nine-months', lastYear, regularCells),
    wording: regular,
  },
  year: {
    label: 'Báo cáo năm',
    comparison: 'lastYear',
    template: fullOutline('cchc-year', lastYear, regularCells),
    wording: regular,
  },
  programme: {
    label: 'Báo cáo giai đoạn',
    comparison: 'previous',
    template: fullOutline('cchc-programme', previous, programmeCells),
    wording: programme,
  },
}
