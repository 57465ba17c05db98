import { readFileSync } from 'node:fs'
import { parse } from 'csv-parse/sync'
import { localDate } from '#kernel/local-time.ts'
import { type LimitUnit, limitUnits } from '#domain/calendar/deadline-rule.ts'
import {
  type DatedProcedure,
  type ServiceMode,
  serviceModes,
  type VerticalAgency,
  verticalAgencies,
} from '#domain/procedures/procedure-record.ts'

export type CsvRow = Readonly<Record<string, string>>

/** Rows of one of our own data files, by column name. */
export function readRows(file: URL): readonly CsvRow[] {
  return parse(readFileSync(file), { columns: true })
}

/** A cell of a column the file must have. */
export function cell(row: CsvRow, column: string): string {
  const text = row[column]
  if (text === undefined) throw new RangeError(`no column ${column}`)
  return text
}

/** Our procedure format: an empty cell is a fact nobody has stated, and stays absent. */
export function readProcedures(
  file: URL,
  components = new Map<string, readonly string[]>(),
): readonly DatedProcedure[] {
  return readRows(file).map((row) => {
    const code = cell(row, 'code')
    const papers = components.get(code)
    return { ...readFacts(row), code, ...(papers && { components: papers }) }
  })
}

function readFacts(row: CsvRow): Omit<DatedProcedure, 'code' | 'components'> {
  const text = (column: string) => cell(row, column) || undefined
  const mode = text('mode')
  const [value, unit, fee] = [text('limit_value'), text('limit_unit'), text('fee')]
  const [fieldCode, limitNote, result, agency] = [
    text('field_code'),
    text('limit_note'),
    text('result'),
    text('agency'),
  ]
  const interlinked = text('interlinked')
  return {
    name: cell(row, 'name'),
    ...(fieldCode && { fieldCode }),
    fieldName: cell(row, 'field_name'),
    ...(mode && { serviceMode: oneOf<ServiceMode>(serviceModes, mode) }),
    ...(value && unit && { limit: { value: Number(value), unit: oneOf<LimitUnit>(limitUnits, unit) } }),
    ...(limitNote && { limitNote }),
    ...(fee && { fee: Number(fee) }),
    ...(result && { resultDocument: result }),
    ...(agency && { verticalAgency: oneOf<VerticalAgency>(verticalAgencies, agency) }),
    ...(interlinked && { interlinked: oneOf(['sameLevel', 'acrossLevels'] as const, interlinked) }),
    boundaryFree: cell(row, 'boundary_free') === '1',
    validFrom: localDate(cell(row, 'valid_from')),
  }
}

export function oneOf<Word extends string>(words: readonly Word[], text: string): Word {
  const word = words.find((known) => known === text)
  if (!word) throw new RangeError(`not one of ${words.join(', ')}: ${text}`)
  return word
}
