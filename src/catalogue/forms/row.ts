import type { FormRow, Source } from '#domain/forms/form.ts'
import { localDate } from '#kernel/local-time.ts'

/** Short ways to say a row, so that a form reads like the paper it came from. */
type More = Partial<Omit<FormRow, 'number' | 'label' | 'unit' | 'valueType' | 'source'>>

const typedIn = { kind: 'typed' } as const satisfies Source

export function header(number: string, label: string, more: More = {}): FormRow {
  return { number, label, unit: '', valueType: 'header', source: { kind: 'none' }, ...more }
}

/** A count that a person enters. */
export function typed(number: string, label: string, unit: string, more: More = {}): FormRow {
  return { number, label, unit, valueType: 'count', source: typedIn, ...more }
}

export function counted(number: string, label: string, unit: string, ids: readonly string[], more: More = {}): FormRow {
  const [only] = ids
  const source: Source =
    ids.length === 1 && only !== undefined ? { kind: 'figure', id: only } : { kind: 'figures', ids }
  return { number, label, unit, valueType: 'count', source, ...more }
}

export function sum(number: string, label: string, unit: string, of: readonly string[], more: More = {}): FormRow {
  return { number, label, unit, valueType: 'count', source: { kind: 'sum', of }, ...more }
}

export function ratio(number: string, label: string, of: readonly [string, string], more: More = {}): FormRow {
  const [numerator, denominator] = of
  const source: Source = { kind: 'ratio', numerator, denominator }
  return { number, label, unit: '%', valueType: 'percent', decimals: 2, source, ...more }
}

/** A percentage the form asks for without its two parts: a person enters it. */
export function percent(number: string, label: string, more: More = {}): FormRow {
  return { number, label, unit: '%', valueType: 'percent', decimals: 2, source: typedIn, comparable: false, ...more }
}

export function money(number: string, label: string, more: More = {}): FormRow {
  return { number, label, unit: 'Triệu đồng', valueType: 'money', source: typedIn, ...more }
}

export function code(
  number: string,
  label: string,
  unit: string,
  codes: Record<number, string>,
  more: More = {},
): FormRow {
  return { number, label, unit, valueType: 'code', codes, source: typedIn, comparable: false, ...more }
}

export function yesNo(number: string, label: string, unit: string, more: More = {}): FormRow {
  const codes = { 0: 'Không', 1: 'Có' }
  return { number, label, unit, valueType: 'yesNo', codes, source: typedIn, comparable: false, ...more }
}

/** From 1/7/2025 there are provinces and communes only: rows about districts have nothing left to count. */
export const districtEra = {
  appliesUntil: { day: localDate('2025-06-30'), because: 'Không còn cấp huyện từ 01/7/2025' },
} as const

/** A commune has nothing to enter on the offices of the province; while districts reported, the row was entered as 0. */
export const notOfACommune = {
  appliesUntil: { day: localDate('2025-06-30'), because: 'Không thuộc phạm vi báo cáo của cấp xã' },
} as const

export const assignedByProvince = 'Từ 01/7/2025: nhiệm vụ do UBND tỉnh, Chủ tịch UBND tỉnh giao (không còn cấp huyện).'
