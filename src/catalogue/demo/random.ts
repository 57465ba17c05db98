/** Chance that is the same on every machine and every day: the demo's figures are stated, so its rows may not move. */
export type Random = {
  /** 0 ≤ n < limit, whole. */
  readonly below: (limit: number) => number
  /** from ≤ n ≤ to, whole. */
  readonly between: (from: number, to: number) => number
  readonly pick: <Item>(items: readonly Item[]) => Item
  readonly shuffled: <Item>(items: readonly Item[]) => Item[]
}

export function seededRandom(seed: string): Random {
  const next = mulberry32(hash(seed))
  const below = (limit: number) => Math.floor(next() * limit)
  const pick = <Item>(items: readonly Item[]) => {
    const item = items[below(items.length)]
    if (item === undefined) throw new RangeError('nothing to pick from')
    return item
  }
  return { below, between: (from, to) => from + below(to - from + 1), pick, shuffled: (items) => shuffle(items, below) }
}

function shuffle<Item>(items: readonly Item[], below: (limit: number) => number): Item[] {
  const keyed = items.map((item) => ({ item, key: below(2 ** 31) }))
  return keyed.sort((a, b) => a.key - b.key).map(({ item }) => item)
}

/** FNV-1a: a word becomes a number. */
function hash(text: string): number {
  let sum = 0x811c9dc5
  for (const letter of text) sum = Math.imul(sum ^ (letter.codePointAt(0) ?? 0), 0x01000193)
  return sum >>> 0
}

function mulberry32(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
}
