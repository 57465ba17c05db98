import { isMoney, type Quantity } from '../../language/quantities.ts'
import { fits } from '../../language/rate-fit.ts'
import type { Passage } from '../../paper.ts'
import { results } from '../../result-passages.ts'
import { type Draft, type LintRule, spot } from '../../rule.ts'
import { sentencesIn } from '../../sentences.ts'
import { jointFeasibility } from './joint-feasibility.ts'
import { printed, shown, shownRate } from '../show.ts'

type Pair = { readonly passage: Passage; readonly part: Quantity; readonly share: Quantity }

/** “1.200, 240 và 60 hồ sơ, tương ứng 80%, 19% và 4%”: of the one total that gives the others, one share is wrong. */
export const shareRow: LintRule = {
  code: 'CCHC-166',
  severity: 'warning',
  title: 'Các tỷ lệ kể lần lượt phải cùng tính trên một tổng',
  explanation:
    'Các số và tỷ lệ kể lần lượt của cùng một tổng: nếu một tổng đã nêu cho ra đúng mọi tỷ lệ trừ một, thì tỷ lệ (hoặc số) ấy sai.',
  check: (paper, facts) => {
    const drafts = results(paper)
      .filter((passage) => passage.quantities.filter((one) => one.percent).length > 1)
      .flatMap((passage) => [...inTurn(passage), ...besideEach(passage)].flatMap((row) => checkRow(row)))
    if (drafts.length === 0) return drafts
    // One share, one sentence about it.
    const told = jointFeasibility.check(paper, facts)
    return drafts.filter((one) => !told.some((each) => each.found === one.found && each.quote.includes(one.quote)))
  },
}

type Row = { readonly pairs: readonly Pair[]; readonly wholes: readonly number[] }

function checkRow({ pairs, wholes }: Row): readonly Draft[] {
  const fitting = (whole: number) =>
    pairs.filter(({ part, share }) => fits(share.value, share.decimals, part.value, whole))
  const best = wholes
    .map((whole) => ({ whole, good: fitting(whole) }))
    .toSorted((a, b) => b.good.length - a.good.length)[0]
  if (!best || best.good.length !== pairs.length - 1 || best.good.length < Math.min(2, pairs.length - 1)) return []
  // One share that fits by chance proves no total: a pair of two must leave a total the text calls so.
  const wrong = pairs.find((one) => !best.good.includes(one))!
  if (wrong.part.value > best.whole || wrong.part.value === 0) return []
  const expected = shownRate(wrong.part.value, best.whole, wrong.share.decimals)
  return [
    {
      message: `${shown(wrong.part.value)}/${shown(best.whole)} là ${expected}, không phải ${printed(wrong.share)}; các tỷ lệ kể cùng đều tính trên ${shown(best.whole)}.`,
      ...spot(
        wrong.passage.piece,
        Math.min(wrong.part.start, wrong.share.start),
        Math.max(wrong.part.end, wrong.share.end),
      ),
      expected,
      found: printed(wrong.share),
    },
  ]
}

const joined = /^[\s,;]*(?:va\s+)?$/
const turned = /lan luot|tuong ung|\bchiem\b|\bdat\b|\bbang\b|ty le|\(\s*$/
const other = /\btang\b|\bgiam\b|so voi|cung ky|chi tieu|muc tieu|ke hoach/

/** As many counts before a row of shares as it has shares: each of its own. */
function inTurn(passage: Passage): readonly Row[] {
  return sentencesIn(passage).flatMap(({ quantities, fractions, start, end }): Row[] => {
    const first = quantities.findIndex(
      (one, at) =>
        one.percent &&
        !quantities[at - 1]?.percent &&
        quantities[at + 1]?.percent === true &&
        joined.test(passage.folded.slice(one.end, quantities[at + 1]!.start)),
    )
    if (first < 0 || fractions.length > 0) return []
    const shares = [quantities[first]!]
    for (const one of quantities.slice(first + 1)) {
      if (!one.percent || !joined.test(passage.folded.slice(shares.at(-1)!.end, one.start))) break
      shares.push(one)
    }
    if (other.test(passage.folded.slice(start, end))) return []
    const counts = quantities.slice(0, first).filter(isCount)
    const after = quantities.slice(first + shares.length).filter(isCount)
    const near = passage.folded.slice(counts.at(-1)?.end ?? start, shares[0]!.start)
    const inside = afterCounts(counts, shares.length) ?? afterCounts(after, shares.length)
    if (!inside || (inside.parts[0]!.start < shares[0]!.start && !turned.test(near))) return []
    const pairs = inside.parts.map((part, at) => ({ passage, part, share: shares[at]! }))
    const sum = inside.parts.reduce((total, one) => total + one.value, 0)
    return [{ pairs, wholes: [...new Set([...inside.rest, ...after, ...counts].map((one) => one.value)), sum] }]
  })
}

/** The parts are the counts of a row; a total may stand before or behind them. */
function afterCounts(
  counts: readonly Quantity[],
  size: number,
): { readonly parts: readonly Quantity[]; readonly rest: readonly Quantity[] } | undefined {
  if (counts.length < size || size < 2) return undefined
  const total = counts.length > size ? counts.at(-1)! : undefined
  const last = counts.slice(-size)
  if (total && total.value >= counts.slice(-size - 1, -1).reduce((sum, one) => sum + one.value, 0) - 0.5)
    return { parts: counts.slice(-size - 1, -1), rest: [...counts.slice(0, -size - 1), total] }
  return { parts: last, rest: counts.slice(0, -size) }
}

const besideGap =
  /^\s*(?:[a-z]+,? ?){0,4}\s*[,(–-]?\s*(?:dat|chiem|bang|tuong ung|tuong duong|ty le|ti le|chiem ty le|dat ty le|la|=|:|\s)*$/

/** “đất đai 300 hồ sơ (22%), tư pháp 900 hồ sơ (60%), khác 300 hồ sơ (20%)”. */
function besideEach(passage: Passage): readonly Row[] {
  const { quantities, folded } = passage
  if (passage.fractions.length > 0 || other.test(folded)) return []
  const pairs = quantities.flatMap((share, at): Pair[] => {
    const part = quantities[at - 1]
    if (!share.percent || !part || !isCount(part)) return []
    return besideGap.test(folded.slice(part.end, share.start)) ? [{ passage, part, share }] : []
  })
  if (pairs.length < 3 || quantities.filter((one) => one.percent).length !== pairs.length) return []
  const parts = new Set(pairs.map((one) => one.part))
  const rest = quantities.filter((one) => isCount(one) && !parts.has(one)).map((one) => one.value)
  return [{ pairs, wholes: [...new Set([...rest, pairs.reduce((sum, one) => sum + one.part.value, 0)])] }]
}

function isCount(one: Quantity): boolean {
  return !one.percent && one.decimals === 0 && one.other === undefined && !isMoney(one.unit)
}
