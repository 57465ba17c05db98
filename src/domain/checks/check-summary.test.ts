import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { checkSummary } from './check-summary.ts'
import type { SummaryRow } from './summary-row.ts'

/** Columns 2 to 28 in order, as a table prints them. */
function row(name: string, numbers: readonly number[]): SummaryRow {
  const values = Object.fromEntries(numbers.map((value, index) => [index + 2, value]))
  return { name, total: name === 'Tổng', values }
}

// The table attached to a real monthly report (xã Lục Ngạn, 10/10–10/11/2025).
const printed: readonly SummaryRow[] = [
  row(
    'Tổng',
    [2643, 0, 2643, 0, 100, 2592, 2562, 30, 0, 0, 45, 0, 0, 0, 5, 1, 0, 2396, 2395, 0, 100, 0, 0, 100, 2592, 98.07, 0],
  ),
  row(
    'G13-TN02 - Đất đai',
    [73, 0, 73, 0, 100, 26, 26, 0, 0, 0, 44, 0, 0, 0, 2, 1, 0, 1, 0, 0, 0, 0, 0, 100, 26, 35.62, 0],
  ),
  row(
    'G17-XD11 - Hoạt động xây dựng',
    [1, 0, 1, 0, 100, 1, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 100, 1, 100, 0],
  ),
]

const sound = row(
  'G15-TP08 - Hộ tịch',
  [
    738, 568, 170, 76.96, 23.04, 730, 700, 20, 10, 5, 4, 1, 1, 1, 0, 1, 0, 200, 150, 50, 75, 25, 700, 94.85, 720, 97.56,
    2,
  ],
)
const total: SummaryRow = { ...sound, name: 'Tổng', total: true }

const at = (rows: readonly SummaryRow[]) =>
  checkSummary(rows).map((one) => `${one.code} ${one.severity} ${one.place.row}/${one.place.column}`)

function changed(values: Record<number, number | undefined>, one: SummaryRow = sound): SummaryRow {
  return { ...one, values: { ...one.values, ...values } }
}

describe('contradictions inside a 28-column table', () => {
  test('what a real table says against itself', () => {
    expect(at(printed)).toEqual([
      'KT-104 error total/11',
      'KT-105 warning total/19',
      'KT-107 error total/22',
      'KT-107 error total/25',
      'KT-104 error G13-TN02 - Đất đai/11',
      'KT-105 warning G13-TN02 - Đất đai/19',
      'KT-107 error G13-TN02 - Đất đai/25',
      'KT-109 warning G17-XD11 - Hoạt động xây dựng/22',
      'KT-109 warning G17-XD11 - Hoạt động xây dựng/23',
      'KT-107 error G17-XD11 - Hoạt động xây dựng/25',
      'KT-111 warning total/2',
    ])
  })

  test('the sentence has the numbers in it', () => {
    const messages = checkSummary(printed).map((one) => one.message)
    expect(messages[0]).toBe(
      'Tổng: cột 11 (đang giải quyết) ghi 0, nhưng đang giải quyết trong hạn 45 + đang giải quyết quá hạn 0 = 45.',
    )
    expect(messages[2]).toContain('2.395/2.396: 99,96 %')
    expect(messages.at(-1)).toContain('thiếu các dòng của 2.569 hồ sơ')
  })

  test('a sound table is left alone', () => {
    expect(checkSummary([total, sound])).toEqual([])
  })

  test.each<[string, Record<number, number | undefined>, string]>([
    ['more channels than dossiers', { 3: 600 }, 'KT-101 error'],
    ['dossiers of no channel', { 3: 560, 5: 75.88 }, 'KT-101 warning'],
    ['a state lost', { 16: 3 }, 'KT-102 error'],
    ['resolved is not its parts', { 8: 690 }, 'KT-103 error'],
    ['more paid than owed', { 20: 160, 22: 80 }, 'KT-105 error'],
    ['unpaid', { 20: 140, 22: 70 }, 'KT-105 warning'],
    ['more results than dossiers', { 26: 800, 27: 108.4 }, 'KT-106 error'],
    ['a rate over what nobody knows', { 25: 95.89 }, 'KT-107 warning'],
    ['a rate without its parts', { 24: undefined }, 'KT-108 error'],
    ['a fraction of a dossier', { 28: 1.5 }, 'KT-110 error'],
    ['a negative count', { 28: -1 }, 'KT-110 error'],
  ])('%s', (_, values, expected) => {
    expect(checkSummary([changed(values)]).map((one) => `${one.code} ${one.severity}`)).toContain(expected)
  })

  test.each([97.56, 97.6, 98, 97.5, 97.55])('97,5609… %% may be printed %d', (rate) => {
    expect(checkSummary([changed({ 27: rate })]).map((one) => one.code)).toEqual(rate === 97.55 ? ['KT-107'] : [])
  })

  test('any one changed count of a sound table is found', () => {
    const counts = [2, 3, 4, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20, 21]
    fc.assert(
      fc.property(fc.constantFrom(...counts), fc.integer({ min: 1, max: 50 }), fc.boolean(), (column, by, up) => {
        const value = (sound.values[column] ?? 0) + (up ? by : -by)
        expect(checkSummary([changed({ [column]: value })])).not.toEqual([])
      }),
    )
  })
})
