import { expect, test } from 'vitest'
import { localDate } from '#kernel/local-time.ts'
import { asOfEnd, momentsOf } from './moments.ts'

const april = { from: localDate('2026-03-15'), to: localDate('2026-04-14') }

test.each([
  ['long after', '2026-11-21T08:00:00+07:00', '2026-03-15T00:00:00', '2026-04-15T00:00:00'],
  ['within the window', '2026-04-01T10:00:00+07:00', '2026-03-15T00:00:00', '2026-04-01T10:00:00'],
  ['within a second', '2026-04-01T10:00:00.5+07:00', '2026-03-15T00:00:00', '2026-04-01T10:00:01'],
  ['before the window', '2026-03-01T10:00:00+07:00', '2026-03-01T10:00:00', '2026-03-01T10:00:00'],
])('asked %s, a window is seen up to the moment or its end', (_, asOf, from, at) => {
  expect(momentsOf(april, new Date(asOf))).toEqual({ from, at })
})

test('a question that names no moment is as of the end of the window, whether or not it is over', () => {
  const over = new Date('2026-11-21T08:00:00+07:00')
  const within = new Date('2026-04-01T10:00:00+07:00')
  expect(asOfEnd(april, over)).toEqual(over)
  expect(momentsOf(april, asOfEnd(april, within)).at).toBe('2026-04-15T00:00:00')
})
