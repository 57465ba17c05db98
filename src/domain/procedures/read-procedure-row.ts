import { type Cell, cellText, missingHeadings } from '#kernel/cell.ts'
import { dateOf, type LocalDate, readDateTime } from '#kernel/local-time.ts'
import type { Rejection } from '#kernel/rejection.ts'
import { ok, refuse, type Result } from '#kernel/result.ts'
import { folded, tidy } from '#kernel/vietnamese.ts'
import { type LimitUnit, limitUnits } from '#domain/calendar/deadline-rule.ts'
import {
  type Interlinking,
  interlinkings,
  type ProcedureRecord,
  type ServiceMode,
  serviceModes,
  type VerticalAgency,
  verticalAgencies,
} from './procedure-record.ts'

export const neededProcedureColumns = ['code', 'name', 'field'] as const
export type ProcedureColumn =
  | (typeof neededProcedureColumns)[number]
  | 'field_code'
  | 'time_limit_value'
  | 'time_limit_unit'
  | 'time_limit_note'
  | 'fee_vnd'
  | 'service_mode'
  | 'result_document'
  | 'vertical_agency'
  | 'interlinked'
  | 'boundary_free'
  | 'valid_from'
  | 'valid_to'

const modeWords: ReadonlyMap<string, ServiceMode> = new Map<string, ServiceMode>([
  ['toan trinh', 'full'],
  ['mot phan', 'partial'],
  ['truc tiep', 'none'],
])
const limitWords: ReadonlyMap<string, LimitUnit> = new Map<string, LimitUnit>([
  ['ngay lam viec', 'working_day'],
  ['gio', 'hour'],
  ['gio lam viec', 'hour'],
  ['ngay', 'calendar_day'],
  ['trong ngay', 'same_day'],
])
const agencyWords: ReadonlyMap<string, VerticalAgency> = new Map<string, VerticalAgency>([
  ['cong an', 'police'],
  ['thue', 'tax'],
  ['bao hiem xa hoi', 'social_insurance'],
  ['van phong dang ky dat dai', 'land_registration_office'],
  ['so', 'provincial_department'],
])
const interlinkWords: ReadonlyMap<string, Interlinking> = new Map<string, Interlinking>([
  ['same_level', 'sameLevel'],
  ['cung cap', 'sameLevel'],
  ['across_levels', 'acrossLevels'],
  ['cac cap', 'acrossLevels'],
  ['khac cap', 'acrossLevels'],
])

/** What a list of procedures lacks before any row of it can be read; undefined when nothing. */
export function checkProcedureHeader(header: readonly string[]): string | undefined {
  const missing = missingHeadings(header, neededProcedureColumns)
  return missing.length > 0 ? `Tệp danh sách thủ tục thiếu cột: ${missing.join(', ')}.` : undefined
}

type Reading = {
  readonly text: (column: ProcedureColumn) => string
  readonly reject: (column: ProcedureColumn, sentence: string) => undefined
}

/** Reads one row of a list of procedures. */
export function readProcedureRow(
  cells: Readonly<Record<string, Cell>>,
): Result<ProcedureRecord, readonly Rejection<ProcedureColumn>[]> {
  const rejections: Rejection<ProcedureColumn>[] = []
  const text = (column: ProcedureColumn) => tidy(cellText(cells[column]))
  const reading: Reading = {
    text,
    reject: (column, sentence) => {
      rejections.push({ column, value: text(column), sentence: `Cột “${column}”: ${sentence}` })
      return undefined
    },
  }
  const code = text('code') || reading.reject('code', 'thiếu mã thủ tục.')
  const name = text('name') || reading.reject('name', 'thiếu tên thủ tục.')
  const details = readDetails(reading)
  if (rejections.length > 0 || !code || !name) return refuse(rejections)
  return ok({ code, name, fieldName: text('field'), ...details })
}

function readDetails(reading: Reading) {
  const { text } = reading
  const serviceMode = readWord(reading, 'service_mode', serviceModes, modeWords)
  const limit = readLimit(reading)
  const fee = readWholeNumber(reading, 'fee_vnd')
  const verticalAgency = readWord(reading, 'vertical_agency', verticalAgencies, agencyWords)
  const interlinked = readWord(reading, 'interlinked', interlinkings, interlinkWords)
  const validFrom = readDay(reading, 'valid_from')
  const validTo = readDay(reading, 'valid_to')
  if (validFrom && validTo && validTo < validFrom)
    reading.reject('valid_to', 'ngày hết hiệu lực trước ngày có hiệu lực.')
  return {
    ...(text('field_code') && { fieldCode: text('field_code') }),
    ...(serviceMode && { serviceMode }),
    ...(limit && { limit }),
    ...(text('time_limit_note') && { limitNote: text('time_limit_note') }),
    ...(fee !== undefined && { fee }),
    ...(text('result_document') && { resultDocument: text('result_document') }),
    ...(verticalAgency && { verticalAgency }),
    ...(interlinked && { interlinked }),
    boundaryFree: readYes(reading, 'boundary_free'),
    ...(validFrom && { validFrom }),
    ...(validTo && { validTo }),
  }
}

function readLimit(reading: Reading): ProcedureRecord['limit'] {
  const unit = readWord(reading, 'time_limit_unit', limitUnits, limitWords)
  const written = reading.text('time_limit_value').replace(',', '.')
  if (written === '') return unit === 'same_day' ? { value: 1, unit } : undefined
  const value = Number(written)
  if (!(value > 0 && value < 10_000)) return reading.reject('time_limit_value', 'thời hạn phải là một số lớn hơn 0.')
  if (!unit)
    return reading.text('time_limit_unit')
      ? undefined
      : reading.reject('time_limit_unit', 'có số mà thiếu đơn vị của thời hạn.')
  return { value, unit }
}

function readWholeNumber({ text, reject }: Reading, column: ProcedureColumn): number | undefined {
  const written = text(column)
  if (written === '') return undefined
  const value = Number(written)
  return Number.isSafeInteger(value) && value >= 0 ? value : reject(column, `“${written}” không phải là số đồng.`)
}

function readDay({ text, reject }: Reading, column: ProcedureColumn): LocalDate | undefined {
  if (text(column) === '') return undefined
  const at = readDateTime(text(column))
  return at ? dateOf(at) : reject(column, `không đọc được ngày “${text(column)}”; hãy viết ngày/tháng/năm.`)
}

function readYes({ text, reject }: Reading, column: ProcedureColumn): boolean {
  const word = folded(text(column))
  if (['co', 'x', '1', 'true', 'yes'].includes(word)) return true
  if (!['', 'khong', '0', 'false', 'no'].includes(word))
    reject(column, `không hiểu “${text(column)}”; hãy ghi Có hoặc Không.`)
  return false
}

function readWord<Meaning extends string>(
  { text, reject }: Reading,
  column: ProcedureColumn,
  known: readonly Meaning[],
  words: ReadonlyMap<string, Meaning>,
): Meaning | undefined {
  const word = text(column)
  if (word === '') return undefined
  return known.find((meaning) => meaning === word) ?? words.get(folded(word)) ?? reject(column, `không hiểu “${word}”.`)
}
