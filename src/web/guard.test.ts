import { expect, test } from 'vitest'
import { safeReturn } from './guard.ts'

test.each([
  ['/bao-cao?ky=2026-04', '/bao-cao?ky=2026-04'],
  ['//nguoi.la/x', '/'],
  ['/\\nguoi.la', '/'],
  ['https://nguoi.la', '/'],
  ['/dang-xuat', '/'],
  [null, '/'],
])('after signing in, %s leads to %s', (wanted, place) => {
  expect(safeReturn(wanted)).toBe(place)
})
