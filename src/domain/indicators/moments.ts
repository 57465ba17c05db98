import { fromInstant, localDateTime, startOf } from '#kernel/local-time.ts'
import { endOf, type Window } from '#kernel/window.ts'
import type { Moments } from './dossier-condition.ts'

/**
 * A window as the register is asked for it: up to its end, or to the moment of knowledge when that comes first. A
 * moment within a second has seen that second: records know no smaller part. Before the window began nothing had come
 * in, and all that was open then is its opening stock, whatever ended later.
 */
export function momentsOf(window: Window, asOf: Date): Moments {
  const [start, end] = [localDateTime(window.from), localDateTime(endOf(window))]
  const known = fromInstant(new Date(Math.ceil(asOf.getTime() / 1000) * 1000))
  const at = known < end ? known : end
  return { from: start < at ? start : at, at }
}

/**
 * The moment of a question that names none: a figure of a window is as of its end with all
 * that is known now. For a window not yet over the end lies ahead: what is due by then counts as due.
 */
export function asOfEnd(window: Window, now: Date): Date {
  const end = startOf(endOf(window))
  return now > end ? now : end
}
