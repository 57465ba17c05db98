import type { Operators } from './drawing.ts'
import { apply, type Matrix } from './matrix.ts'

/** A straight line across or down the page: `at` is its y (or x), from `from` to `to`. */
export type Ruling = { readonly across: boolean; readonly at: number; readonly from: number; readonly to: number }

/** pdf.js writes a path as 0 x y (move), 1 x y (line), 2 … (curve), 3 … (quadratic), 4 (close). */
const lengths: Readonly<Record<number, number>> = { 0: 3, 1: 3, 2: 7, 3: 5, 4: 1 }
/** Filled boxes thinner than this are lines. */
const thin = 2.6
const shortest = 3
const most = 60_000

/** Adds the straight lines a path paints. */
export function addPath(rulings: Ruling[], args: readonly unknown[], ops: Operators, matrix: Matrix): void {
  if (rulings.length > most) return
  const [paint, [path]] = args as [number, [ArrayLike<number> | null]]
  if (!path || paint === ops['endPath']) return
  const stroked = ['stroke', 'closeStroke', 'fillStroke', 'eoFillStroke', 'closeFillStroke', 'closeEOFillStroke'].some(
    (name) => ops[name] === paint,
  )
  for (const points of subpaths(path, matrix)) {
    if (stroked) for (let at = 1; at < points.length; at += 1) addSegment(rulings, points[at - 1]!, points[at]!)
    else addThinBox(rulings, points)
  }
}

type Point = readonly [number, number]

function subpaths(path: ArrayLike<number>, matrix: Matrix): Point[][] {
  const all: Point[][] = []
  let points: Point[] = []
  for (let at = 0; at < path.length;) {
    const operator = path[at]!
    const length = lengths[operator]
    if (length === undefined) break
    if (operator === 0) {
      points = []
      all.push(points)
    }
    if (operator === 4 && points[0]) points.push(points[0])
    else if (operator !== 4) points.push(apply(matrix, path[at + length - 2]!, path[at + length - 1]!))
    at += length
  }
  return all
}

function addSegment(rulings: Ruling[], [x1, y1]: Point, [x2, y2]: Point): void {
  const [dx, dy] = [Math.abs(x2 - x1), Math.abs(y2 - y1)]
  if (dy < 1 && dx >= shortest)
    rulings.push({ across: true, at: (y1 + y2) / 2, from: Math.min(x1, x2), to: Math.max(x1, x2) })
  else if (dx < 1 && dy >= shortest)
    rulings.push({ across: false, at: (x1 + x2) / 2, from: Math.min(y1, y2), to: Math.max(y1, y2) })
}

function addThinBox(rulings: Ruling[], points: readonly Point[]): void {
  if (points.length < 2) return
  const xs = points.map(([x]) => x)
  const ys = points.map(([, y]) => y)
  const [left, right, top, bottom] = [Math.min(...xs), Math.max(...xs), Math.min(...ys), Math.max(...ys)]
  const [width, height] = [right - left, bottom - top]
  if (height < thin && width >= shortest && width > height)
    rulings.push({ across: true, at: (top + bottom) / 2, from: left, to: right })
  else if (width < thin && height >= shortest)
    rulings.push({ across: false, at: (left + right) / 2, from: top, to: bottom })
}
