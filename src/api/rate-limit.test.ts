import { expect, test } from 'vitest'
import { createRateLimit } from './rate-limit.ts'

test('so many calls a minute, counted for each token by itself', () => {
  const limit = createRateLimit(2)
  expect([limit.take('a', 0), limit.take('a', 10), limit.take('a', 20_500)]).toEqual([0, 0, 40])
  expect(limit.take('b', 20_500)).toBe(0)
  expect(limit.take('a', 59_999)).toBe(1)
  expect(limit.take('a', 60_000)).toBe(0)
})
