import type { Figure, Figures, Value } from '#domain/indicators/figure.ts'
import { percentage } from '#kernel/rate.ts'
import type { Source } from './form.ts'

export type Evaluated = {
  readonly value: Value
  readonly records?: number
  readonly figure?: string
  readonly figures?: readonly string[]
  readonly numerator?: number
  readonly denominator?: number
}

/** What a formula may look at: other cells by number, figures by id (of the commune, or of one field). */
export type Surroundings = {
  readonly valueOf: (number: string) => Value
  readonly figureOf: (id: string) => Figure | undefined
}

export function evaluate(source: Source, decimals: number, around: Surroundings): Evaluated {
  switch (source.kind) {
    case 'figure':
      return fromFigures([source.id], around)
    case 'figures':
      return fromFigures(source.ids, around)
    case 'sum':
      return { value: sumOf(source.of.map(around.valueOf)) }
    case 'ratio':
      return rateOf(around.valueOf(source.numerator), around.valueOf(source.denominator), decimals)
    case 'typed':
      return { value: { missing: 'not-entered' } }
    case 'none':
      return { value: { missing: 'not-applicable' } }
    default: {
      const never: never = source
      return never
    }
  }
}

function fromFigures(ids: readonly string[], around: Surroundings): Evaluated {
  const figures = ids.map(around.figureOf)
  const value = sumOf(figures.map((figure) => figure?.value ?? { missing: 'not-entered' }))
  const [only] = figures
  if (figures.some((figure) => figure === undefined)) return { value }
  const records = figures.reduce((sum, figure) => sum + (figure?.records ?? 0), 0)
  if (ids.length > 1 || !only) return { value, records, figures: figures.flatMap((figure) => figure?.id ?? []) }
  return {
    value,
    records,
    figure: only.id,
    figures: [only.id],
    ...(only.numerator === undefined ? {} : { numerator: only.numerator }),
    ...(only.denominator === undefined ? {} : { denominator: only.denominator }),
  }
}

/**
 * A sum with a missing part is missing, for the same reason. A part that does not apply is no part: after 1/7/2025 the
 * procedures of a district are not "unknown", there are none to add.
 */
export function sumOf(parts: readonly Value[]): Value {
  const missing = parts.find((part) => 'missing' in part && part.missing !== 'not-applicable')
  if (missing) return missing
  const numbers = parts.flatMap((part) => ('known' in part ? [part.known] : []))
  return numbers.length === 0 ? { missing: 'not-applicable' } : { known: exact(numbers.reduce((a, b) => a + b, 0)) }
}

export function rateOf(numerator: Value, denominator: Value, decimals: number): Evaluated {
  if ('missing' in denominator) return { value: denominator }
  if ('missing' in numerator) return { value: numerator }
  const rate = rateOfNumbers(numerator.known, denominator.known, decimals)
  const value: Value = rate === undefined ? { missing: 'not-applicable' } : { known: rate }
  return { value, numerator: numerator.known, denominator: denominator.known }
}

const millionths = 1_000_000

/** `percentage` over money too: triệu đồng with six decimals is a whole number of đồng. */
export function rateOfNumbers(numerator: number, denominator: number, decimals: number): number | undefined {
  return percentage(Math.round(numerator * millionths), Math.round(denominator * millionths), decimals)
}

/** Money is added as whole đồng, so that 0,1 + 0,2 triệu is 0,3. */
export function exact(value: number): number {
  return Math.round(value * millionths) / millionths
}

/**
 * The figure of one field. A field that has no figure where those of the others already add up to the whole has none
 * to count: that is a proved zero. Otherwise nobody knows.
 */
export function figureOfField(figures: Figures, id: string, field: string, fields: readonly string[]) {
  const own = figures.get(splitId(id, field))
  if (own) return own
  const whole = figures.get(id)
  if (!whole || 'missing' in whole.value) return undefined
  const parts = fields.map((key) => figures.get(splitId(id, key))?.value ?? { missing: 'not-applicable' as const })
  const sum = sumOf(parts)
  const covered = 'known' in sum ? sum.known === whole.value.known : whole.value.known === 0
  if (!covered) return undefined
  return { id: splitId(id, field), value: { known: 0 }, unit: whole.unit, records: 0 } satisfies Figure
}

export function splitId(id: string, field: string): string {
  return `${id}[field=${field}]`
}
