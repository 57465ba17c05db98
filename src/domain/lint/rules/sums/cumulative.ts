import type { Quantity } from '../../language/quantities.ts'
import { type Draft, type LintRule, spot } from '../../rule.ts'
import { results } from '../../result-passages.ts'
import { type Sentence, sentencesIn } from '../../sentences.ts'
import { shown } from '../show.ts'
import { isRough } from '../rates/said-rates.ts'

/** “Trong quý tiếp nhận 1.836 hồ sơ, lũy kế từ đầu năm 1.640 hồ sơ”. */
export const cumulativeLess: LintRule = {
  code: 'CCHC-171',
  severity: 'warning',
  title: 'Số lũy kế không nhỏ hơn số trong kỳ',
  explanation: 'Số lũy kế từ đầu năm (giai đoạn, nhiệm kỳ) gồm cả số trong kỳ nên không thể nhỏ hơn số trong kỳ.',
  check: (paper) =>
    results(paper)
      .filter((passage) => /luy ke/.test(passage.folded) && passage.quantities.length > 1)
      .flatMap((passage) => sentencesIn(passage).flatMap(checkSentence)),
}

const cumulated =
  /\b(?:so )?luy ke(?: (?:[^.;,()\d]|\d{1,2}\/\d{1,2}(?:\/\d{4})?|20\d\d|\d{1,2} thang){0,70})?[:(]?\s*$/
const ofPeriod =
  /\b(?:trong|rieng(?: trong)?|ca|cua) (?:quy|thang|ky)\b|\b(?:thang|quy|ky) nay\b|\bphat sinh trong (?:ky|quy|thang)\b/

function checkSentence(sentence: Sentence): readonly Draft[] {
  const { passage, start } = sentence
  const numbers = sentence.quantities.filter((one) => !one.percent && one.decimals === 0)
  const index = numbers.findIndex((one) =>
    cumulated.test(passage.folded.slice(Math.max(start, one.start - 90), one.start)),
  )
  const all = numbers[index]
  if (!all || isRough(passage, all)) return []
  const [before, after] = [numbers[index - 1], numbers[index + 1]]
  const period =
    before && isOfPeriod(sentence, before, numbers[index - 2])
      ? before
      : after && isOfPeriod(sentence, after, all)
        ? after
        : undefined
  if (!period || period.value <= all.value || isRough(passage, period)) return []
  const same = period.unit !== undefined ? period.unit === all.unit || all.unit === undefined : all.unit === undefined
  const [first, second] = period.start < all.start ? [period, all] : [all, period]
  const between = passage.folded.slice(first.end, second.start)
  if (!same || between.length > 110 || /\b(?:tang|giam|so voi|ke hoach|chi tieu|trong do)\b/.test(between)) return []
  return [
    {
      message: `Lũy kế ghi ${shown(all.value)}, nhỏ hơn ${shown(period.value)} của riêng trong kỳ.`,
      ...spot(passage.piece, first.start, second.unitSpan?.end ?? second.end),
      expected: `≥ ${shown(period.value)}`,
      found: shown(all.value),
    },
  ]
}

/** Told of the period, with no other number between its name and itself. */
function isOfPeriod({ passage, start }: Sentence, one: Quantity, last: Quantity | undefined): boolean {
  return ofPeriod.test(passage.folded.slice(last?.end ?? start, one.start))
}
