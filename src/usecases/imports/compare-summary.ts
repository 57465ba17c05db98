import type { LocalDate } from '#kernel/local-time.ts'
import { ok, refuse, type Result } from '#kernel/result.ts'
import { folded } from '#kernel/vietnamese.ts'
import { checkSummary } from '#domain/checks/check-summary.ts'
import type { Finding } from '#domain/checks/finding.ts'
import { summaryColumns } from '#domain/checks/summary-row.ts'
import type { ReadSummaryRow } from '#domain/dossiers/import/summary-row.ts'
import { splitId } from '#domain/forms/evaluate.ts'
import { fillSheet, type Line, type Sheet, totalLine } from '#domain/forms/sheet.ts'
import { type Figure, known } from '#domain/indicators/figure.ts'
import { summary28 } from '#catalogue/forms/summary-28.ts'
import { inSnapshot } from '#store/scope.ts'
import { listStatements, type Statement } from '#store/summaries.ts'
import type { Context } from '../context.ts'
import { figuresOfWindow, type SplitFigures } from '../parts/figures-of-window.ts'
import { refusedTo } from '../refused.ts'

export type StatedSummary = Statement<readonly ReadSummaryRow[]>

/** One field, or the whole: what was said and what we count, by column; undefined where one of them is silent. */
export type ComparedLine = {
  readonly name: string
  readonly total: boolean
  readonly said: Readonly<Record<number, number | undefined>> | undefined
  readonly ours: Readonly<Record<number, number | undefined>> | undefined
}
export type Difference = {
  readonly line: string
  readonly column: number
  readonly label: string
  readonly said: number
  readonly ours: number
}
export type SummaryComparison = {
  readonly statement: Omit<StatedSummary, 'rows'>
  readonly lines: readonly ComparedLine[]
  readonly differences: readonly Difference[]
  readonly findings: readonly Finding[]
}

export async function listSummaries(context: Context): Promise<Result<readonly Omit<StatedSummary, 'rows'>[], string>> {
  const refused = refusedTo(context.actor, 'summary.read')
  if (refused) return refused
  const all = await inSnapshot(context.store, context.actor, (scope) =>
    listStatements<readonly ReadSummaryRow[]>(scope),
  )
  return ok(all.map(withoutRows))
}

function withoutRows(stated: StatedSummary): Omit<StatedSummary, 'rows'> {
  const { rows: _, ...statement } = stated
  return statement
}

/** Sets what another system said beside our own count of the same days; neither changes the other. */
export async function compareSummary(context: Context, id: string): Promise<Result<SummaryComparison, string>> {
  const refused = refusedTo(context.actor, 'summary.read')
  if (refused) return refused
  return inSnapshot(context.store, context.actor, async (scope) => {
    const all = await listStatements<readonly ReadSummaryRow[]>(scope)
    const found = all.find((one) => one.id === id)
    if (!found) return refuse('Không tìm thấy bảng tổng hợp này.')
    const { rows, ...statement } = found
    const window = { from: found.from as LocalDate, to: found.to as LocalDate }
    const counted = await figuresOfWindow(scope, window, context.now(), 'field')
    const parts = counted.parts.filter((part) => (part.figures.get('dossiers.received')?.records ?? 0) > 0)
    const lines = parts.map((part): Line => ({ key: part.key, label: part.label }))
    const sheet = fillSheet(summary28, {
      window,
      figures: withParts(counted.figures, parts),
      typed: new Map(),
      splits: lines,
    })
    const compared = compareLines(rows, lines, sheet)
    return ok({
      statement,
      lines: compared,
      differences: compared.flatMap(differencesOf),
      findings: checkSummary(rows),
    })
  })
}

function withParts(whole: ReadonlyMap<string, Figure>, parts: readonly SplitFigures[]): ReadonlyMap<string, Figure> {
  const all = new Map(whole)
  for (const part of parts)
    for (const [id, figure] of part.figures) all.set(splitId(id, part.key), { ...figure, id: splitId(id, part.key) })
  return all
}

/** Fields meet by their code, or by name where the other system gives none; those only one side has stand alone. */
function compareLines(rows: readonly ReadSummaryRow[], lines: readonly Line[], sheet: Sheet): readonly ComparedLine[] {
  const met = new Set<string>()
  const said = rows.map((row): ComparedLine => {
    const key = row.total
      ? totalLine
      : lines.find((line) => line.key === row.code || folded(line.label) === folded(bareName(row)))?.key
    if (key) met.add(key)
    return {
      name: row.name,
      total: row.total,
      said: row.values,
      ours: key === undefined ? undefined : valuesOfLine(sheet, key),
    }
  })
  const alone = lines
    .filter((line) => !met.has(line.key))
    .map((line): ComparedLine => ({
      name: line.label,
      total: false,
      said: undefined,
      ours: valuesOfLine(sheet, line.key),
    }))
  return [...said, ...alone]
}

function bareName({ name, code }: ReadSummaryRow): string {
  return code ? name.slice(code.length).replace(/^\s*[-–]\s*/, '') : name
}

function valuesOfLine(sheet: Sheet, key: string): Readonly<Record<number, number | undefined>> {
  return Object.fromEntries(
    sheet.cells.filter((cell) => cell.line === key).map((cell) => [Number(cell.number), known(cell.value)]),
  )
}

/** A blank of theirs says nothing, so it differs from nothing. */
function differencesOf(line: ComparedLine): readonly Difference[] {
  return Object.entries(summaryColumns).flatMap(([number, label]) => {
    const column = Number(number)
    const [said, ours] = [line.said?.[column], line.ours?.[column]]
    return said === undefined || ours === undefined || said === ours
      ? []
      : [{ line: line.name, column, label, said, ours }]
  })
}
