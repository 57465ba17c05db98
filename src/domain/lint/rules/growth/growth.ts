import { fits } from '../../language/rate-fit.ts'
import type { Quantity } from '../../language/quantities.ts'
import { type Draft, type LintRule, spot } from '../../rule.ts'
import type { Paper, Passage } from '../../paper.ts'
import { besideOf, past } from './growth-bases.ts'
import { amountsIn, baseOf, type Change, changesIn, inOneMeasure, isRank } from './growth-words.ts'
import { ratiosIn } from './growth-ratio.ts'
import { results } from '../../result-passages.ts'
import { type Sentence, sentencesIn } from '../../sentences.ts'
import { digitsAlike, printed, shown, shownRate } from '../show.ts'

/** A change with the number it is measured from, and what the numbers before it say of it. */
export type Measured = {
  readonly sentence: Sentence
  readonly change: Change
  readonly base: Quantity
  readonly verdict: 'holds' | 'reversed' | 'wrong'
  /** The number that was reached, and whether the sentence itself leaves no other. */
  readonly reached?: Quantity
  readonly only: boolean
}

const read = new WeakMap<Paper, readonly Measured[]>()

/** “Từ 84 xuống 31”: both ends are named as such. */
const fromTo = /\btu\b[^.;]{0,60}\b(?:len|xuong|con|den)\b/

/** Every change of the results that names its base. */
export function measuredIn(paper: Paper): readonly Measured[] {
  const before = read.get(paper)
  if (before) return before
  const passages = results(paper)
  const all = passages.flatMap((passage, index) =>
    passage.quantities.length < 2
      ? []
      : sentencesIn(passage).flatMap((sentence) =>
          changesIn(sentence).flatMap((one) => {
            const measured = measure(sentence, one)
            return measured.length > 0
              ? measured
              : toldAbove(sentence, one, passages.slice(Math.max(0, index - 3), index))
          }),
        ),
  )
  read.set(paper, all)
  return all
}

/** “Tiếp nhận mới 3.127 hồ sơ … ¶ So với quý III tăng 164 hồ sơ (quý III 3.291)”: the number reached stands in a paragraph above. */
function toldAbove(sentence: Sentence, change: Change, above: readonly Passage[]): Measured[] {
  const base = baseOf(sentence, change) ?? besideOf(sentence, change)
  if (!base || change.kind !== 'count' || change.rough || change.amount.value < 10 || change.amount.decimals > 0)
    return []
  const numbers = above
    .flatMap((one) => one.quantities)
    .filter((one) => inOneMeasure(one, base) && one.value !== base.value)
  const reached = numbers.filter((one) => Math.abs(one.value - base.value) === change.amount.value)
  const right = reached.some((one) => one.value > base.value === (change.direction === 'up'))
  const [only] = reached
  if (!only || right) return []
  const here = { ...only, start: base.start, end: base.end }
  return [{ sentence, change, base, verdict: 'reversed', reached: here, only: false }]
}

function measure(sentence: Sentence, change: Change): Measured[] {
  if (isRank(sentence, change)) return []
  const base = baseOf(sentence, change) ?? besideOf(sentence, change)
  if (!base && change.kind === 'points' && !change.rough) return betweenPercents(sentence, change)
  if (!base || base.start === change.amount.start || base.value === 0 || change.rough) return []
  const reached = candidates(sentence, change, base)
  const told = reached.map((one) => ({ one, fit: fitOf(change, base, one) }))
  if (told.some(({ fit }) => fit === 'holds') || holdsByAmount(sentence, change, base, reached)) {
    return [{ sentence, change, base, verdict: 'holds', only: false }]
  }
  if (reached.length === 0) return byAmount(sentence, change, base)
  const turned = told.findLast(({ fit }) => fit === 'reversed')
  if (turned) return [{ sentence, change, base, verdict: 'reversed', reached: turned.one, only: false }]
  const inside = reached.filter((one) => one.start >= sentence.start)
  const known = inside.length > 0 ? inside : reached
  const nearest = known.findLast((one) => plausible(change, base, one)) ?? (inside.length === 1 ? inside[0] : undefined)
  if (!nearest || (inside.length === 0 && !plausible(change, base, nearest))) return []
  return [
    {
      sentence,
      change,
      base,
      verdict: 'wrong',
      reached: nearest,
      only: inside.length === 1 && sameUnit(nearest, base) && isLastBefore(sentence, change, nearest),
    },
  ]
}

