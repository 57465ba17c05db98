import { expect, test } from 'vitest'
import { pagesAround } from './pagination.tsx'

test.each([
  [1, 1, [1]],
  [1, 9, [1, 2, 'gap', 9]],
  [5, 9, [1, 'gap', 4, 5, 6, 'gap', 9]],
  [9, 9, [1, 'gap', 8, 9]],
  [2, 3, [1, 2, 3]],
])('page %i of %i', (page, last, shown) => {
  expect(pagesAround(page, last)).toEqual(shown)
})
