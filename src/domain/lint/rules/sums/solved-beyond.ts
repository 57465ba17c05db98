import type { Quantity } from '../../language/quantities.ts'
import type { Passage } from '../../paper.ts'
import { results } from '../../result-passages.ts'
import { type Draft, type LintRule, spot } from '../../rule.ts'
import { sentencesIn } from '../../sentences.ts'
import { shown } from '../show.ts'

const opening = /\b(?:ky truoc|thang truoc|quy truoc|nam truoc|ton(?: dau ky)?|chuyen sang)(?: [a-z]+){0,4}\s*:?\s*$/
const fresh =
  /\b(?:tiep nhan moi|nhan moi|moi tiep nhan|phat sinh moi|tiep nhan(?: trong (?:ky|thang|quy))?)\s*(?:la |:)?\s*$/
const solved = /\b(?:da )?(?:giai quyet|xu ly)(?: xong)?\s*(?:duoc |la |:)?\s*$/

/** “kỳ trước chuyển sang 71, tiếp nhận mới 1.216, đã giải quyết 1.298 hồ sơ”: eleven more than there were. */
export const solvedBeyond: LintRule = {
  code: 'CCHC-223',
  severity: 'warning',
  title: 'Không giải quyết nhiều hơn số phải giải quyết',
  explanation:
    'Câu kể số kỳ trước chuyển sang và số nhận mới thì số đã giải quyết không thể lớn hơn tổng của hai số ấy.',
  check: (paper) =>
    results(paper).flatMap((passage) =>
      sentencesIn(passage).flatMap(({ quantities, start }): Draft[] => {
        const counts = quantities.filter((one) => !one.percent && one.decimals === 0)
        const [a, b, c] = [opening, fresh, solved].map((words) =>
          counts.find((one) => words.test(before(passage, one, start))),
        )
        if (!a || !b || !c || c.start < Math.max(a.start, b.start) || c.value <= a.value + b.value) return []
        // The three stand side by side: nothing else is told between them.
        const between = counts.filter(
          (one) => one.start > Math.min(a.start, b.start) && one.start < c.start && one !== a && one !== b,
        )
        if (between.some((one) => one.value !== a.value + b.value)) return []
        return [
          {
            message: `Kỳ trước ${shown(a.value)} + nhận mới ${shown(b.value)} = ${shown(a.value + b.value)}, nhưng đã giải quyết ghi ${shown(c.value)}.`,
            ...spot(passage.piece, Math.min(a.start, b.start), c.end),
            expected: `≤ ${shown(a.value + b.value)}`,
            found: shown(c.value),
          },
        ]
      }),
    ),
}

function before(passage: Passage, one: Quantity, start: number): string {
  return (
    passage.folded
      .slice(Math.max(start, one.start - 50), one.start)
      .split(/[,;(]\s/)
      .at(-1) ?? ''
  )
}
