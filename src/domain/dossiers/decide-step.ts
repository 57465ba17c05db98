import type { Actor } from '#domain/access/actor.ts'
import type { LocalDateTime } from '#kernel/local-time.ts'
import { ok, refuse, type Result } from '#kernel/result.ts'
import type { DossierEvent, LocalEvent } from './event.ts'
import type { DossierFacts } from './facts.ts'
import { findContradiction } from './contradiction.ts'
import { applyEvent, foldDossier } from './fold.ts'
import { lifecycle, stepRoles } from './lifecycle.ts'
import type { DossierRefusal } from './refusals.ts'

/** A step to take on a filed dossier. */
export type StepEvent = Exclude<LocalEvent, { kind: 'submitted' }>

/** A step that may be taken: the event to remember, and what the dossier is after it. */
export type DecidedStep = { readonly event: StepEvent; readonly facts: DossierFacts }

/** Whether a step may be taken now, by this person, as the history stands. */
export function decideStep(question: {
  readonly actor: Actor
  readonly history: readonly DossierEvent[]
  readonly event: StepEvent
}): Result<DecidedStep, DossierRefusal> {
  const { actor, history, event } = question
  const facts = foldDossier(history)
  if (!stepRoles[event.kind].includes(actor.role)) return refuse('not-your-step')
  if (!lifecycle[facts.status].includes(event.kind)) return refuse('step-not-allowed')
  if ('reason' in event && event.reason.trim() === '') return refuse('reason-required')
  if (event.kind !== 'corrected' && event.at < latestMoment(facts)) return refuse('before-history')
  const refusal = findOwnRefusal(event, facts, history)
  if (refusal) return refuse(refusal)
  return ok({ event, facts: applyEvent(facts, event) })
}

function findOwnRefusal(
  event: StepEvent,
  facts: DossierFacts,
  history: readonly DossierEvent[],
): DossierRefusal | undefined {
  if (event.kind === 'extended') return findExtensionRefusal(event.dueAt, facts, history)
  if (event.kind !== 'corrected') return undefined
  if (event.changes.length === 0 || event.changes.some(({ from, to }) => from === to)) return 'nothing-corrected'
  if (event.changes.some(({ field, from }) => facts[field] !== from)) return 'changed-meanwhile'
  return findContradiction(applyEvent(facts, event))
}

// NĐ 61/2018 Art. 19, kept in practice under NĐ 118/2025: the day of return is set anew once at most.
function findExtensionRefusal(
  dueAt: LocalDateTime,
  facts: DossierFacts,
  history: readonly DossierEvent[],
): DossierRefusal | undefined {
  if (history.some((past) => past.kind === 'extended')) return 'already-extended'
  return facts.dueAt !== undefined && dueAt <= facts.dueAt ? 'due-not-later' : undefined
}

/** The last moment the facts know of: nothing may be recorded as having happened before it. */
function latestMoment(facts: DossierFacts): LocalDateTime {
  const moments = [facts.submittedAt, facts.receivedAt, facts.endedAt, facts.handedOverAt]
  const pauses = facts.pauses.flatMap((pause) => [pause.from, pause.until])
  const known = [...moments, ...pauses].filter((moment) => moment !== undefined)
  return known.toSorted().at(-1) ?? ('' as LocalDateTime)
}
