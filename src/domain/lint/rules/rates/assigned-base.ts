import type { Fraction } from '../../language/fractions.ts'
import type { Passage } from '../../paper.ts'
import { results } from '../../result-passages.ts'
import { type Draft, type LintRule, spot } from '../../rule.ts'
import { isRough } from './said-rates.ts'
import { shown } from '../show.ts'

/** “giao 143 nhiệm vụ …; tỷ lệ trên tổng số nhiệm vụ được giao là 97,14% (136/140)”. */
export const assignedBase: LintRule = {
  code: 'CCHC-225',
  severity: 'warning',
  title: 'Mẫu số là số nhiệm vụ, văn bản, biên chế được giao đã gọi tên',
  explanation: 'Câu gọi tên mẫu số là số được giao, đề ra thì mẫu số của phân số phải là chính số được giao đã nêu.',
  check: (paper) => {
    const passages = results(paper)
    return passages.flatMap((passage, index) =>
      passage.fractions.flatMap((fraction): Draft[] => {
        const named = namedBefore(passage, fraction)
        if (!named) return []
        const own = givenIn(passage, named.noun, fraction)
        const before = passages[index - 1]
        const given = own.length > 0 || !before ? own : givenIn(before, named.noun, fraction)
        const [only] = new Set(given)
        const used = fraction.denominator.value
        if (only === undefined || new Set(given).size > 1 || only === used || only < fraction.numerator.value) return []
        return [
          {
            message: `Mẫu số ghi ${shown(used)}, nhưng số ${named.text} như câu gọi tên là ${shown(only)}.`,
            ...spot(passage.piece, named.start, Math.max(fraction.end, fraction.percent?.end ?? 0)),
            expected: shown(only),
            found: shown(used),
          },
        ]
      }),
    )
  },
}

const label =
  /\btren (?:tong )?so ((nhiem vu|dau viec|van ban|chi tieu|bien che|cong chuc) (?:da )?(?:duoc )?(?:giao|de ra|dat ra))\s*(?:la|dat|:|bang|=|,|chiem)*\s*(?:[\d.,]+\s?%\s*)?\(?\s*$/

/** What the words right before the fraction, or before its percentage, say it is of. */
function namedBefore(
  { folded, text }: Passage,
  { start }: Fraction,
): { readonly noun: string; readonly text: string; readonly start: number } | undefined {
  const from = Math.max(0, start - 100)
  const match = label.exec(folded.slice(from, start))
  if (!match) return undefined
  const at = from + match.index + match[0].indexOf(match[1]!)
  return { noun: match[2]!, text: text.slice(at, at + match[1]!.length), start: from + match.index }
}

/** The numbers a passage tells of things given: “giao 143 nhiệm vụ”, “143 nhiệm vụ được giao”, “đề ra 40 nhiệm vụ”. */
function givenIn(passage: Passage, noun: string, fraction: Fraction): readonly number[] {
  const { folded, quantities } = passage
  return quantities.flatMap((one) => {
    if (one.percent || one.start >= fraction.start || isRough(passage, one)) return []
    const [before, after] = [folded.slice(Math.max(0, one.start - 40), one.start), folded.slice(one.end, one.end + 40)]
    const counts = new RegExp(String.raw`^\s*${noun}\b`).test(after)
    const plain =
      /\b(?:giao|de ra|dat ra)(?: (?:tong so|tong cong|cho (?:xa|phuong|dac khu)|xa|phuong|la))*:?\s*$/.test(before) &&
      !/trong do|them|bo sung/.test(before)
    const behind = new RegExp(
      String.raw`^\s*${noun} (?:da )?(?:duoc )?(?:giao|de ra|dat ra)\b(?! (?:them|bo sung|tai|theo))`,
    )
    return counts && (plain || (behind.test(after) && /(?:tong so|\bco)\s*$/.test(before))) ? [one.value] : []
  })
}
