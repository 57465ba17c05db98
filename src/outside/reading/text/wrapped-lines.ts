import { goesOn, startsItem } from '../phrasing.ts'

/** Whether the lines of a file were broken at a width: many long lines, none much longer, few that end a sentence. */
export function isHardWrapped(lines: readonly string[]): boolean {
  const lengths = lines
    .filter((line) => !line.includes('\t') && !line.includes('|'))
    .map((line) => line.trim().length)
    .filter((length) => length > 0)
  if (lengths.length < 8) return false
  const longest = lengths.toSorted((a, b) => a - b)[Math.floor(lengths.length * 0.98)]!
  const near = lengths.filter((length) => length >= longest * 0.8).length
  return longest >= 40 && longest <= 140 && near >= lengths.length * 0.3
}

const hardBreak = /(?: {2}|\\)$/
const bareValue = /^[\d./:,%\s–-]+$/u

/** Whether a line goes on in the next, with no empty line between. */
export function wrapsOn(before: string, after: string, wrapped: boolean): boolean {
  const [first, next] = [bare(before), bare(after)]
  if (hardBreak.test(before) || startsItem(next) || /^\s*(?:<sup>\s*\d|\[\^\w+\]:)/.test(after)) return false
  if (bareValue.test(next) && (first.endsWith(':') || (/\d\/\d{4}$/.test(first) && /^\d{1,2}:\d{2}/.test(next))))
    return true
  if (goesOn(first, next)) return true
  if (!wrapped || first === first.toLocaleUpperCase('vi')) return false
  return first.length >= 40 && !/[.!?:;]["”)]*$|\.\/\.?$/u.test(first)
}

const bare = (line: string) => line.replace(/\*{1,3}|<[^>]{1,20}>|\s{2,}$/g, '').trim()
