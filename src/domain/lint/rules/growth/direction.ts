import { fits } from '../../language/rate-fit.ts'
import type { Quantity } from '../../language/quantities.ts'
import { type Draft, type LintRule, spot } from '../../rule.ts'
import type { Passage } from '../../paper.ts'
import { turnedIn } from './direction-apart.ts'
import { measuredIn } from './growth.ts'
import { inOneMeasure } from './growth-words.ts'
import { results } from '../../result-passages.ts'
import { type Sentence, sentencesIn } from '../../sentences.ts'
import { printed } from '../show.ts'

/** “giảm” said of numbers that rise, “tăng” of numbers that fall. */
export const wrongDirection: LintRule = {
  code: 'CCHC-123',
  severity: 'warning',
  title: 'Chữ “tăng”, “giảm” đúng với chiều của số liệu',
  explanation: 'Số kỳ này lớn hơn kỳ so sánh là tăng, nhỏ hơn là giảm; thứ hạng tăng khi số thứ tự nhỏ đi.',
  check: (paper) => [
    ...measuredIn(paper).flatMap((one): Draft[] => {
      if (one.verdict !== 'reversed' || !one.reached) return []
      const { sentence, base, reached, change } = one
      const start = Math.max(sentence.start, Math.min(base.start, reached.start, change.start))
      const end = Math.max(base.end, change.amount.end, reached.end)
      return [draft(sentence.passage, change.direction, base, reached, start, end)]
    }),
    ...results(paper).flatMap((passage) =>
      sentencesIn(passage).flatMap((sentence) => [
        ...fromTo(sentence),
        ...left(sentence),
        ...besides(sentence),
        ...ranks(sentence),
        ...ranksApart(sentence),
      ]),
    ),
  ],
}

function draft(passage: Passage, said: 'up' | 'down', from: Quantity, to: Quantity, start: number, end: number): Draft {
  const [is, was] = said === 'up' ? ['giảm', 'tăng'] : ['tăng', 'giảm']
  return {
    message: `Số liệu ${is} từ ${printed(from)} ${is === 'tăng' ? 'lên' : 'xuống'} ${printed(to)}, nhưng câu ghi “${was}”.`,
    ...spot(passage.piece, start, Math.min(end, start + 215)),
    expected: is,
    found: was,
  }
}

/** “giảm so với tháng 3 từ 88,2 lên 90,15”, “tăng từ 95,1% xuống 93%”. */
function fromTo(sentence: Sentence): readonly Draft[] {
  const { passage } = sentence
  return sentence.quantities.flatMap((from, index): Draft[] => {
    const to = sentence.quantities[index + 1]
    if (!to || inOneMeasure(from, to) === undefined || from.value === to.value) return []
    const between = passage.folded.slice(from.unitSpan?.end ?? from.end, to.start)
    const link = /^[^.;]{0,40}?\b(len|xuong|con|den|thanh|toi)\b[^.;,\d]{0,14}$/.exec(between)
    const before = passage.folded.slice(Math.max(sentence.start, from.start - 70), from.start)
    if (!link || !/\btu\s+(?:muc |con |chi )?$/.test(before)) return []
    const word = /\b(tang|giam)\b(?! doc)(?!.*\b(?:tang|giam)\b)[^.;,]{0,50}tu\s+(?:muc |con |chi )?$/.exec(before)?.[1]
    if (!word || /\b(?:hang|bac|vi tri)\b/.test(before)) return []
    const [a, b] = inOneMeasure(from, to)!
    const said = word === 'tang' ? 'up' : 'down'
    if (said === 'up' ? b > a : b < a) return []
    const start = passage.folded.lastIndexOf(word, from.start)
    return [draft(passage, said, from, to, start, to.unitSpan?.end ?? to.end)]
  })
}

/** “năm 2022 tiếp nhận 2.763 hồ sơ; năm 2023 giảm nhẹ, còn 3.105 hồ sơ”: told after the number before it. */
function left(sentence: Sentence): readonly Draft[] {
  const { passage } = sentence
  return sentence.quantities.flatMap((to, index): Draft[] => {
    const from = sentence.quantities[index - 1]
    if (!from || from.unit === undefined || from.unit !== to.unit) return []
    const between = passage.folded.slice(from.unitSpan?.end ?? from.end, to.start)
    const match =
      /\b(?:nam|quy|thang|ky) [^.;]{0,20}\b(tang|giam)(?: nhe| manh| dan| tiep| dang ke| sau)?,?\s*(con|xuong con|xuong|len|len den|dat)\s*$/.exec(
        between,
      )
    if (!match || between.length > 70) return []
    const said = match[1] === 'tang' ? 'up' : 'down'
    if (said === 'up' ? to.value >= from.value : to.value <= from.value) return []
    return [draft(passage, said, from, to, from.start, to.unitSpan?.end ?? to.end)]
  })
}

function besides(sentence: Sentence): readonly Draft[] {
  const near = beside(sentence)
  const apart = turnedIn(sentence).map(({ said, from, to, end }) =>
    draft(sentence.passage, said, from, to, to.start, end),
  )
  return [...near, ...apart.filter((one) => !near.some((each) => each.message === one.message))]
}

