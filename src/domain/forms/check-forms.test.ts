import { describe, expect, test } from 'vitest'
import { localDate } from '#kernel/local-time.ts'
import { boundFigures, checkForms } from './check-forms.ts'
import type { FormRow, RowForm } from './form.ts'

const known = new Set(['a', 'b'])

function formOf(rows: readonly FormRow[], more: Partial<RowForm> = {}): RowForm {
  const base = { id: 'T', label: 'Biểu T', title: 'T', legal: '', validFrom: localDate('2020-01-01'), relations: [] }
  return { ...base, layout: 'rows', rows, ...more }
}
const row = (number: string, source: FormRow['source'], more: Partial<FormRow> = {}): FormRow => ({
  number,
  label: 'Chỉ tiêu',
  unit: 'Hồ sơ',
  valueType: 'count',
  source,
  ...more,
})
const typed = { kind: 'typed' } as const
const percent = { unit: '%', valueType: 'percent', decimals: 2 } as const

describe('the definition check of forms', () => {
  test('a sound form has no fault', () => {
    const rows = [
      row('1', { kind: 'figure', id: 'a' }),
      row('2', { kind: 'ratio', numerator: '1', denominator: '3' }, percent),
      row('3', typed),
    ]
    expect(checkForms([formOf(rows)], known)).toEqual([])
  })

  test.each<[string, RowForm, string]>([
    ['an unknown figure', formOf([row('1', { kind: 'figure', id: 'c' })]), 'không có chỉ tiêu c'],
    ['an unknown row in a sum', formOf([row('1', { kind: 'sum', of: ['9'] })]), 'nhắc tới dòng 9'],
    [
      'an unknown row in a relation',
      formOf([row('1', typed)], { relations: [{ whole: '1', parts: ['8'], how: 'equal' }] }),
      'dòng 8',
    ],
    ['a number used twice', formOf([row('1', typed), row('1', typed)]), 'trùng số'],
    ['no unit', formOf([row('1', typed, { unit: '' })]), 'thiếu đơn vị tính'],
    ['a rate without decimals', formOf([row('1', typed, { unit: '%', valueType: 'percent' })]), 'số chữ số thập phân'],
    [
      'a rate that is not a percentage',
      formOf([row('1', { kind: 'ratio', numerator: '2', denominator: '2' }), row('2', typed)]),
      'không tính bằng %',
    ],
    ['codes without their list', formOf([row('1', typed, { valueType: 'code' })]), 'thiếu bảng mã'],
    ['a header with a source', formOf([row('1', typed, { valueType: 'header' })]), 'tiêu đề'],
    [
      'a row computed from itself',
      formOf([row('1', { kind: 'sum', of: ['2'] }), row('2', { kind: 'sum', of: ['1'] })]),
      'từ chính nó',
    ],
    ['an end before its beginning', formOf([row('1', typed)], { validTo: localDate('2019-01-01') }), 'hết hiệu lực'],
  ])('%s', (_, form, fault) => {
    expect(checkForms([form], known).join('\n')).toContain(fault)
  })

  test('two forms with one id', () => {
    expect(checkForms([formOf([]), formOf([])], known)).toEqual(['Mã biểu T được khai báo hai lần.'])
  })

  test('lists the figures the forms need, once', () => {
    const rows = [row('1', { kind: 'figures', ids: ['b', 'a'] }), row('2', { kind: 'figure', id: 'a' })]
    expect(boundFigures([formOf(rows)])).toEqual(['a', 'b'])
  })
})
