import type { DocumentFacts } from '#domain/lint/lint-document.ts'
import { showDate } from '#kernel/local-time.ts'
import { showWindow } from '#kernel/window.ts'
import { lintText as text } from '../text/vi-lint.ts'

/** What a paper says of itself, as one line. */
export function factLine({ unit, subject, number, date, window }: DocumentFacts): string {
  const parts = [
    unit && `UBND ${unit}`,
    subject,
    number && `${text.number} ${number}`,
    date && `${text.signedOn} ${showDate(date)}`,
    window && `${text.windowOf} ${showWindow(window)}`,
  ]
  return parts.filter(Boolean).join(' · ') || text.unknown
}
