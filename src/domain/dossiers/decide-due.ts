import type { Actor } from '#domain/access/actor.ts'
import { countDeadline } from '#domain/calendar/count-deadline.ts'
import type { Counting } from '#domain/calendar/counting.ts'
import type { DeadlineRule, Limit } from '#domain/calendar/deadline-rule.ts'
import { pushDue } from '#domain/calendar/push-due.ts'
import type { WorkCalendar } from '#domain/calendar/work-calendar.ts'
import type { LocalDateTime } from '#kernel/local-time.ts'
import { ok, type Result } from '#kernel/result.ts'
import { type DecidedStep, decideStep, type StepEvent } from './decide-step.ts'
import type { DossierEvent } from './event.ts'
import { foldDossier } from './fold.ts'
import type { DossierRefusal } from './refusals.ts'

type Office = { readonly calendar: WorkCalendar; readonly rule: DeadlineRule }

/** Receipt, with the due date the citizen is promised and its counting. A procedure without a limit promises none. */
export function decideReceive(
  question: Office & {
    readonly actor: Actor
    readonly history: readonly DossierEvent[]
    readonly at: LocalDateTime
    readonly limit?: Limit
  },
): Result<DecidedStep & { readonly counting?: Counting }, DossierRefusal> {
  const { actor, history, at, limit, calendar, rule } = question
  const deadline = limit && countDeadline({ limit, receivedAt: at, pauses: [], calendar, rule })
  const dueByInstant = limit?.unit === 'hour'
  const event: StepEvent = { kind: 'received', at, dueByInstant, ...(deadline?.dueAt && { dueAt: deadline.dueAt }) }
  const decided = decideStep({ actor, history, event })
  if (!decided.ok || !deadline) return decided
  return ok({ ...decided.value, counting: deadline.counting })
}

/** The clock runs again: the event carries the due date with the time of the pause given back. */
export function decideRestart(
  question: Office & {
    readonly actor: Actor
    readonly history: readonly DossierEvent[]
    readonly event: Extract<StepEvent, { kind: 'supplement-received' | 'paid' | 'resumed' }>
  },
): Result<DecidedStep, DossierRefusal> {
  const { actor, history, event, calendar, rule } = question
  const { receivedAt, dueAt, dueByInstant, pauses } = foldDossier(history)
  const pause = pauses.find((candidate) => candidate.until === undefined)
  if (!receivedAt || !dueAt || !pause || event.at < pause.from) return decideStep({ actor, history, event })
  const ended = { ...pause, until: event.at }
  const pushed = pushDue({ receivedAt, dueAt, byInstant: dueByInstant, pause: ended, calendar, rule })
  return decideStep({ actor, history, event: { ...event, dueAt: pushed } })
}
