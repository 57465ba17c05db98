import { type Cell, cellText, missingHeadings } from '#kernel/cell.ts'
import type { Rejection } from '#kernel/rejection.ts'
import { ok, refuse, type Result } from '#kernel/result.ts'
import { folded, tidy } from '#kernel/vietnamese.ts'

export const unitKinds = ['province', 'city', 'commune', 'ward', 'special_zone'] as const
export type UnitKind = (typeof unitKinds)[number]

export type UnitRecord = {
  /** Of the General Statistics Office: 2 digits a province, 5 a commune. */
  readonly code: string
  readonly name: string
  readonly kind: UnitKind
  /** The province; absent for a province itself. */
  readonly parentCode?: string
}

export const unitColumns = ['code', 'name', 'kind', 'parent_code'] as const
export type UnitColumn = (typeof unitColumns)[number]

const kindWords: ReadonlyMap<string, UnitKind> = new Map<string, UnitKind>([
  ['tinh', 'province'],
  ['thanh pho', 'city'],
  ['xa', 'commune'],
  ['phuong', 'ward'],
  ['dac khu', 'special_zone'],
])

/** What a list of units lacks before any row of it can be read; undefined when nothing. */
export function checkUnitHeader(header: readonly string[]): string | undefined {
  const missing = missingHeadings(header, unitColumns)
  return missing.length > 0 ? `Tệp danh sách đơn vị thiếu cột: ${missing.join(', ')}.` : undefined
}

/** Reads one row of a list of units (`code,name,kind,parent_code`). */
export function readUnitRow(
  cells: Readonly<Record<string, Cell>>,
): Result<UnitRecord, readonly Rejection<UnitColumn>[]> {
  const rejections: Rejection<UnitColumn>[] = []
  const text = (column: UnitColumn) => tidy(cellText(cells[column]))
  const reject = (column: UnitColumn, sentence: string) => {
    rejections.push({ column, value: text(column), sentence: `Cột “${column}”: ${sentence}` })
    return undefined
  }
  const kind =
    findKind(text('kind')) ?? reject('kind', `không có loại đơn vị “${text('kind')}”; hãy ghi ${unitKinds.join(', ')}.`)
  const isProvince = kind === 'province' || kind === 'city'
  const code = text('code').padStart(isProvince ? 2 : 5, '0')
  const parentCode = text('parent_code') && text('parent_code').padStart(2, '0')
  const name = text('name') || reject('name', 'thiếu tên đơn vị.')
  if (!new RegExp(isProvince ? '^\\d{2}$' : '^\\d{5}$').test(code) || /^0+$/.test(code)) {
    reject('code', `mã “${text('code')}” không đúng; mã tỉnh có 2 chữ số, mã xã có 5 chữ số.`)
  }
  if (kind && isProvince && parentCode) reject('parent_code', 'đơn vị cấp tỉnh không có đơn vị cấp trên.')
  if (kind && !isProvince && !/^\d{2}$/.test(parentCode))
    reject('parent_code', 'thiếu hoặc sai mã tỉnh của đơn vị cấp xã (2 chữ số).')
  if (rejections.length > 0 || !kind || !name) return refuse(rejections)
  return ok({ code, name, kind, ...(parentCode && { parentCode }) })
}

function findKind(word: string): UnitKind | undefined {
  return unitKinds.find((kind) => kind === word.toLowerCase()) ?? kindWords.get(folded(word))
}
