import { showDate } from '#kernel/local-time.ts'
import type { ActMention } from '../../language/acts.ts'
import type { Paper } from '../../paper.ts'
import { type Draft, type LintRule, spot } from '../../rule.ts'
import { citedIn } from '../acts/cited.ts'

/** This very report, named by its number, or by “kèm theo Báo cáo số …” under the title of an appendix. */
export function isReference(paper: Paper, act: ActMention): boolean {
  const { number, symbol } = paper.header
  return act.type === 'BC' && number !== undefined && number === String(act.number) && act.symbol === symbol
}

export const ownReference: LintRule = {
  code: 'CCHC-141',
  severity: 'warning',
  title: 'Phụ lục ghi đúng số, ngày của báo cáo',
  explanation: 'Dòng “Kèm theo Báo cáo số …” ở phụ lục phải ghi số, ký hiệu và ngày ở đầu báo cáo.',
  check: (paper) => {
    const { number, symbol, date } = paper.header
    if (!number || !symbol) return []
    return citedIn(paper).flatMap(({ act, passage }): Draft[] => {
      if (act.type !== 'BC') return []
      const attached = /kem theo\s*$/.test(passage.folded.slice(Math.max(0, act.start - 12), act.start))
      const end = Math.max(act.end, act.dateSpan?.end ?? 0)
      const at = spot(
        passage.piece,
        attached ? passage.folded.lastIndexOf('kem theo', act.start) : act.start,
        wordsAfter(passage.text, end),
      )
      if (isReference(paper, act) && act.date && date && act.date !== date)
        return [
          {
            // The number and symbol are this report's: two dates for one paper.
            severity: 'error',
            message: `${act.text} ở đây ghi ngày ${showDate(act.date)}, đầu báo cáo ghi ngày ${showDate(date)}.`,
            ...at,
            expected: showDate(date),
            found: showDate(act.date),
          },
        ]
      if (!attached || act.symbol !== symbol || String(act.number) === number) return []
      return [
        {
          message: `Phụ lục ghi kèm theo ${act.text}, nhưng báo cáo mang số ${number}/${symbol}.`,
          ...at,
          expected: `${number}/${symbol}`,
          found: `${act.number}/${act.symbol}`,
        },
      ]
    })
  },
}

/** Up to the end of “… của UBND xã Bình Lãng”, so that the place is found at once. */
function wordsAfter(text: string, from: number): number {
  const rest = /^[^.;)]{0,50}/u.exec(text.slice(from))?.[0] ?? ''
  return from + (rest.length < 50 ? rest.length : Math.max(0, rest.lastIndexOf(' ')))
}
