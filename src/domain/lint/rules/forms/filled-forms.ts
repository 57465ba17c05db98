import type { LintFacts } from '../../facts.ts'
import type { Paper } from '../../paper.ts'
import { type Draft, spot } from '../../rule.ts'
import { type FilledForm, type FormLine, readFilledForms } from '../../tables/row-form.ts'

const read = new WeakMap<Paper, readonly FilledForm[]>()

/** Many rules ask the same forms; they are read once for a paper. */
export function filledForms(paper: Paper, facts: LintFacts): readonly FilledForm[] {
  const before = read.get(paper)
  if (before) return before
  const forms = paper.grids.flatMap((grid) => readFilledForms(grid, facts.forms))
  read.set(paper, forms)
  return forms
}

export function eachLine<D extends Draft>(
  paper: Paper,
  facts: LintFacts,
  check: (line: FormLine, form: FilledForm) => D | readonly D[] | undefined,
): readonly D[] {
  return filledForms(paper, facts).flatMap((form) =>
    form.lines.flatMap((line): readonly D[] | D => check(line, form) ?? []),
  )
}

/** The row as printed, to be found again; the place is the answer's cell. */
export function spotLine(form: FilledForm, line: FormLine) {
  const cell = line.answer.cell
  const label = form.grid.rows[line.row - 1]?.find((one) => one.text === line.label)?.cell
  const where = cell
    ? { ...cell.at, table: form.grid.table.number, row: cell.row, column: cell.column }
    : form.grid.table.at
  return { quote: label ? spot(label).quote : line.label, location: where }
}

export function nameLine(line: FormLine): string {
  return line.number === '' ? `“${line.label}”` : `Dòng ${line.number}`
}

/** The line with its column, where a form has one a year: `Dòng 3.2.4, năm 2022`. */
export function nameCell(form: FilledForm, line: FormLine): string {
  return form.column ? `${nameLine(line)}, ${form.column.name},` : nameLine(line)
}

/** What is said of the rows themselves is said once, whatever number of answers they have. */
export function isFirst(form: FilledForm): boolean {
  return form.column === undefined || form.column.index === 0
}
