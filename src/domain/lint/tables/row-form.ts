import type { Form, FormRow, RowForm } from '#domain/forms/form.ts'
import { foldInPlace } from '../language/fold.ts'
import type { CellNumber, Grid, GridCell } from './grid.ts'
import { findPlainForm, unitOfLabel } from './plain-form.ts'
import { isTimeHead, presentOf, printedTime } from './time-heads.ts'

/** One line of a form of indicators: number, what is asked, unit, answer. */
export type FormLine = {
  readonly row: number
  /** Without the last dot: `6.7.1`. */
  readonly number: string
  readonly label: string
  readonly folded: string
  readonly unit: string
  readonly answer: GridCell
  readonly value?: CellNumber
  readonly declared?: FormRow
}

export type FilledForm = {
  readonly grid: Grid
  readonly form?: RowForm
  readonly lines: readonly FormLine[]
  /** It has no column of units: they are read from the labels. */
  readonly plain?: true
  /** Where a form has one column of answers a year or unit: the head of this one, and its place among them. */
  readonly column?: {
    readonly name: string
    readonly index: number
    readonly of: number
    /** It is of the report's own period, the others of earlier ones to compare with. */
    readonly present: boolean
    /** It is of an earlier period, beside the report's own. */
    readonly earlier: boolean
  }
}

const order = /^\(?\s*(\d{1,2}(?:\.\d{1,2})*)\s*[.)]?$|^([IVX]{1,5})\.?$/

/** A table is a form of indicators when it has a column of units and one of answers, or several: then as many forms. */
export function readFilledForms(grid: Grid, forms: readonly Form[]): readonly FilledForm[] {
  const unitColumn = grid.heads.findIndex((names) =>
    names.some((name) => /^don vi(?: tinh)?$|don vi tinh|^dvt$/.test(name)),
  )
  const labelColumn = unitColumn - 1
  // “Đơn vị” beside the numbering is a column of offices, not of units.
  const numbering = /^(?:stt|tt|so tt|so thu tu)$/.test(grid.heads[labelColumn]?.at(-1) ?? '')
  if (unitColumn === -1) return plainForm(grid, forms)
  if (labelColumn < 0 || numbering) return []
  const columns = answersAt(grid, unitColumn)
  const [first] = columns
  if (first === undefined) return []
  const base = linesOf(grid, labelColumn, unitColumn, first)
  if (base.length < 2) return []
  const form = bestForm(base, forms)
  const present = presentOf(grid, columns)
  return columns.map((column, index): FilledForm => {
    const lines = column === first ? base : linesOf(grid, labelColumn, unitColumn, column)
    return {
      grid,
      lines: form ? lines.map((line) => declare(line, form)) : lines,
      ...(form ? { form } : {}),
      ...(columns.length > 1
        ? {
            column: {
              name: printedTime(grid, column),
              index,
              of: columns.length,
              present: column === present,
              earlier: present !== undefined && column !== present,
            },
          }
        : {}),
    }
  })
}

function plainForm(grid: Grid, forms: readonly Form[]): readonly FilledForm[] {
  const plain = findPlainForm(grid)
  if (!plain) return []
  const lines = linesOf(grid, plain.label, -1, plain.answer)
  const form = bestForm(lines, forms)
  return [
    { grid, plain: true, lines: form ? lines.map((line) => declare(line, form)) : lines, ...(form ? { form } : {}) },
  ]
}

/** Without a column of units (-1) each label gives its own. */
function linesOf(grid: Grid, labelColumn: number, unitColumn: number, answerColumn: number): readonly FormLine[] {
  return grid.rows.slice(grid.headRows).flatMap((row, index): FormLine[] => {
    const label = row[labelColumn]?.text ?? ''
    const number = order.exec(row[labelColumn - 1]?.text ?? '')?.[1] ?? ownNumber.exec(label)?.[1] ?? ''
    const answer = row[answerColumn]
    if (label === '' || !answer) return []
    const { number: value } = answer
    return [
      {
        row: grid.headRows + index + 1,
        number,
        label,
        folded: foldInPlace(label),
        unit: unitColumn === -1 ? unitOfLabel(label) : foldInPlace(row[unitColumn]?.text ?? ''),
        answer,
        ...(value ? { value } : {}),
      },
    ]
  })
}

