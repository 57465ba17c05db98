import type { Paper } from '../../paper.ts'
import { periodsIn, samePeriod, type StatedPeriod } from '../../period.ts'
import { type Draft, type LintRule, spot } from '../../rule.ts'

/** The title announces the tasks of September; the heading of the part names October. */
export const planHeading: LintRule = {
  code: 'CCHC-158',
  severity: 'warning',
  title: 'Tên kỳ ở phần phương hướng khớp trích yếu',
  explanation: 'Trích yếu nêu nhiệm vụ của kỳ nào thì tên phần phương hướng, nhiệm vụ ghi kỳ ấy.',
  check: (paper: Paper) => {
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
  },
}

export const planHeadingRules: readonly LintRule[] = [planHeading]
