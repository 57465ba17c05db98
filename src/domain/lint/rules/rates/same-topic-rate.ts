import { slipBetween } from '../../language/near-number.ts'
import type { Quantity } from '../../language/quantities.ts'
import { type Topic, topicOf } from '../../language/topic-words.ts'
import type { LintFacts } from '../../facts.ts'
import type { Paper, Passage } from '../../paper.ts'
import { results } from '../../result-passages.ts'
import { type Draft, type LintRule, spot } from '../../rule.ts'
import { type Sentence, sentencesIn } from '../../sentences.ts'
import { sameRate } from './same-rate.ts'
import { digitsAlike, printed } from '../show.ts'

type Told = { readonly passage: Passage; readonly percent: Quantity; readonly key: string; readonly start: number }

/** “giải ngân vốn đầu tư công đạt 98,37%” and, elsewhere, “93,87%”: one thing in the same words, its digits changed. */
export const sameTopicRate: LintRule = {
  code: 'CCHC-169',
  severity: 'warning',
  title: 'Một tỷ lệ gọi bằng cùng tên ghi cùng một số',
  explanation:
    'Hai chỗ nêu tỷ lệ của cùng một việc, gọi bằng cùng những chữ ấy, mà hai số chỉ khác nhau như do gõ nhầm thì một số có lẽ sai.',
  check: (paper, facts) => {
    const byKey = Map.groupBy(rates(paper), (one) => one.key)
    const drafts = [...byKey.values()].flatMap((all): readonly Draft[] => checkTopic(all))
    return drafts.length === 0 ? drafts : drafts.filter((one) => !isTold(one, paper, facts))
  },
}

function checkTopic(all: readonly Told[]): readonly Draft[] {
  const [first] = all
  const values = new Set(all.map((one) => one.percent.value))
  const other = all.find((one) => one.percent.value !== first?.percent.value)
  // Three values are a series; two in one passage are told apart there.
  if (!first || !other || values.size !== 2 || first.passage === other.passage) return []
  const [a, b] = [first.percent, other.percent]
  const decimals = Math.min(a.decimals, b.decimals)
  if (Math.abs(a.value - b.value) <= 1.01 / 10 ** decimals || decimals === 0) return []
  if (!digitsAlike(a.value, b.value, decimals) && slipBetween(a.value, b.value) === undefined) return []
  return [
    {
      message: `Ở đây ghi ${printed(b)}, chỗ khác ghi ${printed(a)} cho cùng một tỷ lệ.`,
      ...spot(other.passage.piece, other.start, b.end),
      expected: printed(a),
      found: printed(b),
    },
  ]
}

/** Where the rate has a name of its own, its rule has said it. */
function isTold(draft: Draft, paper: Paper, facts: LintFacts): boolean {
  return sameRate.check(paper, facts).some((one) => one.found === draft.found && one.expected === draft.expected)
}

function rates(paper: Paper): readonly Told[] {
  return results(paper)
    .filter((passage) => passage.kind === 'paragraph' && passage.quantities.some((one) => one.percent))
    .flatMap((passage) => sentencesIn(passage).flatMap((sentence) => ratesIn(sentence)))
}

const other =
  /\btang\b|\bgiam\b|so voi|cung ky|(?:ky|nam|quy|thang) truoc|\bnam 20\d\d|quy [ivx]+\b|thang \d|rieng|linh vuc|luy ke|chi tieu|muc tieu|phan dau|toi thieu|lan luot|binh quan|toan tinh|\bthon\b|trong do|tuan\b|(?:cao|thap) nhat/

function ratesIn({ passage, start, quantities, folded }: Sentence): readonly Told[] {
  if (other.test(folded)) return []
  return quantities.flatMap((percent, at): Told[] => {
    if (!percent.percent || percent.value === 100 || percent.value === 0) return []
    const from = Math.max(start, quantities[at - 1]?.end ?? 0)
    const label = /[^.;:()%\d]{6,110}[:(]?\s*$/.exec(passage.folded.slice(from, percent.start))
    if (!label) return []
    const named = label[0].split(/,\s(?!cong chuc|vien chuc|le phi|kien nghi)/).at(-1)!
    const topic = topicOf(named)
    return isName(topic) ? [{ passage, percent, key: keyOf(topic), start: percent.start - named.length }] : []
  })
}

function isName({ subject, words }: Topic): boolean {
  return words.size >= 3 || (subject !== undefined && words.size >= 1)
}

function keyOf({ subject, words }: Topic): string {
  return `${subject ?? ''}: ${[...words].toSorted().join(' ')}`
}
