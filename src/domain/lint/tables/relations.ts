import { fits } from '../language/rate-fit.ts'
import type { CellNumber } from './grid.ts'

/** One row or column of figures as the others see it: by the place of the figure. */
export type Series = {
  readonly id: number
  readonly values: readonly (CellNumber | undefined)[]
}

/** A whole that nearly always equals these parts, and the few places where it does not. */
export type SumRelation = {
  readonly whole: number
  readonly parts: readonly number[]
  /** Places where it holds, and of them where at least two parts say something. */
  readonly good: number
  readonly telling: number
  /** How unlikely it is by chance: digits that had to agree. */
  readonly digits: number
  readonly broken: readonly number[]
}

const near = 7
const longestRun = 8

/** Every sum among these series that holds in nearly all places and is broken in at least one. */
export function mineSums(series: readonly Series[], places: number): readonly SumRelation[] {
  return series.flatMap((whole, at) =>
    candidatesFor(series.length, at).flatMap((parts) => {
      const relation = judge(series, at, parts, places)
      if (!relation) return []
      const broken = relation.broken.filter((place) => !isExplained(series, relation, whole, place))
      return broken.length === 0 ? [] : [{ ...relation, broken }]
    }),
  )
}

/** Parts as people lay them out: a run beside the whole, or two or three columns not far away. */
function candidatesFor(count: number, at: number): readonly (readonly number[])[] {
  const found: number[][] = []
  for (let length = 4; length <= longestRun; length += 1) {
    if (at + length < count) found.push(Array.from({ length }, (_, step) => at + 1 + step))
    if (at - length >= 0) found.push(Array.from({ length }, (_, step) => at - length + step))
  }
  const others = Array.from({ length: count }, (_, one) => one).filter(
    (one) => one !== at && Math.abs(one - at) <= near,
  )
  others.forEach((a, first) => {
    others.slice(first + 1).forEach((b, second) => {
      found.push([a, b])
      for (const c of others.slice(first + second + 2)) if (c - a <= near) found.push([a, b, c])
    })
  })
  return found
}

function judge(series: readonly Series[], at: number, parts: readonly number[], places: number) {
  let good = 0
  let telling = 0
  let digits = 0
  const broken: number[] = []
  for (let place = 0; place < places; place += 1) {
    const said = series[at]!.values[place]
    if (!said) continue
    let sum = 0
    let some = 0
    let least = Number.POSITIVE_INFINITY
    let decimals = said.decimals
    let known = true
    for (const part of parts) {
      const value = series[part]!.values[place]
      if (!value) {
        known = false
        break
      }
      sum += value.value
      decimals = Math.max(decimals, value.decimals)
      if (value.value !== 0) {
        some += 1
        least = Math.min(least, Math.abs(value.value))
      }
    }
    if (!known) continue
    if (Math.abs(sum - said.value) <= slack(decimals, parts.length)) {
      good += 1
      if (some >= 2) {
        telling += 1
        digits += Math.log10(least * 10 ** decimals + 1)
      }
    } else {
      broken.push(place)
      if (broken.length > 2) return undefined
    }
  }
  if (broken.length === 0 || telling < 2 || good < broken.length * 3) return undefined
  // A part that is nothing wherever the sum holds is no part of it.
  const idle = parts.some((part) =>
    series[part]!.values.every((one, place) => !one || one.value === 0 || broken.includes(place)),
  )
  return idle ? undefined : { whole: at, parts, good, telling, digits, broken }
}

/** What is printed with decimals was rounded; whole numbers were not. */
function slack(decimals: number, parts: number): number {
  return decimals === 0 ? 1e-6 : ((parts + 1) * 0.5) / 10 ** decimals + 1e-9
}

/** One more column that is zero wherever the sum holds makes this place right too: then it belongs to the sum. */
function isExplained(series: readonly Series[], relation: SumRelation, whole: Series, place: number): boolean {
  const rest = Math.abs((whole.values[place]?.value ?? 0) - sumOf(series, relation.parts, place))
  return series.some(
    (other, index) =>
      index !== relation.whole &&
      !relation.parts.includes(index) &&
      Math.abs(Math.abs(other.values[place]?.value ?? 0) - rest) < 1e-6 &&
      other.values.every((one, at) => relation.broken.includes(at) || !one || one.value === 0),
  )
}

export function sumOf(series: readonly Series[], parts: readonly number[], place: number): number {
  const sum = parts.reduce((total, part) => total + (series[part]!.values[place]?.value ?? 0), 0)
  return Math.round(sum * 1e6) / 1e6
}

/** A share that nearly always is the same part of the same whole. */
export type RateRelation = {
  readonly rate: number
  readonly tops: readonly number[]
  readonly bottom: number
  readonly digits: number
  readonly good: number
  readonly broken: readonly number[]
}

/** The two (or three) series nearest to a share of which it is made, and where it is not. */
export function mineRates(
  series: readonly Series[],
  rates: readonly number[],
  counts: readonly number[],
  places: number,
): readonly RateRelation[] {
  return rates.flatMap((rate) => {
    const beside = counts.filter((one) => Math.abs(one - rate) <= near)
    const tops: (readonly number[])[] = beside.flatMap((one) => {
      const next = beside.find((other) => other === one + 1)
      return next === undefined ? [[one]] : [[one], [one, next]]
    })
    return tops.flatMap((top) =>
      beside.flatMap((bottom) => {
        const relation = top.includes(bottom) ? undefined : judgeRate(series, rate, top, bottom, places)
        return relation ? [relation] : []
      }),
    )
  })
}

function judgeRate(
  series: readonly Series[],
  rate: number,
  tops: readonly number[],
  bottom: number,
  places: number,
): RateRelation | undefined {
  let good = 0
  let digits = 0
  const broken: number[] = []
  for (let place = 0; place < places; place += 1) {
    const said = series[rate]!.values[place]
    const base = series[bottom]!.values[place]
    if (!said || !base || base.value === 0 || tops.some((one) => !series[one]!.values[place])) continue
    const top = sumOf(series, tops, place)
    const close = Math.abs((top / base.value) * 100 - said.value) <= 1.1 / 10 ** said.decimals
    if (close && fits(said.value, said.decimals, top, base.value)) {
      good += 1
      if (said.value !== 0 && said.value !== 100) digits += 2 + said.decimals
    } else {
      broken.push(place)
      if (broken.length > 1) return undefined
    }
  }
  return broken.length === 1 && good >= 2 ? { rate, tops, bottom, digits, good, broken } : undefined
}
