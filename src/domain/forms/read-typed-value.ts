import { ok, refuse, type Result } from '#kernel/result.ts'
import type { FormColumn, FormRow } from './form.ts'

/**
 * What a person typed into a cell, in Vietnamese notation: `1.512`, `97,42`, `17.470,907102`. `null` when the cell is
 * emptied. A dot is always a mark of thousands here, a comma
 * the decimal mark: `3.000` triệu đồng is three thousand.
 */
export function readTypedValue(
  cell: Pick<FormRow | FormColumn, 'valueType' | 'label' | 'source'> & Partial<Pick<FormRow, 'codes'>>,
  typed: string,
): Result<number | null, string> {
  const text = typed.replace(/\s|%/g, '')
  if (text === '') return ok(null)
  if (cell.valueType === 'header' || cell.source.kind === 'none')
    return refuse(`“${cell.label}” là dòng tiêu đề, không nhập số.`)
  if (cell.source.kind === 'sum' || cell.source.kind === 'ratio')
    return refuse(`“${cell.label}” được tính từ các dòng khác, không nhập tay.`)
  if (!/^-?(\d+|\d{1,3}(\.\d{3})+)(,\d+)?$/.test(text))
    return refuse(`“${typed.trim()}” không phải là số. Ví dụ: 1.512 hoặc 97,42.`)
  const value = Number(text.replaceAll('.', '').replace(',', '.'))
  if (value < 0) return refuse('Số nhập vào không được âm.')
  if (cell.valueType === 'count' && !Number.isInteger(value)) return refuse('Ô này là số đếm, phải là số nguyên.')
  if (cell.valueType === 'yesNo' && value !== 0 && value !== 1) return refuse('Ô này chỉ nhận 1 (có) hoặc 0 (không).')
  if (cell.valueType === 'code' && cell.codes && !(value in cell.codes)) {
    const list = Object.entries(cell.codes).map(([code, label]) => `${code} (${label})`)
    return refuse(`Ô này chỉ nhận một trong các mã: ${list.join(', ')}.`)
  }
  return ok(value)
}
