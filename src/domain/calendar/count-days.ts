import { addDays, dateOf, type LocalDate, localDateTime, type LocalDateTime } from '#kernel/local-time.ts'
import { toSeconds } from './clock.ts'
import { type ClearPause, pauseHolding } from './clock-pause.ts'
import type { Counted, CountingStep, Run } from './counting.ts'
import { type DayVerdict, judgeDay } from './work-calendar.ts'
import { closingOf } from './working-days.ts'

/**
 * Counts whole days. A day is used up when the clock runs at its close: one on which a pause holds then is given back
 * whole, and one on which it has ended counts. The first day that is used up is the day counting starts on, which the
 * rule leaves out of the limit.
 */
export function countDays({ limit, rule, calendar, start, pauses }: Run): Counted {
  const calendarDays = limit.unit === 'calendar_day'
  const needed = limit.unit === 'same_day' ? 1 : limit.value
  const steps: CountingStep[] = []
  const givenBack = new Map<ClearPause, number>()
  let started = limit.unit === 'same_day' || rule.countsFirstDay
  let total = 0

  for (let date = dateOf(start); ; date = addDays(date, 1)) {
    const verdict = judgeDay(calendar, date)
    const spent = total >= needed
    if (!verdict.working && (!calendarDays || spent)) {
      steps.push({ kind: 'skipped', date, why: verdict.reason })
      continue
    }
    const close = closeOf(date, verdict)
    const amount = verdict.working && !calendarDays ? verdict.share : 1
    const holding = pauseHolding(pauses, toSeconds(close))
    if (holding) {
      steps.push({ kind: 'paused', date, pause: holding.pause.kind })
      if (holding.until === Infinity) return { steps, pauses: effects() }
      givenBack.set(holding, (givenBack.get(holding) ?? 0) + amount)
      continue
    }
    if (spent) {
      steps.push({
        kind: 'moved',
        date,
        why: 'ngày cuối của thời hạn là ngày nghỉ (khoản 5 Điều 148 Bộ luật Dân sự 2015)',
      })
      return { dueAt: close, steps, pauses: effects() }
    }
    if (!started) {
      started = true
      steps.push({ kind: 'first', date, why: rule.firstDaySource })
      continue
    }
    total += amount
    steps.push({ kind: 'counted', date, amount, total })
    if (total >= needed && verdict.working) return { dueAt: close, steps, pauses: effects() }
  }

  function effects(): Counted['pauses'] {
    const unit = calendarDays ? 'calendar_day' : 'working_day'
    return pauses.map((clear) => ({ pause: clear.pause, givenBack: givenBack.get(clear) ?? 0, unit }))
  }
}

function closeOf(date: LocalDate, verdict: DayVerdict): LocalDateTime {
  return verdict.working ? closingOf(date, verdict) : localDateTime(date, 23, 59, 59)
}
