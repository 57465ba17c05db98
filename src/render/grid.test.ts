import { expect, test } from 'vitest'
import { placeCells } from './grid.ts'

test('covered places are skipped, as in the three-row heads of the forms', () => {
  const placed = placeCells([
    [{ down: 3 }, { across: 3 }, {}],
    [{ down: 2 }, { across: 2 }, {}],
    [{}, {}, {}],
  ])
  expect(placed.map((row) => row.map(({ column }) => column))).toEqual([
    [0, 1, 4],
    [1, 2, 4],
    [2, 3, 4],
  ])
})

test('a cell never reaches below the last row', () => {
  expect(placeCells([[{ down: 5 }], []])[0]?.[0]?.down).toBe(2)
})
