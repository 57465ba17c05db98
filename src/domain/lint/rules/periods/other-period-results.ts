import type { Window } from '#kernel/window.ts'
import { foldInPlace } from '../../language/fold.ts'
import type { Paper, Passage } from '../../paper.ts'
import { addDays } from '#kernel/local-time.ts'
import { civilSpan, periodsIn, type StatedPeriod } from '../../period.ts'
import { type Draft, type LintRule, spot } from '../../rule.ts'
import { lengthOf, overlap } from '../../windows.ts'
import { results } from '../../result-passages.ts'
import { dayOf } from '../acts/paper-day.ts'
import { reach } from './data-windows.ts'
import { repeatsNumber } from './repeated-numbers.ts'
import { isRolling, isSubjectOf, opensLoosely, opensWith, sentenceAround, periodsOf } from './time-words.ts'

type Named = StatedPeriod & { readonly start: number }

/** Another time is spoken of on purpose: compared, summed, continued or still to come. */
const onPurpose =
  /so (?:voi|sanh)|cung ky|nam truoc|nam ngoai|ky truoc|\btang\b|\bgiam\b|luy ke|tinh chung|cong don|tu dau nam|truoc day|truoc khi|truoc sap xep|xa cu|\bhuyen\b|theo ke hoach|ke hoach (?!hoa)|ky ket|\bse\b|du kien|\buoc\b|phan dau|muc tieu|chi tieu|tiep tuc|da bao cao|ton tu|chuyen sang|con lai|cua quy|cua thang|cham diem|xep (?:thu|hang|loai)|hoi nghi so ket|tai hoi nghi|thong bao|chi so|\bsipas\b|hoan thanh viec|khac phuc|duoc giao trong/

