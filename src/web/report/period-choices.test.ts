import { expect, test } from 'vitest'
import { localDate } from '#kernel/local-time.ts'
import { periodChoices } from './period-choices.ts'

function firstOf(today: string): Record<string, string> {
  return Object.fromEntries(periodChoices(localDate(today)).map(({ kind, choices }) => [kind, choices[0]!.label]))
}

test('the newest period of each kind that has begun comes first', () => {
  expect(firstOf('2026-06-16')).toEqual({
    month: 'Tháng 7 năm 2026',
    quarter: 'Quý III năm 2026',
    'half-year': '6 tháng cuối năm 2026',
    'nine-months': '9 tháng đầu năm 2026',
    year: 'Năm 2026',
    programme: 'Giai đoạn 2026–2030',
  })
})

test('the year begins in the middle of December', () => {
  expect(firstOf('2025-12-15')).toMatchObject({ month: 'Tháng 1 năm 2026', year: 'Năm 2026' })
  expect(firstOf('2025-12-14')).toMatchObject({ month: 'Tháng 12 năm 2025', year: 'Năm 2025' })
})

test('a choice names a kind and a period as the form reads them', () => {
  const months = periodChoices(localDate('2026-06-16')).find(({ kind }) => kind === 'month')!.choices
  expect(months.map(({ value }) => value).slice(0, 3)).toEqual(['month:2026-07', 'month:2026-06', 'month:2026-05'])
  expect(months).toHaveLength(12)
})
