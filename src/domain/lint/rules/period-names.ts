import { showWindow } from '#kernel/window.ts'
import { regularWindow, type StatedPeriod } from '../period.ts'
import { type Draft, type LintRule, spot } from '../rule.ts'
import { overlap } from '../windows.ts'
import { reach, tableWindows } from './data-windows.ts'

export const otherPeriodTable: LintRule = {
  code: 'CCHC-060',
  severity: 'error',
  title: 'Bảng đính kèm cùng kỳ với báo cáo',
  explanation: 'Bảng xuất từ hệ thống của một khoảng thời gian nằm ngoài kỳ báo cáo không phải là số liệu của báo cáo.',
  check: (paper) => {
    const { period } = paper.header
    const span = period && reach(period)
    if (!period || !span) return []
    return tableWindows(paper).flatMap(({ window, passage, start, end }): Draft[] => {
      if (overlap(window, span)) return []
      return [
        {
          message: `Báo cáo ${period.text.trim()} nhưng bảng kèm theo là số liệu ${showWindow(window)}: không có ngày nào thuộc kỳ báo cáo.`,
          ...spot(passage.piece, start, end),
          expected: showWindow(regularWindow(period) ?? span),
          found: showWindow(window),
        },
      ]
    })
  },
}

/** The name of another period left in a title, an appendix or a closing sentence. */
export const otherPeriodName: LintRule = {
  code: 'CCHC-061',
  severity: 'warning',
  title: 'Phụ lục, biểu mẫu ghi đúng kỳ báo cáo',
  explanation: 'Tên kỳ báo cáo ở phụ lục, biểu và câu kết phải là kỳ ở trích yếu.',
  check: (paper) => {
    const { period } = paper.header
    if (!period) return []
    const about =
      /^(?:\(?kem theo bao cao|.{0,40}(?:bieu mau|bieu so|phu luc|thong ke).{0,120}(?:thang|quy|nam|giai doan)|tren day la (?:bao cao|ket qua|tinh hinh))/
    return paper.passages.flatMap((passage): Draft[] => {
      if (passage.text.length > 420 || !about.test(passage.folded) || passage.acts.some((act) => act.type !== 'BC'))
        return []
      const named = namedPeriod(passage.folded)
      if (!named || named.kind !== period.kind || (named.year === period.year && named.index === period.index))
        return []
      return [
        {
          message: `Ghi kỳ ${named.text}, trong khi báo cáo là ${period.text.trim()}.`,
          ...spot(passage.piece),
          expected: period.text.trim(),
          found: named.text,
        },
      ]
    })
  },
}

function namedPeriod(
  folded: string,
):
  | { readonly kind: StatedPeriod['kind']; readonly year: number; readonly index?: number; readonly text: string }
  | undefined {
  const half = /(?:0?6|sau) thang dau nam (\d{4})/.exec(folded)
  if (half) return { kind: 'half-year', year: Number(half[1]), text: half[0] }
  const quarter = /quy (iv|iii|ii|i|[1-4])\s*(?:nam|\/)\s*(\d{4})/.exec(folded)
  if (quarter)
    return {
      kind: 'quarter',
      year: Number(quarter[2]),
      index: ['i', 'ii', 'iii', 'iv'].indexOf(quarter[1]!) + 1 || Number(quarter[1]),
      text: quarter[0],
    }
  const month = /(?<!\d )(?<!ngay \d{1,2} )thang (\d{1,2})\s*(?:nam|\/)\s*(\d{4})/.exec(folded)
  if (month && !/ngay\s+\d{0,2}\s*$/.test(folded.slice(0, month.index)))
    return { kind: 'month', year: Number(month[2]), index: Number(month[1]), text: month[0] }
  return undefined
}

export const periodNameRules: readonly LintRule[] = [otherPeriodTable, otherPeriodName]
