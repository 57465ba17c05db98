/**
 * Wall-clock time in Viet Nam. The country keeps UTC+7 all year (since 13/6/1975), so a civil date and
 * time is a string that sorts, and an instant is that string with its offset.
 */
export type LocalDate = string & { readonly __kind: 'LocalDate' }
/** `YYYY-MM-DDTHH:mm:ss`, Asia/Ho_Chi_Minh. */
export type LocalDateTime = string & { readonly __kind: 'LocalDateTime' }

const offsetMs = 7 * 3_600_000
const dayMs = 86_400_000

/** The civil date of numbers, or undefined when no such day exists (30/2, month 13). */
export function findLocalDate(year: number, month: number, day: number): LocalDate | undefined {
  const at = new Date(Date.UTC(year, month - 1, day))
  at.setUTCFullYear(year)
  const real = at.getUTCFullYear() === year && at.getUTCMonth() === month - 1 && at.getUTCDate() === day
  return real && year >= 1 && year <= 9999 ? (at.toISOString().slice(0, 10) as LocalDate) : undefined
}

/** Reads `YYYY-MM-DD`; throws on anything else: for dates written in code and declarations. */
export function localDate(text: string): LocalDate {
  const parts = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text)
  const date = parts && findLocalDate(Number(parts[1]), Number(parts[2]), Number(parts[3]))
  if (!date) throw new RangeError(`not a date: ${text}`)
  return date
}

export function localDateTime(date: LocalDate, hour = 0, minute = 0, second = 0): LocalDateTime {
  const two = (part: number) => String(part).padStart(2, '0')
  return `${date}T${two(hour)}:${two(minute)}:${two(second)}` as LocalDateTime
}

export function dateOf(at: LocalDateTime): LocalDate {
  return at.slice(0, 10) as LocalDate
}

export function toInstant(at: LocalDateTime): Date {
  return new Date(`${at}+07:00`)
}

export function fromInstant(at: Date): LocalDateTime {
  return new Date(at.getTime() + offsetMs).toISOString().slice(0, 19) as LocalDateTime
}

export function startOf(date: LocalDate): Date {
  return toInstant(localDateTime(date))
}

export function addDays(date: LocalDate, days: number): LocalDate {
  return new Date(Date.parse(date) + days * dayMs).toISOString().slice(0, 10) as LocalDate
}

/** The number of days from `a` to `b`: positive when `b` is later. */
export function daysBetween(a: LocalDate, b: LocalDate): number {
  return Math.round((Date.parse(b) - Date.parse(a)) / dayMs)
}

/** 1 is Monday, 7 is Sunday (ISO 8601). */
export function weekday(date: LocalDate): number {
  return new Date(Date.parse(date)).getUTCDay() || 7
}

/** `dd/MM/yyyy`, as official papers print it. */
export function showDate(date: LocalDate): string {
  return `${date.slice(8, 10)}/${date.slice(5, 7)}/${date.slice(0, 4)}`
}

/** `HH:mm dd/MM/yyyy`. */
export function showDateTime(at: LocalDateTime): string {
  return `${at.slice(11, 16)} ${showDate(dateOf(at))}`
}

const writtenDate = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})(?:[ T,]+(\d{1,2}):(\d{2})(?::(\d{2}))?)?$/
const isoDate = /^(\d{4})-(\d{2})-(\d{2})(?:[ T](\d{2}):(\d{2})(?::(\d{2})(?:\.\d+)?)?)?$/

/** Reads `dd/MM/yyyy[ HH:mm[:ss]]` or ISO; undefined when it cannot be such a time. A date alone is its midnight. */
export function readDateTime(text: string): LocalDateTime | undefined {
  const written = writtenDate.exec(text.trim())
  const iso = written ? null : isoDate.exec(text.trim())
  const [year, month, day] = written ? [written[3], written[2], written[1]] : [iso?.[1], iso?.[2], iso?.[3]]
  const clock = (written ?? iso)?.slice(4, 7).map((part) => Number(part ?? 0)) ?? []
  const date = year ? findLocalDate(Number(year), Number(month), Number(day)) : undefined
  const [hour = 0, minute = 0, second = 0] = clock
  if (!date || hour > 23 || minute > 59 || second > 59) return undefined
  return localDateTime(date, hour, minute, second)
}
