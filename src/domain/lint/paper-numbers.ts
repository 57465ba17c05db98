import { type Bases, isEmpty } from './language/joint-base.ts'
import { moneyScaleOf, type Quantity } from './language/quantities.ts'
import type { Paper } from './paper.ts'

/** Every number a paper tells, in order; money in đồng beside what is printed. */
export type PaperNumbers = { readonly sorted: readonly number[] }

const read = new WeakMap<Paper, PaperNumbers>()

/** Asked by several rules; read once. */
export function numbersOf(paper: Paper): PaperNumbers {
  const before = read.get(paper)
  if (before) return before
  const told = paper.passages.flatMap(({ quantities, fractions }) => [
    ...quantities.filter((one) => !one.percent).flatMap(readingsOf),
    ...fractions.flatMap(({ numerator, denominator }) => [numerator, denominator]).flatMap(readingsOf),
  ])
  const cells = paper.grids.flatMap((grid) =>
    grid.rows
      .flat()
      .flatMap(({ number }) => (number && !number.percent ? [number.value, number.other ?? []].flat() : [])),
  )
  const numbers = { sorted: [...new Set([...told, ...cells])].toSorted((a, b) => a - b) }
  read.set(paper, numbers)
  return numbers
}

/** As printed, as it may also be read, and in đồng. */
export function readingsOf({ value, other, unit }: Quantity): readonly number[] {
  const scale = moneyScaleOf(unit)
  const values = other === undefined ? [value] : [value, other]
  return scale === undefined || scale === 1 ? values : [...values, ...values.map((one) => one * scale)]
}

/** Whether any number of the paper lies among these wholes. */
export function tellsOneOf({ sorted }: PaperNumbers, bases: Bases): boolean {
  if (isEmpty(bases)) return false
  let [low, high] = [0, sorted.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if (sorted[middle]! < bases.least) low = middle + 1
    else high = middle
  }
  return low < sorted.length && sorted[low]! <= bases.most
}
