import fc from 'fast-check'
import { expect, test } from 'vitest'
import { addDays, localDate, weekday } from '#kernel/local-time.ts'
import {
  lastYear,
  nextPeriod,
  type Period,
  previousPeriod,
  printPeriod,
  readPeriod,
  showNextPeriod,
  showPeriod,
} from './period.ts'
import {
  latestClosedPeriod,
  type PeriodRule,
  readPeriodRule,
  readWindow,
  sendingDeadline,
  windowOf,
} from './period-rule.ts'
import type { ReportKind } from './report-kind.ts'

function period(kind: ReportKind, text: string): Period {
  const read = readPeriod(kind, text)
  if (!read.ok) throw new Error(read.refusal)
  return read.value
}

test.each<[ReportKind, string, string, string, string]>([
  ['month', '2026-04', 'tháng 4 năm 2026', '2026-03-15', '2026-04-14'],
  ['month', '2026-01', 'tháng 1 năm 2026', '2025-12-15', '2026-01-14'],
  ['quarter', '2026-Q1', 'quý I năm 2026', '2025-12-15', '2026-03-14'],
  ['quarter', '2026-Q3', 'quý III năm 2026', '2026-06-15', '2026-09-14'],
  ['half-year', '2026-H1', '6 tháng đầu năm 2026', '2025-12-15', '2026-06-14'],
  ['half-year', '2026-H2', '6 tháng cuối năm 2026', '2026-06-15', '2026-12-14'],
  ['nine-months', '2026-9M', '9 tháng đầu năm 2026', '2025-12-15', '2026-09-14'],
  ['year', '2026', 'năm 2026', '2025-12-15', '2026-12-14'],
  ['programme', '2021..2025', 'giai đoạn 2021–2025', '2020-12-15', '2025-12-14'],
])('%s %s is %s, from %s to %s', (kind, text, shown, from, to) => {
  const read = period(kind, text)
  expect(printPeriod(read)).toBe(text)
  expect(showPeriod(read)).toBe(shown)
  expect(windowOf(read)).toEqual({ from, to })
})

test.each<[ReportKind, string]>([
  ['month', '2026-13'],
  ['month', '2026-Q1'],
  ['quarter', '2026-Q5'],
  ['quarter', '2026-04'],
  ['half-year', '2026-H3'],
  ['nine-months', '2026'],
  ['year', '26'],
  ['year', '0026'],
  ['programme', '2025..2021'],
  ['programme', '2021-2025'],
])('a %s is not written %s: one sentence says how', (kind, text) => {
  const read = readPeriod(kind, text)
  expect(read.ok).toBe(false)
  expect(read.ok ? '' : read.refusal).toMatch(/^Kỳ báo cáo .+ viết theo dạng .+; không đọc được “.+”\.$/)
})

test.each<[ReportKind, string, string, string, string]>([
  ['month', '2026-01', '2025-12', '2025-01', 'tháng 2 năm 2026'],
  ['quarter', '2026-Q1', '2025-Q4', '2025-Q1', 'quý II năm 2026'],
  ['half-year', '2026-H1', '2025-H2', '2025-H1', '6 tháng cuối năm 2026'],
  ['half-year', '2026-H2', '2026-H1', '2025-H2', '6 tháng đầu năm 2027'],
  ['nine-months', '2026-9M', '2025-9M', '2025-9M', '3 tháng cuối năm 2026'],
  ['year', '2026', '2025', '2025', 'năm 2027'],
  ['programme', '2021..2025', '2016..2020', '2016..2020', 'giai đoạn 2026–2030'],
])('around %s %s', (kind, text, before, yearBefore, next) => {
  const read = period(kind, text)
  expect(printPeriod(previousPeriod(read))).toBe(before)
  expect(printPeriod(lastYear(read))).toBe(yearBefore)
  expect(showNextPeriod(read)).toBe(next)
})

