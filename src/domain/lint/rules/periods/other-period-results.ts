import type { Window } from '#kernel/window.ts'
import { foldInPlace } from '../../language/fold.ts'
import type { Paper, Passage } from '../../paper.ts'
import { addDays } from '#kernel/local-time.ts'
import { civilSpan, periodsIn, type StatedPeriod } from '../../period.ts'
import { type Draft, type LintRule, spot } from '../../rule.ts'
import { lengthOf, overlap } from '../../windows.ts'
import { results } from '../../result-passages.ts'
import { reach } from './data-windows.ts'

/** Another time is spoken of on purpose: compared, summed, continued or still to come. */
const onPurpose =
  /so (?:voi|sanh)|cung ky|nam truoc|nam ngoai|ky truoc|\btang\b|\bgiam\b|luy ke|tinh chung|cong don|tu dau nam|truoc day|truoc khi|truoc sap xep|xa cu|huyen|theo ke hoach|ke hoach|ky ket|\bse\b|du kien|uoc|phan dau|muc tieu|chi tieu|tiep tuc|da bao cao|ton tu|chuyen sang|con lai|cua quy|cua thang/

/** “Trong 6 tháng đầu năm xã không có …” in a paper on the third quarter: a sentence of an older report. */
export const resultOfOtherPeriod: LintRule = {
  code: 'CCHC-156',
  severity: 'warning',
  title: 'Kết quả ghi đúng kỳ báo cáo',
  explanation: 'Câu kết quả mở đầu bằng tên một kỳ khác, không trùng ngày nào với kỳ báo cáo, thường là câu chép lại.',
  check: (paper: Paper) => {
    const { period, date } = paper.header
    const span = period && reach(period)
    if (!period || !span || period.kind === 'programme') return []
    const told = results(paper)
    // A paper that names it elsewhere too compares with it.
    const times = new Map<string, number>()
    const often = (one: StatedPeriod) => {
      const name = foldInPlace(one.text.trim())
      const known = times.get(name) ?? timesNamed(told, name)
      times.set(name, known)
      return known > 1
    }
    return told
      .filter((one) => one.role !== 'opening' && one.role !== 'closing' && one.kind !== 'footnote')
      .flatMap((passage): Draft[] => {
        const named = periodsIn(passage.text, period.year)
        return named.flatMap((one): Draft[] => {
          const other = civilSpan(one)
          if (!other || one.kind === 'year' || one.kind === 'programme') return []
          if (shares(other, span) && !(date && addDays(date, 31) < other.to)) return []
          const from = sentenceStart(passage.folded, one.start)
          const stop = sentenceEnd(passage.folded, one.start)
          const sentence = passage.folded.slice(from, stop)
          const opens = /^\s*(?:[-+*•]\s*)?(?:(?:nhin chung|ngoai ra),?\s*)?(?:trong|qua)\s*$/.test(
            passage.folded.slice(from, one.start),
          )
          if (!opens || onPurpose.test(sentence) || !tells(sentence) || othersIn(named, one) || often(one)) return []
          return [
            {
              message: `Ghi kết quả của ${one.text.trim()}, trong khi báo cáo là ${period.text.trim()}; nếu là kết quả của kỳ báo cáo thì phải ghi lại tên kỳ.`,
              ...spot(passage.piece, from + (sentence.length - sentence.trimStart().length), stop),
              expected: period.text.trim(),
              found: one.text.trim(),
            },
          ]
        })
      })
  },
}

function timesNamed(passages: readonly Passage[], name: string): number {
  const pattern = new RegExp(String.raw`\b${name.replace(/[^\p{L}\d ]/gu, '.')}\b`)
  return passages.filter((each) => pattern.test(each.folded)).length
}

/** The days a regular period borrows from the month before it do not make that half-year its own. */
function shares(other: Window, own: Window): boolean {
  if (!overlap(other, own)) return false
  const both: Window = {
    from: other.from > own.from ? other.from : own.from,
    to: other.to < own.to ? other.to : own.to,
  }
  return lengthOf(both) * 4 >= lengthOf(other)
}

/** What tells of something done or of its lack. */
function tells(sentence: string): boolean {
  return /\b(?:da|khong co|khong de|khong phat sinh|khong xay ra|chua co|co \d|tiep nhan|giai quyet|ban hanh|to chuc)\b/.test(
    sentence,
  )
}

/** A paragraph that names it twice, or others too, compares. */
function othersIn(
  named: readonly (StatedPeriod & { readonly start: number })[],
  one: { readonly start: number },
): boolean {
  return named.some((each) => each.start !== one.start && each.kind !== 'year')
}

function sentenceStart(folded: string, at: number): number {
  const head = folded.slice(0, at)
  const cut = Math.max(head.lastIndexOf('. '), head.lastIndexOf('; '), head.lastIndexOf(': '))
  return cut === -1 ? 0 : cut + 2
}

function sentenceEnd(folded: string, at: number): number {
  const cut = /[.;](?=\s|$)/.exec(folded.slice(at))
  return cut ? at + cut.index : folded.length
}

export const otherPeriodResultRules: readonly LintRule[] = [resultOfOtherPeriod]
