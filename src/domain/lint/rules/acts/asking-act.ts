import { showDate } from '#kernel/local-time.ts'
import { foldInPlace } from '../../language/fold.ts'
import { periodsIn, regularWindow, samePeriod } from '../../period.ts'
import { type Draft, type LintRule } from '../../rule.ts'
import { citedIn, place } from './cited.ts'

/** “Thực hiện Công văn số 1862/SNV-CCHC ngày 26/5/2025 về việc báo cáo CCHC 6 tháng đầu năm 2026”. */
export const askingAct: LintRule = {
  code: 'CCHC-193',
  severity: 'warning',
  title: 'Công văn yêu cầu báo cáo không có trước kỳ',
  explanation: 'Công văn yêu cầu báo cáo một kỳ được gửi khi kỳ ấy đang diễn ra; ngày trước kỳ thường là ghi sai năm.',
  check: (paper) => {
    const { period } = paper.header
    const regular = period && regularWindow(period)
    // What a year’s reports should hold is often told before the year.
    if (!period || !regular || period.kind === 'year') return []
    return citedIn(paper)
      .filter(({ passage }) => passage.role === 'opening')
      .flatMap((one): Draft[] => {
        const { act, passage } = one
        if (!act.date || act.date >= regular.from || !/^cong van/.test(foldInPlace(act.typeWords ?? ''))) return []
        const from = Math.max(act.end, act.dateSpan?.end ?? 0)
        const words = passage.text.slice(from, from + 220).split(/[.;(]|,\s(?=UBND|Ủy ban|Uỷ ban)/u)[0]!
        const isAsked =
          /bao cao/.test(foldInPlace(words)) && periodsIn(words, period.year).some((each) => samePeriod(each, period))
        if (!isAsked) return []
        return [
          {
            message: `${act.text} ghi ngày ${showDate(act.date)}, trước khi bắt đầu kỳ ${period.text.trim()}; công văn yêu cầu báo cáo kỳ này có lẽ ghi sai năm hoặc tháng.`,
            ...place(one),
            expected: `≥ ${showDate(regular.from)}`,
            found: showDate(act.date),
          },
        ]
      })
  },
}
