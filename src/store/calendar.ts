import type { Scope } from './scope.ts'

export type CalendarDayRow = {
  readonly day: string
  readonly kind: string
  readonly insteadOf?: string | undefined
  readonly name: string
  readonly legal: string
}

export async function listCalendarDays(scope: Scope, year?: number): Promise<readonly CalendarDayRow[]> {
  const rows = await scope
    .selectFrom('calendar_day')
    .selectAll()
    .$if(year !== undefined, (all) => all.where('day', '>=', `${year}-01-01`).where('day', '<=', `${year}-12-31`))
    .orderBy('day')
    .execute()
  return rows.map((row) => ({
    day: String(row.day),
    kind: row.kind,
    insteadOf: row.instead_of === null ? undefined : String(row.instead_of),
    name: row.name,
    legal: row.legal,
  }))
}

export async function saveCalendarDay(scope: Scope, day: CalendarDayRow): Promise<void> {
  const set = { kind: day.kind, instead_of: day.insteadOf ?? null, name: day.name, legal: day.legal }
  await scope
    .insertInto('calendar_day')
    .values({ day: day.day, ...set })
    .onConflict((conflict) => conflict.column('day').doUpdateSet(set))
    .execute()
}

export async function deleteCalendarDay(scope: Scope, day: string): Promise<void> {
  await scope.deleteFrom('calendar_day').where('day', '=', day).execute()
}
