import { judgeDay, showDay } from '#domain/calendar/work-calendar.ts'
import { findLocalDate, type LocalDate, showDate, weekday } from '#kernel/local-time.ts'
import type { LintFacts } from '../../facts.ts'
import { foldInPlace } from '../../language/fold.ts'
import type { Passage } from '../../paper.ts'
import { type Draft, type LintRule, spot } from '../../rule.ts'
import { findKnown } from './act-existence.ts'
import { citedIn, place } from './cited.ts'

/** Own acts signed on a day off: Tết and public holidays ask for a look, weekends are noted. */
export const dayOff: LintRule = {
  code: 'CCHC-068',
  severity: 'info',
  title: 'Ngày ban hành là ngày làm việc',
  explanation: 'Văn bản ghi ngày lễ, Tết hoặc ngày nghỉ hằng tuần thường là ghi sai ngày.',
  legal: 'Bộ luật Lao động 2019, Điều 112',
  check: (paper, facts) => {
    const { header } = paper
    const own =
      header.date && header.dateLine
        ? judge(facts, header.date, 'Báo cáo', { quote: header.dateLine.text.trim(), location: header.dateLine.at })
        : []
    const seen = new Set<string>()
    const cited = citedIn(paper).flatMap((one) => {
      const { act } = one
      const key = `${act.text} ${act.date}`
      const itself = act.type === 'BC' && header.number === String(act.number)
      if (!act.date || act.year !== undefined || itself || seen.has(key)) return []
      // The Politburo signed on a Sunday, and the facts say so.
      if (findKnown(one, facts)?.issuedOn === act.date) return []
      seen.add(key)
      return judge(facts, act.date, act.text, place(one))
    })
    return [...own, ...cited]
  },
}

function judge(
  facts: LintFacts,
  date: LocalDate,
  what: string,
  at: Pick<Draft, 'quote' | 'location'>,
): readonly Draft[] {
  if (Number(date.slice(0, 4)) < 2020) return []
  const verdict = judgeDay(facts.calendar, date)
  if (verdict.working) return []
  const weekend = weekday(date) >= 6
  return [
    {
      message: `${what} ghi ${showDay(date)}${weekend ? ', ngày nghỉ hằng tuần' : ', ngày nghỉ lễ, Tết'}.`,
      ...(weekend ? {} : { severity: 'warning' as const }),
      ...at,
      found: showDate(date),
    },
  ]
}

type Written = { readonly text: string; readonly start: number; readonly end: number }

/** “Trước ngày 31/6”: no year has that day. “Trong ngày 45/50 công dân” counts, so only the ends of short months are sure. */
function shortDays({ text, folded }: Passage): readonly Written[] {
  return [...folded.matchAll(/(?<=\bngay\s+)(\d{1,2})\/(\d{1,2})(?![\d/%]|\s?[.,/-]\s?\d|\s?\/|\s*\()/g)].flatMap(
    (match) => {
      const [day, month] = [Number(match[1]), Number(match[2])]
      const end = match.index + match[0].length
      const impossible = day <= 31 && month >= 1 && month <= 12 && findLocalDate(2024, month, day) === undefined
      const counts =
        counted.test(folded.slice(end, end + 30)) ||
        /\b(?:mot|moi|hai|ba|\d) ngay\s+$/.test(folded.slice(0, match.index))
      return impossible && day > 0 && !counts ? [{ text: text.slice(match.index, end), start: match.index, end }] : []
    },
  )
}

const counted =
  /^\s*(?:ho so|hs\b|nhiem vu|chi tieu|luot|nguoi|cong dan|van ban|truong hop|tthc|thu tuc|phieu|don vi|cuoc|diem|ban ghi|giao dich|viec)/
const toDay = /\b(?:ngay|den|truoc|sau|tu|het|toi|vao|tai)\s*$/

/** What reads as a day may be the number of an act (66.7/2025/NQ-CP), a section, a rank, a share of a year's number. */
function fullDays(passage: Passage): readonly Written[] {
  const { text, folded } = passage
  return passage.dates.filter(({ date, text: written, start, end }) => {
    if (date !== undefined) return false
    const isOfAct = passage.acts.some((act) => act.start < end && act.end > start)
    if (
      isOfAct ||
      /^\s?(?:[/–-]\s?[\p{L}\d]|[.,/]\d|%)/u.test(text.slice(end, end + 4)) ||
      counted.test(folded.slice(end, end + 30))
    )
      return false
    const before = folded.slice(Math.max(0, start - 30), start)
    if (/thang/.test(foldInPlace(written))) return true
    const isNamed = /\bngay\s*$/.test(before)
    const marks = written.replace(/[\d\s]/g, '')
    if (marks[0] !== marks[1]) return false
    // 10.15.2026 may number a section.
    return isNamed || (marks === '//' && toDay.test(before))
  })
}

export const realDate: LintRule = {
  code: 'CCHC-067',
  severity: 'error',
  title: 'Ngày ghi trong văn bản là ngày có thật',
  explanation: 'Không có ngày 31/6, 30/02, tháng 13.',
  check: (paper) =>
    paper.passages.flatMap((passage) =>
      [...fullDays(passage), ...shortDays(passage)].map((one): Draft => ({
        message: `Không có ngày ${one.text.replace(/^ngày\s+/i, '')}.`,
        ...spot(passage.piece, one.start, one.end),
        found: one.text,
      })),
    ),
}

export const actDayRules: readonly LintRule[] = [realDate, dayOff]
