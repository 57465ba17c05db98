import { describe, expect, test } from 'vitest'
import type { Figure } from '#domain/indicators/figure.ts'
import { agrees, numbersIn } from './printed-number.ts'

const count = (known: number): Figure => ({ id: 'a', value: { known }, unit: 'hồ sơ', records: known })
const rate: Figure = { id: 'r', value: { known: 99.96 }, unit: '%', numerator: 2395, denominator: 2396, records: 2396 }
const money: Figure = { id: 'm', value: { known: 17759.720212 }, unit: 'triệu đồng', records: 0 }
const missing: Figure = { id: 'x', value: { missing: 'not-entered' }, unit: 'hồ sơ', records: 0 }

test('reads numbers as Vietnamese papers write them', () => {
  expect(numbersIn('4.853/5.064 = 95,83%')).toEqual([
    { value: 4853, decimals: 0 },
    { value: 5064, decimals: 0 },
    { value: 95.83, decimals: 2 },
  ])
})

describe('a printed text and its figure', () => {
  test.each<[string, Figure, boolean]>([
    ['1.512', count(1512), true],
    ['1.521', count(1512), false],
    ['03', count(3), true],
    ['0', count(0), true],
    ['', count(5), false],
    ['99,96%', rate, true],
    ['2.395/2.396 = 99,96%', rate, true],
    ['2.395/2.397 = 99,96%', rate, false],
    ['99,97%', rate, false],
    ['17.759,720212', money, true],
    ['17.759,72', money, true],
    ['17.759,73', money, false],
    ['chưa có số liệu', missing, true],
    ['–', missing, true],
    ['0', missing, false],
  ])('“%s”', (text, figure, expected) => {
    expect(agrees(text, figure)).toBe(expected)
  })
})

describe('a printed move', () => {
  test.each([
    ['12', [count(30)], true],
    ['40,00%', [count(30)], true],
    ['13', [count(30)], false],
    ['chưa có số liệu', [missing], true],
    ['chưa có số liệu', [count(30)], false],
  ] as const)('“%s” since %j', (text, before, expected) => {
    expect(agrees(text, count(42), before)).toBe(expected)
  })
})
