import { folded } from '#kernel/vietnamese.ts'

/** A number a person wrote in prose, as it stands there. */
export type ProseNumber = {
  readonly text: string
  readonly value: number
  readonly decimals: number
  readonly percent: boolean
  readonly start: number
  readonly end: number
}

// 1.552 · 1552 · 02 · 99,36 · 17.470,907102, with the sign of percent when there is one.
const number = /(?<![\d.,/\p{L}–-]|\d:)(\d{1,3}(?:\.\d{3})+|\d+)(?:,(\d+))?(\s?%)?(?![\d/]|[.,]\d|\p{L})/gu

// Numbers that count nothing: dates, years, numbers of acts, parts of laws, clocks, standards.
const namingBefore =
  /\b(?:nam|thang|quy|ngay|giai doan|(?<!ho |tong )so|dieu|khoan|diem|muc|muc do|ky|thu|lan|luc|phu luc|bieu|bieu mau|bieu so|tcvn|iso|hang|khoa|nhiem ky)\s*[:(]?\s*$/
const namingAfter = /^\s*(?:thang|nam|quy|gio|h\d|ngay lam viec)/
const rangeAround = /^\s*[-–]\s*\d{4}/

/** The numbers of a text that may be counts or shares; those that name a date, a year or an act are left out. */
export function numbersIn(text: string): readonly ProseNumber[] {
  const found: ProseNumber[] = []
  for (const match of text.matchAll(number)) {
    const start = match.index
    const end = start + match[0].length
    const percent = match[3] !== undefined
    if (!percent && naming(text.slice(0, start), text.slice(end))) continue
    const [whole, fraction = ''] = [match[1]!.replaceAll('.', ''), match[2]]
    const value = Number(fraction ? `${whole}.${fraction}` : whole)
    found.push({ text: match[0], value, decimals: fraction.length, percent, start, end })
  }
  return found
}

function naming(before: string, after: string): boolean {
  const left = folded(before.slice(-24))
  // folded() trims: the space between the word and the number is gone on both sides.
  return namingBefore.test(left) || namingAfter.test(folded(after.slice(0, 16))) || rangeAround.test(after)
}

/** A stretch between commas, semicolons and full stops: what one number is said about. */
export type Clause = { readonly text: string; readonly numbers: readonly ProseNumber[] }

const boundary = /[;\n]|[.,](?!\d)/g

export function clausesOf(text: string): readonly Clause[] {
  const clauses: Clause[] = []
  let from = 0
  for (const end of [...text.matchAll(boundary)].map((match) => match.index).concat(text.length)) {
    const clause = text.slice(from, end)
    // The number keeps its place in the whole text, so that a word before the clause still tells what it is.
    const numbers = numbersIn(text).filter((each) => each.start >= from && each.end <= end)
    if (clause.trim() !== '') clauses.push({ text: clause, numbers })
    from = end + 1
  }
  return clauses
}
