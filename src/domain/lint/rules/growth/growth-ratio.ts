import { fits } from '../../language/rate-fit.ts'
import type { Paper } from '../../paper.ts'
import { type Draft, spot } from '../../rule.ts'
import { results } from '../../result-passages.ts'
import { type Sentence, sentencesIn } from '../../sentences.ts'
import { printed, shown, shownRate } from '../show.ts'
import { inOneMeasure } from './growth-words.ts'

/** “1.240 hồ sơ, gấp 2,5 lần cùng kỳ năm trước (620 hồ sơ)”: how many times one number is another. */
export function ratiosIn(paper: Paper): readonly Draft[] {
  return results(paper)
    .filter((passage) => /\bgap\b|\blan\b|\bbang\b/.test(passage.folded) && passage.quantities.length > 1)
    .flatMap((passage) => sentencesIn(passage).flatMap((one) => [...checkSentence(one), ...asShare(one)]))
}

const compared =
  /^\s*(?:lan\s*)?(?:so voi |so )?(?:cung ky|ky truoc|(?:nam|quy|thang)\b)[^.;()]{0,40}(?:\(|\bla\b|:|\bchi\b)[^.;()\d]{0,30}$/

/** “gấp đôi”, “gấp 2,5 lần”, “tăng hơn 3 lần”. */
type Times = {
  readonly value: number
  readonly decimals: number
  readonly word: string
  readonly start: number
  readonly end: number
}

const written =
  /\b(gap|bang|tang gap|tang)\s+(hon |gan |khoang |tren )?(?:(doi|ruoi|ba|bon|nam|hai)(?: lan)?\b|(\d{1,2}(?:,\d{1,2})?) lan\b)/g
const spelt: Readonly<Record<string, number>> = { doi: 2, ruoi: 1.5, hai: 2, ba: 3, bon: 4, nam: 5 }

function timesIn({ folded, start }: Sentence): readonly (Times & { readonly about: string })[] {
  return [...folded.matchAll(written)].flatMap((match) => {
    const [whole, word, about, name, digits] = match
    if (name !== undefined && !word!.includes('gap')) return []
    const value = name === undefined ? Number(digits!.replace(',', '.')) : spelt[name]!
    const decimals = name === undefined ? (digits!.split(',')[1]?.length ?? 0) : value === 1.5 ? 1 : 0
    const at = start + match.index
    return value > 1.05
      ? [{ value, decimals, word: word!, about: (about ?? '').trim(), start: at, end: at + whole.length }]
      : []
  })
}

function holds(ratio: number, { value, decimals, word, about }: Times & { readonly about: string }): boolean {
  // “tăng 2 lần” is said of twice as many, and of twice as many more.
  return (word === 'tang' ? [value, value + 1] : [value]).some((one) => {
    if (about === 'hon' || about === 'tren') return ratio >= one * 0.97 && ratio < one + 1.2
    if (about === 'gan') return ratio <= one * 1.03 && ratio > one * 0.75
    return Math.abs(ratio - one) <= Math.max((about ? 0.15 : 0.1) * one, 0.5 * 10 ** -decimals) + 1e-9
  })
}

/** “12,6 tỷ đồng, bằng 125% so với cùng kỳ (11,2 tỷ đồng)”. */
function asShare(sentence: Sentence): readonly Draft[] {
  const { passage, start } = sentence
  return sentence.quantities.flatMap((share, index): Draft[] => {
    const [reached, base] = [sentence.quantities[index - 1], sentence.quantities[index + 1]]
    if (!share.percent || !reached || !base || reached.percent || base.percent || base.value === 0) return []
    if (!/^[^.;()\d]{0,24}\bbang\s*$/.test(passage.folded.slice(reached.unitSpan?.end ?? reached.end, share.start)))
      return []
    const measure = compared.test(passage.folded.slice(share.end, base.start)) ? inOneMeasure(reached, base) : undefined
    if (!measure || fits(share.value, share.decimals, measure[0], measure[1])) return []
    const coarse = 0.6 * 10 ** -Math.min(reached.decimals, base.decimals) * (100 / base.value)
    if (Math.abs((measure[0] / measure[1]) * 100 - share.value) <= Math.max(0.06, reached.decimals > 0 ? coarse : 0))
      return []
    const expected = shownRate(measure[0], measure[1], share.decimals)
    return [
      {
        severity: 'warning',
        message: `${shown(reached.value)} so với ${shown(base.value)} là ${expected}, không phải ${printed(share)}.`,
        ...spot(passage.piece, Math.max(start, reached.start), base.unitSpan?.end ?? base.end),
        expected,
        found: printed(share),
      },
    ]
  })
}

function checkSentence(sentence: Sentence): readonly Draft[] {
  const { passage } = sentence
  return timesIn(sentence).flatMap((times): Draft[] => {
    const counts = sentence.quantities.filter((one) => one.end <= times.start || one.start >= times.end)
    const base = counts.find((one) => one.start >= times.end)
    const reached = counts.findLast((one) => one.end <= times.start)
    if (!reached || !base || reached.percent || base.percent || base.value === 0) return []
    if (!compared.test(passage.folded.slice(times.end, base.start))) return []
    const measure = inOneMeasure(reached, base)
    if (!measure || holds(measure[0] / measure[1], times)) return []
    const expected = `${shown(Math.round((measure[0] / measure[1]) * 100) / 100)} lần`
    const found = passage.text.slice(times.start, times.end)
    return [
      {
        severity: 'warning',
        message: `${shown(reached.value)} so với ${shown(base.value)} là ${expected}, không phải “${found}”.`,
        ...spot(passage.piece, reached.start, base.unitSpan?.end ?? base.end),
        expected,
        found,
      },
    ]
  })
}
