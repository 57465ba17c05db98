import { results } from '../../result-passages.ts'
import { type Draft, type LintRule, spot } from '../../rule.ts'
import { type Sentence, sentencesIn } from '../../sentences.ts'
import { printed } from '../show.ts'
import { type Change, changesIn } from './growth-words.ts'

/** “hồ sơ tiếp nhận mới tăng 12,34% so với năm 2025” when another place tells 14,08% of the same. */
export const sameGrowth: LintRule = {
  code: 'CCHC-227',
  severity: 'warning',
  title: 'Mức tăng, giảm của số hồ sơ tiếp nhận ghi giống nhau ở mọi chỗ',
  explanation: 'Mức tăng, giảm của tổng số hồ sơ tiếp nhận so với cùng một kỳ ghi ở hai nơi phải bằng nhau.',
  check: (paper) => {
    const told = results(paper)
      .filter(({ quantities }) => quantities.some((one) => one.percent))
      .flatMap((passage) => sentencesIn(passage).flatMap((sentence) => growthsIn(sentence)))
    return [...Map.groupBy(told, (one) => one.than).values()].flatMap((all): Draft[] => {
      const [first] = all
      const other = first && all.find((one) => !alike(one.change, first.change))
      if (!first || !other) return []
      // What tells the amount beside its share is the fuller account.
      const [kept, odd] = other.full && !first.full ? [other, first] : [first, other]
      const { sentence, change } = odd
      const way = (one: Change) => `${one.direction === 'up' ? 'tăng' : 'giảm'} ${printed(one.amount)}`
      return [
        {
          message: `Số hồ sơ tiếp nhận ghi ${way(change)}, chỗ khác ghi ${way(kept.change)} so với cùng kỳ so sánh.`,
          ...spot(sentence.passage.piece, Math.max(sentence.start, change.start - 40), change.amount.end),
          expected: way(kept.change),
          found: way(change),
          other: spot(
            kept.sentence.passage.piece,
            Math.max(kept.sentence.start, kept.change.start - 40),
            kept.change.amount.end,
          ),
        },
      ]
    })
  },
}

type Growth = {
  readonly sentence: Sentence
  readonly change: Change
  /** What it is compared with, by name. */
  readonly than: string
  readonly full: boolean
}

const than =
  /\bso (?:voi )?(?:cung ky )?((?:nam|quy|thang) (?:20\d\d|[ivx]{1,3}\b(?:[/ ](?:nam )?20\d\d)?|\d{1,2}\/20\d\d))(?![/\d])/
const subject =
  /(?:^|[,;:(]\s*|\bthi )(?:tong )?(?:so |luong )?(?:luong )?(?:ho so|hs) (?:duoc )?(?:tiep nhan|nhan)(?: moi)?(?: trong nam| ca nam)?\s*$/
const narrow = /rieng|linh vuc|\btai\b|truc tuyen|toan trinh|\bdiem\b|quy [ivx]+[^.;]{0,6},|binh quan|trong do/

function growthsIn(sentence: Sentence): readonly Growth[] {
  const changes = changesIn(sentence)
  return changes.flatMap((change, index): Growth[] => {
    if (change.kind !== 'percent' || change.rough) return []
    const before = changes[index - 1]
    const full = before?.kind === 'count' && change.amount.start - before.amount.end < 40
    const start = full ? before.start : change.start
    const { folded } = sentence.passage
    const ahead = folded.slice(sentence.start, start)
    if (!subject.test(ahead.trimStart()) || narrow.test(ahead)) return []
    const behind = folded.slice(change.amount.end, Math.min(sentence.end, change.amount.end + 50))
    const named = than.exec(/^[^.;,\d]{0,4}so voi/.test(behind) ? behind : ahead)?.[1]
    return named === undefined ? [] : [{ sentence, change, than: named, full }]
  })
}

/** Printed to fewer places it is the same. */
function alike(a: Change, b: Change): boolean {
  if (a.direction !== b.direction) return false
  const unit = 1 / 10 ** Math.min(a.amount.decimals, b.amount.decimals)
  return Math.abs(a.amount.value - b.amount.value) <= unit
}
