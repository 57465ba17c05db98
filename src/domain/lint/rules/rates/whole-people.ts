import { fits } from '../../language/rate-fit.ts'
import type { Quantity } from '../../language/quantities.ts'
import { type Draft, type LintRule, spot } from '../../rule.ts'
import { results } from '../../result-passages.ts'
import { type Sentence, sentencesIn } from '../../sentences.ts'
import { printed, shown } from '../show.ts'
import { askedOrAmong, inGroup, ofGroup, sameNoun } from './whole-people-groups.ts'

/** People, forms and villages are whole: no number of 12 is 35%. */
export const wholePeople: LintRule = {
  code: 'CCHC-121',
  severity: 'error',
  title: 'Tỷ lệ phải ứng với một số nguyên',
  explanation:
    'Tỷ lệ của một nhóm đếm được (người, phiếu, thôn, văn bản) phải là của một số nguyên trong nhóm; nếu không thì tỷ lệ hoặc số của nhóm sai.',
  check: (paper) =>
    results(paper)
      .filter((passage) => passage.quantities.some((one) => one.percent))
      .flatMap((passage) => sentencesIn(passage).flatMap((sentence) => checkSentence(sentence))),
}

function checkSentence(sentence: Sentence): readonly Draft[] {
  const written = new Set(sentence.fractions.flatMap((one) => one.percent?.start ?? []))
  return sentence.quantities.flatMap((percent, index): Draft[] => {
    if (!percent.percent || written.has(percent.start) || percent.value <= 0 || percent.value >= 100) return []
    const before = sentence.passage.folded.slice(Math.max(sentence.start, percent.start - 24), percent.start)
    // “khoảng 77,5%” of ten is still none of them: who rounds writes no decimals.
    const about = percent.decimals > 0 && /(?:khoang|xap xi)\s*$/.test(before)
    if (roughly.test(before) && !about) return []
    // A mean of rates is of no whole number.
    if (mean.test(sentence.passage.folded.slice(Math.max(sentence.start, percent.start - 90), percent.start))) return []
    const group =
      ofGroup(sentence, percent, sentence.quantities[index + 1]) ??
      sameNoun(sentence, percent, index) ??
      askedOrAmong(sentence, percent, index) ??
      inGroup(sentence, percent, index)
    if (!group || group.whole.some((one) => isPossible(percent, one.value))) return []
    // “402 phiếu, hài lòng 171 phiếu, bình thường 15 phiếu”: they may be parts of what the share is of.
    if (
      isPossible(
        percent,
        group.whole.reduce((sum, one) => sum + one.value, 0),
      )
    )
      return []
    if (about && group.whole.some((one) => one.value > 20)) return []
    const size = group.whole.at(-1)!
    const [below, above] = neighbours(percent, size.value)
    const start = Math.min(percent.start, ...group.whole.map((one) => one.start))
    const end = Math.max(percent.end, size.unitSpan?.end ?? size.end)
    return [
      {
        severity: group.sure && !about ? 'error' : 'warning',
        message: `${printed(percent)} của ${shown(size.value)} không ứng với số nguyên nào (${below} hoặc ${above}).`,
        ...spot(sentence.passage.piece, start, Math.min(end, start + 215)),
        expected: `${below} hoặc ${above}`,
        found: printed(percent),
      },
    ]
  })
}

const mean = /binh quan|trung binh|(?:ty le|muc) chung\s*(?:la |dat )?$/

const roughly =
  /(?:khoang|gan|hon|tren|xap xi|duoi|toi thieu|it nhat|toi da|khong qua|tang|giam|vuot|chi tieu|muc tieu|phan dau)\s*(?:la |dat )?$/

function isPossible(percent: Quantity, size: number): boolean {
  const at = (percent.value * size) / 100
  return [Math.floor(at), Math.ceil(at)].some((count) => fits(percent.value, percent.decimals, count, size))
}

function neighbours(percent: Quantity, size: number): readonly [string, string] {
  const at = (percent.value * size) / 100
  const say = (count: number) => `${count}/${size} = ${shown(Math.round((count / size) * 10_000) / 100)}%`
  return [say(Math.floor(at)), say(Math.ceil(at))]
}
