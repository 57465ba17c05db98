import type { Place } from './text-model.ts'

export type Severity = 'error' | 'warning' | 'info'

/** What a rule says of a document. Codes never change meaning; `quote` is text of the document. */
export type LintFinding = {
  readonly code: string
  readonly severity: Severity
  readonly message: string
  readonly quote: string
  readonly location: Place
  readonly expected?: string
  readonly found?: string
}
