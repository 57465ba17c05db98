import { type Figure, known } from '#domain/indicators/figure.ts'

const written = /\d{1,3}(?:\.\d{3})+(?:,\d+)?|\d+(?:,\d+)?/g

/** The numbers of a printed text: `4.853/5.064 = 95,83%` → 4853, 5064, 95.83, each with its decimals. */
export function numbersIn(text: string): readonly { readonly value: number; readonly decimals: number }[] {
  return [...text.matchAll(written)].map(([number]) => ({
    value: Number(number.replaceAll('.', '').replace(',', '.')),
    decimals: number.split(',')[1]?.length ?? 0,
  }))
}

/**
 * Whether a printed text says the figure, or how it moved since `before`; a missing value may not be printed as a
 * number (law 4). Only numbers are compared: the wording of another version of the program is not judged.
 */
export function agrees(text: string, figure: Figure, before: readonly Figure[] = []): boolean {
  const numbers = numbersIn(text)
  const value = known(figure.value)
  if (value === undefined) return numbers.length === 0
  const moves = before.flatMap((other) => {
    const then = known(other.value)
    return then === undefined ? [] : [value - then, ...(then === 0 ? [] : [((value - then) * 100) / then])]
  })
  const parts = [figure.numerator, figure.denominator].filter((part) => part !== undefined)
  const allowed = [value, ...parts, ...moves]
  if (numbers.length === 0) return before.length > 0 && moves.length === 0
  return numbers.every((number) => allowed.some((each) => sameWhenPrinted(number, Math.abs(each))))
}

/** Equal at the printed decimals. Half a unit either way, and a whole one beside 0 and 100, where rounding must not lie (law 5). */
function sameWhenPrinted(
  { value, decimals }: { readonly value: number; readonly decimals: number },
  exact: number,
): boolean {
  const unit = 10 ** -decimals
  const edge = Math.abs(exact) < unit || Math.abs(exact - 100) < unit
  return Math.abs(value - exact) <= unit * (edge ? 1 : 0.5) + 1e-9
}
