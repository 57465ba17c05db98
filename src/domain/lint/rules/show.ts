import { showNumber } from '#kernel/vietnamese.ts'
import type { Quantity } from '../language/quantities.ts'

/** A number as Vietnamese papers print it, with the decimals it has. */
export function shown(value: number): string {
  const text = String(Math.round(value * 1e6) / 1e6)
  return showNumber(value, text.split('.')[1]?.length ?? 0)
}

export function shownRate(numerator: number, denominator: number, decimals = 2): string {
  if (denominator === 0) return 'không tính được'
  const places = Math.max(decimals, 2)
  const exact = (numerator / denominator) * 100
  const rounded = Number(exact.toFixed(places))
  const honest = rounded === 100 && numerator !== denominator ? 100 - 10 ** -places : rounded
  return `${showNumber(honest, Number.isInteger(honest) ? 0 : places)}%`
}

export function printed(quantity: Quantity): string {
  return quantity.text.replace('\\', '').replace(/\s/g, '')
}

/** The same digits in another order: 56 for 65, 28,08 for 28,80; a slip of the hand. */
export function digitsAlike(a: number, b: number, decimals: number): boolean {
  const digits = (value: number) => value.toFixed(decimals).replace(/\D/g, '').split('').toSorted().join('')
  return a !== b && digits(a) === digits(b)
}
