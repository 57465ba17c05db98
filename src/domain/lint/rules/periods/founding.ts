import { showDate } from '#kernel/local-time.ts'
import type { Paper } from '../../paper.ts'
import { type Draft, type LintRule, spot } from '../../rule.ts'
import { foundingsIn } from './founded-on.ts'

/** “TTPVHCC xã chính thức hoạt động từ 01/6/2025” of a commune that began on 01/7/2025. */
export const centreBeforeUnit: LintRule = {
  code: 'CCHC-182',
  severity: 'warning',
  title: 'Cơ quan của xã không hoạt động trước ngày xã thành lập',
  explanation:
    'Trung tâm của xã mới không thể hoạt động trước ngày xã hoạt động; một cơ quan cũng chỉ có một ngày bắt đầu.',
  check: (paper: Paper) => {
    const { unit } = paper.header
    if (!unit) return []
    const all = foundingsIn(paper)
    const began = all.find((one) => one.body === 'unit')
    return all.flatMap((one): Draft[] => {
      const first = all.find((each) => each.body === one.body)!
      const at = spot(one.passage.piece, one.start, one.end)
      if (one.body === 'centre' && began && one.day < began.day)
        return [
          {
            message: `Trung tâm của ${unit.kind} ghi bắt đầu ngày ${showDate(one.day)}, trước ngày ${unit.kind} bắt đầu hoạt động (${showDate(began.day)}).`,
            ...at,
            other: spot(began.passage.piece, began.start, began.end),
            expected: `≥ ${showDate(began.day)}`,
            found: showDate(one.day),
          },
        ]
      if (first === one || first.day === one.day) return []
      return [
        {
          message: `Ghi ngày bắt đầu ${showDate(one.day)}, chỗ khác ghi ${showDate(first.day)}; nếu cùng một việc thì một ngày ghi sai.`,
          ...at,
          other: spot(first.passage.piece, first.start, first.end),
          expected: showDate(first.day),
          found: showDate(one.day),
        },
      ]
    })
  },
}

export const foundingRules: readonly LintRule[] = [centreBeforeUnit]
