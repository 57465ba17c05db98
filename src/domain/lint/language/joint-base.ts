import type { Quantity } from './quantities.ts'

/** A count and the printed share it is said to be: “312 hồ sơ (22,10%)”. */
export type CountedShare = { readonly count: Quantity; readonly percent: Quantity }

/** Whole numbers from `least` to `most`; empty when `least` is the greater. */
export type Bases = { readonly least: number; readonly most: number }

/**
 * The wholes of which a count can be the printed share, rounded half up or cut off.
 * 0 % and 100 % are claims: none of anything, or all of exactly this.
 */
export function basesOf({ count, percent }: CountedShare): Bases {
  const { value: part } = count
  const { value: share, decimals } = percent
  if (share === 0) return part === 0 ? { least: 1, most: Number.POSITIVE_INFINITY } : none
  if (share >= 100) return share === 100 ? { least: part, most: part } : none
  if (part === 0) return none
  const unit = 10 ** -decimals
  // Cut off, the true share lies below share + unit; rounded half up, not below share − unit / 2.
  const least = Math.floor((part * 100) / (share + unit) + 1 + tiny)
  const low = share - unit / 2
  return { least, most: low <= 0 ? Number.POSITIVE_INFINITY : Math.floor((part * 100) / low + tiny) }
}

const none: Bases = { least: 1, most: 0 }

// 100 × 7 / 17,5 is 40 whatever the last bit of a float says.
const tiny = 1e-9

/** What all of them can be a share of; several shares of one whole must leave at least one. */
export function commonBases(shares: readonly CountedShare[]): Bases {
  return shares
    .map(basesOf)
    .reduce((all, one) => ({ least: Math.max(all.least, one.least), most: Math.min(all.most, one.most) }))
}

export function isEmpty({ least, most }: Bases): boolean {
  return least > most
}
