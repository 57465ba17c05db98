import { percentage } from '#kernel/rate.ts'
import type { DossierFacts } from '#domain/dossiers/facts.ts'
import { holds, type Moments } from './dossier-condition.ts'
import type { Figure, Figures, Value } from './figure.ts'
import type { CountIndicator, Indicator, RateIndicator } from './indicator.ts'

/** Whether a dossier stands in the list behind a count. */
export function counts(indicator: CountIndicator, facts: DossierFacts, moments: Moments): boolean {
  return indicator.anyOf.some((all) => all.every((condition) => holds(condition, facts, moments)))
}

/** Counts dossiers one by one: what the offline verification does, and what the SQL is held against. */
export function countDossiers(
  indicators: readonly Indicator[],
  facts: Iterable<DossierFacts>,
  moments: Moments,
): Map<string, number> {
  const totals = new Map<string, number>()
  const counted = indicators.filter((indicator) => indicator.kind === 'count')
  for (const indicator of counted) totals.set(indicator.id, 0)
  for (const dossier of facts) {
    for (const indicator of counted) {
      if (counts(indicator, dossier, moments)) totals.set(indicator.id, totals.get(indicator.id)! + 1)
    }
  }
  return totals
}

/** Figures from counts: each count with its list's size, each rate from its two parts, divided once. */
export function figuresFrom(indicators: readonly Indicator[], counted: ReadonlyMap<string, number>): Figures {
  const figures = new Map<string, Figure>()
  for (const indicator of indicators) {
    figures.set(indicator.id, indicator.kind === 'rate' ? rateOf(indicator, counted) : countOf(indicator, counted))
  }
  return figures
}

function countOf(indicator: Exclude<Indicator, RateIndicator>, counted: ReadonlyMap<string, number>): Figure {
  const count = counted.get(indicator.id)
  const value: Value = count === undefined ? { missing: 'not-entered' } : { known: count }
  return { id: indicator.id, value, unit: indicator.unit, records: count ?? 0 }
}

function rateOf(indicator: RateIndicator, counted: ReadonlyMap<string, number>): Figure {
  const [numerator, denominator] = [counted.get(indicator.numerator), counted.get(indicator.denominator)]
  const base = { id: indicator.id, unit: indicator.unit }
  if (numerator === undefined || denominator === undefined)
    return { ...base, value: { missing: 'not-entered' }, records: 0 }
  const rate = percentage(numerator, denominator, indicator.decimals)
  const value: Value = rate === undefined ? { missing: 'not-applicable' } : { known: rate }
  return { ...base, value, numerator, denominator, records: denominator }
}
