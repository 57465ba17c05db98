import fc from 'fast-check'
import { expect, test } from 'vitest'
import { basesOf, commonBases, isEmpty } from './joint-base.ts'
import type { Quantity } from './quantities.ts'

function share(count: number, percent: number, decimals: number) {
  const quantity = (value: number, places: number, isPercent: boolean): Quantity => ({
    start: 0,
    end: 0,
    text: String(value),
    value,
    decimals: places,
    percent: isPercent,
  })
  return { count: quantity(count, 0, false), percent: quantity(percent, decimals, true) }
}

test.each([
  [4, 10.53, 2, 38, 38],
  [32, 84.21, 2, 38, 38],
  [1, 50, 0, 2, 2],
  [7, 17.5, 1, 40, 40],
  [3, 100, 0, 3, 3],
  [13, 21, 0, 60, 63],
])('%i is %d%% (%i decimals) of %i to %i', (count, percent, decimals, least, most) => {
  expect(basesOf(share(count, percent, decimals))).toEqual({ least, most })
})

test('a share of nothing, and none of something, have no whole', () => {
  expect(isEmpty(basesOf(share(0, 12.5, 1)))).toBe(true)
  expect(isEmpty(basesOf(share(4, 0, 0)))).toBe(true)
  expect(isEmpty(basesOf(share(4, 120, 0)))).toBe(true)
})

test('the shares of any whole, rounded or cut off, always leave that whole', () => {
  const parts = fc.integer({ min: 2, max: 50_000 }).chain((whole) =>
    fc.record({
      whole: fc.constant(whole),
      counts: fc.array(fc.integer({ min: 1, max: whole - 1 }), { minLength: 1, maxLength: 5 }),
      decimals: fc.integer({ min: 0, max: 2 }),
      cut: fc.boolean(),
    }),
  )
  fc.assert(
    fc.property(parts, ({ whole, counts, decimals, cut }) => {
      const unit = 10 ** decimals
      const print = (count: number) => {
        const scaled = (BigInt(count) * 100n * BigInt(unit) * 2n) / BigInt(whole)
        return Number(cut ? scaled / 2n : (scaled + 1n) / 2n) / unit
      }
      const shares = counts.map((count) => share(count, print(count), decimals))
      const honest = shares.filter(({ percent }) => percent.value > 0 && percent.value < 100)
      if (honest.length === 0) return true
      const { least, most } = commonBases(honest)
      return least <= whole && whole <= most
    }),
    { numRuns: 2000 },
  )
})
