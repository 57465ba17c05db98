import type { Quantity } from '../../language/quantities.ts'
import { type Draft, type LintRule, spot } from '../../rule.ts'
import { results } from '../../result-passages.ts'
import { type Sentence, sentencesIn } from '../../sentences.ts'
import { printed } from '../show.ts'

/** “97,39%, thấp hơn chỉ tiêu 95%”, “37,19%, vượt chỉ tiêu 50%”: the words say the opposite of the numbers. */
export const targetWords: LintRule = {
  code: 'CCHC-124',
  severity: 'warning',
  title: 'So với chỉ tiêu đúng như hai số đã nêu',
  explanation:
    'Kết quả thấp hơn chỉ tiêu thì chưa đạt, cao hơn thì đạt hoặc vượt; chữ phải đúng với hai số ghi cạnh nhau.',
  check: (paper) =>
    results(paper)
      .filter(
        (passage) =>
          passage.quantities.filter((one) => one.percent || one.unit === 'diem').length > 1 ||
          /chi tieu|muc tieu|ke hoach/.test(passage.folded),
      )
      .flatMap((passage) => sentencesIn(passage).flatMap((sentence) => checkSentence(sentence))),
}

const above = /\b(?:vuot|cao hon|lon hon|tren muc)\b|\bdat(?: va vuot)?\s+(?=(?:chi tieu|muc tieu|ke hoach|yeu cau))/
const below = /\b(?:thap hon|duoi muc|chua dat|khong dat|kem)\b/
const goal = /\b(?:chi tieu|muc tieu|ke hoach|yeu cau|muc toi thieu|muc giao|nguong)\b/
// A ceiling is met from below.
const ceiling = /khong qua|toi da|tran|khong vuot|qua han|tre han|cham|ho ngheo|giam|cat giam|thoi gian/

function checkSentence(sentence: Sentence): readonly Draft[] {
  const { passage, start } = sentence
  const percents = sentence.quantities.filter((one) => one.percent)
  return percents.flatMap((aim, index): Draft[] => {
    const result = percents[index - 1]
    if (!result || /diem phan tram/.test(passage.folded.slice(aim.end, aim.end + 18))) return []
    const between = passage.folded.slice(result.end, aim.start)
    const after = passage.folded.slice(aim.end, Math.min(sentence.end, aim.end + 45))
    const before = passage.folded.slice(Math.max(start, result.start - 90), result.start)
    if (
      between.length > 75 ||
      /[;.]\s|\d/.test(between) ||
      !goal.test(between) ||
      ceiling.test(before) ||
      ceiling.test(between)
    )
      return []
    if (/(?:chi tieu|muc tieu|ke hoach|yeu cau|phan dau|tang|diem)[^.;,]{0,30}$/.test(before)) return []
    const words = relation(between, after)
    if (!words) return []
    if (words === 'above' ? result.value >= aim.value : result.value < aim.value) return []
    return [draft(sentence, result, aim, words)]
  })
}

/** The word between the two numbers, or the one that closes the clause: “(chỉ tiêu 50%), vượt chỉ tiêu”. */
function relation(between: string, after: string): 'above' | 'below' | undefined {
  if (below.test(between)) return 'below'
  if (above.test(between)) return 'above'
  const closing =
    /^\s*(?:tinh giao |huyen giao |giao |de ra |nam 20\d\d )*[),]*\s*(?:nen |va |la |do do |nhu vay |tuc la )?(da vuot|vuot|chua dat|khong dat|dat va vuot|dat chi tieu|dat ke hoach|dat muc tieu)\b/.exec(
      after,
    )?.[1]
  if (closing === undefined) return undefined
  return /chua|khong/.test(closing) ? 'below' : 'above'
}

function draft(sentence: Sentence, result: Quantity, aim: Quantity, words: 'above' | 'below'): Draft {
  const is = result.value === aim.value ? 'bằng' : result.value > aim.value ? 'cao hơn' : 'thấp hơn'
  return {
    message: `${printed(result)} ${is} ${printed(aim)}, nhưng câu ghi ${words === 'above' ? 'vượt, cao hơn hoặc đạt' : 'thấp hơn hoặc chưa đạt'}.`,
    ...spot(sentence.passage.piece, result.start, Math.min(sentence.end, aim.end + 20)),
    expected: is,
    found: words === 'above' ? 'vượt' : 'thấp hơn',
  }
}
