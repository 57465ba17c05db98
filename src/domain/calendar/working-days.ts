import { addDays, type LocalDate, type LocalDateTime } from '#kernel/local-time.ts'
import { atClock } from './clock.ts'
import { type DayVerdict, judgeDay, type WorkCalendar } from './work-calendar.ts'

export type WorkedDay = Extract<DayVerdict, { working: true }>

/** The first working day on or after `date`. */
export function workingDayFrom(calendar: WorkCalendar, date: LocalDate): LocalDate {
  let day = date
  while (!judgeDay(calendar, day).working) day = addDays(day, 1)
  return day
}

export function openingOf(date: LocalDate, day: WorkedDay): LocalDateTime {
  return atClock(date, day.shifts[0].from)
}

export function closingOf(date: LocalDate, day: WorkedDay): LocalDateTime {
  return atClock(date, day.shifts.at(-1)!.to)
}

/** The moment the office next opens at or after the start of `date`. */
export function openingFrom(calendar: WorkCalendar, date: LocalDate): LocalDateTime {
  const day = workingDayFrom(calendar, date)
  return openingOf(day, judgeDay(calendar, day) as WorkedDay)
}

/** The n-th working day after `date`; `date` itself for none. */
export function addWorkingDays(calendar: WorkCalendar, date: LocalDate, days: number): LocalDate {
  let day = date
  for (let left = days; left > 0;) {
    day = addDays(day, 1)
    const verdict = judgeDay(calendar, day)
    left -= verdict.working ? verdict.share : 0
  }
  return day
}
