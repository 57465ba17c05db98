import { basesOf, commonBases, type CountedShare, isEmpty } from '../../language/joint-base.ts'
import { isMoney } from '../../language/quantities.ts'
import { fits } from '../../language/rate-fit.ts'
import type { Passage } from '../../paper.ts'
import { type Draft, type LintRule, spot } from '../../rule.ts'
import { type Share, sharesIn } from './shares.ts'
import { digitsAlike, printed, shown, shownRate } from '../show.ts'

/** A share of a list, and the passage that tells it. */
type Item = CountedShare & { readonly passage: Passage }

/** “thạc sĩ 04 người (10,53%), đại học 32 người (84,21%), cao đẳng 02 người (6,26%)”: no one total gives all three. */
export const jointFeasibility: LintRule = {
  code: 'CCHC-161',
  severity: 'warning',
  title: 'Các tỷ lệ của một tổng phải cùng ứng với một tổng',
  explanation:
    'Mỗi cặp số và tỷ lệ chỉ có thể là của một vài tổng số nguyên; các cặp kể ra trong một danh sách phải có chung ít nhất một tổng.',
  check: (paper, facts) =>
    listsOf(sharesIn(paper, facts)).flatMap((list): Draft[] => {
      if (list.length < 2 || !isEmpty(commonBases(list))) return []
      const odd = oddOne(list)
      if (!odd) return []
      const { item, whole, sure } = odd
      const own = basesOf(item)
      const expected = shownRate(item.count.value, whole, item.percent.decimals)
      const other = isEmpty(own) ? '' : `, còn ${shown(item.count.value)} là ${printed(item.percent)} của ${range(own)}`
      return [
        {
          severity: sure ? 'error' : 'warning',
          message: `Các tỷ lệ khác trong danh sách tính trên ${shown(whole)}${other}; trên ${shown(whole)} là ${expected}.`,
          ...spot(item.passage.piece, Math.min(item.count.start, item.percent.start), item.percent.end),
          expected,
          found: printed(item.percent),
        },
      ]
    }),
}

function range({ least, most }: { readonly least: number; readonly most: number }): string {
  if (most === Number.POSITIVE_INFINITY) return `ít nhất ${shown(least)}`
  return least === most ? shown(least) : `${shown(least)}–${shown(most)}`
}

/** Shares with their counts in one sentence, or one a bullet in bullets that follow each other. */
function listsOf(shares: readonly Share[]): readonly (readonly Item[])[] {
  const counted = shares.filter((one) => isCounted(one))
  const sentences = [...Map.groupBy(counted, (one) => one.sentence).values()]
  const lists: Share[][] = []
  let bullets: Share[] | undefined
  for (const sentence of sentences) {
    const first = sentence[0]!
    const { passage } = first.sentence
    if (sentence.length > 1 || !/^\s*[-+•*]/.test(passage.text)) {
      bullets = undefined
      if (sentence.length > 1) lists.push([...sentence])
      continue
    }
    const last = bullets?.at(-1)?.sentence.passage
    if (bullets && last && passage.index - last.index === 1 && passage.under === last.under) bullets.push(first)
    else lists.push((bullets = [first]))
  }
  return lists
    .filter((list) => new Set(list.flatMap((one) => one.top?.unit ?? [])).size <= 1)
    .map((list) => list.map(({ top, percent, sentence }) => ({ count: top!, percent, passage: sentence.passage })))
}

const compared = /so voi|tang|giam|chi tieu|ke hoach|muc tieu|phan dau|yeu cau|vuot|cung ky|khoang|gan|hon|tren/

function isCounted({ top, percent, sentence, base }: Share): boolean {
  if (!top || base !== undefined || top.decimals > 0 || top.other !== undefined || isMoney(top.unit)) return false
  if (percent.value === 0 || percent.value >= 100 || top.value === 0) return false
  const { folded } = sentence.passage
  return (
    !compared.test(folded.slice(top.end, percent.start)) &&
    !/^\s*(?:so voi|ke hoach|chi tieu|cua|tren|trong)\b/.test(folded.slice(percent.end))
  )
}

type Odd = { readonly item: Item; readonly whole: number; readonly sure: boolean }

/** The one that does not belong to the whole of the others, when its own base is not told nearby. */
function oddOne(list: readonly Item[]): Odd | undefined {
  const sum = list.reduce((all, one) => all + one.count.value, 0)
  const told = new Set(
    list.flatMap(({ passage }) => passage.quantities.filter((one) => !one.percent)).map((one) => one.value),
  )
  const candidates = list.flatMap((item): Odd[] => {
    const rest = list.filter((one) => one !== item)
    const common = commonBases(rest)
    if (isEmpty(common)) return []
    const holds = (value: number) => value >= common.least && value <= common.most
    const whole = holds(sum) ? sum : [...told].find((one) => holds(one))
    if (whole === undefined || list.some((one) => one.count.value >= whole)) return []
    const explained = [...told].some(
      (one) => one > 0 && fits(item.percent.value, item.percent.decimals, item.count.value, one),
    )
    if (explained || !isSlip(item, whole)) return []
    return [{ item, whole, sure: list.length > 2 && whole === sum && common.least === common.most }]
  })
  return candidates.length === 1 ? candidates[0] : undefined
}

/** Near enough to be meant as a share of this whole. */
function isSlip({ count, percent }: Item, whole: number): boolean {
  const right = (count.value / whole) * 100
  return (
    digitsAlike(right, percent.value, percent.decimals) || Math.abs(right - percent.value) < Math.max(1.5, right * 0.08)
  )
}
