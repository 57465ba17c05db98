import { isMoney, moneyScaleOf, type Quantity } from '../../language/quantities.ts'
import { fits } from '../../language/rate-fit.ts'
import { results } from '../../result-passages.ts'
import { type Draft, type LintRule, spot } from '../../rule.ts'
import { type Sentence, sentencesIn } from '../../sentences.ts'
import { changesIn } from '../growth/growth-words.ts'
import { printed, shown } from '../show.ts'

/** “85 triệu đồng; đã chi 23.400 triệu đồng, bằng 27,53%”: the share holds when one amount is a thousand times less. */
export const moneyScale: LintRule = {
  code: 'CCHC-173',
  severity: 'warning',
  title: 'Hai số tiền và tỷ lệ cùng cỡ đơn vị',
  explanation:
    'Tỷ lệ chỉ đúng khi một trong hai số tiền lớn hoặc nhỏ hơn một nghìn, một triệu lần: đơn vị tiền hoặc dấu chấm, dấu phẩy của số ấy ghi nhầm.',
  check: (paper) =>
    results(paper)
      .filter(({ quantities }) => quantities.filter(({ unit }) => isMoney(unit)).length > 1)
      .flatMap((passage) => sentencesIn(passage).flatMap(checkSentence)),
}

const factors = [1e-3, 1e-6, 1e-9, 1e3, 1e6, 1e9]
const otherShare = /chi tieu|muc tieu|\btang\b|\bgiam\b|so voi|cung ky|phan dau|toi thieu|\d/

function checkSentence(sentence: Sentence): readonly Draft[] {
  const { passage, quantities } = sentence
  // Who writes 27.53% may mean 23,4 by 23.400.
  if (quantities.some((one) => one.percent && /\d\.\d{1,2}\D*$/.test(one.text))) return []
  const changes = new Set(changesIn(sentence).map(({ amount }) => amount.start))
  return quantities.flatMap((percent, index): readonly Draft[] => {
    if (!percent.percent || percent.value === 0 || changes.has(percent.start)) return []
    const money = quantities.slice(0, index).filter((one) => isMoney(one.unit))
    const behind = quantities[index + 1]
    const all = behind && isMoney(behind.unit) ? [...money.slice(-3), behind] : money.slice(-3)
    const top = money.at(-1)
    if (!top || all.length < 2) return []
    if (otherShare.test(passage.folded.slice(top.unitSpan?.end ?? top.end, percent.start))) return []
    const pairs = [top, ...all].flatMap((part) => all.filter((one) => one !== part).map((whole) => ({ part, whole })))
    if (pairs.some(({ part, whole }) => says(percent, inDong(part), inDong(whole)))) return []
    const whole = all.findLast((one) => one !== top && factorOf(percent, top, one) !== undefined)
    return whole ? [draft(sentence, percent, top, whole)] : []
  })
}

function inDong(one: Quantity): number {
  return one.value * moneyScaleOf(one.unit)!
}

function says({ value, decimals }: Quantity, part: number, whole: number): boolean {
  return whole > 0 && fits(value, decimals, part, whole)
}

/** By how much the part must be multiplied; a whole percentage fits too easily unless it is exact. */
function factorOf(percent: Quantity, part: Quantity, whole: Quantity): number | undefined {
  const [top, bottom] = [inDong(part), inDong(whole)]
  return factors.find((one) =>
    percent.decimals > 0
      ? says(percent, top * one, bottom)
      : Math.abs(top * one * 100 - percent.value * bottom) < 1e-6 * bottom,
  )
}

function draft({ passage }: Sentence, percent: Quantity, part: Quantity, whole: Quantity): Draft {
  const factor = factorOf(percent, part, whole)!
  const text = (one: Quantity) => passage.text.slice(one.start, one.unitSpan?.end ?? one.end)
  const start = Math.min(part.start, whole.start)
  const end = Math.max(percent.end, whole.unitSpan?.end ?? whole.end)
  const right = `${shown(Math.round(part.value * factor * 1e6) / 1e6)} ${passage.text.slice(part.unitSpan!.start, part.unitSpan!.end)}`
  return {
    message: `${printed(percent)} của ${text(whole)} là ${right}, không phải ${text(part)}; đơn vị tiền hoặc dấu chấm, dấu phẩy của một trong hai số có thể ghi nhầm.`,
    ...spot(passage.piece, start, Math.min(end, start + 215)),
    expected: right,
    found: text(part),
  }
}
