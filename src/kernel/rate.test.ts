import fc from 'fast-check'
import { expect, test } from 'vitest'
import { percentage } from './rate.ts'

test.each([
  [2395, 2396, 2, 99.96],
  [1473, 1512, 2, 97.42],
  [99_999, 100_000, 2, 99.99],
  [1, 100_000, 2, 0.01],
  [1, 3, 0, 33],
  [1, 8, 2, 12.5],
  [1, 800, 2, 0.13],
  [0, 5, 2, 0],
  [5, 5, 2, 100],
  [6, 5, 2, 120],
  [100_001, 100_000, 2, 100.01],
  [0, 0, 2, undefined],
  [3, 0, 2, undefined],
])('%d of %d with %d decimals is %s', (part, whole, decimals, expected) => {
  expect(percentage(part, whole, decimals)).toBe(expected)
})

const cases = fc.tuple(fc.nat(10_000_000), fc.integer({ min: 1, max: 10_000_000 }), fc.integer({ min: 0, max: 4 }))

test('100 only when equal, 0 only when zero, and never further off than one last digit', () => {
  fc.assert(
    fc.property(cases, ([part, whole, decimals]) => {
      const rate = percentage(part, whole, decimals)!
      expect(rate === 100).toBe(part === whole)
      expect(rate === 0).toBe(part === 0)
      expect(Math.abs(rate - (part * 100) / whole)).toBeLessThanOrEqual(10 ** -decimals + 1e-9)
    }),
  )
})
