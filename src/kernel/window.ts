import { addDays, type LocalDate, showDate } from './local-time.ts'

/** A stretch of days, both ends inclusive, as laws and officers write it (15/12/2025–14/6/2026). */
export type Window = { readonly from: LocalDate; readonly to: LocalDate }

/** The first day after the window: rules and queries work on [from, end). */
export function endOf(window: Window): LocalDate {
  return addDays(window.to, 1)
}

export function inWindow(date: LocalDate, window: Window): boolean {
  return date >= window.from && date <= window.to
}

export function showWindow(window: Window): string {
  return `từ ngày ${showDate(window.from)} đến ngày ${showDate(window.to)}`
}
