import type { Window } from '#kernel/window.ts'
import type { LocalDate } from '#kernel/local-time.ts'
import type { ReportKind } from '#domain/reports/report-kind.ts'
import type { LintFacts } from './facts.ts'
import type { LintFinding } from './finding.ts'
import { type Paper, readPaper } from './paper.ts'
import { regularWindow } from './period.ts'
import type { LintRule } from './rule.ts'
import { rules } from './rules/rules.ts'
import type { LintDocument } from './text-model.ts'
import { windowsOf } from './windows.ts'

/** What a paper says of itself, for the head of the answer. */
export type DocumentFacts = {
  readonly kind: ReportKind | null
  readonly number: string | null
  readonly date: LocalDate | null
  readonly unit: string | null
  readonly subject: string | null
  readonly window: Window | null
}

export type LintAnswer = {
  readonly document: DocumentFacts
  readonly findings: readonly LintFinding[]
  /** What was looked at, so that silence can be told from not having read. */
  readonly checked: {
    readonly rules: number
    readonly paragraphs: number
    readonly tables: number
    readonly quantities: number
    readonly fractions: number
    readonly acts: number
  }
}

const weight = { error: 0, warning: 1, info: 2 } as const

export function lintDocument(
  document: LintDocument,
  facts: LintFacts,
  chosen: readonly LintRule[] = rules,
): LintAnswer {
  const paper = readPaper(document)
  const findings = chosen.flatMap((rule) =>
    rule
      .check(paper, facts)
      .map((draft): LintFinding => ({ code: rule.code, ...draft, severity: draft.severity ?? rule.severity })),
  )
  const before = linesBefore(document)
  const orderOf = ({ location: { page = 0, line, paragraph, table, row = 0 } }: LintFinding) =>
    page * 1e6 + (line ?? paragraph ?? before.get(table ?? 0) ?? 0) * 10 + Math.min(row, 900) / 100
  return {
    document: factsOf(paper),
    findings: once(
      findings.toSorted(
        (a, b) => weight[a.severity] - weight[b.severity] || orderOf(a) - orderOf(b) || a.code.localeCompare(b.code),
      ),
    ),
    checked: {
      rules: chosen.length,
      paragraphs: paper.passages.length,
      tables: paper.grids.length,
      quantities:
        paper.passages.reduce((sum, one) => sum + one.quantities.length, 0) +
        paper.grids.reduce((sum, grid) => sum + grid.rows.flat().filter((cell) => cell.number).length, 0),
      fractions: paper.passages.reduce((sum, one) => sum + one.fractions.length, 0),
      acts: paper.passages.reduce((sum, one) => sum + one.acts.length, 0),
    },
  }
}

/** The paragraph each table stands behind: the cells of a Word file know their table only. */
function linesBefore(document: LintDocument): ReadonlyMap<number, number> {
  const before = new Map<number, number>()
  let last = 0
  for (const block of document.blocks) {
    if (block.kind === 'table') before.set(block.number, last)
    else last = block.at.line ?? block.at.paragraph ?? last
  }
  return before
}

/** One sentence, one place, once; and one number that should be another once, by whichever rule says it gravest. */
function once(findings: readonly LintFinding[]): readonly LintFinding[] {
  const seen = new Set<string>()
  return findings.filter(({ code, message, location, found, expected }) => {
    const place = JSON.stringify(location)
    const keys = [`${code} ${message} ${place}`]
    if (found !== undefined && expected !== undefined) keys.push(`${found} → ${expected} ${place}`)
    const fresh = keys.every((key) => !seen.has(key))
    for (const key of keys) seen.add(key)
    return fresh
  })
}

function factsOf(paper: Paper): DocumentFacts {
  const { header } = paper
  const stated = paper.passages.flatMap((one) => windowsOf(one)).find((one) => one.kind === 'window')?.window
  const regular = header.period && regularWindow(header.period)
  const own = stated && regular && stated.from <= regular.to && regular.from <= stated.to ? stated : undefined
  return {
    kind: header.period?.kind ?? null,
    number: header.number ? `${header.number}/${header.symbol ?? ''}` : null,
    date: header.date ?? null,
    unit: header.unit ? `${header.unit.kind} ${header.unit.name}` : (header.issuer ?? null),
    subject: header.subject ?? null,
    window: own ?? null,
  }
}