/** `4.5. Tỷ lệ …`: the number printed with the label where its own cell is empty. */
const ownNumber = /^\s*(\d{1,2}(?:\.\d{1,2})+)\s*[.)]?\s+\p{L}/u

function answersAt(grid: Grid, unitColumn: number): readonly number[] {
  const times = grid.heads.flatMap((_, column) =>
    column > unitColumn && isTimeHead(grid, column) && isAnswered(grid, column) ? [column] : [],
  )
  if (times.length >= 2) return times
  const named = grid.heads.findIndex(
    (names, column) =>
      column > unitColumn &&
      names.some((name) => /so luong|ty le|ket qua|gia tri|so lieu|thuc hien/.test(name)) &&
      !names.some((name) => /ghi chu/.test(name)),
  )
  if (named !== -1) return [named]
  return unitColumn + 1 < grid.heads.length ? [unitColumn + 1] : []
}

function isAnswered(grid: Grid, column: number): boolean {
  return grid.rows.slice(grid.headRows).some((row) => row[column]?.number !== undefined)
}

function bestForm(lines: readonly FormLine[], forms: readonly Form[]): RowForm | undefined {
  const scored = forms
    .filter((form): form is RowForm => form.layout === 'rows')
    .map((form) => ({ form, score: lines.filter((line) => matching(line, form) !== undefined).length }))
    .toSorted((a, b) => b.score - a.score)
  const [best] = scored
  return best && best.score >= Math.min(3, lines.length) && best.score >= lines.length * 0.5 ? best.form : undefined
}

function matching(line: FormLine, form: RowForm): FormRow | undefined {
  return (
    form.rows.find((row) => row.number === line.number && similar(row.label, line.folded)) ??
    (line.number === '' ? form.rows.find((row) => row.printed === '' && similar(row.label, line.folded)) : undefined)
  )
}

const declaredWords = new Map<string, readonly string[]>()

/** The labels of the official forms are asked for every line of every form. */
function wordsOfLabel(label: string): readonly string[] {
  const before = declaredWords.get(label)
  if (before) return before
  const words = wordsOf(foldInPlace(label))
  declaredWords.set(label, words)
  return words
}

function similar(label: string, folded: string): boolean {
  const a = wordsOfLabel(label)
  const b = new Set(wordsOf(folded))
  const shared = a.filter((word) => b.has(word)).length
  return shared >= Math.min(a.length, b.size) * 0.6 && shared >= 2
}

function wordsOf(text: string): readonly string[] {
  return text
    .replace(/\([^)]*\)/g, ' ')
    .split(/[^\p{L}\d%]+/u)
    .filter((word) => word.length > 1)
}

function declare(line: FormLine, form: RowForm): FormLine {
  const declared = matching(line, form)
  return declared ? { ...line, declared } : line
}

export function isRate(line: FormLine): boolean {
  return line.unit.includes('%') || /^(?:<b>)?ty le|^ti le/.test(line.folded)
}

/** The lines numbered right below: 2.1, 2.2 of 2; where a form counts anew in each part, only those of its part. */
export function childrenOf(form: FilledForm, line: FormLine): readonly FormLine[] {
  if (line.number === '') return []
  const depth = line.number.split('.').length + 1
  const isChild = (one: FormLine) => one.number.startsWith(`${line.number}.`) && one.number.split('.').length === depth
  if (form.lines.every((one) => one === line || one.number !== line.number)) return form.lines.filter(isChild)
  const at = form.lines.indexOf(line)
  const rest = form.lines.slice(at + 1)
  const end = rest.findIndex((one) => one.number !== '' && !one.number.startsWith(`${line.number}.`))
  return rest.slice(0, end === -1 ? undefined : end).filter(isChild)
}

