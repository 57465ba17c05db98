import { expect, test } from 'vitest'
import { readAsOf } from './read-as-of.ts'

test.each([
  ['2026-04-15T08:00:00+07:00', '2026-04-15T01:00:00.000Z'],
  ['2026-04-15T01:00:00Z', '2026-04-15T01:00:00.000Z'],
  ['2026-04-15T08:00:00', '2026-04-15T01:00:00.000Z'],
  ['15/04/2026 08:00', '2026-04-15T01:00:00.000Z'],
  ['15/04/2026', '2026-04-15T17:00:00.000Z'],
  ['2026-04-15', '2026-04-15T17:00:00.000Z'],
])('%s is %s', (text, instant) => {
  const read = readAsOf(text)
  expect(read.ok && read.value.toISOString()).toBe(instant)
})

test.each(['hôm qua', '2026-13-01', '31/02/2026', '2026-04-15T25:00:00Z', ''])('“%s” is refused', (text) => {
  expect(readAsOf(text)).toMatchObject({ ok: false })
})
