import { addDays, dateOf, type LocalDate } from '#kernel/local-time.ts'
import { atClock, fromSeconds, toSeconds } from './clock.ts'
import type { ClearPause } from './clock-pause.ts'
import type { Counted, CountingStep, Run } from './counting.ts'
import { judgeDay, type Shift } from './work-calendar.ts'

type Stretch = { readonly from: number; readonly to: number }

/** Counts office hours, to the second: a limit in hours falls due at an instant. */
export function countHours({ limit, calendar, start, pauses }: Run): Counted {
  const needed = Math.round(limit.value * 3600)
  const steps: CountingStep[] = []
  const givenBack = new Map<ClearPause, number>()
  let total = 0

  for (let date = dateOf(start); ; date = addDays(date, 1)) {
    const verdict = judgeDay(calendar, date)
    if (!verdict.working) {
      steps.push({ kind: 'skipped', date, why: verdict.reason })
      continue
    }
    const before = total
    let lastHolding: ClearPause | undefined
    for (const part of officeHours(date, verdict.shifts, toSeconds(start)).flatMap((hours) => split(hours, pauses))) {
      const length = part.to - part.from
      if (part.holding) {
        lastHolding = part.holding
        if (part.holding.until === Infinity) break
        givenBack.set(part.holding, (givenBack.get(part.holding) ?? 0) + length)
        continue
      }
      const used = Math.min(length, needed - total)
      total += used
      if (total < needed) continue
      steps.push({ kind: 'counted', date, amount: total - before, total })
      return { dueAt: fromSeconds(part.from + used), steps, pauses: effects() }
    }
    if (total > before) steps.push({ kind: 'counted', date, amount: total - before, total })
    if (lastHolding) steps.push({ kind: 'paused', date, pause: lastHolding.pause.kind })
    if (lastHolding?.until === Infinity) return { steps, pauses: effects() }
    if (total === before && !lastHolding) steps.push({ kind: 'skipped', date, why: 'đã hết giờ làm việc' })
  }

  function effects(): Counted['pauses'] {
    return pauses.map((clear) => ({ pause: clear.pause, givenBack: givenBack.get(clear) ?? 0, unit: 'second' }))
  }
}

/** The office hours of a day that are still to come at `start`. */
export function officeHours(date: LocalDate, shifts: readonly Shift[], start: number): readonly Stretch[] {
  return shifts
    .map((shift) => ({
      from: Math.max(toSeconds(atClock(date, shift.from)), start),
      to: toSeconds(atClock(date, shift.to)),
    }))
    .filter((stretch) => stretch.from < stretch.to)
}

/** The stretch in pieces: those in which the clock runs, and those a pause holds. */
function split(
  stretch: Stretch,
  pauses: readonly ClearPause[],
): readonly (Stretch & { readonly holding?: ClearPause })[] {
  const pieces: (Stretch & { readonly holding?: ClearPause })[] = []
  let at = stretch.from
  for (const pause of pauses) {
    const from = Math.max(pause.from, at)
    const to = Math.min(pause.until, stretch.to)
    if (from >= to) continue
    if (from > at) pieces.push({ from: at, to: from })
    pieces.push({ from, to, holding: pause })
    at = to
  }
  if (at < stretch.to) pieces.push({ from: at, to: stretch.to })
  return pieces
}
