/**
 * The percentage of a part in a whole, rounded so that it never lies (law 5): 100 only when equal, 0 only when
 * the part is zero. Undefined for a whole of zero: 0/0 is not 0 %.
 *
 * The arithmetic is on integers, so that halves round up as people expect and no float decides.
 */
export function percentage(numerator: number, denominator: number, decimals = 2): number | undefined {
  if (denominator === 0) return undefined
  const scale = 10n ** BigInt(decimals)
  const top = BigInt(numerator) * 100n * scale
  const bottom = BigInt(denominator)
  const rounded = (top * 2n + bottom) / (bottom * 2n)
  return Number(honest(rounded, numerator, denominator, scale)) / Number(scale)
}

function honest(rounded: bigint, numerator: number, denominator: number, scale: bigint): bigint {
  const all = 100n * scale
  if (rounded === all && numerator < denominator) return all - 1n
  if (rounded === all && numerator > denominator) return all + 1n
  if (rounded === 0n && numerator > 0) return 1n
  return rounded
}
