import { isMoney, moneyScaleOf, type Quantity } from '../../language/quantities.ts'
import { fits } from '../../language/rate-fit.ts'
import type { Paper, Passage } from '../../paper.ts'
import { type Draft, type LintRule, spot } from '../../rule.ts'
import { groupsOf } from '../../statements.ts'
import { countsOf, isRough } from './said-rates.ts'
import { type Sentence } from '../../sentences.ts'
import { says, type Share, sharesIn, valuesOf } from './shares.ts'
import { digitsAlike, printed, shown, shownRate } from '../show.ts'

type Whole = { readonly value: number; readonly quantity?: Quantity; readonly framed: boolean }

/** “Trong 25 hồ sơ quá hạn, đất đai 14 hồ sơ, chiếm 65%”: the sentence says of what, and it is not so. */
export const shareOfWhole: LintRule = {
  code: 'CCHC-125',
  severity: 'warning',
  title: 'Tỷ lệ đúng với phần và toàn thể của câu',
  explanation: 'Câu nêu phần và toàn thể (“trong 25 hồ sơ … 14 hồ sơ, chiếm …”) thì tỷ lệ phải tính được từ hai số ấy.',
  check: (paper, facts) => {
    const shares = sharesIn(paper, facts)
    if (shares.length === 0) return []
    const value = valuesOf(paper, facts)
    const numbers = numbersByPassage(paper)
    return shares.flatMap((share): Draft[] => {
      const { sentence, percent } = share
      const part = share.top ?? sameLabel(share)
      if (!part || part.value === 0 || measures.test(part.unit ?? '')) return []
      const unit = otherUnit(share, part)
      if (unit) return [unit]
      const whole = wholeOf(share, part, value)
      if (!whole || whole.value < part.value || says(share, part.value, whole.value)) return []
      if (isExplainedBy(share, part, numbers.get(sentence.passage) ?? [])) return []
      const expected = (part.value / whole.value) * 100
      const slip =
        digitsAlike(expected, percent.value, percent.decimals) ||
        Math.abs(expected - percent.value) < Math.max(1.5, expected * 0.06)
      const rough = [part, percent, ...(whole.quantity ? [whole.quantity] : [])]
      if (!slip || rough.some((one) => roughly(sentence, one) || isRough(sentence.passage, one))) return []
      const start = Math.min(part.start, whole.quantity?.start ?? part.start)
      return [
        {
          message: `${shown(part.value)}/${shown(whole.value)} là ${shownRate(part.value, whole.value, percent.decimals)}, không phải ${printed(percent)}.`,
          ...spot(sentence.passage.piece, start, percent.end),
          expected: shownRate(part.value, whole.value, percent.decimals),
          found: printed(percent),
        },
      ]
    })
  },
}

const measures = /^(?:tuoi|ngay|gio|phut|thang|nam|diem|lan)$/

function roughly({ passage }: Sentence, one: Quantity): boolean {
  return /\b(?:gan|hon|khoang|xap xi|uoc)\s*$/.test(passage.folded.slice(Math.max(0, one.start - 10), one.start))
}

/** Every number of the account a passage stands in. */
function numbersByPassage(paper: Paper): ReadonlyMap<Passage, readonly number[]> {
  return new Map(
    groupsOf(paper.passages).flatMap((group) => {
      const numbers = countsOf(group)
      return group.map((passage) => [passage, numbers] as const)
    }),
  )
}

function isExplainedBy(share: Share, part: Quantity, numbers: readonly number[]): boolean {
  const here = countsOf([share.sentence.passage])
  const sums = here.length > 14 ? [] : here.flatMap((a) => here.flatMap((b) => [a + b, Math.abs(a - b)]))
  return [...numbers, ...sums].some((bottom) => says(share, part.value, bottom))
}

