import { findLocalDate, type LocalDate } from '#kernel/local-time.ts'
import type { Span } from './span.ts'

export type DateMention = Span & {
  readonly text: string
  /** Undefined when the paper names a day that does not exist (31/6). */
  readonly date: LocalDate | undefined
}

const numeric = /(?<![\d/.-])(\d{1,2})\s?[/.-]\s?(\d{1,2})\s?[/.-]\s?(\d{4})(?!\d)/g
const inWords = /ng[àa]y\s+(\d{1,2})\s+th[áa]ng\s+(\d{1,2})\s*(?:,\s*)?(?:n[ăa]m\s*|\/\s*)(\d{4})/giu

/** The full dates of a text: 07/3/2022, ngày 07 tháng 3 năm 2022, ngày 19 tháng 04/2026. */
export function datesIn(text: string): readonly DateMention[] {
  const found = [...text.matchAll(numeric), ...text.matchAll(inWords)].map((match): DateMention => {
    const [day, month, year] = [Number(match[1]), Number(match[2]), Number(match[3])]
    const date = findLocalDate(year, month, day)
    return { text: match[0], date, start: match.index, end: match.index + match[0].length }
  })
  return found.toSorted((a, b) => a.start - b.start)
}

export function dateAfter(text: string, from: number, reach: number): DateMention | undefined {
  return datesIn(text.slice(from, from + reach)).map((one) => ({
    ...one,
    start: one.start + from,
    end: one.end + from,
  }))[0]
}
