import { labelOf } from '../../language/concepts.ts'
import { type Draft, type LintRule } from '../../rule.ts'
import { capital } from '../rates/said-rates.ts'
import { shown } from '../show.ts'
import { told, type Told } from '../tables/told-figures.ts'

export const sameFigure: LintRule = {
  code: 'CCHC-010',
  severity: 'warning',
  title: 'Một số liệu ghi giống nhau ở mọi chỗ',
  explanation: 'Cùng một số liệu của cùng kỳ ghi ở hai nơi phải bằng nhau, hoặc phải nói rõ vì sao khác.',
  check: (paper, facts) => {
    const groups = Map.groupBy(told(paper, facts), (one) => (one.concept === 'receivedNew' ? 'received' : one.concept))
    return [...groups.entries()].flatMap(([concept, all]): Draft[] => {
      // A group that gives two values tells of two things.
      const clear = all.filter((one) => !all.some((other) => other.group === one.group && other.value !== one.value))
      const [first] = clear
      const other =
        first &&
        clear.find(
          (one) =>
            one.value !== first.value && (fixed.has(concept) || (!explains(first, one) && !explains(one, first))),
        )
      if (!first || !other) return []
      const where = other.where === 'table' || first.where === 'table' ? 'biểu' : 'đoạn khác'
      return [
        {
          message: `${capital(labelOf(facts.vocabulary, concept))} ghi ${shown(first.value)}, ở ${where} ghi ${shown(other.value)}.`,
          ...(other.where === 'prose'
            ? other.at
            : first.where === 'prose' && other.at.quote.length < 8
              ? first.at
              : other.at),
          expected: shown(first.value),
          found: shown(other.value),
        },
      ]
    })
  },
}

/** One number for the whole period: nothing beside it makes it another. */
const fixed = new Set(['tasks.planned'])

/** The prose gives the parts of the other number beside it: 146, 14 and 12 of 172. */
function explains(prose: Told, other: Told): boolean {
  if (!prose.passage) return false
  const values = prose.passage.quantities.filter((one) => !one.percent).map((one) => one.value)
  const all = values.reduce((a, b) => a + b, 0)
  return (
    all === other.value || values.some((one) => prose.value + one === other.value || prose.value - one === other.value)
  )
}

export const sameFigureRules: readonly LintRule[] = [sameFigure]
