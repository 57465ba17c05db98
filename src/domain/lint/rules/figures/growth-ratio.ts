import type { Quantity } from '../../language/quantities.ts'
import type { Paper } from '../../paper.ts'
import { type Draft, spot } from '../../rule.ts'
import { results } from '../../result-passages.ts'
import { type Sentence, sentencesIn } from '../../sentences.ts'
import { shown } from '../show.ts'
import { inOneMeasure } from './growth-words.ts'

/** “1.240 hồ sơ, gấp 2,5 lần cùng kỳ năm trước (620 hồ sơ)”: how many times one number is another. */
export function ratiosIn(paper: Paper): readonly Draft[] {
  return results(paper)
    .filter((passage) => /\bgap\b|\blan\b/.test(passage.folded) && passage.quantities.length > 2)
    .flatMap((passage) => sentencesIn(passage).flatMap(checkSentence))
}

const compared =
  /^\s*(?:lan\s*)?(?:so voi |so )?(?:cung ky|ky truoc|(?:nam|quy|thang)\b)[^.;()]{0,40}(?:\(|\bla\b|:|\bchi\b)[^.;()\d]{0,30}$/

function checkSentence(sentence: Sentence): readonly Draft[] {
  const { passage, start } = sentence
  return sentence.quantities.flatMap((times, index): Draft[] => {
    const [reached, base] = [nearestBefore(sentence, index), sentence.quantities[index + 1]]
    if (times.unit !== 'lan' || times.value < 1.1 || !reached || !base || base.percent || base.value === 0) return []
    const before = passage.folded.slice(Math.max(start, times.start - 24), times.start)
    const word = /\b(gap|bang|tang(?: gap)?)\s*$/.exec(before)?.[1]
    if (!word || !compared.test(passage.folded.slice(times.end, base.start))) return []
    const measure = inOneMeasure(reached, base)
    if (!measure) return []
    const ratio = measure[0] / measure[1]
    // “tăng 2 lần” is said of twice as many, and of twice as many more.
    const readings = word === 'tang' ? [times.value, times.value + 1] : [times.value]
    const slack = (one: number) => Math.max(0.1 * one, 0.5 * 10 ** -times.decimals)
    if (readings.some((one) => Math.abs(ratio - one) <= slack(one) + 1e-9)) return []
    const expected = `${shown(Math.round(ratio * 100) / 100)} lần`
    return [
      {
        severity: 'warning',
        message: `${shown(reached.value)} so với ${shown(base.value)} là ${expected}, không phải ${shown(times.value)} lần.`,
        ...spot(passage.piece, reached.start, base.unitSpan?.end ?? base.end),
        expected,
        found: `${shown(times.value)} lần`,
      },
    ]
  })
}

function nearestBefore({ quantities }: Sentence, index: number): Quantity | undefined {
  const one = quantities[index - 1]
  return one && !one.percent && one.unit !== 'lan' ? one : undefined
}
