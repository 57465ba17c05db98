import type { CalendarDayRow } from '#store/calendar.ts'
import { listCalendarDays, saveCalendarDay } from '#store/calendar.ts'
import { saveProcedures, searchProcedures } from '#store/procedures.ts'
import { inReference } from '#store/scope.ts'
import { findUnit, saveSuccessions, saveUnits } from '#store/territory.ts'
import type { Store } from '#store/connection.ts'
import { vietnamCalendar } from '#catalogue/calendar/vietnam-calendar.ts'
import { startingCatalogue } from '#catalogue/procedures/starting-catalogue.ts'
import { provinces, provinceSuccessions, seedCommunes } from '#catalogue/units/provinces.ts'

/** What the product brings: the provinces, the calendar, the most used procedures. Once, into an empty database. */
export async function seedReference(store: Store): Promise<void> {
  await inReference(store, async (scope) => {
    if (await findUnit(scope, provinces[0]!.code)) return
    await saveUnits(scope, [...provinces, ...seedCommunes])
    await saveSuccessions(
      scope,
      provinceSuccessions.flatMap(({ predecessors, code, on, kind, legal }) =>
        predecessors.map((from) => ({
          fromCode: from.code,
          fromName: from.name,
          toCode: code,
          onDate: on,
          kind,
          legal,
        })),
      ),
    )
    if ((await listCalendarDays(scope)).length === 0)
      for (const day of calendarDays()) await saveCalendarDay(scope, day)
    const known = await searchProcedures(scope, { words: '', on: '2026-01-01' }, { limit: 1, offset: 0 })
    if (known.total === 0) await saveProcedures(scope, startingCatalogue())
  })
}

function calendarDays(): readonly CalendarDayRow[] {
  return [...vietnamCalendar.years.values()].flatMap((year) =>
    year.days.map((day) => ({
      day: day.date,
      kind: day.kind,
      insteadOf: day.kind === 'make-up' ? day.insteadOf : undefined,
      name: day.reason,
      legal: year.source,
    })),
  )
}