/** “Trong 6 tháng đầu năm xã không có …” in a paper on the third quarter: a sentence of an older report. */
export const resultOfOtherPeriod: LintRule = {
  code: 'CCHC-156',
  severity: 'warning',
  title: 'Kết quả ghi đúng kỳ báo cáo',
  explanation:
    'Câu kết quả mở đầu bằng tên một kỳ khác, không phải kỳ báo cáo và không để so sánh, thường là câu chép lại.',
  check: (paper: Paper) => {
    const { period } = paper.header
    if (!period) return []
    const told = results(paper).filter((one) => one.role !== 'closing' && one.kind !== 'footnote')
    // A paper that names it elsewhere too compares with it.
    const times = new Map<string, number>()
    const often = (one: StatedPeriod) => {
      const name = foldInPlace(one.text.trim())
      const known = times.get(name) ?? timesNamed(told, name)
      times.set(name, known)
      return known > 1
    }
    return told.flatMap((passage, index): Draft[] => {
      if (passage.role === 'opening') return []
      const named = periodsOf(passage, period.year)
      return named.flatMap((one): Draft[] => {
        if (one.kind === 'programme') return oldProgramme(passage, one, period)
        const { from, stop } = sentenceAround(passage, one.start)
        const before = passage.folded.slice(from, one.start)
        const after = passage.folded.slice(one.start + one.text.length, stop)
        const leads = opensWith(before)
        if ((!leads && !opensLoosely(before) && !isSubjectOf(before)) || isRolling(after) || often(one)) return []
        const sentence = passage.folded.slice(from, stop)
        if (
          !(leads && isSurelyPart(paper, passage, one, after)) &&
          (othersIn(named, one) ||
            (isToCome(paper, one) ? aimed.test(before + firstClause(after)) : onPurpose.test(before + after)) ||
            besideOther(told, index, one) ||
            !isOther(paper, passage, one, sentence, leads))
        )
          return []
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

/** “Đã hoàn thành các mục tiêu giai đoạn 2016 - 2020” in the summary of 2021 - 2025. */
function oldProgramme(passage: Passage, one: Named, period: StatedPeriod): Draft[] {
  if (period.kind !== 'programme' || one.index === undefined || one.index >= period.year) return []
  const { from, stop } = sentenceAround(passage, one.start)
  const sentence = passage.folded.slice(from, stop)
  const before = passage.folded.slice(from, one.start)
  if (passage.acts.some((act) => act.start >= from && act.start < stop)) return []
  if (!/(?:muc tieu|chi tieu|nhiem vu|ke hoach|chuong trinh)(?: \S+){0,5}\s*$/.test(before)) return []
  if (!/hoan thanh|\bdat\b|\bvuot\b/.test(sentence)) return []
  if (
    /\btang\b|\bgiam\b|ke thua|phat huy|tren co so|truoc day|tu ket qua|chua (?:dat|hoan thanh)|so voi giai doan|con lai|chuyen (?:sang|tiep)/.test(
      sentence,
    )
  )
    return []
  return [
    {
      message: `Ghi kết quả của ${one.text.trim()}, trong khi báo cáo là ${period.text.trim()}; nếu là mục tiêu của giai đoạn này thì phải ghi lại năm.`,
      ...spot(passage.piece, from + (sentence.length - sentence.trimStart().length), stop),
      expected: period.text.trim(),
      found: one.text.trim(),
    },
  ]
}

const aimed =
  /ke hoach|\bse\b|du kien|phan dau|muc tieu|chi tieu|\buoc\b|\bphai\b|\bcan (?:phai|duoc|tap|tiep|day|co)\b|so (?:voi|sanh)|cung ky|nam (?:truoc|ngoai)|\bgiao\b|nham|tiep tuc|nhiem vu cua|den het|\bde\b(?! xuat)|lo trinh|cua quy|cua thang|duoc giao trong/

/** Not over long after signing: whatever its later clauses compare, it cannot have had results. */
function isToCome(paper: Paper, one: Named): boolean {
  const { date } = paper.header
  const span = civilSpan(one)
  return date !== undefined && span !== undefined && one.kind !== 'year' && addDays(date, 31) < span.to
}

function firstClause(after: string): string {
  return /^,?[^,:]*/.exec(after)![0]
}

/** Whether the paper cannot well mean that time. */
function isOther(paper: Paper, passage: Passage, one: Named, sentence: string, leads: boolean): boolean {
  const { period } = paper.header
  const date = paper.header.date ?? (paper.header.monthOnly ? dayOf(paper) : period && civilSpan(period)?.to)
  const [other, own] = [civilSpan(one), period && civilSpan(period)]
  if (!period || !other || !own) return false
  if (one.kind === 'year') return period.kind === 'year' && leads && one.year < period.year && tells(sentence)
  if (period.kind === 'programme') return false
  if (other.to <= own.to && other.from >= own.from && one.kind !== period.kind)
    return isPart(paper, passage, one, sentence)
  const span = one.kind === period.kind ? own : (reach(period) ?? own)
  const late = date !== undefined && addDays(date, 31) < other.to
  if (shares(other, span) && !late) return false
  return tells(sentence) || (late && /duoc|chuyen bien|\bdat\b|bao dam|dam bao/.test(sentence))
}

/** “Trong 6 tháng đầu năm tiếp nhận 2.936 hồ sơ …; riêng quý III …” where 2.936 is the number of the nine months. */
function isSurelyPart(paper: Paper, passage: Passage, one: Named, after: string): boolean {
  const { period } = paper.header
  const [other, own] = [civilSpan(one), period && civilSpan(period)]
  if (!period || !other || !own || one.kind === period.kind || other.to > own.to || other.from < own.from) return false
  const clause = after.split(/,(?=\s)|:/)[0]!
  if (period.kind === 'programme')
    return /\bgiai doan\b|\bnhiem ky\b/.test(clause) && !/\d/.test(clause) && !/\bnam \d/.test(clause)
  if (one.kind !== 'half-year' && one.kind !== 'nine-months') return false
  const apart = /(?<!rieng )(?<!trong do )(?<!trong do,? co )\b(?:quy (?:i|ii|iii|iv)|[369] thang)\b/.test(after)
  return !apart && !/so voi|cung ky|\buoc\b/.test(clause) && repeatsNumber(paper, passage, one)
}

/** “Trong 6 tháng đầu năm …” of the whole account of nine months: it speaks in general, or its number is the paper's own. */
function isPart(paper: Paper, passage: Passage, one: Named, sentence: string): boolean {
  if (one.kind !== 'half-year' && one.kind !== 'nine-months') return false
  const general = /\bnhin chung\b|danh gia chung|\bkhong (?:co|de|phat sinh|xay ra)\b/.test(sentence)
  return (general && !/\d/.test(rest(one, sentence))) || repeatsNumber(paper, passage, one)
}

function rest(one: Named, sentence: string): string {
  return sentence.replace(foldInPlace(one.text), '')
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
  return /\b(?:da|khong co|khong de|khong phat sinh|khong xay ra|chua co|co \d|tiep nhan|giai quyet|ban hanh|to chuc|duoc|dat)\b/.test(
    sentence,
  )
}

/** A paragraph that names it twice, or others too, compares. */
function othersIn(named: readonly Named[], one: Named): boolean {
  return named.some((each) => each.start !== one.start && (each.kind !== 'year' || one.kind === 'year'))
}

/** A list with a line for each quarter. */
function besideOther(told: readonly Passage[], index: number, one: Named): boolean {
  return [told[index - 1], told[index + 1]].some((passage) => {
    if (!passage || passage.kind === 'heading') return false
    const [first] = periodsIn(passage.text.slice(0, 90), one.year)
    return first !== undefined && first.kind !== 'programme' && opensWith(passage.folded.slice(0, first.start))
  })
}

export const otherPeriodResultRules: readonly LintRule[] = [resultOfOtherPeriod]
