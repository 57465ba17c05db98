import { showDate } from '#kernel/local-time.ts'
import type { DateMention } from '../../language/dates.ts'
import type { Passage } from '../../paper.ts'
import { type Draft, type LintRule, spot } from '../../rule.ts'
import { sentencesIn } from '../../sentences.ts'

type Day = DateMention & { readonly date: NonNullable<DateMention['date']> }

function daysIn(passage: Passage): readonly Day[] {
  return passage.dates.filter((one): one is Day => one.date !== undefined)
}

/** “từ ngày 20/10/2026 đến ngày 05/10/2026”. */
export const reversedSpan: LintRule = {
  code: 'CCHC-221',
  severity: 'error',
  title: 'Khoảng thời gian không kết thúc trước khi bắt đầu',
  explanation: 'Đã ghi “từ ngày … đến ngày …” thì ngày sau không thể sớm hơn ngày trước.',
  check: (paper) =>
    paper.passages.flatMap((passage) => {
      const days = daysIn(passage)
      return days.slice(1).flatMap((to, at): Draft[] => {
        const from = days[at]!
        const opened = /\b(?:tu|ke tu)\s*:?\s*(?:ngay\s*)?$/.test(
          passage.folded.slice(Math.max(0, from.start - 16), from.start),
        )
        const joined = /^\s*(?:den|toi|-|–)\s*(?:het\s*)?(?:ngay\s*)?$/.test(passage.folded.slice(from.end, to.start))
        if (!opened || !joined || to.date >= from.date) return []
        return [
          {
            message: `Khoảng thời gian ghi từ ${showDate(from.date)} đến ${showDate(to.date)}: kết thúc trước khi bắt đầu.`,
            ...spot(passage.piece, from.start, to.end),
            found: passage.text.slice(from.start, to.end),
          },
        ]
      })
    }),
}

const begun = /\b(?:khoi cong|khai mac|bat dau|khoi dong|phat dong|trien khai tu)(?: [a-z]+){0,3}\s*(?:tu )?(?:ngay )?$/
const ended =
  /\b(?:hoan thanh|dua vao (?:su dung|hoat dong|van hanh)|khanh thanh|nghiem thu|be mac|ket thuc|tong ket)(?: [a-z]+){0,4}\s*(?:tu |vao |trong )?(?:ngay )?$/

/** “khởi công ngày 15/6/2026, đưa vào sử dụng từ ngày 20/5/2026”; a check done before the plan it carries out. */
export const eventOrder: LintRule = {
  code: 'CCHC-222',
  severity: 'warning',
  title: 'Việc xảy ra theo đúng thứ tự',
  explanation: 'Một việc không hoàn thành trước khi bắt đầu, và không làm theo một kế hoạch chưa ban hành.',
  check: (paper) =>
    paper.passages
      .filter((one) => one.role !== 'plan' && one.role !== 'proposals')
      .flatMap((passage) => {
        const days = daysIn(passage)
        return sentencesIn(passage).flatMap(({ start, end }): readonly Draft[] => {
          const own = days.filter((one) => one.start >= start && one.end <= end)
          return own.slice(1).flatMap((later, at): Draft[] => {
            const earlier = own[at]!
            if (later.date >= earlier.date) return []
            const before = (one: Day) => passage.folded.slice(Math.max(start, one.start - 60), one.start)
            const ordered = begun.test(before(earlier)) && ended.test(before(later))
            if (!ordered && !carriesOut(passage, earlier, later, start)) return []
            return [
              {
                message: ordered
                  ? `Ghi bắt đầu ngày ${showDate(earlier.date)} nhưng hoàn thành ngày ${showDate(later.date)}, sớm hơn.`
                  : `Việc làm ngày ${showDate(later.date)} nhưng văn bản được thực hiện ghi ngày ${showDate(earlier.date)}, muộn hơn.`,
                ...spot(passage.piece, earlier.start, later.end),
                found: passage.text.slice(later.start, later.end),
              },
            ]
          })
        })
      }),
}

/** “Thực hiện Kế hoạch số 33/KH-UBND ngày 20/4/2026, từ ngày 06/4/2026 … đã kiểm tra”. */
function carriesOut(passage: Passage, actDay: Day, later: Day, start: number): boolean {
  const act = passage.acts.find(
    (one) => one.dateSpan && one.dateSpan.start <= actDay.start && one.dateSpan.end >= actDay.end,
  )
  if (
    !act ||
    passage.acts.some((one) => one.dateSpan && one.dateSpan.start <= later.start && one.dateSpan.end >= later.end)
  )
    return false
  const opened = passage.folded.slice(start, act.start)
  const between = passage.folded.slice(actDay.end, later.start)
  return (
    /^\W*thuc hien(?: theo)?(?: [a-z]+){0,7}\s*$/.test(opened) &&
    /,\s*(?:tu |trong |vao )?(?:ngay )?$/.test(between) &&
    between.length < 60
  )
}

export const eventOrderRules: readonly LintRule[] = [reversedSpan, eventOrder]