/** “so với quý IV (2.655 hồ sơ) nhiều hơn 293, tức tăng 11,94%”: the amount told beside the share is all there is. */
function byAmount(sentence: Sentence, change: Change, base: Quantity): Measured[] {
  if (change.kind !== 'percent' || base.percent) return []
  const beside = changesIn(sentence).filter(
    (one) => one.kind === 'count' && one.start < change.start && inOneMeasure(one.amount, base),
  )
  const [only] = beside
  if (beside.length !== 1 || !only) return []
  const sign = change.direction === 'up' ? 1 : -1
  const reached = {
    ...only.amount,
    value: base.value + sign * only.amount.value,
    text: shown(base.value + sign * only.amount.value),
  }
  if (fits(change.amount.value, change.amount.decimals, only.amount.value, base.value))
    return [{ sentence, change, base, verdict: 'holds', only: false }]
  return plausible(change, base, reached) ? [{ sentence, change, base, verdict: 'wrong', reached, only: false }] : []
}

/** “6 tháng đầu năm là 66,26%, 6 tháng cuối năm là 95,06%, tăng 28,08 điểm phần trăm”. */
function betweenPercents(sentence: Sentence, change: Change): Measured[] {
  const percents = sentence.quantities.filter((one) => one.percent && one.end <= change.start)
  const [base, reached] = percents.slice(-2)
  if (!base || !reached || change.start - reached.end > 60) return []
  const pairs = percents.flatMap((a) => percents.map((b) => Math.abs(a.value - b.value)))
  if (pairs.some((one) => Math.abs(one - change.amount.value) < 0.011)) return []
  const difference = Math.abs(base.value - reached.value)
  const slip = digitsAlike(difference, change.amount.value, change.amount.decimals)
  return slip ? [{ sentence, change, base, verdict: 'wrong', reached, only: false }] : []
}

/** A number of another kind told between may be the one the change is of. */
function isLastBefore(sentence: Sentence, change: Change, reached: Quantity): boolean {
  const others = new Set(changesIn(sentence).map((one) => one.amount.start))
  return !sentence.quantities.some(
    (one) => !one.percent && one.start > reached.start && one.end <= change.start && !others.has(one.start),
  )
}

function sameUnit(a: Quantity, b: Quantity): boolean {
  return (a.percent && b.percent) || (a.unit !== undefined && a.unit === b.unit)
}

/** Numbers in the base's measure that stand before the change in the passage, or are reached after it (“lên 98”). */
function candidates(sentence: Sentence, change: Change, base: Quantity): readonly Quantity[] {
  const { passage } = sentence
  const amounts = amountsIn(passage)
  // “98 lượt tin bài” and “84 lượt” are told in one measure.
  const turns = (one: Quantity) => base.unit === 'luot' && /^\s*luot\b/.test(passage.folded.slice(one.end, one.end + 6))
  const all = passage.quantities.map((one) => (turns(one) ? { ...one, unit: 'luot' } : one))
  return all.filter((one) => {
    if (one.start === base.start || amounts.has(one.start) || inOneMeasure(one, base) === undefined) return false
    if (
      change.kind !== 'percent' &&
      change.amount.decimals === 0 &&
      one.decimals > 0 &&
      !one.percent &&
      one.unit === undefined
    )
      return false
    if (one.start < change.start) return !isOfThen(passage.folded, one, change)
    if (one.end <= sentence.end && inOneBracket(passage.folded, one, base)) return true
    if (toldBehind(passage.folded.slice(change.amount.end, one.start)) && one.end <= sentence.end) return true
    return (
      one.end <= sentence.end &&
      /\b(?:len|xuong|con|dat|thanh)\s*(?:con |den |toi )?$/.test(passage.folded.slice(one.start - 12, one.start))
    )
  })
}

/** “tăng 231 hồ sơ (quý IV: 2.987 hồ sơ); quá hạn giảm 5 hồ sơ”: the base of a change told before is not what was reached. */
function isOfThen(folded: string, one: Quantity, change: Change): boolean {
  const open = folded.lastIndexOf('(', one.start)
  const close = folded.indexOf(')', one.end)
  if (open < 0 || close < 0 || close > change.start || folded.lastIndexOf(')', one.start) > open) return false
  return past.test(folded.slice(open, one.start)) && /[;.]\s/.test(folded.slice(close, change.start))
}

/** “tăng 155 hồ sơ (quý trước 922, quý này 1.077)”. */
function inOneBracket(folded: string, one: Quantity, base: Quantity): boolean {
  const [from, to] = one.start < base.start ? [one.start, base.start] : [base.start, one.start]
  return folded.lastIndexOf('(', from) > folded.lastIndexOf(')', from) && !/[()]/.test(folded.slice(from, to))
}

