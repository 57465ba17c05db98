import type { LocalDateTime } from '#kernel/local-time.ts'
import { toSeconds } from './clock.ts'

/** The clock stands still in (from, until]; `until` is absent while it still does. */
export type ClockPause = {
  readonly kind: 'supplement' | 'payment' | 'other'
  readonly from: LocalDateTime
  readonly until?: LocalDateTime
}

/** A pause without the time an earlier one already holds, in seconds; empty when nothing is left of it. */
export type ClearPause = { readonly pause: ClockPause; readonly from: number; readonly until: number }

/**
 * The pauses in order, cut so that no moment is in two: time given back once is not given back again. An open pause
 * lasts for ever.
 */
export function clearPauses(pauses: readonly ClockPause[]): readonly ClearPause[] {
  let heldUntil = -Infinity
  return pauses
    .toSorted((a, b) => (a.from < b.from ? -1 : a.from > b.from ? 1 : 0))
    .map((pause) => {
      const from = Math.max(toSeconds(pause.from), heldUntil)
      const until = pause.until === undefined ? Infinity : Math.max(toSeconds(pause.until), from)
      heldUntil = Math.max(heldUntil, until)
      return { pause, from, until }
    })
}

export function pauseHolding(pauses: readonly ClearPause[], second: number): ClearPause | undefined {
  return pauses.find((pause) => pause.from < second && second <= pause.until)
}
