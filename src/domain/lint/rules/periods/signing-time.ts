import { addDays, showDate } from '#kernel/local-time.ts'
import type { ReportKind } from '#domain/reports/report-kind.ts'
import { regularWindow } from '../../period.ts'
import type { LintRule } from '../../rule.ts'

/** How many days before the end of its figures a paper is asked for, and after it still sent. */
const early: Readonly<Record<ReportKind, number>> = {
  month: 12,
  quarter: 30,
  'half-year': 35,
  'nine-months': 35,
  year: 65,
  programme: 0,
}
const late: Readonly<Record<ReportKind, number>> = {
  month: 60,
  quarter: 80,
  'half-year': 100,
  'nine-months': 100,
  year: 150,
  programme: 0,
}

/** “Báo cáo 9 tháng đầu năm 2026” signed in June: the name of the period or the day is another report’s. */
export const signingTime: LintRule = {
  code: 'CCHC-190',
  severity: 'warning',
  title: 'Kỳ ở trích yếu khớp ngày ký',
  explanation:
    'Báo cáo ký trước khi kỳ kết thúc đã lâu, hoặc ký rất muộn, thường là ghi sai kỳ, sai năm ở trích yếu hoặc ngày ký.',
  check: (paper) => {
    const { period, date, titleLine } = paper.header
    const regular = period && regularWindow(period)
    if (!period || !date || !regular || !titleLine || period.kind === 'programme') return []
    const isEarly = date < addDays(regular.to, -early[period.kind])
    const isLate = date > addDays(regular.to, late[period.kind])
    if (!isEarly && !isLate) return []
    return [
      {
        message: `Trích yếu ghi ${period.text.trim()}${period.text.includes(String(period.year)) ? '' : ` (năm ${period.year})`}, báo cáo ký ngày ${showDate(date)}: ${isEarly ? 'kỳ ấy chưa kết thúc' : 'kỳ ấy đã kết thúc từ lâu'}; cần xem lại tên kỳ, năm và ngày ký.`,
        quote: titleLine.text.trim(),
        location: titleLine.at,
        found: showDate(date),
      },
    ]
  },
}
