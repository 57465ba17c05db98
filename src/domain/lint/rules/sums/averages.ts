import type { Quantity } from '../../language/quantities.ts'
import { type Draft, type LintRule, spot } from '../../rule.ts'
import { results } from '../../result-passages.ts'
import { type Sentence, sentencesIn } from '../../sentences.ts'
import { shown } from '../show.ts'

/** “9 tháng tiếp nhận 2.936 hồ sơ, bình quân mỗi tháng 362 hồ sơ”. */
export const toldAverage: LintRule = {
  code: 'CCHC-170',
  severity: 'warning',
  title: 'Số bình quân đúng bằng tổng chia cho số tháng, số người, số đơn vị',
  explanation:
    'Bình quân mỗi tháng (ngày, người, đơn vị) được tính lại từ tổng và số tháng (ngày, người, đơn vị) nêu cùng đoạn.',
  check: (paper) =>
    results(paper)
      .filter((passage) => /binh quan|trung binh/.test(passage.folded) && passage.quantities.length > 1)
      .flatMap((passage) => sentencesIn(passage).flatMap((sentence) => checkSentence(sentence))),
}

const each =
  /\b(?:binh quan|trung binh)(?: chung)? ?(?:(?:moi|mot|0?1|\/)? ?(thang|quy|nam|tuan|ngay(?: lam viec)?|cong chuc|can bo|nguoi|don vi|thon|phong|to)\b)?([^.;\d]{0,60})$/
const per =
  /^\s*(?:[a-z]+ ){0,3}?(?:\/ ?|moi |tren moi |mot )(thang|quy|nam|tuan|ngay|cong chuc|can bo|nguoi|don vi|thon)\b/

function checkSentence(sentence: Sentence): readonly Draft[] {
  const { passage } = sentence
  return sentence.quantities.flatMap((mean): Draft[] => {
    if (mean.percent) return []
    const words = passage.folded.slice(Math.max(sentence.start, mean.start - 90), mean.start)
    const match = each.exec(words)
    const of =
      match?.[1] ??
      (match ? per.exec(passage.folded.slice(mean.unitSpan?.end ?? mean.end, mean.end + 40))?.[1] : undefined)
    if (!match || !of || /tang|giam|khoang thoi gian|phut|so voi/.test(match[2] ?? '')) return []
    // “mỗi tháng có 12 hồ sơ phải bổ sung” is of other things than all that were received.
    const tail = passage.folded.slice(mean.unitSpan?.end ?? mean.end, sentence.end).split(/[,;.()]/)[0]!
    if (
      /^\s*(?:\/ ?|moi |tren moi |mot )?(?:thang|quy|nam|tuan|ngay|cong chuc|can bo|nguoi|don vi|thon)?\s*$/.test(
        tail,
      ) === false
    )
      return []
    const counts = countsOf(sentence, of)
    const totals = totalsOf(sentence, mean)
    if (counts.length === 0 || totals.length === 0) return []
    const means = counts.flatMap((count) => totals.map((total) => ({ count, total, value: total.value / count })))
    const rough = /khoang|gan|hon|tren|xap xi|duoi|uoc/.test(words.slice(-16))
    const slack = (value: number) => Math.max(1, value * (rough ? 0.06 : 0.02), 0.6 * 10 ** -mean.decimals)
    if (means.some((one) => Math.abs(one.value - mean.value) <= slack(one.value))) return []
    const best = means.toSorted((a, b) => Math.abs(a.value - mean.value) - Math.abs(b.value - mean.value))[0]!
    // With one total and one number to divide it by, nothing else can be meant.
    const only = counts.length === 1 && totals.length === 1 && !/luy ke|cung ky|tu dau nam/.test(sentence.folded)
    if (!only && (best.value > mean.value * 1.6 || best.value < mean.value * 0.6)) return []
    const expected = shown(Math.round(best.value * 10) / 10)
    return [
      {
        message: `${shown(best.total.value)} chia cho ${shown(best.count)} ${written[of] ?? 'phần'} là ${expected}, không phải ${shown(mean.value)}.`,
        ...spot(
          passage.piece,
          Math.max(sentence.start, mean.start - Math.max(0, words.length - match.index)),
          mean.unitSpan?.end ?? mean.end,
        ),
        expected,
        found: shown(mean.value),
      },
    ]
  })
}

const written: Readonly<Record<string, string>> = {
  thang: 'tháng',
  quy: 'quý',
  nam: 'năm',
  tuan: 'tuần',
  ngay: 'ngày',
  'ngay lam viec': 'ngày',
  'cong chuc': 'công chức',
  'can bo': 'cán bộ',
  nguoi: 'người',
  'don vi': 'đơn vị',
  thon: 'thôn',
}

/** By how many is divided: the months of the period named, or a number of the people told. */
function countsOf({ passage, end }: Sentence, of: string): readonly number[] {
  const words = passage.folded.slice(0, end)
  if (of === 'thang') {
    const months = [...words.matchAll(/\b0?(\d{1,2}) thang\b/g)]
      .map((one) => Number(one[1]))
      .filter((one) => one > 1 && one <= 12)
    if (months.length > 0) return months
    if (/\b(?:trong|ca|toan) quy\b|\bquy (?:[ivx]+|\d)\b/.test(words)) return [3]
    return /\b(?:ca|trong|toan) nam\b|\bnam 20\d\d\b/.test(words) ? [12, 11, 10] : []
  }
  if (of === 'quy' && /\b(?:ca|trong|toan) nam\b/.test(words)) return [4]
  const unit = of.startsWith('ngay') ? 'ngay' : /cong chuc|can bo|nguoi/.test(of) ? 'nguoi' : of
  const numbers = passage.quantities
    .filter((one) => one.end <= end && one.unit === unit && one.value > 1)
    .map((one) => one.value)
  return unit === 'ngay'
    ? [...numbers, ...[...words.matchAll(/\b(\d{1,3}) ngay\b/g)].map((one) => Number(one[1]))]
    : numbers
}

/** What is divided: numbers of the mean's own kind. */
function totalsOf({ passage, end }: Sentence, mean: Quantity): readonly Quantity[] {
  const all = passage.quantities.filter((one) => one.end <= end)
  return all.filter(
    (one) =>
      !one.percent &&
      one.start !== mean.start &&
      one.value > mean.value * 1.5 &&
      !/(?:cung ky|nam truoc|ky truoc|quy truoc)[^;.]{0,30}$/.test(
        passage.folded.slice(Math.max(0, one.start - 40), one.start),
      ) &&
      mean.unit !== undefined &&
      one.unit === mean.unit,
  )
}
