import { percentage } from '#kernel/rate.ts'
import { showCount, showNumber } from '#kernel/vietnamese.ts'
import { type Figure, type Figures, known, type Missing } from '#domain/indicators/figure.ts'

export const comparisons = ['previous', 'lastYear'] as const
/** What a figure is held against: the period before, or the same period of the year before. */
export type Comparison = (typeof comparisons)[number]

export type FigureFormat =
  /** A count with two digits below ten, a percentage for a rate, money with its decimals. */
  | 'value'
  /** The number without the leading zero: `7` in `7/41`. */
  | 'plain'
  | 'rate'
  /** `4.853/5.064 = 95,83%` */
  | 'parts'
  /** How much it moved, without a sign: the sentence says tăng or giảm. */
  | `change:${Comparison}`
  /** The move as a percentage of what it was. */
  | `changeRate:${Comparison}`

export const missingWords: Readonly<Record<Missing, string>> = {
  'not-entered': 'chưa có số liệu',
  'not-applicable': 'không phát sinh',
  'not-measured-then': 'chưa theo dõi số liệu này',
  'not-additive': 'không tổng hợp được',
}

/** The id under which the same figure of another period is found: `dossiers.received@lastYear`. */
export function comparedId(id: string, against: Comparison): string {
  return `${id}@${against}`
}

/** The figures of the period, with those of the periods it is compared with under their own ids. */
export function withComparisons(current: Figures, others: Partial<Readonly<Record<Comparison, Figures>>>): Figures {
  const all = new Map(current)
  for (const against of comparisons) {
    for (const [id, figure] of others[against] ?? []) all.set(comparedId(id, against), figure)
  }
  return all
}

export function isRate(figure: Figure): boolean {
  return figure.unit === '%' || figure.denominator !== undefined
}

/** How a figure is printed; a missing one says that it is missing, never 0 (law 4). */
export function showFigure(figures: Figures, id: string, format: FigureFormat = 'value'): string {
  const figure = figures.get(id)
  if (!figure) return missingWords['not-entered']
  if ('missing' in figure.value) return missingWords[figure.value.missing]
  const value = figure.value.known
  switch (format) {
    case 'value':
      return isRate(figure) ? showRate(figure, value) : showAmount(figure, value)
    case 'plain':
      return showNumber(value, decimalsOf(value))
    case 'rate':
      return showRate(figure, value)
    case 'parts':
      return showParts(figure, value)
    case 'change:previous':
    case 'change:lastYear':
    case 'changeRate:previous':
    case 'changeRate:lastYear':
      return showMove(figures, figure, id, format)
  }
}

/** The signed move of a figure since another period, undefined when either is unknown; rates move in points. */
export function changeOf(figures: Figures, id: string, against: Comparison): number | undefined {
  const [now, before] = [figures.get(id), figures.get(comparedId(id, against))]
  const [a, b] = [now && rounded(now), before && rounded(before)]
  return a === undefined || b === undefined ? undefined : Number((a - b).toFixed(6))
}

function rounded(figure: Figure): number | undefined {
  const value = known(figure.value)
  if (value === undefined || !isRate(figure)) return value
  return Number(exactRate(figure, value).toFixed(2))
}

function showMove(figures: Figures, figure: Figure, id: string, format: FigureFormat): string {
  const against = format.endsWith('lastYear') ? 'lastYear' : 'previous'
  const change = changeOf(figures, id, against)
  if (change === undefined) return missingWords['not-entered']
  if (!format.startsWith('changeRate')) {
    return isRate(figure) ? showNumber(Math.abs(change), 2) : showAmount(figure, Math.abs(change))
  }
  const before = known(figures.get(comparedId(id, against))!.value)
  if (!before) return missingWords['not-applicable']
  return `${showNumber((Math.abs(change) * 100) / Math.abs(before), 2)}%`
}

function showAmount(figure: Figure, value: number): string {
  const decimals = decimalsOf(value)
  return decimals === 0 && !isMoney(figure) ? showCount(value) : showNumber(value, decimals)
}

/** Two decimals, or none when the share is a whole percentage exactly. */
function showRate(figure: Figure, value: number): string {
  const rate = exactRate(figure, value)
  const whole =
    figure.numerator !== undefined && figure.denominator
      ? (figure.numerator * 100) % figure.denominator === 0
      : Number.isInteger(rate)
  return `${showNumber(rate, whole ? 0 : 2)}%`
}

function exactRate(figure: Figure, value: number): number {
  const { numerator, denominator } = figure
  if (numerator === undefined || denominator === undefined) return value
  const integers = Number.isInteger(numerator) && Number.isInteger(denominator)
  return (integers ? percentage(numerator, denominator, 2) : undefined) ?? value
}

function showParts(figure: Figure, value: number): string {
  const { numerator, denominator } = figure
  if (numerator === undefined || denominator === undefined) return showRate(figure, value)
  const part = (each: number) => showNumber(each, decimalsOf(each))
  return `${part(numerator)}/${part(denominator)} = ${showRate(figure, value)}`
}

function isMoney(figure: Figure): boolean {
  return /đồng/u.test(figure.unit)
}

/** Budgets are kept in triệu đồng with up to six decimals: none of them is dropped, none is invented. */
function decimalsOf(value: number): number {
  const [, fraction = ''] = Math.abs(value).toFixed(6).split('.')
  return fraction.replace(/0+$/, '').length
}
