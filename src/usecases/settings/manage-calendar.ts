import { dateOf, readDateTime } from '#kernel/local-time.ts'
import { ok, refuse, type Result } from '#kernel/result.ts'
import { tidy } from '#kernel/vietnamese.ts'
import { can } from '#domain/access/permissions.ts'
import { findYearNote } from '#domain/calendar/work-calendar.ts'
import { recordAudit } from '#store/audit.ts'
import { type CalendarDayRow, deleteCalendarDay, listCalendarDays, saveCalendarDay } from '#store/calendar.ts'
import { inScope, type Scope } from '#store/scope.ts'
import type { Context } from '../context.ts'
import { readWorkCalendar } from '../parts/work-calendar.ts'
import { refusedTo } from '../refused.ts'

export const dayKinds = ['holiday', 'compensatory', 'swapped', 'make-up'] as const
export type DayKind = (typeof dayKinds)[number]

export type CalendarPage = {
  readonly days: readonly CalendarDayRow[]
  readonly note: string | undefined
  readonly mayManage: boolean
}

export async function listCalendar(context: Context, year: number): Promise<Result<CalendarPage, string>> {
  const refused = refusedTo(context.actor, 'calendar.read')
  if (refused) return refused
  return inScope(context.store, context.actor, async (scope) => {
    const calendar = await readWorkCalendar(scope)
    return ok({
      days: await listCalendarDays(scope, year),
      note: findYearNote(calendar, year),
      mayManage: can(context.actor, 'calendar.manage'),
    })
  })
}

export type TypedDay = {
  readonly day: string
  readonly kind: string
  readonly insteadOf: string
  readonly name: string
  readonly legal: string
}
export type DayMistakes = Readonly<Partial<Record<keyof TypedDay | 'form', string>>>

/** Adds a day off or a working day in lieu, with the decision that made it. */
export async function addCalendarDay(
  context: Context,
  typed: TypedDay,
): Promise<Result<{ readonly year: number }, DayMistakes>> {
  const { store, actor } = context
  const refused = refusedTo(actor, 'calendar.manage')
  if (refused) return refuse({ form: refused.refusal })
  const read = readDay(typed)
  if (!read.ok) return read
  const row = read.value
  return inScope(store, actor, async (scope) => {
    const known = await listCalendarDays(scope, Number(row.day.slice(0, 4)))
    if (known.some((one) => one.day === row.day))
      return refuse({ day: 'Ngày này đã có trong lịch. Hãy gỡ dòng cũ trước.' })
    await saveCalendarDay(scope, row)
    const wrong = await findWrong(scope)
    if (wrong) {
      await deleteCalendarDay(scope, row.day)
      return refuse({ insteadOf: wrong })
    }
    await recordAudit(scope, actor, context.now(), 'calendar.manage', row.day, { added: row.kind, legal: row.legal })
    return ok({ year: Number(row.day.slice(0, 4)) })
  })
}

export async function removeCalendarDay(context: Context, day: string): Promise<Result<null, string>> {
  const { store, actor } = context
  const refused = refusedTo(actor, 'calendar.manage')
  if (refused) return refused
  const moment = readDateTime(day)
  if (!moment) return refuse('Không có ngày này trong lịch.')
  return inScope(store, actor, async (scope) => {
    await deleteCalendarDay(scope, dateOf(moment))
    await recordAudit(scope, actor, context.now(), 'calendar.manage', day, { removed: true })
    return ok(null)
  })
}

function readDay(typed: TypedDay): Result<CalendarDayRow, DayMistakes> {
  const kind = dayKinds.find((one) => one === typed.kind)
  const [day, insteadOf] = [readDateTime(typed.day), readDateTime(typed.insteadOf)]
  const [name, legal] = [tidy(typed.name), tidy(typed.legal)]
  const mistakes: DayMistakes = {
    ...(!day && { day: 'Hãy ghi ngày theo dạng ngày/tháng/năm, ví dụ 02/09/2026.' }),
    ...(!kind && { kind: 'Hãy chọn loại ngày.' }),
    ...(kind === 'make-up' && !insteadOf && { insteadOf: 'Ngày làm bù cần ghi làm bù cho ngày nào.' }),
    ...(name === '' && { name: 'Hãy ghi lý do, như sẽ in trong cách tính hạn.' }),
    ...(legal === '' && { legal: 'Hãy ghi căn cứ: luật, thông báo hoặc quyết định.' }),
  }
  if (!day || !kind || Object.keys(mistakes).length > 0) return refuse(mistakes)
  return ok({
    day: dateOf(day),
    kind,
    name,
    legal,
    ...(kind === 'make-up' && insteadOf && { insteadOf: dateOf(insteadOf) }),
  })
}

/** A day made up for must be one that is worked by the week. */
async function findWrong(scope: Scope): Promise<string | undefined> {
  try {
    await readWorkCalendar(scope)
    return undefined
  } catch (error) {
    if (error instanceof RangeError) return 'Ngày được làm bù phải là ngày làm việc trong tuần.'
    throw error
  }
}
