import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Figure, Figures } from '#domain/indicators/figure.ts'
import { localDate } from '#kernel/local-time.ts'
import type { ColumnForm, FormRow, RowForm } from './form.ts'
import { fillSheet, findCell, type SheetInput, type TypedCell } from './sheet.ts'
import { showCell } from './show-cell.ts'

const firstHalf2026 = { from: localDate('2025-12-15'), to: localDate('2026-06-14') }
const firstHalf2022 = { from: localDate('2021-12-15'), to: localDate('2022-06-14') }
const base = {
  label: 'Biểu thử',
  title: 'Biểu thử',
  legal: '',
  validFrom: localDate('2020-01-01'),
  relations: [],
} as const

function row(number: string, source: FormRow['source'], more: Partial<FormRow> = {}): FormRow {
  return { number, label: `Dòng ${number}`, unit: 'Hồ sơ', valueType: 'count', source, ...more }
}
const percent = { unit: '%', valueType: 'percent', decimals: 2 } as const
const ended = { appliesUntil: { day: localDate('2025-06-30'), because: 'Không còn cấp huyện từ 01/7/2025' } } as const

const form: RowForm = {
  ...base,
  id: 'T',
  layout: 'rows',
  rows: [
    row('1', { kind: 'none' }, { valueType: 'header', unit: '' }),
    row('2', { kind: 'sum', of: ['2.1', '2.2'] }),
    row('2.1', { kind: 'typed' }, ended),
    row('2.2', { kind: 'typed' }),
    row('3', { kind: 'ratio', numerator: '3.2', denominator: '3.1' }, percent),
    row('3.1', { kind: 'figure', id: 'a' }),
    row('3.2', { kind: 'figures', ids: ['a.x', 'a.y'] }),
  ],
}

function figures(values: Record<string, number>): Figures {
  const all = Object.entries(values).map(([id, known]): Figure => ({
    id,
    value: { known },
    unit: 'hồ sơ',
    records: known,
  }))
  return new Map(all.map((figure) => [figure.id, figure]))
}

function typed(values: Record<string, number | null>, note?: string): Map<string, TypedCell> {
  const entry = { by: 'Nguyễn Thị Hoa', at: '2026-06-15T02:00:00Z', ...(note === undefined ? {} : { note }) }
  return new Map(Object.entries(values).map(([number, value]) => [number, { ...entry, value }]))
}

function fill(input: Partial<SheetInput>) {
  return fillSheet(form, { window: firstHalf2026, figures: figures({}), typed: new Map(), ...input })
}

describe('a filled row form', () => {
  test.each([
    ['both parts entered', firstHalf2022, { '2.1': 3, '2.2': 4 }, { known: 7 }],
    ['one part blank', firstHalf2022, { '2.2': 4 }, { missing: 'not-entered' }],
    ['one part no longer exists', firstHalf2026, { '2.2': 4 }, { known: 4 }],
    ['no part entered', firstHalf2026, {}, { missing: 'not-entered' }],
  ] as const)('a sum, %s', (_, window, entries, expected) => {
    expect(findCell(fill({ window, typed: typed(entries) }), '2')?.value).toEqual(expected)
  })

  test.each([
    ['a rate with both parts', { a: 2396, 'a.x': 2300, 'a.y': 95 }, { known: 99.96 }, '99,96'],
    ['0/0 is not 0 %', { a: 0, 'a.x': 0, 'a.y': 0 }, { missing: 'not-applicable' }, '–'],
    ['all of it', { a: 738, 'a.x': 700, 'a.y': 38 }, { known: 100 }, '100'],
    ['a part nobody knows', { a: 738, 'a.x': 700 }, { missing: 'not-entered' }, ''],
  ] as const)('%s', (_, values, expected, shown) => {
    const cell = findCell(fill({ figures: figures(values) }), '3')!
    expect(cell.value).toEqual(expected)
    expect(showCell(cell)).toBe(shown)
  })

  test('a figure keeps its proof, several keep theirs', () => {
    const sheet = fill({ figures: figures({ a: 7, 'a.x': 5, 'a.y': 2 }) })
    expect(findCell(sheet, '3.1')).toMatchObject({ figure: 'a', records: 7 })
    expect(findCell(sheet, '3.2')).toMatchObject({ figures: ['a.x', 'a.y'], records: 7, value: { known: 7 } })
    expect(findCell(sheet, '3.2')).not.toHaveProperty('figure')
  })

  test('what a register knows is not overwritten; what it does not know may be entered by a person', () => {
    const known = findCell(fill({ figures: figures({ a: 7 }), typed: typed({ '3.1': 9 }) }), '3.1')
    expect(known).toMatchObject({ value: { known: 7 }, stray: 9 })
    expect(known).not.toHaveProperty('typed')
    const unknown = findCell(fill({ typed: typed({ '3.1': 9 }, 'Theo sổ giấy') }), '3.1')
    expect(unknown).toMatchObject({ value: { known: 9 }, typed: { by: 'Nguyễn Thị Hoa' }, note: 'Theo sổ giấy' })
  })

  test.each(['1', '2', '3', '2.1'])('a number typed into row %s, which takes none, is kept aside', (number) => {
    const cell = findCell(fill({ typed: typed({ [number]: 5 }) }), number)
    expect(cell).toMatchObject({ stray: 5 })
    expect(cell?.value).not.toEqual({ known: 5 })
  })

  test('a row about what has ended says why', () => {
    const cell = findCell(fill({}), '2.1')!
    expect(cell).toMatchObject({ value: { missing: 'not-applicable' }, note: 'Không còn cấp huyện từ 01/7/2025' })
    expect(showCell(cell)).toBe('–')
  })

  test('a blank with a reason prints the reason', () => {
    const cell = findCell(fill({ typed: typed({ '2.2': null }, 'Chưa có số liệu') }), '2.2')!
    expect(cell).toMatchObject({ value: { missing: 'not-entered' }, note: 'Chưa có số liệu' })
    expect(showCell(cell)).toBe('')
  })

  test('carries the values of the last period, and of the row it came from', () => {
    const previous = fill({ typed: typed({ '2.2': 4 }) })
    expect(findCell(fill({ previous }), '2.2')?.previous).toEqual({ known: 4 })
    const newer: RowForm = {
      ...form,
      id: 'T2',
      rows: [row('9', { kind: 'typed' }, { lineage: { form: 'T', row: '2.2', how: 'renamed' } })],
    }
    const sheet = fillSheet(newer, {
      window: firstHalf2026,
      figures: figures({}),
      typed: new Map(),
      lastYear: previous,
    })
    expect(findCell(sheet, '9')?.lastYear).toEqual({ known: 4 })
  })

  test('money adds to the đồng', () => {
    fc.assert(
      fc.property(fc.array(fc.nat({ max: 9_999_999 }), { minLength: 2, maxLength: 2 }), ([x = 0, y = 0]) => {
        const sheet = fill({ window: firstHalf2022, typed: typed({ '2.1': x / 1e6, '2.2': y / 1e6 }) })
        expect(findCell(sheet, '2')?.value).toEqual({ known: (x + y) / 1e6 })
      }),
    )
  })
})

