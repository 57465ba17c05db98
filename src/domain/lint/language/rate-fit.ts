/** Does a printed percentage say a fraction? Exact arithmetic on integers, so that no float decides. */
export type Fit = 'exact' | 'rounded' | 'cut' | 'claims-all' | 'claims-none' | 'wrong'

const scale = 1_000_000n

function whole(value: number): bigint {
  return BigInt(Math.round(value * Number(scale)))
}

/** `rounded` half up and `cut` off are both how people write; 100 and 0 are claims that must be exact (law 5). */
export function rateFit(percent: number, decimals: number, numerator: number, denominator: number): Fit {
  if (denominator === 0) return 'wrong'
  const [top, bottom] = [whole(numerator), whole(denominator)]
  const unit = 10n ** BigInt(decimals)
  const said = BigInt(Math.round(percent * 10 ** decimals))
  const scaled = top * 100n * unit
  if (scaled === said * bottom) return 'exact'
  const cut = scaled / bottom
  const rounded = (scaled * 2n + bottom) / (bottom * 2n)
  if (said !== cut && said !== rounded) return extreme(percent, numerator, denominator)
  if (percent === 100) return 'claims-all'
  if (percent === 0) return 'claims-none'
  return said === rounded ? 'rounded' : 'cut'
}

function extreme(percent: number, numerator: number, denominator: number): Fit {
  const near = (numerator / denominator) * 100
  if (percent === 100 && Math.abs(near - 100) < 1) return 'claims-all'
  if (percent === 0 && near < 1) return 'claims-none'
  return 'wrong'
}

export function fits(percent: number, decimals: number, numerator: number, denominator: number): boolean {
  // Most pairs asked are far apart; the exact reckoning is for those that are not.
  if (Math.abs((numerator / denominator) * 100 - percent) > 2 / 10 ** decimals) return false
  const fit = rateFit(percent, decimals, numerator, denominator)
  return fit === 'exact' || fit === 'rounded' || fit === 'cut'
}

/** Whether any two of these numbers say the percentage: then it is explained, by something the rule did not read. */
export function isExplained(percent: number, decimals: number, numbers: readonly number[]): boolean {
  if (percent === 100 || percent === 0) return true
  return numbers.some((top) => numbers.some((bottom) => bottom > 0 && fits(percent, decimals, top, bottom)))
}
