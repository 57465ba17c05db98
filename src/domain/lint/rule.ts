import type { LintFacts } from './facts.ts'
import type { LintFinding, Severity, Spot } from './finding.ts'
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
export function spot(piece: Piece, start = 0, end = piece.text.length): Spot {
  const [from, to] = wholeWords(piece.text, start, end)
  return { quote: shortened(quoteOf(piece, from, to)), location: placeOf(piece, from) }
}

/** A stretch that begins or ends inside a word is widened to the word, so that it reads and can be searched for. */
function wholeWords(text: string, start: number, end: number): readonly [number, number] {
  let [from, to] = [start, end]
  while (from > 0 && inWord.test(text[from - 1]!) && inWord.test(text[from] ?? ' ')) from -= 1
  while (to < text.length && inWord.test(text[to]!) && inWord.test(text[to - 1] ?? ' ')) to += 1
  return [from, to]
}

const inWord = /[\p{L}\p{N}]/u

const longestQuote = 220

function shortened(text: string): string {
  if (text.length <= longestQuote) return text
  const cut = text.slice(0, longestQuote)
  return cut.slice(0, Math.max(cut.lastIndexOf(' '), longestQuote - 40)).trim()
}