const anyPeriod: fc.Arbitrary<Period> = fc.integer({ min: 1990, max: 2090 }).chain((year) =>
  fc.oneof(
    fc.integer({ min: 1, max: 12 }).map((month): Period => ({ kind: 'month', year, month })),
    fc.integer({ min: 1, max: 4 }).map((quarter): Period => ({ kind: 'quarter', year, quarter })),
    fc.constantFrom<1 | 2>(1, 2).map((half): Period => ({ kind: 'half-year', year, half })),
    fc.constant<Period>({ kind: 'nine-months', year }),
    fc.constant<Period>({ kind: 'year', year }),
    fc.integer({ min: 1, max: 9 }).map((more): Period => ({ kind: 'programme', from: year, to: year + more })),
  ),
)

const anyRule: fc.Arbitrary<PeriodRule> = fc
  .oneof(
    fc.integer({ min: 1, max: 28 }).map((day) => ({ day })),
    fc.constant('month-end' as const),
  )
  .map((closing) => ({ closing, sendWithinWorkingDays: 2, source: 'tỉnh' }))

test('what is printed is read back, and next undoes previous', () => {
  fc.assert(
    fc.property(anyPeriod, (each) => {
      expect(period(each.kind, printPeriod(each))).toEqual(each)
      expect(nextPeriod(previousPeriod(each))).toEqual(each)
    }),
  )
})

test('under every rule, windows follow one another without a gap or a shared day', () => {
  fc.assert(
    fc.property(anyPeriod, anyRule, (each, rule) => {
      fc.pre(each.kind !== 'nine-months')
      expect(windowOf(each, rule).from).toBe(addDays(windowOf(previousPeriod(each), rule).to, 1))
    }),
  )
})

test('a year is its four quarters, its two halves and its twelve months', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1990, max: 2090 }), anyRule, (year, rule) => {
      const whole = windowOf({ kind: 'year', year }, rule)
      expect(windowOf({ kind: 'quarter', year, quarter: 1 }, rule).from).toBe(whole.from)
      expect(windowOf({ kind: 'quarter', year, quarter: 4 }, rule).to).toBe(whole.to)
      expect(windowOf({ kind: 'half-year', year, half: 1 }, rule).from).toBe(whole.from)
      expect(windowOf({ kind: 'half-year', year, half: 2 }, rule).to).toBe(whole.to)
      expect(windowOf({ kind: 'month', year, month: 12 }, rule).to).toBe(whole.to)
    }),
  )
})

test('a province that closes at the end of the month counts calendar months', () => {
  const rule: PeriodRule = { closing: 'month-end', sendWithinWorkingDays: 3, source: 'tỉnh' }
  expect(windowOf(period('month', '2028-02'), rule)).toEqual({ from: '2028-02-01', to: '2028-02-29' })
  expect(windowOf(period('year', '2026'), { ...rule, closingOf: { year: { day: 14 } } }).to).toBe('2026-12-14')
})

test.each([[{ day: 0 }], [{ day: 29 }], [{ day: 14.5 }]])(
  'a closing day not every month has is refused: %o',
  (closing) => {
    expect(readPeriodRule(closing, 2, 'tỉnh').ok).toBe(false)
  },
)

test('the report is sent by the second working day after the close', () => {
  const rule = { closing: { day: 14 }, sendWithinWorkingDays: 2, source: 'tỉnh' }
  const isWorkingDay = (day: Parameters<typeof weekday>[0]) => weekday(day) <= 5
  // 14/6/2026 is a Sunday, 14/8/2026 a Friday.
  expect(sendingDeadline(windowOf(period('half-year', '2026-H1')), rule, isWorkingDay)).toBe('2026-06-16')
  expect(sendingDeadline(windowOf(period('month', '2026-08')), rule, isWorkingDay)).toBe('2026-08-18')
})

test.each([
  ['2026-04-14', '2026-03'],
  ['2026-04-15', '2026-04'],
  ['2026-01-03', '2025-12'],
  ['2026-12-20', '2026-12'],
])('on %s the month to report is %s', (today, expected) => {
  expect(printPeriod(latestClosedPeriod('month', localDate(today)))).toBe(expected)
})

test.each([
  ['15/12/2025', '14/6/2026', true],
  ['2025-12-15', '2025-12-15', true],
  ['14/6/2026', '15/12/2025', false],
  ['31/2/2026', '1/3/2026', false],
  ['1/3/2026', 'hôm nay', false],
])('a window of one’s own from %s to %s: %s', (from, to, readable) => {
  expect(readWindow(from, to).ok).toBe(readable)
})
