import { labelOf } from '../../language/concepts.ts'
import type { LintFacts } from '../../facts.ts'
import type { Paper } from '../../paper.ts'
import { type Draft, type LintRule, spot } from '../../rule.ts'
import { statementsIn } from '../../statements.ts'
import { results } from '../../result-passages.ts'
import { says, type Share, sharesIn, valuesOf } from './shares.ts'
import { printed, shown, shownRate } from '../show.ts'

// The base a rate is asked for when its name says no other (domain.md 2.2).
const askedFor: Readonly<Record<string, readonly string[]>> = {
  'rate.onlinePayment': ['feeBearing'],
  'rate.notLate': ['resolved'],
}

/** A share of one base under the name of another: 1.026 of 3.214 called the share of 1.058. */
export const wrongBase: LintRule = {
  code: 'CCHC-120',
  severity: 'warning',
  title: 'Tỷ lệ tính trên đúng mẫu số đã gọi tên',
  explanation:
    'Câu gọi tên mẫu số (hoặc tên tỷ lệ đòi mẫu số ấy) mà kết quả lại là của một mẫu số khác thì một trong hai phải sửa.',
  check: (paper, facts) => {
    const shares = sharesIn(paper, facts)
    if (shares.length === 0) return []
    const value = valuesOf(paper, facts)
    const known = knownCounts(paper, facts)
    return shares.flatMap((share): Draft[] => {
      const { percent, sentence, rate } = share
      if (percent.value === 100 || percent.value === 0) return []
      const names =
        share.base !== undefined ? [share.base] : share.baseWords === undefined && rate ? (askedFor[rate.id] ?? []) : []
      const bases = names.flatMap((id) => {
        const found =
          value(id, sentence.passage) ?? (id === 'received' ? value('receivedNew', sentence.passage) : undefined)
        return found === undefined ? [] : [{ id, value: found }]
      })
      const tops = topsOf(share, value)
      const [base] = bases
      if (!base || tops.length === 0 || tops.some((top) => says(share, top, base.value))) return []
      if (tops.every((top) => top > base.value) || (share.base === undefined && tops.includes(base.value))) return []
      const within = tops.filter((top) => top <= base.value)
      const used = within.flatMap((top) =>
        known.filter((one) => one.value !== base.value && says(share, top, one.value)).map((one) => ({ top, ...one })),
      )[0]
      if (!used) return []
      return [
        {
          message: `${printed(percent)} là ${shown(used.top)}/${shown(used.value)}${used.label === undefined ? '' : ` (${used.label})`}; trên ${labelOf(facts.vocabulary, base.id)} (${shown(base.value)}) như ${share.base === undefined ? 'tên tỷ lệ đòi hỏi' : 'câu ghi'} thì là ${shownRate(used.top, base.value, percent.decimals)}.`,
          ...spot(sentence.passage.piece, Math.max(sentence.start, percent.start - 90), percent.end),
          expected: shownRate(used.top, base.value, percent.decimals),
          found: printed(percent),
        },
      ]
    })
  },
}

type Known = { readonly value: number; readonly label?: string }

/** Bases a hand takes by mistake: named counts of the paper first, then sums of two of one passage. */
function knownCounts(paper: Paper, facts: LintFacts): readonly Known[] {
  const named = new Map<number, Known>()
  const loose = new Map<number, Known>()
  for (const passage of results(paper)) {
    for (const one of passage.quantities) {
      if (one.unit === 'ho so' && one.value > 20) loose.set(one.value, { value: one.value })
    }
    const { counts } = statementsIn(passage, facts.vocabulary)
    for (const one of counts) {
      if (one.quantity.value > 5 && !named.has(one.quantity.value))
        named.set(one.quantity.value, { value: one.quantity.value, label: labelOf(facts.vocabulary, one.concept) })
    }
    const procedures = counts.filter((one) => /^procedures\.(?:full|partial)/.test(one.concept))
    const sum = procedures.reduce((total, one) => total + one.quantity.value, 0)
    if (procedures.length === 2 && !named.has(sum))
      named.set(sum, { value: sum, label: 'thủ tục trực tuyến toàn trình và một phần' })
  }
  return [...named.values(), ...[...loose.values()].filter((one) => !named.has(one.value))]
}

function topsOf({ top, rate, sentence }: Share, value: ReturnType<typeof valuesOf>): readonly number[] {
  const fromRate = rate ? rate.numerators.flatMap((id) => value(id, sentence.passage) ?? []) : []
  const [early, onTime] = [value('early', sentence.passage), value('onTime', sentence.passage)]
  const both = rate?.id === 'rate.notLate' && early !== undefined && onTime !== undefined ? [early + onTime] : []
  return [...new Set([...(top ? [top.value] : []), ...both, ...fromRate])]
}