/** “34,53%, giảm so với quý I là 21,05% (92/437)”: the other number of the comparison is told after it. */
function beside(sentence: Sentence): readonly Draft[] {
  const { passage } = sentence
  return sentence.quantities.flatMap((to, index): Draft[] => {
    const from = sentence.quantities[index + 1]
    if (!from || !to.percent || !from.percent || from.value === to.value) return []
    const between = passage.folded.slice(to.end, from.start)
    const match =
      /^[\s,;(–-]*(?:da |deu )?(tang|giam|cao hon|thap hon)(?: nhe| manh| dang ke| ro ret)* so voi [^.;\d%]{2,45}(?:\d{1,2}(?:\/20\d\d)?|20\d\d)?\s*(\bla|\bdat|:|\()\s*(?:dat |chi )?$/.exec(
        between,
      )
    if (!match || /chi tieu|muc tieu|ke hoach/.test(between)) return []
    const said = /tang|cao/.test(match[1]!) ? 'up' : 'down'
    if (said === 'up' ? to.value > from.value : to.value < from.value) return []
    // “giảm so với quý I là 5,2%” may tell by how much.
    const told = sentence.fractions.some((one) =>
      fits(from.value, from.decimals, one.numerator.value, one.denominator.value),
    )
    if (match[2] === 'la' && !told && (said === 'up' || from.value < to.value * 0.7)) return []
    return [draft(passage, said, from, to, to.start, from.end)]
  })
}

const ranking =
  /\b(tang|len|vuot|giam|tut|lui|xuong)(?: duoc| len| xuong)?\s+(\d{1,3}) (?:bac|hang|thu bac|vi tri)[^.;\d]{0,24}tu (?:vi tri )?(?:thu |hang |vi tri )?(?:thu )?(\d{1,3})(?:\/\d+)?[^.;\d]{0,24}?(?:len|xuong|den|con|thanh)\s+(?:vi tri )?(?:thu |hang |vi tri )?(?:thu )?(\d{1,3})\b/g

const place = String.raw`(?:thu|hang|vi tri)(?: thu)? (\d{1,3})(?:\/\d+)?`
const apart = new RegExp(
  String.raw`\b${place}[^.;]{0,50}?\b(tang|len|vuot|giam|tut|lui|xuong)(?: duoc| len| xuong)? (\d{1,3}) (?:bac|hang|thu bac|vi tri)\b[^.;]{0,24}so voi [^.;()]{2,40}\([^()]{0,40}?${place}`,
  'g',
)

/** “xếp thứ 12, tăng 5 bậc so với năm 2024 (xếp thứ 15)”. */
function ranksApart(sentence: Sentence): readonly Draft[] {
  return [...sentence.folded.matchAll(apart)].flatMap((match): Draft[] => {
    const [to, steps, from] = [Number(match[1]), Number(match[3]), Number(match[4])]
    const said = /tang|len|vuot/.test(match[2]!) ? from - to : to - from
    if (said === steps) return []
    const way = from === to ? 'không đổi' : `${from > to ? 'tăng' : 'tụt'} ${Math.abs(from - to)} bậc`
    const start = sentence.start + match.index
    return [
      {
        message: `Từ thứ ${from} đến thứ ${to} là ${way}, không phải ${/tang|len|vuot/.test(match[2]!) ? 'tăng' : 'giảm'} ${steps} bậc.`,
        ...spot(sentence.passage.piece, start, start + match[0].length),
        expected: way,
        found: `${steps} bậc`,
      },
    ]
  })
}

/** “tăng 2 bậc, từ thứ 12 lên thứ 14”: a rank rises when its number falls. */
function ranks(sentence: Sentence): readonly Draft[] {
  const { passage } = sentence
  return [...sentence.folded.matchAll(ranking)].flatMap((match): Draft[] => {
    const [word, steps, from, to] = [match[1]!, Number(match[2]), Number(match[3]), Number(match[4])]
    const said = /tang|len|vuot/.test(word) ? 'up' : 'down'
    const rises = to < from
    const place = spot(passage.piece, sentence.start + match.index, sentence.start + match.index + match[0].length)
    if (from !== to && (said === 'up') !== rises) {
      return [
        {
          message: `Từ thứ ${from} đến thứ ${to} là ${rises ? 'tăng' : 'tụt'} ${Math.abs(from - to)} bậc, nhưng câu ghi “${said === 'up' ? 'tăng' : 'giảm'}”.`,
          ...place,
          expected: rises ? 'tăng' : 'giảm',
          found: said === 'up' ? 'tăng' : 'giảm',
        },
      ]
    }
    if (Math.abs(from - to) === steps) return []
    return [
      {
        message: `Từ thứ ${from} đến thứ ${to} là ${Math.abs(from - to)} bậc, không phải ${steps} bậc.`,
        ...place,
        expected: String(Math.abs(from - to)),
        found: String(steps),
      },
    ]
  })
}
