/** How a hand turns one number into another: two digits changed places, one digit wrong, one lost or doubled. */
export type Slip = 'swap' | 'digit' | 'length'

export function slipBetween(a: number, b: number): Slip | undefined {
  if (a === b || a < 10 || b < 10) return undefined
  const scale = 10 ** Math.max(decimalsOf(a), decimalsOf(b))
  const [x, y] = [String(Math.round(a * scale)), String(Math.round(b * scale))]
  if (x.length === y.length) return sameLength(x, y)
  const [short, long] = x.length < y.length ? [x, y] : [y, x]
  if (long.length - short.length !== 1 || short.length < 3) return undefined
  return Array.from(long).some((_, at) => long.slice(0, at) + long.slice(at + 1) === short) ? 'length' : undefined
}

function sameLength(x: string, y: string): Slip | undefined {
  const differ = Array.from(x).flatMap((digit, at) => (digit === y[at] ? [] : [at]))
  const [first, second] = differ
  if (differ.length === 1) return x.length >= 3 ? 'digit' : undefined
  const swapped = differ.length === 2 && second === first! + 1 && x[first!] === y[second] && x[second] === y[first!]
  return swapped ? 'swap' : undefined
}

function decimalsOf(value: number): number {
  return String(Math.round(value * 1e6) / 1e6).split('.')[1]?.length ?? 0
}

/** Whole numbers a hand may have meant that printed this one: neighbours swapped first, then one digit changed. */
export function slipsOf(value: number): { readonly swapped: readonly number[]; readonly changed: readonly number[] } {
  const digits = String(value)
  if (!Number.isInteger(value) || value < 10 || digits.length > 9) return { swapped: [], changed: [] }
  const swapped = Array.from({ length: digits.length - 1 }, (_, at) =>
    Number(digits.slice(0, at) + digits[at + 1] + digits[at] + digits.slice(at + 2)),
  )
  const changed = Array.from(digits).flatMap((_, at) =>
    Array.from({ length: 10 }, (__, digit) => Number(digits.slice(0, at) + String(digit) + digits.slice(at + 1))),
  )
  const other = (one: number) => one !== value && String(one).length === digits.length
  return { swapped: [...new Set(swapped.filter(other))], changed: [...new Set(changed.filter(other))] }
}
