import { judgeDay, showDay } from '#domain/calendar/work-calendar.ts'
import { findLocalDate, type LocalDate, showDate, weekday } from '#kernel/local-time.ts'
import type { LintFacts } from '../../facts.ts'
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

/** “Trước ngày 31/6”: no year has that day. */
function shortDays({ text }: Passage): { readonly text: string; readonly start: number; readonly end: number }[] {
  return [
    ...text.matchAll(/(?<=ngày\s+)(\d{1,2})\/(\d{1,2})(?![\d/]|\s?[./-]\s?\d|\s*(?:hồ sơ|nhiệm vụ|chỉ tiêu))/giu),
  ].flatMap((match) => {
    const impossible = findLocalDate(2024, Number(match[2]), Number(match[1])) === undefined
    return impossible ? [{ text: match[0], start: match.index, end: match.index + match[0].length }] : []
  })
}

export const realDate: LintRule = {
  code: 'CCHC-067',
  severity: 'error',
  title: 'Ngày ghi trong văn bản là ngày có thật',
  explanation: 'Không có ngày 31/6, 30/02, tháng 13.',
  check: (paper) =>
    paper.passages.flatMap((passage) =>
      passage.dates
        .filter(
          (one) => one.date === undefined && !passage.acts.some((act) => act.start < one.start && act.end > one.end),
        )
        // 10.15.2026 may number a section.
        .filter(
          (one) =>
            /[/]|tháng/.test(one.text) || /ngày\s*$/iu.test(passage.text.slice(Math.max(0, one.start - 6), one.start)),
        )
        .map(({ text, start, end }) => ({ text, start, end }))
        .concat(shortDays(passage))
        .map((one): Draft => ({
          message: `Không có ngày ${one.text.replace(/^ngày\s+/i, '')}.`,
          ...spot(passage.piece, one.start, one.end),
          found: one.text,
        })),
    ),
}

export const actDayRules: readonly LintRule[] = [realDate, dayOff]
