import type { Quantity } from '../../language/quantities.ts'
import { type Draft, type LintRule, spot } from '../../rule.ts'
import { results } from '../../result-passages.ts'
import { isRough } from './said-rates.ts'
import { type Sentence, sentencesIn } from '../../sentences.ts'
import { shown } from '../show.ts'

/** “giao 55, có mặt 52, thiếu 04”: a difference told in words. */
export const toldDifference: LintRule = {
  code: 'CCHC-126',
  severity: 'warning',
  title: 'Số còn thiếu, còn lại đúng bằng hiệu của hai số trước',
  explanation: 'Số giao trừ số có mặt (đã dùng, đã thu) phải bằng số còn thiếu, chưa sử dụng, còn lại ghi ngay sau.',
  check: (paper) =>
    results(paper)
      .filter((passage) => passage.quantities.length > 2)
      .flatMap((passage) => sentencesIn(passage).flatMap(checkSentence)),
}

const given = /\b(?:giao|dinh bien|ke hoach|phat(?: ra)?|phai (?:nop|lam|co)|can co|chi tieu)\b[^.;()\d]{0,50}$/
const had =
  /\b(?:co mat|hien co|su dung|bo tri|da tuyen|thu(?: ve| lai| duoc)?|da nop|da lam|da cap|thuc hien)\b[^.;()\d]{0,40}$/
const left =
  /^[\s,;(]*(?:nen |hien |nhu vay |vi vay )?(?:con )?(?:thieu|chua su dung|chua tuyen|chua bo tri|chua thu(?: ve)?|chua nop)(?: la| so voi (?:so )?(?:duoc )?giao(?: la)?)?\s*:?\s*$/
const otherMeasure = /^[^.;]{0,50}(?:so voi|theo|dinh muc|nhu cau|vi tri viec lam|quy dinh)/

function checkSentence(sentence: Sentence): readonly Draft[] {
  const { passage, start, end } = sentence
  const open = passage.folded.slice(start, end).replace(/\([^)]*\)/g, (inner) => ' '.repeat(inner.length))
  const numbers = sentence.quantities.filter((one) => !one.percent && open[one.start - start] !== ' ')
  return numbers.flatMap((lack, index): Draft[] => {
    const [all, here] = [numbers[index - 2], numbers[index - 1]]
    if (!all || !here || [all, here, lack].some((one) => one.decimals > 0 || isRough(passage, one))) return []
    const words = (from: number, to: number) => open.slice(Math.max(0, from - start), to - start)
    const between = words(here.unitSpan?.end ?? here.end, lack.start)
      .split(/[,;]/)
      .at(-1)!
    if (!left.test(between) || lack.start - here.end > 60 || here.start - all.end > 70) return []
    if (!given.test(words(start, all.start)) || !had.test(words(all.end, here.start))) return []
    if (otherMeasure.test(words(lack.end, end))) return []
    const units = new Set([all, here, lack].flatMap((one) => one.unit ?? []))
    const people = [...units].every((one) => one === 'nguoi' || one === 'chi tieu')
    const difference = all.value - here.value
    if ((units.size > 1 && !people) || difference === lack.value || difference < 0) return []
    return [draft(sentence, all, here, lack, difference)]
  })
}

function draft({ passage }: Sentence, all: Quantity, here: Quantity, lack: Quantity, difference: number): Draft {
  return {
    message: `${shown(all.value)} − ${shown(here.value)} = ${shown(difference)}, nhưng ghi còn thiếu (chưa dùng) ${shown(lack.value)}.`,
    ...spot(passage.piece, all.start, lack.unitSpan?.end ?? lack.end),
    expected: shown(difference),
    found: shown(lack.value),
  }
}
