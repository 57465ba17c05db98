import { type LocalDate, showDate } from '#kernel/local-time.ts'
import { civilSpan, periodsIn, samePeriod, type StatedPeriod } from '../../period.ts'
import { type Draft, type LintRule, spot } from '../../rule.ts'
import { plans } from './plan-passages.ts'
import { sentenceAround, periodsOf } from './time-words.ts'

const ahead = /toi day|sap toi|tiep theo|thoi gian toi/
/** “Trong quý II, tập trung …”, “Phấn đấu trong quý II …”: the time of the task itself. */
const timeOfTask = /(?:^\s*(?:[-+*•–]\s*)?|phan dau |tap trung |)trong\s+$/
const stillOwn =
  /con lai|cuoi (?:quy|thang|nam|ky)|ket qua|tong ket|danh gia|bao cao|so voi|ton tai|trong va sau|chuyen (?:tu|sang)|tiep nhan|khac phuc|han che|phat sinh/

export const planOfOwnPeriod: LintRule = {
  code: 'CCHC-138',
  severity: 'warning',
  title: 'Phương hướng nói về kỳ tới',
  explanation:
    'Phần phương hướng, nhiệm vụ là của kỳ sau; ghi lại kỳ đang báo cáo thường là sót khi chép báo cáo trước.',
  check: (paper) => {
    const { period, date, subject } = paper.header
    if (!period || period.kind === 'programme') return []
    // A title that names the next tasks' own time leaves the rest of this one no tasks.
    const announces = period.kind !== 'year' && periodsIn(subject ?? '', period.year).some((one) => later(one, period))
    const early = date !== undefined && date < startOf(period)
    return plans(paper).flatMap((passage): Draft[] => {
      const named = periodsOf(passage, period.year)
      const own = named.find((one) => samePeriod(one, period))
      if (!own || early || named.some((one) => later(one, period))) return []
      const around = passage.folded.slice(Math.max(0, own.start - 40), own.start + own.text.length + 40)
      const heading = passage.kind === 'heading' && /phuong huong|nhiem vu|giai phap|ke hoach/.test(passage.folded)
      // A year's paper may be a plan for the rest of that year.
      const { from } = sentenceAround(passage, own.start)
      const task = announces && timeOfTask.test(passage.folded.slice(from, own.start))
      if (stillOwn.test(heading ? passage.folded : around) || (!heading && !task && !ahead.test(around))) return []
      return [
        {
          message: `Phần phương hướng, nhiệm vụ ghi ${own.text.trim()}, là kỳ đang báo cáo; nếu là nhiệm vụ kỳ tới thì phải ghi kỳ sau.`,
          ...spot(
            passage.piece,
            heading ? 0 : Math.max(0, own.start - 12),
            heading ? passage.text.length : own.start + own.text.length + 8,
          ),
          found: own.text.trim(),
        },
      ]
    })
  },
}

function startOf(period: StatedPeriod): LocalDate {
  return civilSpan(period)?.from ?? ('0001-01-01' as LocalDate)
}

function later(one: StatedPeriod, than: StatedPeriod): boolean {
  const [a, b] = [civilSpan(one), civilSpan(than)]
  return a !== undefined && b !== undefined && (a.to > b.to || a.from > b.from)
}

const due =
  /(?:truoc|cham nhat|hoan thanh (?:truoc|trong|vao)|xong (?:truoc|trong)|den het|trong)\s*(?:la\s*)?(?:ngay\s*)?$|(?:thoi gian|thoi han|\bhan)(?: hoan thanh| thuc hien| cuoi)?\s*:\s*(?:ngay\s*)?$|(?:^|[.;]\s|[-+•]\s)\s*(?:tu (?:ngay )?\S+ )?den (?:het )?(?:ngay\s*)?$|(?:to chuc|tap huan|hoi nghi|mo lop|doi thoai)[^.;\d]{0,50}(?:vao ngay|:\s*ngay|:|vao)\s*$/
const finished =
  /da (?:hoan thanh|thuc hien|ban hanh|giai quyet|xong)|nop (?:ho so )?truoc|tiep nhan truoc|sinh truoc|ban hanh truoc|co tu truoc|phat sinh truoc|ton dong|tiep nhan|tinh den|so lieu/

/** “Hoàn thành trước ngày 10/5/2026” in the plan of a paper signed in June. */
export const dueAlready: LintRule = {
  code: 'CCHC-139',
  severity: 'warning',
  title: 'Thời hạn của nhiệm vụ sắp tới chưa qua',
  explanation: 'Nhiệm vụ của kỳ tới không thể có thời hạn trước ngày ký báo cáo.',
  check: (paper) => {
    const { date: signed } = paper.header
    if (!signed) return []
    return plans(paper).flatMap((passage): Draft[] =>
      passage.dates.flatMap((one): Draft[] => {
        const before = passage.folded.slice(Math.max(0, one.start - 40), one.start)
        const cited = passage.acts.some(
          (act) => act.dateSpan?.start === one.start || (act.start <= one.start && one.start - act.end < 40),
        )
        if (
          !one.date ||
          one.date >= signed ||
          cited ||
          !due.test(before) ||
          finished.test(passage.folded.slice(Math.max(0, one.start - 90), one.start))
        )
          return []
        return [
          {
            message: `Nhiệm vụ sắp tới ghi thời hạn ${showDate(one.date)}, đã qua khi ký báo cáo (${showDate(signed)}).`,
            ...spot(passage.piece, Math.max(0, wordStart(passage.text, one.start - 30)), one.end),
            expected: `≥ ${showDate(signed)}`,
            found: showDate(one.date),
          },
        ]
      }),
    )
  },
}

function wordStart(text: string, from: number): number {
  const space = text.indexOf(' ', Math.max(0, from - 1))
  return from <= 0 ? 0 : space === -1 ? from : space + 1
}

export const planPeriodRules: readonly LintRule[] = [planOfOwnPeriod, dueAlready]
