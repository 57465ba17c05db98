import type { Paper } from '../../paper.ts'
import { periodsIn, samePeriod, type StatedPeriod } from '../../period.ts'
import { type Draft, type LintRule, spot } from '../../rule.ts'

/** The title announces the tasks of September; the heading of the part names October. */
export const planHeading: LintRule = {
  code: 'CCHC-158',
  severity: 'warning',
  title: 'Tên kỳ ở phần phương hướng khớp trích yếu',
  explanation: 'Trích yếu nêu nhiệm vụ của kỳ nào thì tên phần phương hướng, nhiệm vụ ghi kỳ ấy.',
  check: (paper: Paper) => [...otherPeriod(paper), ...otherYear(paper)],
}

function otherPeriod(paper: Paper): readonly Draft[] {
  const { period, subject } = paper.header
  if (!period || !subject) return []
  const announced = periodsIn(subject, period.year).filter((one) => !samePeriod(one, period))
  const next = announced.at(-1)
  if (!next || announced.some((one) => one.kind !== next.kind) || announced.length > 1) return []
  const from = paper.passages.findIndex((one) => /^\W*(?:phan|[ivx]+[.)])/.test(one.folded))
  return paper.passages.slice(Math.max(0, from)).flatMap((passage): Draft[] => {
    if (passage.kind !== 'heading' || passage.role !== 'plan') return []
    if (
      !/^\W*(?:phan .{0,12})?(?:[ivx]+|[a-d]|\d)\s*[.):].{0,40}(?:phuong huong|nhiem vu|giai phap|ke hoach|trong tam)/.test(
        passage.folded,
      )
    )
      return []
    const named = periodsIn(passage.text, next.year)
    // The year of “QUÝ IV VÀ NĂM 2027” is that of the next year, not of the quarter.
    const isNext = (one: StatedPeriod) => one.kind === next.kind && one.index === next.index
    const wrong = named.find((one) => one.kind === next.kind && !isNext(one) && !samePeriod(one, period))
    if (!wrong || named.some((one) => isNext(one))) return []
    return [
      {
        message: `Tên phần ghi ${wrong.text.trim()}, trong khi trích yếu nêu nhiệm vụ ${next.text.trim()}.`,
        ...spot(passage.piece),
        expected: next.text.trim(),
        found: wrong.text.trim(),
      },
    ]
  })
}

/** “6 tháng cuối năm 2025” over the tasks of a report of 2026: the heading of last year's. */
function otherYear({ header: { period }, passages }: Paper): readonly Draft[] {
  if (!period || period.kind === 'year' || period.kind === 'programme') return []
  return passages.flatMap((passage): Draft[] => {
    if (passage.kind !== 'heading' || passage.role !== 'plan') return []
    const match = /thang cuoi nam (20\d{2})(?!\d)/.exec(passage.folded)
    if (!match || Number(match[1]) >= period.year) return []
    const end = match.index + match[0].length
    return [
      {
        message: `Tên phần ghi năm ${match[1]}, trong khi báo cáo là của năm ${period.year}.`,
        ...spot(passage.piece),
        expected: passage.text.slice(match.index, end).replace(match[1]!, String(period.year)),
        found: passage.text.slice(match.index, end),
      },
    ]
  })
}

export const planHeadingRules: readonly LintRule[] = [planHeading]