/** The line with this number; where a form counts anew in each part, the last one above `from`. */
export function lineAt(form: FilledForm, number: string, from?: FormLine): FormLine | undefined {
  const above = from && form.lines.findLast((one) => one.number === number && one.row < from.row)
  return above ?? form.lines.find((one) => one.number === number)
}

/** The line this one stands under: by its number, or the last numbered one above. */
export function parentOf(form: FilledForm, line: FormLine): FormLine | undefined {
  if (line.number === '') return form.lines.findLast((one) => one.row < line.row && one.number !== '')
  const above = line.number.split('.').slice(0, -1).join('.')
  return above === '' ? undefined : lineAt(form, above, line)
}

/** Lines without a number between a numbered one and the next: its parts, as forms print them. */
function unnumberedBelow(form: FilledForm, line: FormLine): readonly FormLine[] {
  if (line.number === '') return []
  const at = form.lines.indexOf(line)
  const end = form.lines.findIndex((one, index) => index > at && one.number !== '')
  const below = form.lines.slice(at + 1, end === -1 ? undefined : end)
  return below.every((one) => counted.test(one.folded)) ? below : []
}

const counted = /^[-+•\s]*(?:tong so|tong|so|ke hoach|von|kinh phi|du toan|da) /

/** Numerator and denominator of a rate: as the form declares, or its only two lines below. */
export function partsOfRate(form: FilledForm, line: FormLine): PartsOfRate | undefined {
  const parts = readParts(form, line)
  return parts && ofOneUnit(parts) ? parts : undefined
}

export type PartsOfRate = { readonly top: FormLine; readonly bottom: FormLine; readonly declared: boolean }

/** Dossiers are no part of services: rows of two units make no rate, however near they stand. */
function ofOneUnit({ top, bottom }: PartsOfRate): boolean {
  const [a, b] = [top, bottom].map(({ unit }) => unit.replace(/<[^>]*>/g, '').trim())
  return !a || !b || a === b || !countable.test(a) || !countable.test(b)
}

const countable = /^(?:ho so|hs|thu tuc|tthc|dvc|dich vu|van ban|nguoi|nhiem vu)$/

function readParts(form: FilledForm, line: FormLine): PartsOfRate | undefined {
  const source = line.declared?.source
  if (source?.kind === 'ratio') {
    const [top, bottom] = [lineAt(form, source.numerator), lineAt(form, source.denominator)]
    // A form may use our numbers for rows of its own.
    if (top && bottom) return { top, bottom, declared: top.declared !== undefined && bottom.declared !== undefined }
    // Sub-rows without a number (Phụ lục I) are found where the form declares them.
    const next = form.lines.find((one) => one.row > line.row && isRate(one))?.row ?? Number.POSITIVE_INFINITY
    const after = (number: string) =>
      form.lines.find((one) => one.declared?.number === number && one.row > line.row && one.row < next)
    const [a, b] = [after(source.numerator), after(source.denominator)]
    if (a && b) return { top: a, bottom: b, declared: true }
  }
  const numbered = childrenOf(form, line)
  const below = (numbered.length > 0 ? numbered : unnumberedBelow(form, line)).filter((one) => !isRate(one))
  if (below.length !== 2 || !isRate(line)) return undefined
  const [first, second] = below as [FormLine, FormLine]
  const totalFirst =
    /tong so|de ra|phat hien|duoc giao|du dieu kien|phai|can/.test(first.folded) || !/tong so/.test(second.folded)
  const [top, bottom] = totalFirst ? [second, first] : [first, second]
  // One total and one number of it, named so, are as good as declared.
  const named = bottom.folded.startsWith('tong so') && /^so\b/.test(top.folded)
  return { top, bottom, declared: named }
}
