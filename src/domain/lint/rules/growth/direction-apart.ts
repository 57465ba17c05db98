import type { Quantity } from '../../language/quantities.ts'
import type { Sentence } from '../../sentences.ts'
import { inOneMeasure } from './growth-words.ts'

/** “21 (…), giảm so với Quý IV/2025 (18 PAKN)”: which way is told without by how much, both numbers beside it. */
export type Turned = {
  readonly said: 'up' | 'down'
  readonly from: Quantity
  readonly to: Quantity
  readonly end: number
}

const word =
  /\b(tang|giam|cao hon|thap hon|nhieu hon|it hon)(?: (?:nhe|manh|dang ke|ro ret|ro|dan|sau|it|nhieu))*(?: hon)? so (?:voi )?(?=(?:cung|ky|thang|quy|nam|tuan|6|9|dot|lan|dau|ket|so)\b)/g
const notBase = /chi tieu|muc tieu|ke hoach|\btang\b|\bgiam\b|tuong (?:ung|duong)|\btuc\b|\bdiem\b|binh quan|muc \d/
const inBracket = /^[^.;()%\d]{2,45}(?:\d{1,2}(?:\/20\d\d)?|20\d\d)?[^.;()%\d]{0,12}\([^()\d]{0,40}$/
const plainly =
  /^[^.;,()%\d]{2,45}(?:\d{1,2}(?:\/20\d\d)?|20\d\d)?\s*(?:\bdat|\bco|\bchi co|\bchi dat|:|\btiep nhan)\s*$/

export function turnedIn(sentence: Sentence): readonly Turned[] {
  const { start, folded, quantities } = sentence
  const depth = depths(folded)
  return [...folded.matchAll(word)].flatMap((match): Turned[] => {
    const [at, after] = [start + match.index, start + match.index + match[0].length]
    const from = quantities.find((one) => one.start >= after)
    if (!from || from.value === 0) return []
    const between = folded.slice(after - start, from.start - start)
    const bracketed = inBracket.test(between)
    if ((!bracketed && !plainly.test(between)) || notBase.test(between)) return []
    const close = folded.indexOf(')', from.end - start)
    if (bracketed && (close < 0 || quantities.some((one) => one.start > from.start && one.end <= start + close)))
      return []
    if (bracketed && notBase.test(folded.slice(from.end - start, close))) return []
    // Only what is said in the same breath: from the last semicolon on, outside brackets.
    const opened = start + Math.max(0, folded.slice(0, match.index).lastIndexOf(';'))
    const reached = quantities.filter(
      (one) =>
        one.start >= opened && one.end <= at && depth[one.start - start] === 0 && inOneMeasure(one, from) !== undefined,
    )
    const last = reached.at(-1)
    if (!last || at - last.end > 120 || depth[match.index] !== 0) return []
    if (/\b(?:trong khi|rieng|nhung|trong do)\b/.test(folded.slice(last.end - start, match.index))) return []
    const said = /tang|cao|nhieu/.test(match[1]!) ? 'up' : 'down'
    const contradicts = (one: Quantity) => {
      const [to, was] = inOneMeasure(one, from)!
      return said === 'up' ? to < was : to > was
    }
    if (!reached.every(contradicts)) return []
    // “giảm so với quý trước (05 hồ sơ)” may tell by how much.
    if (said === 'down' && from.value < last.value * 0.6) return []
    return [{ said, from, to: last, end: bracketed ? start + close + 1 : (from.unitSpan?.end ?? from.end) }]
  })
}

/** How many brackets are open at each place. */
function depths(folded: string): readonly number[] {
  let open = 0
  return Array.from(folded, (one) => {
    if (one === '(') open += 1
    if (one === ')') open = Math.max(0, open - 1)
    return open
  })
}
