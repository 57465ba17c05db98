import type { LintFinding, Severity } from '#domain/lint/finding.ts'
import type { LintAnswer } from '#domain/lint/lint-document.ts'
import { rules } from '#domain/lint/rules/rules.ts'
import { periodOf } from '#domain/lint/period.ts'
import type { LintBlock, LintCell, LintDocument, LintLine, LintTable, Piece } from '#domain/lint/text-model.ts'
import { listPieces } from '#domain/lint/text-model.ts'
import { showWindow } from '#kernel/window.ts'
import type { ReviewRecord } from '#usecases/review/export-review.ts'
import type { ReviewedFile } from '#usecases/review/open-review-room.ts'
import { showPlace } from '../text/vi-lint.ts'
import { kindNames } from '../text/vi-reports.ts'
import { placeFindings, type Segment, segmentsOf, type Stretch } from './place-findings.ts'

export type FindingView = LintFinding & {
  readonly place: string
  /** The document shows its number. */
  readonly placed: boolean
  /** What it is held against: the words for its place, and whether the document shows it. */
  readonly against?: { readonly place: string; readonly quote: string; readonly placed: boolean }
  readonly rule?: { readonly title: string; readonly explanation: string; readonly legal?: string }
}

export type CellView = Pick<LintCell, 'row' | 'column' | 'rowspan' | 'colspan'> & {
  readonly segments: readonly Segment[]
  readonly severities: readonly Severity[]
}

export type BlockView =
  | { readonly kind: 'heading'; readonly level: 3 | 4 | 5; readonly segments: readonly Segment[] }
  | { readonly kind: 'paragraph' | 'line'; readonly bold: boolean; readonly segments: readonly Segment[] }
  | { readonly kind: 'footnote'; readonly number: string; readonly segments: readonly Segment[] }
  | {
      readonly kind: 'table'
      readonly number: number
      readonly headRows: number
      readonly rows: readonly (readonly CellView[])[]
    }

export type ReviewView = {
  readonly file: string
  readonly facts: LintAnswer['document']
  readonly checked: LintAnswer['checked']
  readonly converted?: string
  readonly findings: readonly FindingView[]
  readonly blocks: readonly BlockView[]
}

const ruleOf = new Map(rules.map((rule) => [rule.code, rule]))

export function reviewView(file: string, { document, answer }: ReviewedFile): ReviewView {
  const placed = placeFindings(document, answer.findings)
  const marks = [...placed.values()].flat().map(({ mark }) => mark)
  const shown = (number: number): Shows => ({
    own: marks.some((mark) => mark.number === number && !mark.isOther),
    other: marks.some((mark) => mark.number === number && mark.isOther),
  })
  return {
    file,
    facts: answer.document,
    checked: answer.checked,
    ...(document.converted && { converted: document.converted }),
    findings: answer.findings.map((finding, at) => viewOf(finding, shown(at + 1))),
    blocks: blocksOf(document, placed),
  }
}

type Shows = { readonly own: boolean; readonly other: boolean }

function viewOf(finding: LintFinding, shows: Shows): FindingView {
  const rule = ruleOf.get(finding.code)
  const { other } = finding
  return {
    ...finding,
    place: showPlace(finding.location),
    placed: shows.own,
    ...(other && { against: { place: showPlace(other.location), quote: other.quote, placed: shows.other } }),
    ...(rule && {
      rule: { title: rule.title, explanation: rule.explanation, ...(rule.legal && { legal: rule.legal }) },
    }),
  }
}

type Placed = ReadonlyMap<Piece, readonly Stretch[]>

function blocksOf(document: LintDocument, placed: Placed): readonly BlockView[] {
  const blocks = document.blocks.map((block) => ({ at: block.at.line, view: blockOf(block, placed) }))
  const alone = linesAlone(document)
  const shown: BlockView[] = []
  let next = 0
  for (const { at, view } of withinLevels(blocks)) {
    for (; next < alone.length && at !== undefined && (alone[next]?.at.line ?? 0) < at; next += 1)
      shown.push(lineOf(alone[next]!))
    shown.push(view)
  }
  return [...shown, ...alone.slice(next).map(lineOf)]
}

/** Letterhead and signature: printed, but no block of the text. Told apart only where the source has line numbers. */
function linesAlone(document: LintDocument): readonly LintLine[] {
  if (document.pages !== undefined) return []
  const taken = new Set(
    listPieces(document).flatMap((piece) => [piece, ...(piece.turns ?? [])].map(({ at }) => at.line)),
  )
  return document.lines.filter(({ at, text }) => at.line !== undefined && !taken.has(at.line) && text.trim() !== '')
}

function lineOf({ text, bold = false }: LintLine): BlockView {
  return { kind: 'line', bold, segments: [{ text, severities: [], numbers: [], notes: [] }] }
}

type Shown = { readonly at: number | undefined; readonly view: BlockView }

/** Headings of a page go down one level at a time; those of a report often do not. */
function withinLevels(blocks: readonly Shown[]): readonly Shown[] {
  let level = 2
  return blocks.map(({ at, view }) => {
    if (view.kind !== 'heading') return { at, view }
    level = Math.min(view.level, level + 1)
    return { at, view: { ...view, level: level as 3 | 4 | 5 } }
  })
}

function blockOf(block: LintBlock, placed: Placed): BlockView {
  if (block.kind === 'table') return tableOf(block, placed)
  const segments = segmentsOf(block, placed.get(block))
  if (block.kind === 'footnote') return { kind: 'footnote', number: block.number, segments }
  if (block.kind === 'paragraph') return { kind: 'paragraph', bold: block.bold ?? false, segments }
  return { kind: 'heading', level: Math.min(5, block.level + 2) as 3 | 4 | 5, segments }
}

function tableOf({ number, headRows, rows, cells }: LintTable, placed: Placed): BlockView {
  const byRow = Map.groupBy(cells, (cell) => cell.row)
  return {
    kind: 'table',
    number,
    headRows,
    rows: Array.from({ length: rows }, (_, at) => (byRow.get(at + 1) ?? []).map((cell) => cellOf(cell, placed))),
  }
}

function cellOf(cell: LintCell, placed: Placed): CellView {
  const { row, column, rowspan, colspan } = cell
  const stretches = placed.get(cell) ?? []
  const severities = [...new Set(stretches.map(({ mark }) => mark.severity))]
  return { row, column, rowspan, colspan, severities, segments: segmentsOf(cell, stretches) }
}

/** What of one file goes out on paper. */
export function recordOf(file: string, { answer: { document: facts, findings } }: ReviewedFile): ReviewRecord {
  const period = periodOf(facts.subject ?? '')?.text ?? (facts.kind && kindNames[facts.kind])
  return {
    file,
    ...(facts.unit && { unit: facts.unit }),
    ...(period && { period }),
    ...(facts.window && { window: showWindow(facts.window) }),
    ...(facts.subject && { subject: facts.subject }),
    findings: findings.map(({ severity, code, location, message, quote, other, found, expected }) => ({
      severity,
      code,
      place: showPlace(location),
      message,
      quote,
      ...(other && { against: `${showPlace(other.location)}: “${other.quote}”` }),
      ...(found !== undefined && { found }),
      ...(expected !== undefined && { expected }),
    })),
  }
}
