/** A stream of chance that is the same for the same seed, so that a failure can be seen again. */
export type Chance = {
  readonly below: (limit: number) => number
  readonly yes: (share: number) => boolean
  readonly one: <T>(list: readonly T[]) => T
}

export function chanceOf(seed: number): Chance {
  let state = seed >>> 0
  const next = () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
  }
  const below = (limit: number) => Math.floor(next() * limit)
  return { below, yes: (share) => next() < share, one: (list) => list[below(list.length)]! }
}
