import { labelOf } from '../../language/concepts.ts'
import type { LintFacts } from '../../facts.ts'
import type { Fraction } from '../../language/fractions.ts'
import type { Passage } from '../../paper.ts'
import { type Draft, type LintRule, spot } from '../../rule.ts'
import { groupsOf, inFull, type Said } from '../../statements.ts'
import { countsOf, saidIn } from './said-rates.ts'
import { shown } from '../show.ts'

/** “Phát sinh nghĩa vụ tài chính 1.397 hồ sơ; … 1.384/1.384”: the parts of a named fraction are said beside it too. */
export const fractionParts: LintRule = {
  code: 'CCHC-014',
  severity: 'warning',
  title: 'Phân số khớp số liệu cùng đoạn',
  explanation: 'Tử số và mẫu số của một tỷ lệ có tên phải là những số đã nêu cho chính chúng trong cùng đoạn số liệu.',
  check: (paper, facts) => {
    // What another account states is a part too: those resolved are told before those digitised.
    const elsewhere = groupsOf(paper.passages).flatMap((group) =>
      saidIn(group, facts).counts.map((one) => one.quantity.value),
    )
    return groupsOf(paper.passages).flatMap((group) => {
      const said = saidIn(group, facts)
      const reach = new Set([...reachable(countsOutside(group)), ...elsewhere])
      return said.rates.flatMap(({ passage, quantity, rate }): Draft[] => {
        const fraction = passage.fractions.find((one) => one.percent === quantity)
        const label = passage.folded.slice(Math.max(0, (fraction?.start ?? 0) - 90), fraction?.start ?? 0)
        // “Trên tổng số hồ sơ đã giải quyết, có 2.660/2.800 …”: what is told of the base is no name of the rate.
        const stripped = label.replace(/\btren (?:tong )?(?:so )?(?:ho so|hs)[^,:;(]*/g, '')
        if (
          !fraction ||
          (stripped !== label && !rate.words.test(inFull(stripped))) ||
          /linh vuc|thu tuc|thang truoc|cung ky|so voi|luy ke|\brieng\b|(?:nam 20\d\d|quy [ivx]+(?:\/20\d\d)?|thang \d{1,2}(?:\/20\d\d)?)\s*(?::|,|la|co|dat|\()?\s*$/.test(
            passage.folded.slice(Math.max(0, fraction.start - 60), fraction.start),
          )
        )
          return []
        // In a long account only the numbers beside it are added up.
        const near = new Set([...reach, ...reachable(countsOutside([passage]))])
        return [
          ...compare(fraction.numerator.value, rate.numerators, said, passage, fraction, near, facts),
          ...compare(fraction.denominator.value, rate.denominators.slice(0, 1), said, passage, fraction, reach, facts),
        ]
      })
    })
  },
}

function compare(
  value: number,
  concepts: readonly string[],
  said: Said,
  passage: Passage,
  fraction: Fraction,
  reach: ReadonlySet<number>,
  facts: LintFacts,
): Draft[] {
  const told = said.counts.filter((one) => concepts.includes(one.concept))
  if (concepts.includes('digitised') && /thanh phan|ket qua/.test(passage.folded)) return []
  const [first] = told
  if (!first || told.some((one) => one.quantity.value === value) || reach.has(value)) return []
  const near = told.find((one) => one.passage === passage) ?? first
  return [
    {
      message: `Phân số ghi ${shown(value)}, nhưng ${labelOf(facts.vocabulary, near.concept)} cùng đoạn ghi ${shown(near.quantity.value)}.`,
      ...spot(passage.piece, Math.max(0, fraction.start - 40), fraction.end),
      expected: shown(near.quantity.value),
      found: shown(value),
    },
  ]
}

/** The numbers said outside fractions: a part may be the sum or the rest of two of them. */
function countsOutside(group: readonly Passage[]): readonly number[] {
  const inside = new Set(
    group.flatMap((passage) =>
      passage.fractions.flatMap((one) =>
        [one.numerator.start, one.denominator.start].map((start) => `${passage.index} ${start}`),
      ),
    ),
  )
  const numbers = group.flatMap((passage) =>
    passage.quantities
      .filter((one) => !one.percent && !inside.has(`${passage.index} ${one.start}`))
      .map((one) => one.value),
  )
  return [...new Set(numbers.length === 0 ? countsOf(group) : numbers)]
}

function reachable(numbers: readonly number[]): readonly number[] {
  if (numbers.length > 25) return numbers
  return [
    ...numbers,
    ...numbers.flatMap((a, index) => numbers.slice(index + 1).flatMap((b) => [a + b, Math.abs(a - b)])),
  ]
}