/** “tăng 135 hồ sơ (tiếp nhận 1.390 hồ sơ)”: what was reached stands in brackets behind. */
function toldBehind(between: string): boolean {
  return (
    /^\s*(?:[a-z]+ ){0,3}\((?:[a-z]+ ){0,5}$/.test(between) &&
    !/truoc|cung ky|\bso voi|tang|giam|quy|thang|nam/.test(between)
  )
}

function fitOf(change: Change, base: Quantity, reached: Quantity): 'holds' | 'reversed' | 'wrong' {
  const [to, from] = inOneMeasure(reached, base)!
  const right = change.direction === 'up' ? to >= from : to <= from
  return amountFits(change, from, to, base, reached) ? (right ? 'holds' : 'reversed') : 'wrong'
}

function amountFits(change: Change, from: number, to: number, base: Quantity, reached: Quantity): boolean {
  const difference = Math.abs(to - from)
  const said = change.amount
  if (change.kind === 'percent') {
    return (
      fits(said.value, said.decimals, difference, from) ||
      (base.percent && near(difference, said.value, said.decimals, reached, base))
    )
  }
  const scale = said.unit === base.unit || base.percent ? 1 : undefined
  return (
    near(difference, said.value, said.decimals, reached, base) ||
    ((scale === undefined || said.unit === base.unit) && near(difference, scaled(said), said.decimals, reached, base))
  )
}

function scaled(one: Quantity): number {
  return inOneMeasure(one, one)?.[0] ?? one.value
}

/** Rounded numbers have rounded differences: one of the last digit is let through where decimals are written. */
function near(difference: number, said: number, decimals: number, a: Quantity, b: Quantity): boolean {
  const places = Math.min(decimals, Math.max(a.decimals, b.decimals))
  const slack = places > 0 && decimals < Math.max(a.decimals, b.decimals) ? 1.01 / 10 ** places : 1e-6
  return Math.abs(difference - said) <= slack * Math.max(1, a.unit?.endsWith('dong') ? said * 1e-4 : 1)
}

/** “rút ngắn 02 ngày so với quy định 05 ngày (giảm 40%)”: the number before is the change itself. */
function holdsByAmount(sentence: Sentence, change: Change, base: Quantity, reached: readonly Quantity[]): boolean {
  if (change.kind !== 'percent') return false
  return reached.some(
    (one) =>
      one.start >= sentence.start &&
      !one.percent &&
      shortening.test(sentence.passage.folded.slice(Math.max(sentence.start, one.start - 40), one.start)) &&
      fits(change.amount.value, change.amount.decimals, one.value, base.value),
  )
}

const shortening =
  /rut ngan|cat giam|tiet kiem|tinh gian|cat bo|\bbot\b|\b(?:tang|giam|it|nhieu|cao|thap) (?:hon|them|duoc|bot)?/

function plausible(change: Change, base: Quantity, reached: Quantity): boolean {
  const expected = expectedOf(change, base, reached)
  const said = change.amount.value
  return (
    Math.abs(expected - said) <= Math.max(said * 0.35, change.kind === 'count' ? 2 : 3) ||
    digitsAlike(expected, said, change.amount.decimals)
  )
}

function expectedOf(change: Change, base: Quantity, reached: Quantity): number {
  const [to, from] = inOneMeasure(reached, base)!
  const difference = Math.abs(to - from)
  if (change.kind === 'percent' && !base.percent) return (difference / from) * 100
  return difference / (scaled(base) / base.value)
}

function spanOf({ sentence, change, base, reached }: Measured): Pick<Draft, 'quote' | 'location'> {
  const all = [change.amount, base, ...(reached && reached.start >= sentence.start ? [reached] : [])]
  const end = Math.max(...all.map((one) => Math.max(one.end, one.unitSpan?.end ?? 0)))
  const first = Math.min(change.start, ...all.map((one) => one.start))
  // The number reached may stand far ahead: then the change and its base are the place.
  const start = end - first > 200 ? Math.min(change.start, base.start) : first
  return spot(sentence.passage.piece, start, Math.min(end, start + 215))
}

export const growthAmount: LintRule = {
  code: 'CCHC-122',
  severity: 'error',
  title: 'Mức tăng, giảm đúng với hai số đã nêu',
  explanation: 'Mức tăng, giảm (số, %, điểm phần trăm) được tính lại từ số kỳ này và số kỳ so sánh ghi cùng câu.',
  check: (paper) => [
    ...ratiosIn(paper),
    ...measuredIn(paper).flatMap((one): Draft[] => {
      if (one.verdict !== 'wrong' || !one.reached) return []
      const { change, base, reached } = one
      const [to, from] = inOneMeasure(reached, base)!
      const share = change.kind === 'percent' && !base.percent
      const expected = share
        ? shownRate(Math.abs(to - from), from, change.amount.decimals)
        : shown(expectedOf(change, base, reached))
      const way = to >= from ? 'tăng' : 'giảm'
      const points = base.percent ? ' điểm phần trăm' : ''
      return [
        {
          severity:
            one.only && fromTo.test(one.sentence.folded) && (plausible(change, base, reached) || share)
              ? 'error'
              : 'warning',
          message: `Từ ${printed(base)} đến ${printed(reached)} là ${way} ${expected}${points}, không phải ${printed(change.amount)}.`,
          ...spanOf(one),
          expected,
          found: printed(change.amount),
        },
      ]
    }),
  ],
}
