import type { DocumentFacts } from '#domain/lint/lint-document.ts'
import { showDate } from '#kernel/local-time.ts'
import { showWindow } from '#kernel/window.ts'

/** The head of a report, as pairs of a word and what the paper says. */
export function factRows({ unit, subject, window, number, date }: DocumentFacts, words: FactWords) {
  const rows: readonly (readonly [string, string | undefined])[] = [
    [words.unit, unit ?? undefined],
    [words.subject, subject ?? undefined],
    [words.number, number ?? undefined],
    [words.date, date ? showDate(date) : undefined],
    [words.window, window ? showWindow(window) : undefined],
  ]
  return rows.filter((row): row is readonly [string, string] => row[1] !== undefined)
}

type FactWords = Readonly<Record<'unit' | 'subject' | 'window' | 'number' | 'date', string>>
