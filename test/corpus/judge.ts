import type { LintFinding, Spot } from '#domain/lint/finding.ts'

/** What is known of a report somebody else wrote: the faults in it, and true places a careless reader calls faults. */
export type Known = {
  readonly file: string
  /** Kept apart while the rules were written: its faults tell what they do on a report nobody has seen. */
  readonly held?: boolean
  readonly cases: readonly KnownCase[]
  readonly traps: readonly { readonly quote: string; readonly why: string }[]
  /** True findings that follow from a case but stand elsewhere: the total of a column that a wrong cell breaks. */
  readonly follows?: readonly { readonly code: string; readonly quote: string }[]
}

export type KnownCase = {
  readonly id: string
  readonly class: string
  readonly severity: 1 | 2 | 3
  readonly quote: string
  readonly quote2?: string
  readonly what: string
}

export type Judged = {
  readonly found: readonly { readonly one: KnownCase; readonly by: readonly LintFinding[] }[]
  /** Findings that touch no case. */
  readonly strays: readonly LintFinding[]
  /** Findings that touch a trap and no case. */
  readonly trapped: readonly LintFinding[]
}

export function judge(known: Known, findings: readonly LintFinding[], text: string): Judged {
  const lines = text.split('\n').map(plain)
  const places = (quote: string | undefined) => (quote === undefined ? [] : linesOf(quote, text, lines))
  const stands = ({ quote: said, location }: Spot, quote: string) => {
    const own = plain(said)
    const at = places(quote)
    const near = location.line !== undefined && at.includes(location.line)
    if (location.line !== undefined && at.length > 0 && !near) return false
    const wide = lines[(location.line ?? 0) - 1]?.length ?? Number.POSITIVE_INFINITY
    return (near && (wide < 160 || location.table !== undefined)) || share(plain(quote), own)
  }
  // A finding that names two places shows both to its reader.
  const touches = (finding: LintFinding, quote: string) =>
    stands(finding, quote) || (finding.other !== undefined && stands(finding.other, quote))
  const isOf = (finding: LintFinding, one: KnownCase) =>
    touches(finding, one.quote) || (one.quote2 !== undefined && touches(finding, one.quote2))
  const strays = findings.filter(
    (finding) =>
      !known.cases.some((one) => isOf(finding, one)) &&
      !known.follows?.some(({ code, quote }) => code === finding.code && finding.quote.includes(quote)),
  )
  return {
    found: known.cases.map((one) => ({ one, by: findings.filter((finding) => isOf(finding, one)) })),
    strays,
    trapped: strays.filter((finding) => known.traps.some(({ quote }) => touches(finding, quote))),
  }
}

function plain(text: string): string {
  return text
    .normalize('NFC')
    .replace(/<[^>]{1,3}>/g, '')
    .replace(/[*_\\|\s]+/g, ' ')
    .trim()
    .toLowerCase()
}

function linesOf(quote: string, text: string, lines: readonly string[]): readonly number[] {
  const at = text.indexOf(quote)
  const first =
    at >= 0 ? text.slice(0, at).split('\n').length : lines.findIndex((line) => line.includes(plain(quote))) + 1
  return first === 0 ? [] : quote.split('\n').map((_, index) => first + index)
}

const common = 14

/** One says what the other says, or a good part of it. */
function share(a: string, b: string): boolean {
  if (a.length < 6 || b.length < 6) return a === b && a !== ''
  if (a.includes(b) || b.includes(a)) return true
  for (let at = 0; at + common <= b.length; at += 1) if (a.includes(b.slice(at, at + common))) return true
  return false
}
