import type { OfficialDocument } from '#domain/documents/model.ts'
import { sumOf } from '#domain/forms/evaluate.ts'
import { addressOf, type Sheet } from '#domain/forms/sheet.ts'
import type { Figure, Value } from '#domain/indicators/figure.ts'
import { sheetFigures } from '#domain/reports/sheet-figures.ts'
import { canonicalJson, type Json } from './canonical-json.ts'
import type { FrozenFigure } from './package-contents.ts'
import { agrees } from './printed-number.ts'

type Bound = { readonly figure: string; readonly text: string }

/** Cells that print figures print those of the package. Formulas over cells are bound by the hash, not repeated here. */
export function findSheetProblems(sheets: readonly Sheet[], figures: readonly FrozenFigure[]): readonly string[] {
  const byId = new Map(figures.map((figure) => [figure.id, figure]))
  return sheets.flatMap((sheet) =>
    sheet.cells.flatMap((cell) => {
      if (!cell.figures || cell.figures.length === 0) return []
      const parts = cell.figures.map((id) => byId.get(id)?.value ?? absent(id))
      const expected = sumOf(parts)
      const same = canonicalJson(expected) === canonicalJson(cell.value)
      return same
        ? []
        : [`${sheet.form}/${addressOf(cell)}: biểu ghi ${show(cell.value)}, số liệu là ${show(expected)}`]
    }),
  )
}

/** Every number of the document that says what it opens to says it truly. */
export function findPrintedProblems(
  text: OfficialDocument,
  figures: readonly FrozenFigure[],
  sheets: readonly Sheet[],
): readonly string[] {
  const known = new Map<string, Figure>([
    ...figures.map((figure) => [figure.id, figure] as const),
    ...sheetFigures(sheets),
  ])
  return boundIn(text as unknown as Json).flatMap(({ figure, text: printed }) => {
    const id = known.has(figure) ? figure : cellId(figure)
    const found = known.get(id)
    if (!found) return [`“${printed}” gắn với ${figure}, không có trong gói`]
    const before = [known.get(`${id}@previous`), known.get(`${id}@lastYear`)].filter((other) => other !== undefined)
    return agrees(printed, found, before) ? [] : [`${figure}: in “${printed}”, số liệu là ${show(found.value)}`]
  })
}

/** A field in which nothing happened has no figure of its own, and counts as a proved zero. */
function absent(id: string): Value {
  return id.includes('[field=') ? { known: 0 } : { missing: 'not-entered' }
}

/** Table cells name a cell `BM3/3.3.1`, prose `form:BM3:3.3.1`. */
function cellId(reference: string): string {
  return `form:${reference.replace('/', ':')}`
}

/** Runs and table cells wherever they stand: a block the verification does not know is looked through all the same. */
function boundIn(node: Json | undefined): readonly Bound[] {
  if (Array.isArray(node)) return node.flatMap(boundIn)
  if (node === null || typeof node !== 'object') return []
  const { figure, text } = node as { readonly figure?: Json; readonly text?: Json }
  const own = typeof figure === 'string' && typeof text === 'string' ? [{ figure, text }] : []
  return [...own, ...Object.values(node).flatMap(boundIn)]
}

function show(value: Value): string {
  return 'known' in value ? String(value.known) : `không có (${value.missing})`
}
