import fc from 'fast-check'
import { expect, test } from 'vitest'
import { fromSeconds, toSeconds } from '#domain/calendar/clock.ts'
import { type LocalDateTime } from '#kernel/local-time.ts'
import { findContradiction } from './contradiction.ts'
import { decideStep, type StepEvent } from './decide-step.ts'
import type { DossierEvent } from './event.ts'
import type { DossierFacts } from './facts.ts'
import { applyEvent, foldDossier } from './fold.ts'
import { type DossierStep, lifecycle, stepRoles } from './lifecycle.ts'
import { type DossierState, stateAt } from './state.ts'
import { anActor, application, at, stated } from './test-history.ts'

/** Any history the rules allow: a walk through the lifecycle, each step some time after the last. */
const history: fc.Arbitrary<readonly DossierEvent[]> = fc
  .tuple(
    fc.boolean(),
    fc.boolean(),
    fc.array(fc.record({ step: fc.nat(), hours: fc.integer({ min: 0, max: 200 }), flag: fc.boolean() }), {
      maxLength: 12,
    }),
  )
  .map(([local, feeBearing, moves]) => {
    const opening: DossierEvent = local
      ? { kind: 'submitted', at: at('01-05 08:00'), application: { ...application, feeBearing } }
      : stated({ receivedAt: at('01-05 08:00'), dueAt: at('01-08 17:00') }, '01-06 08:00')
    let when = toSeconds(at('01-06 08:00'))
    return moves.reduce<readonly DossierEvent[]>(
      (events, { step, hours, flag }) => {
        when += hours * 3600
        const facts = foldDossier(events)
        const allowed = lifecycle[facts.status]
        const event = stepOf(allowed[step % allowed.length]!, fromSeconds(when), facts, flag)
        const decided = decideStep({ actor: anActor(stepRoles[event.kind][0]!), history: events, event })
        return decided.ok ? [...events, decided.value.event] : events
      },
      [opening],
    )
  })

function stepOf(kind: DossierStep, when: LocalDateTime, facts: DossierFacts, flag: boolean): StepEvent {
  const reason = 'lý do'
  const dueAt = fromSeconds(toSeconds(when) + 5 * 86_400)
  const restart = { at: when, ...(flag && facts.receivedAt && { dueAt }) }
  const steps: { readonly [Kind in DossierStep]: Extract<StepEvent, { kind: Kind }> } = {
    received: { kind: 'received', at: when, dueByInstant: flag, dueAt },
    assigned: { kind: 'assigned', at: when, officer: 'Tư pháp' },
    'supplement-requested': { kind: 'supplement-requested', at: when, reason },
    'supplement-received': { kind: 'supplement-received', ...restart },
    'payment-requested': { kind: 'payment-requested', at: when },
    paid: { kind: 'paid', method: 'online', ...restart },
    paused: { kind: 'paused', at: when, reason },
    resumed: { kind: 'resumed', ...restart },
    extended: { kind: 'extended', at: when, dueAt, reason },
    finished: { kind: 'finished', at: when },
    'handed-over': { kind: 'handed-over', at: when },
    refused: { kind: 'refused', at: when, reason },
    returned: { kind: 'returned', at: when, reason },
    withdrawn: { kind: 'withdrawn', at: when, reason },
    corrected: {
      kind: 'corrected',
      at: when,
      reason,
      changes: [{ field: 'dueAt', from: facts.dueAt, to: flag ? dueAt : undefined }],
    },
    digitised: { kind: 'digitised', at: when, reused: flag },
    'result-attached': { kind: 'result-attached', at: when, electronic: flag },
    synchronised: { kind: 'synchronised', at: when, system: 'DVCQG', outcome: 'sent' },
  }
  return steps[kind]
}

const moment = fc
  .integer({ min: 0, max: 60 * 24 })
  .map((hours) => fromSeconds(toSeconds(at('01-01 00:00')) + hours * 3600))
const ledger = fc.array(history.map(foldDossier), { maxLength: 12 })
const isOpen = (state: DossierState) => state.kind === 'running' || state.kind === 'paused'

test('conservation: opening and received are what ended, by kind, and what runs or stands still', () => {
  fc.assert(
    fc.property(ledger, moment, moment, (dossiers, a, b) => {
      const [from, to] = a < b ? [a, b] : [b, a]
      const opening = dossiers.filter((facts) => isOpen(stateAt(facts, from)))
      const received = dossiers.filter(
        ({ receivedAt }) => receivedAt !== undefined && receivedAt >= from && receivedAt < to,
      )
      const inWindow = dossiers.filter(({ endedAt }) => endedAt === undefined || endedAt >= from)
      const kinds = inWindow.map((facts) => stateAt(facts, to).kind)
      const count = (...wanted: readonly DossierState['kind'][]) => kinds.filter((kind) => wanted.includes(kind)).length
      expect(opening.length + received.length).toBe(
        count('resolved', 'refused', 'withdrawn', 'returned') + count('running') + count('paused'),
      )
    }),
  )
})

test('the closing of a window is the opening of the next: each dossier has one state at a moment', () => {
  fc.assert(
    fc.property(history.map(foldDossier), moment, (facts, when) => {
      const open = facts.receivedAt !== undefined && facts.receivedAt < when && !(facts.endedAt && facts.endedAt < when)
      expect(isOpen(stateAt(facts, when))).toBe(open)
    }),
  )
})

test('folding is the same every time, event by event or at once, and never contradicts itself', () => {
  fc.assert(
    fc.property(history, (events) => {
      const facts = foldDossier(events)
      expect(foldDossier(structuredClone(events) as DossierEvent[])).toEqual(facts)
      expect(events.slice(1).reduce(applyEvent, foldDossier(events.slice(0, 1)))).toEqual(facts)
      expect(findContradiction(facts)).toBeUndefined()
    }),
  )
})

test('no event moves a due date without carrying the new one', () => {
  fc.assert(
    fc.property(history, (events) => {
      for (let n = 1; n < events.length; n++) {
        const [before, after] = [foldDossier(events.slice(0, n)), foldDossier(events.slice(0, n + 1))]
        if (before.dueAt === after.dueAt) continue
        const event = events[n]!
        if (event.kind === 'corrected') expect(event.changes).toMatchObject([{ field: 'dueAt', to: after.dueAt }])
        else expect(event).toHaveProperty('dueAt', after.dueAt)
      }
    }),
  )
})

test('a dossier whose clock stands still has one pause without an end, any other none', () => {
  fc.assert(
    fc.property(history.map(foldDossier), (facts) => {
      const standing = facts.pauses.filter((pause) => pause.until === undefined)
      const waits = ['awaiting-supplement', 'awaiting-payment', 'paused'].includes(facts.status)
      expect(standing).toHaveLength(waits ? 1 : 0)
    }),
  )
})
