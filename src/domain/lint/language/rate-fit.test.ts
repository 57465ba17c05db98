import fc from 'fast-check'
import { expect, test } from 'vitest'
import { fits, isExplained, rateFit } from './rate-fit.ts'

test.each([
  [95.83, 2, 4853, 5064, 'rounded'],
  [99.95, 2, 2395, 2396, 'cut'],
  [23, 0, 170, 738, 'rounded'],
  [99, 0, 2395, 2396, 'cut'],
  [100, 2, 2395, 2396, 'claims-all'],
  [100, 0, 2395, 2396, 'claims-all'],
  [0, 0, 1, 2396, 'claims-none'],
  [63.6, 1, 14, 33, 'wrong'],
  [50, 0, 1, 2, 'exact'],
  [77.75, 2, 62318.402, 80150.117, 'rounded'],
  [100, 0, 0, 0, 'wrong'],
] as const)('%s per cent with %s decimals of %s/%s is %s', (percent, decimals, top, bottom, fit) => {
  expect(rateFit(percent, decimals, top, bottom)).toBe(fit)
})

const fraction = fc
  .integer({ min: 1, max: 50_000 })
  .chain((bottom) => fc.record({ bottom: fc.constant(bottom), top: fc.integer({ min: 0, max: bottom }) }))

test('a share rounded or cut at any decimals is never called wrong', () => {
  fc.assert(
    fc.property(fraction, fc.integer({ min: 0, max: 3 }), fc.boolean(), ({ top, bottom }, decimals, cut) => {
      const scale = 10n ** BigInt(decimals)
      const scaled = BigInt(top) * 100n * scale
      const said = cut ? scaled / BigInt(bottom) : (scaled * 2n + BigInt(bottom)) / (BigInt(bottom) * 2n)
      expect(rateFit(Number(said) / Number(scale), decimals, top, bottom)).not.toBe('wrong')
    }),
  )
})

test('a share off by two of its last digit is never let through', () => {
  fc.assert(
    fc.property(fraction, fc.integer({ min: 0, max: 2 }), ({ top, bottom }, decimals) => {
      const scale = 10 ** decimals
      const said = (Math.round((top / bottom) * 100 * scale) + 2) / scale
      expect(fits(said, decimals, top, bottom)).toBe(false)
    }),
  )
})

test('a share is explained by any two numbers that give it', () => {
  expect(isExplained(97.42, 2, [34, 1512, 1552])).toBe(true)
  expect(isExplained(97.45, 2, [34, 1512, 1552])).toBe(false)
})