describe('a cell as it is printed', () => {
  test.each([
    ['count', 1512, '1.512'],
    ['count', 0, '0'],
    ['money', 17470.907102, '17.470,907102'],
    ['money', 3000, '3.000'],
    ['percent', 97.42, '97,42'],
    ['percent', 63.6, '63,60'],
    ['percent', 0, '0'],
    ['code', 2, '2'],
  ] as const)('%s %d → %s', (valueType, known, shown) => {
    expect(showCell({ valueType, value: { known } })).toBe(shown)
  })
})

describe('a column form', () => {
  const columns: ColumnForm = {
    ...base,
    id: 'C',
    layout: 'columns',
    order: { label: 'STT', width: 5 },
    name: { label: 'Lĩnh vực', width: 20 },
    numbered: true,
    total: { label: 'Tổng số', place: 'last' },
    columns: [
      { ...row('3', { kind: 'sum', of: ['4', '5'] }), head: ['Tiếp nhận', 'Tổng số'], width: 5 },
      { ...row('4', { kind: 'figure', id: 'a' }), head: ['Tiếp nhận', 'Trực tuyến'], width: 5 },
      { ...row('5', { kind: 'figure', id: 'b' }), head: ['Tiếp nhận', 'Trực tiếp'], width: 5 },
    ],
  }
  const splits = [
    { key: 'G13-TN02', label: 'Đất đai' },
    { key: 'G15-TP08', label: 'Hộ tịch' },
  ]
  const at = { window: firstHalf2026, typed: new Map(), splits }

  test('one line a field, the total last; a field absent from a complete split is a proved zero', () => {
    const split = figures({ a: 5, b: 2, 'a[field=G13-TN02]': 5, 'b[field=G13-TN02]': 1, 'b[field=G15-TP08]': 1 })
    const sheet = fillSheet(columns, { ...at, figures: split })
    expect(sheet.lines.map((line) => line.key)).toEqual(['G13-TN02', 'G15-TP08', 'total'])
    expect(findCell(sheet, 'G15-TP08/4')?.value).toEqual({ known: 0 })
    expect(findCell(sheet, 'G15-TP08/3')?.value).toEqual({ known: 1 })
    expect(findCell(sheet, 'total/3')?.value).toEqual({ known: 7 })
  })

  test('a field absent from an incomplete split is unknown', () => {
    const sheet = fillSheet(columns, { ...at, figures: figures({ a: 5, b: 0, 'a[field=G13-TN02]': 3 }) })
    expect(findCell(sheet, 'G15-TP08/4')?.value).toEqual({ missing: 'not-entered' })
    expect(findCell(sheet, 'G15-TP08/5')?.value).toEqual({ known: 0 })
  })
})
