import type { LintFacts } from './facts.ts'
import type { LintFinding, Severity } from './finding.ts'
import type { Paper } from './paper.ts'
import { type Piece, placeOf, quoteOf } from './text-model.ts'

/** A finding before its rule signs it; a rule may say it softer or harder than it usually does. */
export type Draft = Omit<LintFinding, 'code' | 'severity'> & { readonly severity?: Severity }

export type LintRule = {
  /** `CCHC-001`; never reused, never changed in meaning. */
  readonly code: string
  /** The severity it usually has; `error` only for what the document itself disproves. */
  readonly severity: Severity
  readonly title: string
  /** One sentence for the officer who asks why. */
  readonly explanation: string
  readonly legal?: string
  readonly check: (paper: Paper, facts: LintFacts) => readonly Draft[]
}

/** Where a stretch of a text stands, and its words. */
export function spot(piece: Piece, start = 0, end = piece.text.length): Pick<LintFinding, 'quote' | 'location'> {
  return { quote: shortened(quoteOf(piece, start, end)), location: placeOf(piece, start) }
}

const longestQuote = 220

function shortened(text: string): string {
  if (text.length <= longestQuote) return text
  const cut = text.slice(0, longestQuote)
  return cut.slice(0, Math.max(cut.lastIndexOf(' '), longestQuote - 40)).trim()
}
