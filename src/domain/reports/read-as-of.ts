import { addDays, dateOf, readDateTime, startOf, toInstant } from '#kernel/local-time.ts'
import { ok, refuse, type Result } from '#kernel/result.ts'

/** A moment of knowledge: an ISO instant with its offset, or a wall-clock time in Viet Nam; a day alone means its end. */
export function readAsOf(text: string): Result<Date, string> {
  if (/T.*(Z|[+-]\d{2}:?\d{2})$/.test(text)) {
    const instant = new Date(text)
    if (!Number.isNaN(instant.getTime())) return ok(instant)
  }
  const at = readDateTime(text)
  if (!at) return refuse(`Không đọc được thời điểm “${text}”. Ví dụ: 2026-04-15T08:00:00 hoặc 15/04/2026 08:00.`)
  // A day is whole: its end is the first instant of the next, as it is the end of a window.
  return ok(/\d:\d/.test(text) ? toInstant(at) : startOf(addDays(dateOf(at), 1)))
}
