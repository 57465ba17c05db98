import { isMoney, moneyScaleOf, type Quantity } from '../../language/quantities.ts'
import { type Draft, type LintRule, spot } from '../../rule.ts'
import { results } from '../../result-passages.ts'
import { isRough } from '../rates/said-rates.ts'
import { type Sentence, sentencesIn } from '../../sentences.ts'
import { shown } from '../show.ts'

/** “05 người …, tổng kinh phí 3.842,5 tỷ đồng, bình quân 768,5 triệu đồng/người”. */
export const perHead: LintRule = {
  code: 'CCHC-154',
  severity: 'warning',
  title: 'Mức bình quân đúng với tổng và số người',
  explanation: 'Tổng số tiền chia cho số người (hộ, đơn vị) của câu phải ra mức bình quân đã ghi, cùng đơn vị tiền.',
  check: (paper) =>
    results(paper)
      .filter((passage) => passage.quantities.length > 2 && /binh quan|trung binh/.test(passage.folded))
      .flatMap((passage) => sentencesIn(passage).flatMap(checkSentence)),
}

function checkSentence(sentence: Sentence): readonly Draft[] {
  const { passage, start } = sentence
  return sentence.quantities.flatMap((each): Draft[] => {
    const scale = moneyScaleOf(each.unit)
    const before = passage.folded.slice(Math.max(start, each.start - 30), each.start)
    const head = /^\s*(?:\/|moi )\s*(?:mot )?(nguoi|ho|don vi|to|thon|xa|cuoc|lop)\b/.exec(
      passage.folded.slice(each.unitSpan?.end ?? each.end, (each.unitSpan?.end ?? each.end) + 16),
    )?.[1]
    if (scale === undefined || head === undefined || !/(?:binh quan|trung binh)[^.;,\d]{0,14}$/.test(before)) return []
    const heads = sentence.quantities.filter((one) => one.unit === head && one.value > 1 && one.start !== each.start)
    const totals = sentence.quantities.filter((one) => isMoney(one.unit) && one.start !== each.start)
    const [count, total] = [heads[0], totals[0]]
    if (
      !count ||
      !total ||
      heads.length !== 1 ||
      totals.length !== 1 ||
      [count, total, each].some((one) => isRough(passage, one))
    )
      return []
    if ([each, total].some((one) => one.other !== undefined)) return []
    const mean = (total.value * moneyScaleOf(total.unit)!) / count.value / scale
    const slack = 1.01 / 10 ** each.decimals
    if (Math.abs(mean - each.value) <= slack) return []
    const factor = [1e3, 1e6, 1e-3, 1e-6].find((one) => Math.abs(mean / one - each.value) <= slack)
    if (factor === undefined && Math.abs(mean - each.value) > each.value * 0.2) return []
    return [draft(sentence, count, total, each, mean, factor !== undefined)]
  })
}

function draft(
  { passage }: Sentence,
  count: Quantity,
  total: Quantity,
  each: Quantity,
  mean: number,
  unit: boolean,
): Draft {
  const written = (one: Quantity) => passage.text.slice(one.start, one.unitSpan?.end ?? one.end)
  const start = Math.min(count.start, total.start)
  return {
    message: unit
      ? `${written(total)} chia cho ${shown(count.value)} không ra ${written(each)}; hai số chỉ khớp khi sửa đơn vị tiền của một trong hai.`
      : `${written(total)} chia cho ${shown(count.value)} là ${shown(Math.round(mean * 100) / 100)}, không phải ${shown(each.value)}.`,
    ...spot(passage.piece, start, Math.min(each.unitSpan?.end ?? each.end, start + 215)),
    expected: shown(Math.round(mean * 100) / 100),
    found: shown(each.value),
  }
}
