import type { Quantity } from '../../language/quantities.ts'
import { results } from '../../result-passages.ts'
import { type Draft, type LintRule, spot } from '../../rule.ts'
import { type Sentence, sentencesIn } from '../../sentences.ts'
import { shown } from '../show.ts'
import { partListsIn } from './part-lists.ts'

/** “được giao 87, có mặt 79 … Chia theo nơi làm việc, gồm: Hòn Tre 46 người, …”: the places hold all who are there. */
export const peopleByPlace: LintRule = {
  code: 'CCHC-228',
  severity: 'warning',
  title: 'Biên chế chia theo nơi làm việc cộng bằng số có mặt',
  explanation: 'Danh sách chia biên chế theo nơi làm việc, theo cơ quan phải cộng bằng số giao hoặc số có mặt vừa nêu.',
  check: (paper) =>
    results(paper)
      .filter(({ quantities }) => quantities.length > 3)
      .flatMap((passage) =>
        sentencesIn(passage).flatMap((sentence, index, all) => checkList(sentence, all.slice(0, index))),
      ),
}

const opened =
  /^\s*(?:[-+]\s*)?(?:so (?:bien che|cong chuc|can bo|nguoi) (?:nay |tren )?(?:duoc )?)?(?:chia|phan bo|bo tri|phan cong|phan)(?: ra)? theo (?:noi lam viec|noi cong tac|dia ban|dia diem|co quan|don vi|phong|phong ban|bo phan)[^:\d]{0,24}:/
const loose =
  /\.\.\.|…|v\.v|mot so|khac(?!\s*(?:la|:|co)?\s*\d)|trong do|kiem nhiem|biet phai|hop dong|tang cuong|\bnu\b/

function checkList(sentence: Sentence, before: readonly Sentence[]): readonly Draft[] {
  const { passage, folded } = sentence
  const lead = opened.exec(folded)
  if (!lead || loose.test(folded)) return []
  const parts = sentence.quantities.filter((one) => !one.percent && one.start > sentence.start + lead[0].length - 1)
  const items = passage.text
    .slice(sentence.start + lead[0].length, sentence.end)
    .split(/;|,(?=\s)/)
    .filter((item) => /\d/.test(item)).length
  if (parts.length < 3 || items !== parts.length || !parts.every((one) => isPeople(one))) return []
  const told = before.flatMap(({ quantities }) => quantities.filter((one) => !one.percent && isPeople(one)))
  const sum = parts.reduce((total, one) => total + one.value, 0)
  if (told.some((one) => one.value === sum)) return []
  const present = told.filter((one) =>
    /(?:co mat|hien co|giao|tong so|bien che)(?: la| den nay)?:?\s*$/.test(
      passage.folded.slice(Math.max(0, one.start - 24), one.start),
    ),
  )
  const [whole] = present.toSorted((a, b) => Math.abs(a.value - sum) - Math.abs(b.value - sum))
  if (!whole || Math.abs(whole.value - sum) > Math.max(3, whole.value * 0.25)) return []
  // The number right before the list is asked by the rule of lists.
  if (partListsIn(passage).some((list) => list.whole === whole && list.parts[0]?.quantity === parts[0])) return []
  return [
    {
      message: `Chia theo nơi làm việc cộng được ${parts.map((one) => shown(one.value)).join(' + ')} = ${shown(sum)}, nhưng số đã nêu là ${told.map((one) => shown(one.value)).join(', ')}.`,
      ...spot(passage.piece, sentence.start, Math.min(sentence.end, sentence.start + 215)),
      expected: shown(whole.value),
      found: shown(sum),
    },
  ]
}

function isPeople({ unit, decimals }: Quantity): boolean {
  return decimals === 0 && (unit === undefined || unit === 'nguoi')
}
