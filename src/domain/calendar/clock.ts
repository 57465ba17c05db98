import type { LocalDate, LocalDateTime } from '#kernel/local-time.ts'

/** A time of day, `HH:mm`. */
export type ClockTime = `${number}:${number}`

export function atClock(date: LocalDate, time: ClockTime): LocalDateTime {
  return `${date}T${time}:00` as LocalDateTime
}

/** Wall-clock seconds on one scale: differences are lengths, because Viet Nam never changes its clocks. */
export function toSeconds(at: LocalDateTime): number {
  return Date.parse(`${at}Z`) / 1000
}

export function fromSeconds(seconds: number): LocalDateTime {
  return new Date(seconds * 1000).toISOString().slice(0, 19) as LocalDateTime
}
