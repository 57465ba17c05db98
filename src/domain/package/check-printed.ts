import type { OfficialDocument } from '#domain/documents/model.ts'
import type { Form } from '#domain/forms/form.ts'
import {
  addressOf,
  fillSheet,
  findCell,
  type Sheet,
  type SheetCell,
  totalLine,
  type TypedCell,
} from '#domain/forms/sheet.ts'
import type { Figure, Value } from '#domain/indicators/figure.ts'
import { sheetFigures } from '#domain/reports/sheet-figures.ts'
import { canonicalJson, type Json } from './canonical-json.ts'
import type { FrozenFigure } from './package-contents.ts'
import { agrees } from './printed-number.ts'

type Bound = { readonly figure: string; readonly text: string; readonly typed: boolean }

/** Every sheet is filled again, from the figures, the entries it shows, and the form as it was declared then. */
export function findSheetProblems(
  sheets: readonly Sheet[],
  figures: readonly FrozenFigure[],
  forms: readonly Form[],
): readonly string[] {
  const byId = new Map(figures.map((figure) => [figure.id, figure]))
  return sheets.flatMap((sheet) => {
    const form = forms.find(({ id }) => id === sheet.form)
    if (!form) return [`${sheet.form}: không có định nghĩa của biểu mẫu`]
    const splits = sheet.lines.filter(({ key }) => key !== totalLine)
    const again = fillSheet(form, { window: sheet.window, figures: byId, typed: typedIn(sheet), splits })
    if (again.cells.length !== sheet.cells.length) return [`${sheet.form}: thiếu hoặc thừa ô so với biểu mẫu`]
    return again.cells.flatMap((cell) => {
      const was = findCell(sheet, addressOf(cell))
      if (was && facesOf(was) === facesOf(cell)) return []
      return [
        `${sheet.form}/${addressOf(cell)}: biểu ghi ${was ? show(was.value) : 'trống'}, tính lại ${show(cell.value)}`,
      ]
    })
  })
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
  return boundIn(text as unknown as Json).flatMap(({ figure, text: printed, typed }) => {
    const id = known.has(figure) ? figure : cellId(figure)
    const found = known.get(id)
    if (!found) return [`“${printed}” gắn với ${figure}, không có trong gói`]
    // Law 8: what a person typed may not be printed as if a register had counted it.
    if (found.typed && 'known' in found.value && !typed)
      return [`${figure}: in “${printed}” mà không đánh dấu là số nhập tay`]
    const before = [known.get(`${id}@previous`), known.get(`${id}@lastYear`)].filter((other) => other !== undefined)
    return agrees(printed, found, before) ? [] : [`${figure}: in “${printed}”, số liệu là ${show(found.value)}`]
  })
}

/** What persons entered: a cell without a name beside it is not one of them, and must come from a figure or a formula. */
function typedIn(sheet: Sheet): ReadonlyMap<string, TypedCell> {
  return new Map(
    sheet.cells.flatMap((cell) => {
      if (!cell.typed) return []
      const value = 'known' in cell.value ? cell.value.known : null
      const notApplicable = 'missing' in cell.value && cell.value.missing === 'not-applicable'
      return [[addressOf(cell), { ...cell.typed, value, ...(notApplicable ? { notApplicable } : {}) }] as const]
    }),
  )
}

function facesOf({ label, unit, value, figures, numerator, denominator }: SheetCell): string {
  return canonicalJson({ label, unit, value, figures, numerator, denominator })
}

/** Table cells name a cell `BM3/3.3.1`, prose `form:BM3:3.3.1`. */
function cellId(reference: string): string {
  return `form:${reference.replace('/', ':')}`
}

/** Runs and table cells wherever they stand: a block the verification does not know is looked through all the same. */
function boundIn(node: Json | undefined): readonly Bound[] {
  if (Array.isArray(node)) return node.flatMap(boundIn)
  if (node === null || typeof node !== 'object') return []
  const { figure, text, typed } = node as { readonly figure?: Json; readonly text?: Json; readonly typed?: Json }
  const own = typeof figure === 'string' && typeof text === 'string' ? [{ figure, text, typed: typed === true }] : []
  return [...own, ...Object.values(node).flatMap(boundIn)]
}

function show(value: Value): string {
  return 'known' in value ? String(value.known) : `không có (${value.missing})`
}
