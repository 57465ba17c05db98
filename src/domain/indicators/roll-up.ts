import { percentage } from '#kernel/rate.ts'
import { type Figure, type Figures, known } from './figure.ts'
import type { CountIndicator, Indicator, ProcedureIndicator, RateIndicator } from './indicator.ts'

/** What one commune signed. */
export type SignedFigures = { readonly commune: string; readonly figures: Figures }

/**
 * The figures of several communes as one (law 9): counts add; a rate adds its numerators and its denominators and
 * divides once; what cannot be added says so. A commune without the figure makes the sum missing: a part unknown is a
 * whole unknown.
 */
export function rollUp(indicators: readonly Indicator[], signed: readonly SignedFigures[]): Figures {
  const rolled = new Map<string, Figure>()
  for (const indicator of indicators) {
    if (indicator.combine !== 'ratio') rolled.set(indicator.id, combineCounts(indicator, signed))
  }
  for (const indicator of indicators) {
    if (indicator.kind === 'rate') rolled.set(indicator.id, combineRate(indicator, signed))
  }
  return rolled
}

function combineCounts(indicator: CountIndicator | ProcedureIndicator, signed: readonly SignedFigures[]): Figure {
  const base = { id: indicator.id, unit: indicator.unit, records: 0 }
  // One procedure is offered by many communes: adding their lists would count it many times.
  if (indicator.combine === 'none') return { ...base, value: { missing: 'not-additive' } }
  const sum = addUp(signed.map(({ figures }) => known(figures.get(indicator.id)?.value ?? { missing: 'not-entered' })))
  return sum === undefined
    ? { ...base, value: { missing: 'not-entered' } }
    : { ...base, value: { known: sum }, records: sum }
}

function combineRate(rate: RateIndicator, signed: readonly SignedFigures[]): Figure {
  const base = { id: rate.id, unit: rate.unit }
  const parts = signed.map(({ figures }) => figures.get(rate.id))
  const numerator = addUp(parts.map((figure) => figure?.numerator))
  const denominator = addUp(parts.map((figure) => figure?.denominator))
  if (numerator === undefined || denominator === undefined)
    return { ...base, value: { missing: 'not-entered' }, records: 0 }
  const value = percentage(numerator, denominator, rate.decimals)
  return {
    ...base,
    value: value === undefined ? { missing: 'not-applicable' } : { known: value },
    numerator,
    denominator,
    records: denominator,
  }
}

/** Undefined when any part is unknown, or when there is none. */
function addUp(parts: readonly (number | undefined)[]): number | undefined {
  if (parts.length === 0) return undefined
  let sum = 0
  for (const part of parts) {
    if (part === undefined) return undefined
    sum += part
  }
  return sum
}