/** “nữ 41; nữ chiếm 59,94%”: the share of what the same word counted. */
function sameLabel({ sentence, percent }: Share): Quantity | undefined {
  const { passage, start } = sentence
  const label = /([a-z]+(?: [a-z]+)?)\s+(?:chiem|dat|la|:)\s*(?:ty le )?$/.exec(
    passage.folded.slice(start, percent.start),
  )?.[1]
  const last = label?.split(' ').at(-1)
  if (last === undefined || last.length < 2 || /^(?:le|so|ty|da|va)$/.test(last)) return undefined
  const same = sentence.quantities.filter(
    (one) =>
      !one.percent &&
      one.end < percent.start &&
      new RegExp(`\\b${last}\\s*(?:la |co |:)?\\s*$`).test(
        passage.folded.slice(Math.max(start, one.start - 24), one.start),
      ),
  )
  return same.length === 1 ? same[0] : undefined
}

function wholeOf(share: Share, part: Quantity, value: ReturnType<typeof valuesOf>): Whole | undefined {
  const { sentence, base, baseWords } = share
  if (base !== undefined) {
    const told = value(base, sentence.passage)
    return told === undefined ? undefined : { value: told, framed: true }
  }
  if (baseWords !== undefined || isMoney(part.unit)) return undefined
  const framed = frame(sentence, part)
  if (framed) return { value: framed.value, quantity: framed, framed: true }
  const greater = sentence.quantities.filter(
    (one) =>
      !one.percent &&
      one.end < part.start &&
      one.value > part.value &&
      one.unit !== undefined &&
      one.unit === part.unit,
  )
  return greater.length === 1 ? { value: greater[0]!.value, quantity: greater[0]!, framed: false } : undefined
}

/** What a part stands in: “Trong 25 hồ sơ …”, “thu về 603 phiếu …, trong đó …”. */
function frame({ passage, start, quantities }: Sentence, part: Quantity): Quantity | undefined {
  const before = passage.folded.slice(start, part.start)
  const marks = [...before.matchAll(/\btrong (?:do|so do)\b|\b(?:trong|tren)(?: tong)?(?: so)?\s+(?=\d)/g)]
  const last = marks.at(-1)
  if (!last) return undefined
  const at = start + last.index
  const inside = /do/.test(last[0])
  const whole = inside
    ? quantities.findLast((one) => !one.percent && one.end <= at)
    : quantities.find((one) => !one.percent && one.start >= at)
  if (!whole || whole.start === part.start || whole.value <= part.value) return undefined
  const between = passage.folded.slice(whole.end, inside ? at : part.start)
  if (/[.;]\s/.test(inside ? between : '') || passage.folded.slice(at, part.start).split(';').length > 3)
    return undefined
  return whole.unit === undefined || part.unit === undefined || whole.unit === part.unit ? whole : undefined
}

/** “kế hoạch vốn 92.300 tỷ đồng, giải ngân 61.480 triệu đồng, đạt 66,61%”: true only when one unit is misprinted. */
function otherUnit({ sentence, percent }: Share, part: Quantity): Draft | undefined {
  const scale = moneyScaleOf(part.unit)
  if (scale === undefined) return undefined
  const near = sentence.quantities.filter((one) => !one.percent && one.start !== part.start && isMoney(one.unit))
  const fitsAs = (one: Quantity, factor: number) =>
    fits(percent.value, percent.decimals, part.value * factor, one.value)
  if (near.some((one) => fitsAs(one, scale / moneyScaleOf(one.unit)!))) return undefined
  const wrong = near.find((one) => one.unit !== part.unit && fitsAs(one, 1))
  if (!wrong) return undefined
  const [start, end] = [Math.min(wrong.start, part.start), percent.end]
  return {
    message: `${printed(percent)} chỉ đúng khi ${printed(part)} và ${printed(wrong)} cùng đơn vị; một trong hai đơn vị (${unitText(sentence, part)}, ${unitText(sentence, wrong)}) có thể ghi sai.`,
    ...spot(sentence.passage.piece, start, Math.max(end, wrong.unitSpan?.end ?? end)),
    expected: unitText(sentence, part),
    found: unitText(sentence, wrong),
  }
}

function unitText({ passage }: Sentence, one: Quantity): string {
  return one.unitSpan ? passage.text.slice(one.unitSpan.start, one.unitSpan.end) : ''
}
