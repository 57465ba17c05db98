import type { Place } from './text-model.ts'

export type Severity = 'error' | 'warning' | 'info'

/** Words of the document, and where they stand. */
export type Spot = { readonly quote: string; readonly location: Place }

/** What a rule says of a document. Codes never change meaning; `quote` is text of the document. */
export type LintFinding = Spot & {
  readonly code: string
  readonly severity: Severity
  readonly message: string
  /** The place it does not agree with, when one must look at both. */
  readonly other?: Spot
  readonly expected?: string
  readonly found?: string
}
