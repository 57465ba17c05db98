import { dateOf, fromInstant, type LocalDateTime } from '#kernel/local-time.ts'
import { ok, refuse, type Result } from '#kernel/result.ts'
import { can } from '#domain/access/permissions.ts'
import { countDeadline } from '#domain/calendar/count-deadline.ts'
import type { Counting } from '#domain/calendar/counting.ts'
import { findDeadlineRule, type Limit } from '#domain/calendar/deadline-rule.ts'
import type { DossierEvent } from '#domain/dossiers/event.ts'
import type { DossierFacts } from '#domain/dossiers/facts.ts'
import { foldDossier } from '#domain/dossiers/fold.ts'
import { type DossierState, stateAt } from '#domain/dossiers/state.ts'
import { describeHistory, type HistoryEntry } from '#domain/dossiers/timeline.ts'
import { deadlineRules } from '#catalogue/calendar/deadline-rules.ts'
import { recordAudit } from '#store/audit.ts'
import { type DossierIdentity, findDossier } from '#store/dossiers.ts'
import { findProcedureOn } from '#store/procedure-of-day.ts'
import type { ProcedureRow } from '#store/procedures.ts'
import { findPresent } from '#store/record-event.ts'
import { inScope, type Scope } from '#store/scope.ts'
import type { Context } from '../context.ts'
import { readHistory } from '../parts/read-history.ts'
import { readWorkCalendar } from '../parts/work-calendar.ts'
import { refusedTo } from '../refused.ts'

/** The due date of the source beside the one counted here, with the whole counting. */
export type CountedDue = { readonly counting: Counting; readonly procedure: ProcedureRow; readonly differs: boolean }
export type WhyNotCounted = 'not-received' | 'no-procedure' | 'no-limit' | 'no-rule'

export type DossierView = {
  readonly dossier: DossierIdentity
  /** What the reader looked at: a correction of something else meanwhile changed is refused. */
  readonly version: number
  readonly facts: DossierFacts
  readonly state: DossierState
  readonly history: readonly HistoryEntry[]
  readonly synchronised: DossierEvent | undefined
  readonly due: CountedDue | WhyNotCounted
  readonly mayCorrect: boolean
}

export const dossierNotFound = 'Không tìm thấy hồ sơ.'

/** One dossier with its history and the counting of its due date. Opening it leaves a trace. */
export async function readDossier(context: Context, id: string): Promise<Result<DossierView, string>> {
  const { store, actor } = context
  const refused = refusedTo(actor, 'dossier.read')
  if (refused) return refused
  return inScope(store, actor, async (scope) => {
    const at = context.now()
    const dossier = await findDossier(scope, id)
    const present = dossier && (await findPresent(scope, id))
    if (!dossier || !present) return refuse(dossierNotFound)
    const events = await readHistory(scope, dossier, present.dueByInstant)
    const facts = foldDossier(events)
    await recordAudit(scope, actor, at, 'dossier.read', id)
    return ok({
      dossier,
      version: present.version,
      facts,
      state: stateAt(facts, fromInstant(at)),
      history: describeHistory(events),
      synchronised: events.findLast((event) => event.kind === 'synchronised' || event.kind === 'stated'),
      due: await countDue(scope, facts),
      mayCorrect: can(actor, 'dossier.correct'),
    })
  })
}

async function countDue(scope: Scope, facts: DossierFacts): Promise<CountedDue | WhyNotCounted> {
  const { receivedAt, pauses } = facts
  if (receivedAt === undefined) return 'not-received'
  const day = dateOf(receivedAt)
  const procedure = await findProcedureOn(scope, facts.procedureCode, day)
  if (!procedure) return 'no-procedure'
  if (!procedure.limit) return 'no-limit'
  const rule = findDeadlineRule(deadlineRules, day)
  if (!rule) return 'no-rule'
  const calendar = await readWorkCalendar(scope)
  const { counting, dueAt } = countDeadline({ limit: procedure.limit as Limit, receivedAt, pauses, calendar, rule })
  return { counting, procedure, differs: differs(facts.dueAt, dueAt, procedure.limit.unit === 'hour') }
}

/** Days are compared by day: which hour of it a source prints says nothing. */
function differs(stated: LocalDateTime | undefined, counted: LocalDateTime | undefined, byInstant: boolean): boolean {
  if (stated === undefined || counted === undefined) return false
  return byInstant ? stated !== counted : dateOf(stated) !== dateOf(counted)
}
