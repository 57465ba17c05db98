/** Why there is no number (law 4): missing is not zero, and 0/0 is not 0 %. */
export type Missing = 'not-entered' | 'not-applicable' | 'not-measured-then' | 'not-additive'

export type Value = { readonly known: number } | { readonly missing: Missing }

/** Who typed a cell no register can fill (law 8). */
export type TypedEntry = {
  readonly by: string
  /** ISO instant. */
  readonly at: string
  readonly note?: string
  readonly evidence?: string
}

/** A number with its proof: `records` is the size of the list behind it. */
export type Figure = {
  readonly id: string
  readonly value: Value
  readonly unit: string
  readonly numerator?: number
  readonly denominator?: number
  readonly typed?: TypedEntry
  readonly records: number
}

export type Figures = ReadonlyMap<string, Figure>

export function known(value: Value): number | undefined {
  return 'known' in value ? value.known : undefined
}
