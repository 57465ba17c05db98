import { type Cell, cellText } from '#kernel/cell.ts'
import { type LocalDateTime, readDateTime } from '#kernel/local-time.ts'

/** How a list writes its dates. A real Excel date and ISO 8601 are understood whichever is chosen. */
export const dateFormats = ['day-first', 'month-first'] as const
export type DateFormat = (typeof dateFormats)[number]

const clockFirst = /^(\d{1,2}:\d{2}(?::\d{2})?)[\s,]+(?:ngày\s+)?(\d{1,2}[/.-]\d{1,2}[/.-]\d{4})$/i
const halfDay = /^(.*[\s,])?(\d{1,2})(:\d{2}(?::\d{2})?)\s*(SA|CH|AM|PM)$/i
/** NgayTiepNhan and its like in the national exchange: yyyyMMdd[HHmmss]. */
const compact = /^(\d{4})(\d{2})(\d{2})(?:(\d{2})(\d{2})(\d{2}))?$/
const monthFirst = /^(\d{1,2})([/.-])(\d{1,2})(\2\d{4}.*)$/

/** The wall-clock time a cell holds; undefined when it is no date. An empty cell is the caller's to judge. */
export function findMoment(cell: Cell, format: DateFormat = 'day-first'): LocalDateTime | undefined {
  let text = cellText(cell).trim()
  const digits = compact.exec(text)
  if (digits) {
    const [, year, month, day, hour = '00', minute = '00', second = '00'] = digits
    return readDateTime(`${year}-${month}-${day} ${hour}:${minute}:${second}`)
  }
  text = wholeDay(text)
  const turned = clockFirst.exec(text)
  if (turned) text = `${turned[2]} ${turned[1]}`
  const swapped = format === 'month-first' ? monthFirst.exec(text) : null
  return readDateTime(swapped ? `${swapped[3]}${swapped[2]}${swapped[1]}${swapped[4]}` : text)
}

/** `07:45 CH` is 19:45; SA and CH are what a Vietnamese Windows writes for AM and PM. */
function wholeDay(text: string): string {
  const parts = halfDay.exec(text)
  if (!parts) return text
  const hour = Number(parts[2])
  if (hour < 1 || hour > 12) return text
  const late = /CH|PM/i.test(parts[4]!)
  return `${parts[1] ?? ''}${(hour % 12) + (late ? 12 : 0)}${parts[3]}`.trim()
}

/** A date given without its time of day arrives as midnight, as does one that truly was: nobody works then. */
export function hasClock(at: LocalDateTime): boolean {
  return !at.endsWith('T00:00:00')
}

/** Nothing stated, a moment, or something that is none and was rejected. */
export type StatedMoment = LocalDateTime | undefined | 'unreadable'

export function isMoment(at: StatedMoment): at is LocalDateTime {
  return at !== undefined && at !== 'unreadable'
}
