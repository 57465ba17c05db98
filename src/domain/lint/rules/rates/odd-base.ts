import { labelOf, rateOf } from '../../language/concepts.ts'
import type { Fraction } from '../../language/fractions.ts'
import type { LintFacts } from '../../facts.ts'
import type { Paper, Passage } from '../../paper.ts'
import { results } from '../../result-passages.ts'
import { type Draft, type LintRule, spot } from '../../rule.ts'
import { inFull } from '../../statements.ts'
import { shown } from '../show.ts'
import { valuesOf } from './shares.ts'

/** “Hồ sơ nộp trực tuyến: 342/671” where 702 were received and 31 returned. */
export const oddBase: LintRule = {
  code: 'CCHC-217',
  severity: 'warning',
  title: 'Mẫu số của tỷ lệ hồ sơ là một tổng đã nêu',
  explanation:
    'Tỷ lệ hồ sơ trực tuyến, số hóa, thanh toán … tính trên số tiếp nhận, số đã giải quyết hay số có nghĩa vụ tài chính đã nêu; tính trên một số khác thì phải nói là số gì.',
  check: (paper, facts) => {
    const passages = results(paper).filter((one) => one.fractions.length > 0 && /ho so|\bhs\b/.test(one.folded))
    if (passages.length === 0) return []
    const value = valuesOf(paper, facts)
    const alone = toldAlone(paper)
    return passages.flatMap((passage) =>
      passage.fractions.flatMap((fraction): readonly Draft[] => {
        const rate = rateOfFraction(passage, fraction, facts)
        if (!rate) return []
        const told = rate.denominators.flatMap((concept) => {
          const one = value(concept, passage)
          return one === undefined ? [] : [{ concept, value: one }]
        })
        const base = fraction.denominator.value
        const main = told.find(
          (one) => rate.denominators.slice(0, 3).includes(one.concept) && one.concept !== 'resolved',
        )
        if (!main || base < 20 || told.some((one) => one.value === base) || alone.has(base)) return []
        const beside = ['returned', 'withdrawn', 'opening', 'inProgress'].flatMap(
          (concept) => value(concept, passage) ?? [],
        )
        const explained = told.some((one) => beside.some((other) => Math.abs(one.value - base) === other))
        const near = Math.abs(main.value - base) <= Math.max(3, main.value * 0.08)
        if (!explained && !near) return []
        return [
          {
            ...(explained ? { severity: 'info' as const } : {}),
            message: explained
              ? `Mẫu số ${shown(base)} không phải ${labelOf(facts.vocabulary, main.concept)} đã nêu (${shown(main.value)}); nếu đã trừ hoặc cộng thêm ${shown(Math.abs(main.value - base))} hồ sơ thì phải nói rõ.`
              : `Mẫu số ghi ${shown(base)}, nhưng ${labelOf(facts.vocabulary, main.concept)} đã nêu là ${shown(main.value)}.`,
            ...spot(passage.piece, Math.max(0, fraction.start - 30), fraction.end),
            expected: shown(main.value),
            found: shown(base),
          },
        ]
      }),
    )
  },
}

/** Numbers that stand by themselves somewhere, in prose or a table: such a base is told, by whatever name. */
function toldAlone({ passages, grids }: Paper): ReadonlySet<number> {
  const inProse = passages.flatMap(({ quantities, fractions }) =>
    quantities
      .filter((one) => !one.percent && !fractions.some(({ start, end }) => start <= one.start && end >= one.end))
      .map((one) => one.value),
  )
  const inTables = grids.flatMap((grid) => grid.rows.flat().flatMap((cell) => cell.number?.value ?? []))
  return new Set([...inProse, ...inTables])
}

const ofSome =
  /linh vuc|\brieng\b|\bthon\b|phong|nganh|toan trinh|mot phan|dat dai|ho tich|chung thuc|quy [ivx]|thang \d|nam 20|cung ky|luy ke|giay to|ket qua giai quyet tthc cu|so ho tich|phieu|van ban|nhiem vu|tu dau nam|toan tinh/

function rateOfFraction(passage: Passage, fraction: Fraction, facts: LintFacts) {
  const before = passage.folded.slice(Math.max(0, fraction.start - 90), fraction.start)
  const label = inFull(before.split(/[;.]\s|\d\s?%/).at(-1) ?? '')
  const after = passage.folded.slice(fraction.end, fraction.end + 40)
  const heading = passage.text.length < 200 ? passage.folded : label
  if (!/ho so/.test(`${label}${inFull(after)}`) || ofSome.test(label) || ofSome.test(heading.slice(0, 60)))
    return undefined
  // A base named in words has a rule of its own.
  if (/\btren\b|tong so/.test(label) || /^[^.;]{0,30}\b(?:tren|so voi)\b/.test(after)) return undefined
  const rate = rateOf(facts.vocabulary, label)
  return rate && rate.denominators.length > 0 && !/tasks|Procedures|boundary/.test(rate.id) ? rate : undefined
}
