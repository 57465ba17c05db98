import { results } from '../../result-passages.ts'
import { type Draft, type LintRule, spot } from '../../rule.ts'
import { type Sentence, sentencesIn } from '../../sentences.ts'
import { shown } from '../show.ts'

/** “được giao 52 biên chế, hiện có mặt 36/39”: what was given is the base of what is there. */
export const givenBase: LintRule = {
  code: 'CCHC-219',
  severity: 'warning',
  title: 'Số được giao là mẫu số của số đã có',
  explanation:
    'Câu nêu số được giao (đề ra, phải làm) rồi ghi “có mặt a/b”, “hoàn thành a/b” thì b phải là số đã giao.',
  check: (paper) =>
    results(paper)
      .filter((one) => one.fractions.length > 0)
      .flatMap((passage) => {
        const sentences = sentencesIn(passage)
        return sentences.flatMap((sentence, at) => checkSentence(sentence, sentences[at - 1]))
      }),
}

const giving =
  /\b(?:duoc giao|giao(?= \d)|de ra|giao bien che|chi tieu giao|bien che giao)(?: (?!tang|them|bo sung)[a-z,]+){0,4}\s*(?:la |:)?\s*$/
const doing =
  /^[^.;%\d()]{0,40}\b(?:co mat|hien co|thuc hien|su dung|da ky|da xong|hoan thanh|lam xong|bo tri|tuyen dung)\b[^.;%\d()]{0,20}$/

const tasks = new Set(['nhiem vu', 'chi tieu', 'muc tieu'])
const setting = /\b(?:xac dinh|dat ra|gom|voi|de ra \d+ nhom(?: linh vuc)?,?)(?: (?:la|co|tong so|\d+ nhom))*\s*:?\s*$/
// “34/41 nhiệm vụ đến hạn”, “của quý II”, “UBND tỉnh giao” have a number of their own.
const another =
  /den (?:thoi )?han|phai hoan thanh|\b(?:cua|trong) (?:quy|thang|ky|6 thang)|quy [ivx]+\b|thang \d|cap tren|tinh giao|chu tich|dot xuat|phat sinh|linh vuc|con lai|\brieng\b|thuong xuyen|theo tien do/

function checkSentence(sentence: Sentence, before: Sentence | undefined): readonly Draft[] {
  const { passage, fractions } = sentence
  const [fraction] = fractions
  if (!fraction || fraction.denominator.other !== undefined) return []
  const own = sentence.quantities.filter((one) => one.end <= fraction.start && !one.percent)
  const told = own.length > 0 ? own : (before?.quantities.filter((one) => !one.percent) ?? [])
  const last = told.at(-1)
  if (!last || last.decimals > 0 || last.other !== undefined) return []
  const opened = passage.folded.slice(Math.max(0, last.start - 60), last.start)
  const between = passage.folded
    .slice(last.unitSpan?.end ?? last.end, fraction.start)
    .replace(/^[^.;%\d()]{0,20}[.;]\s/, ' ')
  const set = giving.test(opened) || (tasks.has(last.unit ?? '') && setting.test(opened))
  if (!set || !doing.test(between)) return []
  if (another.test(`${between} ${passage.folded.slice(fraction.end, fraction.end + 60).split(/[.;,]/)[0]}`)) return []
  const base = fraction.denominator.value
  // Another number told nearby is the base: “giao 39, bổ sung 02, có mặt 36/41”.
  const values = passage.quantities.filter((one) => !one.percent && one.end <= fraction.start).map((one) => one.value)
  const sums = values.flatMap((one, at) => values.slice(at + 1).map((other) => one + other))
  if (base === last.value || values.includes(base) || sums.includes(base)) return []
  return [
    {
      message: `Ghi giao ${shown(last.value)}, nhưng phân số sau đó tính trên ${shown(base)}.`,
      ...spot(passage.piece, last.start, fraction.end),
      expected: shown(last.value),
      found: shown(base),
    },
  ]
}
