import { showDate } from '#kernel/local-time.ts'
import type { RepealedAct } from '../../facts.ts'
import type { Span } from '../../language/span.ts'
import type { Passage } from '../../paper.ts'
import { civilSpan } from '../../period.ts'
import { type Draft, type LintRule, spot } from '../../rule.ts'
import { mayOccur, wholeText } from '../../whole-text.ts'
import { abolishedLevel } from './abolished-level.ts'
import { dayOf } from './paper-day.ts'

export const repealedAct: LintRule = {
  code: 'CCHC-075',
  severity: 'warning',
  title: 'Văn bản dẫn còn hiệu lực',
  explanation: 'Báo cáo của kỳ này không nên dựa vào văn bản đã hết hiệu lực.',
  check: (paper, facts) => {
    const day = dayOf(paper)
    const { period } = paper.header
    if (!day) return []
    const isLong = period?.kind === 'programme'
    const span = period && civilSpan(period)
    const { text, folded } = wholeText(paper)
    const ended = facts.repealed.filter(
      (act) =>
        act.endedOn <= day && ((act.words && mayOccur(folded, act.words)) || text.includes(patternOf(act).number)),
    )
    return paper.passages.flatMap((passage) =>
      ended.flatMap((act): Draft[] => {
        const at = findAct(passage, act)
        if (
          !at ||
          /sua doi|bai bo|thay the|het hieu luc|truoc day/.test(
            passage.folded.slice(Math.max(sentenceStart(passage.folded, at.start), at.start - 60), at.start),
          ) ||
          /^[^.;]{0,60}(?:het hieu luc|duoc thay the|bi bai bo|truoc day)/.test(passage.folded.slice(at.end)) ||
          (isLong && !isBasisNow(passage.folded, at.start))
        )
          return []
        return [
          {
            // The period reported began while it still held.
            ...(isLong || (span && span.from < act.endedOn) ? { severity: 'info' as const } : {}),
            message: `${act.name} hết hiệu lực từ ${showDate(act.endedOn)}; nay là ${act.replacedBy}.`,
            ...spot(passage.piece, at.start, at.end),
            expected: act.replacedBy,
            found: act.symbol,
          },
        ]
      }),
    )
  },
}

/** A report on five years tells what was done under older acts; “thực hiện theo Nghị định …” is of today. */
function isBasisNow(folded: string, at: number): boolean {
  const from = sentenceStart(folded, at)
  const rest = folded.slice(at).split(/[.;](?=\s|$)/)[0]!
  return (
    /(?:theo|can cu)(?: dung)?(?: quy dinh)?(?: (?:tai|cua))?(?: (?:nghi dinh|thong tu|luat))?(?: so)? $/.test(
      folded.slice(Math.max(from, at - 60), at),
    ) &&
    !/(?:nam|giai doan|tu|den|truoc) (?:ngay )?[\d/]*20[12]\d|\bda\b|ban hanh ke hoach/.test(
      folded.slice(from, at) + rest.replace(/^.*?(?:ngay )?[\d/]+ /, ' '),
    )
  )
}

function sentenceStart(folded: string, at: number): number {
  return (
    Math.max(folded.lastIndexOf('. ', at - 1), folded.lastIndexOf('; ', at - 1), folded.lastIndexOf('\n', at - 1), -1) +
    1
  )
}

/** `61/2018/NĐ-CP`, or “Nghị định 61/2018”, “Nghị định số 61 năm 2018”. */
function findAct({ text, folded }: Passage, act: RepealedAct): Span | undefined {
  const byName = act.words?.exec(folded)
  if (byName) return { start: byName.index, end: byName.index + byName[0].length }
  const { number, pattern } = patternOf(act)
  const match = text.includes(number) ? pattern.exec(text) : null
  // “61/2018” alone may be the number of any act.
  if (
    !match ||
    (/^\d/.test(match[0]) &&
      !/\p{L}/u.test(match[0]) &&
      !/nghi dinh|\bnd\b|thong tu/.test(folded.slice(Math.max(0, match.index - 60), match.index)))
  )
    return undefined
  return { start: match.index, end: match.index + match[0].length }
}

type ActPattern = { readonly number: string; readonly pattern: RegExp }
const patterns = new WeakMap<RepealedAct, ActPattern>()

function patternOf(act: RepealedAct): ActPattern {
  const before = patterns.get(act)
  if (before) return before
  const [number, year, rest = ''] = act.symbol.split('/') as [string, string, string | undefined]
  const words = rest.startsWith('NĐ') ? 'Nghị định' : rest.startsWith('TT') ? 'Thông tư' : 'Luật'
  const short =
    words === 'Luật'
      ? ''
      : String.raw`|(?<!\d)${number}\s?/\s?${year}(?!\s?[/\d])|${words} (?:số )?${number} (?:năm ${year}|của Chính phủ)`
  const made = {
    number,
    pattern: new RegExp(String.raw`(?<!\d)${number}\s?/\s?${year}\s?/\s?${rest}${short}`, 'u'),
  }
  patterns.set(act, made)
  return made
}

export const actValidityRules: readonly LintRule[] = [repealedAct, abolishedLevel]
