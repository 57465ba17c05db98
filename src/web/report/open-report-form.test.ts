import { expect, test } from 'vitest'
import { readOpenReportForm } from './open-report-form.ts'

function formOf(fields: Readonly<Record<string, string>>): FormData {
  const form = new FormData()
  for (const [name, value] of Object.entries(fields)) form.set(name, value)
  return form
}

test('a kind and a period open the regular window', () => {
  expect(readOpenReportForm(formOf({ kind: 'half-year', period: '2026-H1' }))).toEqual({
    ok: true,
    value: { period: { kind: 'half-year', year: 2026, half: 1 } },
  })
})

test('a period chosen from the list is the same', () => {
  expect(readOpenReportForm(formOf({ wanted: 'programme:2021..2025', kind: '', period: '' }))).toMatchObject({
    ok: true,
    value: { period: { kind: 'programme', from: 2021, to: 2025 } },
  })
})

test('two days make a free window', () => {
  const read = readOpenReportForm(formOf({ kind: 'month', period: '2026-04', from: '01/04/2026', to: '30/04/2026' }))
  expect(read).toMatchObject({ ok: true, value: { window: { from: '2026-04-01', to: '2026-04-30' } } })
})

test.each([
  [{ period: '2026-04' }, 'wanted'],
  [{ kind: 'month', period: 'tháng 4' }, 'period'],
  [{ kind: 'month', period: '2026-04', from: '01/04/2026' }, 'to'],
  [{ kind: 'month', period: '2026-04', to: '30/04/2026' }, 'from'],
  [{ kind: 'month', period: '2026-04', from: '30/04/2026', to: '01/04/2026' }, 'from'],
])('%o is refused at its field %s', (fields, field) => {
  const read = readOpenReportForm(formOf(fields))
  expect(read.ok ? [] : Object.keys(read.refusal)).toEqual([field])
})
