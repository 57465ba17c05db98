import { addDays, showDate, weekday } from '#kernel/local-time.ts'
import { judgeDay, showDay } from '#domain/calendar/work-calendar.ts'
import type { Paper } from '../../paper.ts'
import { civilSpan } from '../../period.ts'
import { type Draft, type LintRule, spot } from '../../rule.ts'
import { results } from '../../result-passages.ts'
import { periodsOf } from './time-words.ts'

const aim =
  /ke hoach|phan dau|du kien|muc tieu|chi tieu|nhiem vu|\bse\b|truoc|thoi han|lo trinh|chuyen sang|han (?:den|trong|la)|bo tri|theo doi|den het/

/** “9 tháng đầu năm đã giải ngân xong 58%” in a paper of the first half, signed in June. */
export const resultOfComingPeriod: LintRule = {
  code: 'CCHC-143',
  severity: 'warning',
  title: 'Kết quả không phải của kỳ chưa tới',
  explanation: 'Kỳ chưa kết thúc khi ký báo cáo thì chưa thể có kết quả đã đạt; thường là chép nhầm tên kỳ.',
  check: (paper: Paper) => {
    const { period, date } = paper.header
    if (!period || !date || period.kind === 'programme') return []
    return results(paper).flatMap((passage) =>
      periodsOf(passage, period.year).flatMap((one): Draft[] => {
        const span = civilSpan(one)
        const end = one.start + one.text.length
        // A year is spoken of all year long; a month or quarter ends soon after the figures do.
        if (!span || one.kind === 'year' || one.kind === 'programme' || span.to <= addDays(date, 31)) return []
        const before = passage.folded
          .slice(Math.max(0, one.start - 60), one.start)
          .split(/[.;]/)
          .at(-1)!
        const after = passage.folded.slice(end, end + 70).split(/[.;]/)[0]!
        if (aim.test(before) || aim.test(after) || !/^[^,]{0,25}\bda\s/.test(after) || !/\d/.test(after)) return []
        return [
          {
            message: `Ghi kết quả đã đạt của ${one.text.trim()}, kỳ này chưa kết thúc khi ký báo cáo (${showDate(date)}).`,
            ...spot(passage.piece, one.start, Math.min(passage.text.length, end + after.length)),
            found: one.text.trim(),
          },
        ]
      }),
    )
  },
}

const event =
  /(?:kiem tra|\bhop|tap huan|hoi nghi|lam viec|doi thoai|tiep cong dan|khai mac|so ket|tong ket)[^.;,\d]{0,22}(?:(?:vao )?ngay\s*)?:?\s*$/

/** An inspection or a meeting on a day off is noted: it may be right. */
export const eventOnDayOff: LintRule = {
  code: 'CCHC-145',
  severity: 'info',
  title: 'Ngày làm việc, họp, kiểm tra là ngày làm việc',
  explanation: 'Cuộc họp, đợt kiểm tra ghi vào ngày nghỉ thường là ghi sai ngày.',
  check: (paper, facts) =>
    results(paper).flatMap((passage) =>
      passage.dates.flatMap((one): Draft[] => {
        const before = passage.folded.slice(Math.max(0, one.start - 50), one.start)
        if (
          !one.date ||
          one.date < '2020' ||
          !event.test(before) ||
          passage.acts.some((act) => act.dateSpan?.start === one.start)
        )
          return []
        if (/(?:truoc|den|tu|sau|het) (?:ngay\s*)?$/.test(before) || judgeDay(facts.calendar, one.date).working)
          return []
        return [
          {
            message: `${showDay(one.date)}${weekday(one.date) >= 6 ? ' là ngày nghỉ hằng tuần' : ' là ngày nghỉ lễ, Tết'}; cần xem lại nếu không làm việc ngày nghỉ.`,
            ...spot(passage.piece, passage.text.lastIndexOf(' ', Math.max(0, one.start - 24)) + 1, one.end),
            found: showDate(one.date),
          },
        ]
      }),
    ),
}

export const periodResultRules: readonly LintRule[] = [resultOfComingPeriod, eventOnDayOff]
