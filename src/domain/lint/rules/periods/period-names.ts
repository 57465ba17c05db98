import { showWindow } from '#kernel/window.ts'
import type { Paper } from '../../paper.ts'
import { periodsIn, regularWindow, samePeriod, type StatedPeriod } from '../../period.ts'
import { type Draft, type LintRule, spot } from '../../rule.ts'
import { tablesOfOtherPeriod } from '../tables/table-periods.ts'
import { overlap } from '../../windows.ts'
import { reach, tableWindows } from './data-windows.ts'
import { periodsOf } from './time-words.ts'

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
      if (overlap(window, span) || window.from > window.to) return []
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
    const subjectPeriods = periodsIn(paper.header.subject ?? '', period.year)
    const found = [
      ...headsOfOtherPeriod(paper, period),
      ...paper.passages.flatMap((passage): Draft[] => {
        if (passage.text.length > 420 || !about.test(passage.folded) || passage.acts.some((act) => act.type !== 'BC'))
          return []
        const closing =
          /^tren day la|^\(?kem theo bao cao|^\(?ky bao cao|\(\s*(?:dung cho |su dung cho )?ky bao cao [^()]*\)\W*$/.test(
            passage.folded,
          )
        const named = periodsOf(passage, period.year).filter((one) => one.kind !== 'programme')
        // Words of the table's own time, of another year beside it, or of the next tasks are other things.
        const title = isAnnexTitle(passage.text)
        const rivals = named.filter((one) =>
          title
            ? one.kind !== 'year' || period.kind === 'year'
            : closing
              ? one.kind !== 'year' || period.kind === 'year'
              : one.kind === period.kind,
        )
        const wrong = rivals.find((one) => !samePeriod(one, period))
        // “Quý II và 6 tháng đầu năm” has annexes of both.
        if (title && wrong && subjectPeriods.some((one) => samePeriod(one, wrong))) return []
        if (
          !wrong ||
          named.some((one) => samePeriod(one, period)) ||
          within(period, wrong) ||
          period.kind === 'programme'
        )
          return []
        if (!closing && (wrong.kind === 'year' || /cung ky|so (?:voi|sanh)|nam truoc/.test(passage.folded))) return []
        return [
          {
            message: `Ghi kỳ ${wrong.text.trim()}, trong khi báo cáo là ${period.text.trim()}.`,
            ...spot(passage.piece),
            expected: period.text.trim(),
            found: wrong.text.trim(),
          },
        ]
      }),
    ]
    const told = new Set(found.map(({ location }) => JSON.stringify(location)))
    return [
      ...found,
      ...tablesOfOtherPeriod(paper, period).filter(({ location }) => !told.has(JSON.stringify(location))),
    ]
  },
}

/** “BIỂU MẪU THỐNG KÊ SỐ LIỆU CCHC 9 THÁNG ĐẦU NĂM 2026” stands over the whole annex. */
function isAnnexTitle(text: string): boolean {
  return text === text.toUpperCase() && /(?:BIỂU|PHỤ LỤC|THỐNG KÊ|SỐ LIỆU|TỔNG HỢP)/u.test(text)
}

const about =
  /^(?:\(?kem theo bao cao|\(?ky bao cao|.{0,40}(?:bieu mau|bieu so|phu luc|thong ke).{0,120}(?:thang|quy|nam|giai doan)|tren day la (?:bao cao|ket qua|tinh hinh))/

/** “(sử dụng cho kỳ báo cáo 6 tháng đầu năm 2022)” in the head of a form of 2023. */
function headsOfOtherPeriod(paper: Paper, period: StatedPeriod): readonly Draft[] {
  return paper.grids.flatMap((grid) =>
    grid.table.cells
      .filter((cell) => cell.row <= grid.headRows && /kỳ báo cáo|sử dụng cho/iu.test(cell.text))
      .flatMap((cell): Draft[] => {
        const named = periodsIn(cell.text, period.year)
        const form = /kỳ báo cáo/iu.test(cell.text)
        const wrong = named.find(
          (one) =>
            !samePeriod(one, period) &&
            (one.kind === period.kind || (form && one.kind !== 'programme' && period.kind !== 'programme')),
        )
        if (!wrong || within(period, wrong) || named.some((one) => samePeriod(one, period))) return []
        return [
          {
            message: `Đầu biểu ghi kỳ ${wrong.text.trim()}, trong khi báo cáo là ${period.text.trim()}.`,
            ...spot(cell),
            expected: period.text.trim(),
            found: wrong.text.trim(),
          },
        ]
      }),
  )
}

/** “Công tác CCHC năm 2026” closes the report of its second quarter truly enough. */
function within(period: StatedPeriod, named: StatedPeriod): boolean {
  return named.kind === 'year' && named.year === period.year && period.kind !== 'year'
}

export const periodNameRules: readonly LintRule[] = [otherPeriodTable, otherPeriodName]
