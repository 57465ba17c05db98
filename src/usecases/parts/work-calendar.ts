import type { LocalDate } from '#kernel/local-time.ts'
import {
  buildWorkCalendar,
  type CalendarYear,
  type SpecialDay,
  type WorkCalendar,
} from '#domain/calendar/work-calendar.ts'
import { vietnamCalendar } from '#catalogue/calendar/vietnam-calendar.ts'
import { workingWeeks } from '#catalogue/calendar/working-hours.ts'
import { type CalendarDayRow, listCalendarDays } from '#store/calendar.ts'
import type { Scope } from '#store/scope.ts'

/** The calendar as this installation keeps it; throws a RangeError when its days contradict each other. */
export async function readWorkCalendar(scope: Scope): Promise<WorkCalendar> {
  const rows = await listCalendarDays(scope)
  const years = Map.groupBy(rows, (row) => Number(row.day.slice(0, 4)))
  return buildWorkCalendar(
    workingWeeks,
    [...years].map(([year, days]) => yearOf(year, days)),
  )
}

/** A year stays provisional while only the days we shipped as such stand in it. */
function yearOf(year: number, rows: readonly CalendarDayRow[]): CalendarYear {
  const shipped = vietnamCalendar.years.get(year)
  const untouched = shipped !== undefined && rows.every((row) => row.legal === shipped.source)
  return { year, source: rows[0]?.legal ?? '', provisional: untouched && shipped.provisional, days: rows.map(dayOf) }
}

function dayOf(row: CalendarDayRow): SpecialDay {
  const date = row.day as LocalDate
  if (row.kind === 'make-up') return { kind: 'make-up', date, insteadOf: row.insteadOf as LocalDate, reason: row.name }
  return { kind: row.kind as 'holiday' | 'compensatory' | 'swapped', date, reason: row.name }
}
