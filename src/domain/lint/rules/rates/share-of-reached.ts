import { fits } from '../../language/rate-fit.ts'
import { numbersOf } from '../../paper-numbers.ts'
import { results } from '../../result-passages.ts'
import { type Draft, type LintRule, spot } from '../../rule.ts'
import { type Sentence, sentencesIn } from '../../sentences.ts'
import { printed, shown, shownRate } from '../show.ts'
import { besideOf } from '../growth/growth-bases.ts'
import { baseOf, type Change, changesIn } from '../growth/growth-words.ts'

/** “giảm 160 hồ sơ, bằng 5,29% so với quý II”: 5,29% is of quarter III; of quarter II it is 5,02%. */
export const shareOfReached: LintRule = {
  code: 'CCHC-226',
  severity: 'warning',
  title: 'Tỷ lệ tăng, giảm tính trên số của kỳ so sánh',
  explanation: 'Phần trăm tăng, giảm là mức tăng, giảm chia cho số của kỳ so sánh, không chia cho số của kỳ này.',
  check: (paper) => {
    const sentences = results(paper)
      .filter(({ quantities }) => quantities.some((one) => one.percent))
      .flatMap((passage) => sentencesIn(passage))
    const pairs = sentences.flatMap((sentence) => pairsIn(sentence).map((pair) => ({ sentence, ...pair })))
    if (pairs.length === 0) return []
    const { sorted } = numbersOf(paper)
    const told = new Set(sorted)
    return pairs.flatMap(({ sentence, amount, share }): Draft[] => {
      const by = amount.amount.value
      const percent = share.amount
      const step = amount.direction === 'up' ? by : -by
      const fitting = sorted.filter((one) => one > by && fits(percent.value, percent.decimals, by, one))
      // Of some number told it is the share; only when that is the one reached, and the one before is told too, is it wrong.
      const reached = fitting.filter((one) => told.has(one - step))
      const isBase = fitting.some((one) => told.has(one + step))
      const [only] = reached
      if (only === undefined || reached.length > 1 || isBase) return []
      const base = only - step
      const expected = shownRate(by, base, percent.decimals)
      return [
        {
          message: `${printed(percent)} là ${shown(by)} so với số kỳ này (${shown(only)}); so với số kỳ trước (${shown(base)}) là ${expected}.`,
          ...spot(sentence.passage.piece, amount.start, Math.min(sentence.end, percent.end + 30)),
          expected,
          found: printed(percent),
        },
      ]
    })
  },
}

/** A change told as a count and again as a share, when the sentence itself does not tell its base. */
function pairsIn(sentence: Sentence): readonly { readonly amount: Change; readonly share: Change }[] {
  const changes = changesIn(sentence)
  return changes.flatMap((amount, index) => {
    const share = changes[index + 1]
    const plain = amount.kind === 'count' && amount.amount.decimals === 0 && amount.amount.value >= 10
    if (!plain || share?.kind !== 'percent' || share.direction !== amount.direction) return []
    if (amount.rough || share.rough || share.amount.start - amount.amount.end > 60) return []
    const between = sentence.passage.folded.slice(amount.amount.end, share.amount.start)
    const based = [amount, share].some((one) => baseOf(sentence, one) ?? besideOf(sentence, one))
    return based || /[.;]\s/.test(between) ? [] : [{ amount, share }]
  })
}
