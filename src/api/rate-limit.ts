export type RateLimit = {
  /** Seconds to wait before the next call; 0 when this one may go on, and is counted. */
  readonly take: (key: string, atMs: number) => number
}

const windowMs = 60_000

/** At most `perMinute` calls in any minute that begins with a first call; kept in memory, one program's own. */
export function createRateLimit(perMinute: number): RateLimit {
  const windows = new Map<string, { readonly from: number; calls: number }>()
  return {
    take: (key, atMs) => {
      const open = windows.get(key)
      if (open && atMs < open.from + windowMs) {
        if (open.calls >= perMinute) return Math.ceil((open.from + windowMs - atMs) / 1000)
        open.calls += 1
        return 0
      }
      for (const [other, { from }] of windows) if (atMs >= from + windowMs) windows.delete(other)
      windows.set(key, { from: atMs, calls: 1 })
      return 0
    },
  }
}
