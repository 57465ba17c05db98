import { addDays, daysBetween, type LocalDate } from '#kernel/local-time.ts'
import type { Window } from '#kernel/window.ts'
import type { Paper, Passage } from '../../paper.ts'
import { civilSpan, samePeriod, type StatedPeriod } from '../../period.ts'
import { type Draft, type LintRule, spot } from '../../rule.ts'
import { dayOf } from '../acts/paper-day.ts'
import { plans } from './plan-passages.ts'
import { sentenceAround, periodsOf } from './time-words.ts'

type Time = {
  readonly start: number
  readonly end: number
  readonly span: Window
  readonly kind: StatedPeriod['kind'] | 'rest'
  readonly own: boolean
}

/** A deadline is one whatever else the sentence says. */
const deadline =
  /(?:cham nhat|\bxong|hoan thanh|phan dau|den het|den cuoi|(?<!ton dong )\bhet)(?: (?:la|trong|truoc|den|vao|cuoi))*\s*$/

/** Time of a task: “trong …”, “nhiệm vụ …”, or the opening of the sentence. */
const ofTask =
  /(?:^\s*(?:[-+*•–]\s*)?|\btrong |\bvao |nhiem vu (?:trong tam |cchc |cong tac |chu yeu |cai cach hanh chinh |cua |cac )*)$/

/** What the next period does with the one before: looks back, mends, sums up. */
const backward =
  /ton tai|han che|khac phuc|con lai|so voi|ket qua|tong ket|so ket|danh gia|cham diem|chi so|sipas|papi|quyet toan|bao cao|chuyen (?:tu|sang|tiep)|tiep nhan|ton dong|keo dai|gia han|phat huy|ke thua|\bda\b|cung ky|hoi nghi|kiem diem|xep loai|xep hang|ket luan|kiem toan|giai quyet dut diem|ra soat .* (?:da |con )|duoc giao|chua (?:hoan thanh|thuc hien|dat)|sau thanh tra|chi ra|rut kinh nghiem/

/** “Hoàn thành trong quý I/2026”, “Kế hoạch CCHC năm 2025” among the tasks to come. */
export const pastPlan: LintRule = {
  code: 'CCHC-183',
  severity: 'warning',
  title: 'Nhiệm vụ sắp tới không ghi kỳ đã qua',
  explanation: 'Phần phương hướng, nhiệm vụ ghi một kỳ đã kết thúc khi ký báo cáo thường là chép từ báo cáo trước.',
  check: (paper: Paper) => {
    const { period } = paper.header
    const day = paper.header.date ?? (paper.header.monthOnly ? dayOf(paper) : undefined)
    const until = day ?? (period && civilSpan(period)?.to)
    if (!period || !until) return []
    return plans(paper).flatMap((passage): Draft[] => {
      if (passage.kind === 'heading' && /thang cuoi nam/.test(passage.folded)) return []
      return timesIn(passage, period).flatMap((time): Draft[] => {
        if (time.own || !isOver(time, until) || inAct(passage, time)) return []
        const { from, stop } = sentenceAround(passage, time.start)
        const before = passage.folded.slice(from, time.start)
        const around = before + passage.folded.slice(time.end, stop)
        const due = deadline.test(before)
        if (time.kind === 'year' || time.kind === 'programme') {
          if (!(isOwnPlan(before) || (due && time.kind === 'year'))) return []
        } else if (!due && !ofTask.test(before)) return []
        if (!due && backward.test(around)) return []
        if (due && /ton dong|tiep nhan|phat sinh|chuyen (?:tu|sang)|so voi|chua hoan thanh/.test(before)) return []
        const words = passage.text.slice(time.start, time.end).trim()
        return [
          {
            message: `Nhiệm vụ sắp tới ghi ${words}, thời gian đã qua khi lập báo cáo.`,
            ...spot(passage.piece, wordStart(passage.text, Math.max(from, time.start - 45)), time.end),
            found: words,
          },
        ]
      })
    })
  },
}

/** “Xây dựng, ban hành Kế hoạch CCHC năm 2025”: plans of a time that is over are made or begun no more. */
function isOwnPlan(before: string): boolean {
  return /(?:ban hanh|xay dung|trien khai|thuc hien|tham muu)[^.;]{0,40}\bke hoach [^.;,\d]{0,60}$/.test(before)
}

const rest = /(?<!\d)0?([369]) thang cuoi(?: cua)? nam(?:\s*\/?\s*(20\d{2}))/g

function timesIn(passage: Passage, period: StatedPeriod): readonly Time[] {
  const named = periodsOf(passage, undefined).flatMap((one): Time[] => {
    const span = civilSpan(one)
    return span
      ? [{ start: one.start, end: one.start + one.text.length, span, kind: one.kind, own: samePeriod(one, period) }]
      : []
  })
  const rests = [...passage.folded.matchAll(rest)].map((match): Time => {
    const [months, year] = [Number(match[1]), match[2]!]
    const from = `${year}-${String(13 - months).padStart(2, '0')}-01` as LocalDate
    return {
      start: match.index,
      end: match.index + match[0].length,
      span: { from, to: `${year}-12-31` as LocalDate },
      kind: 'rest',
      own: false,
    }
  })
  // The year of “3 tháng cuối năm 2025” is no period of its own.
  return [...named.filter((one) => !rests.some((other) => one.start >= other.start && one.end <= other.end)), ...rests]
}

/** Over, or so nearly over that nothing is planned for it. */
function isOver({ span, kind }: Time, day: LocalDate): boolean {
  if (span.to < day) return true
  const length = daysBetween(span.from, span.to)
  return (kind === 'rest' || kind === 'quarter') && addDays(span.from, Math.round(length * 0.8)) < day
}

function inAct(passage: Passage, time: Time): boolean {
  return passage.acts.some(
    (act) => act.start <= time.start && time.start - Math.max(act.end, act.dateSpan?.end ?? 0) < 140,
  )
}

function wordStart(text: string, from: number): number {
  const space = text.indexOf(' ', Math.max(0, from - 1))
  return from <= 0 ? 0 : space === -1 ? from : space + 1
}

export const pastPlanRules: readonly LintRule[] = [pastPlan]
