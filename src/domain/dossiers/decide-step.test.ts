import { expect, test } from 'vitest'
import type { Role } from '#domain/access/actor.ts'
import { decideStep, type StepEvent } from './decide-step.ts'
import type { DossierFacts } from './facts.ts'
import { foldDossier } from './fold.ts'
import { lifecycle } from './lifecycle.ts'
import { dossierRefusals } from './refusals.ts'
import { type DossierStatus, dossierStatuses } from './status.ts'
import { anActor, at, stated, submitted } from './test-history.ts'

function refusalOf(role: Role, facts: Partial<DossierFacts>, event: StepEvent) {
  const decided = decideStep({ actor: anActor(role), history: [stated(facts)], event })
  return decided.ok ? undefined : decided.refusal
}

const now = at('05-06 09:00')
const finished: StepEvent = { kind: 'finished', at: now }
const extended: StepEvent = { kind: 'extended', at: now, dueAt: at('05-11 17:00'), reason: 'chờ xác minh' }
const fix = (changes: Extract<StepEvent, { kind: 'corrected' }>['changes'], reason = 'nhập nhầm'): StepEvent => ({
  kind: 'corrected',
  at: now,
  changes,
  reason,
})

test.each<[string, Role, Partial<DossierFacts>, StepEvent, string | undefined]>([
  ['the processing officer finishes', 'processing', {}, finished, undefined],
  ['the auditor does not', 'auditor', {}, finished, 'not-your-step'],
  ['what is awaited cannot be finished', 'processing', { status: 'awaiting-supplement' }, finished, 'step-not-allowed'],
  ['a refusal says why', 'processing', {}, { kind: 'refused', at: now, reason: ' ' }, 'reason-required'],
  ['a return says why', 'processing', {}, { kind: 'returned', at: now, reason: '' }, 'reason-required'],
  ['a withdrawal says why', 'counter', {}, { kind: 'withdrawn', at: now, reason: '' }, 'reason-required'],
  ['an extension says why', 'processing', {}, { ...extended, reason: '' }, 'reason-required'],
  ['a correction says why', 'processing', {}, fix([], ''), 'reason-required'],
  ['nothing happens before the receipt', 'processing', {}, { ...finished, at: at('05-04 07:59') }, 'before-history'],
  ['an extension to a later day', 'processing', {}, extended, undefined],
  ['an extension to the same day', 'processing', {}, { ...extended, dueAt: at('05-07 17:00') }, 'due-not-later'],
  ['a correction', 'reporting', {}, fix([{ field: 'channel', from: 'online', to: 'post' }]), undefined],
  ['a correction of nothing', 'reporting', {}, fix([]), 'nothing-corrected'],
  [
    'a correction to the same',
    'reporting',
    {},
    fix([{ field: 'channel', from: 'online', to: 'online' }]),
    'nothing-corrected',
  ],
  [
    'a correction of what has changed',
    'reporting',
    {},
    fix([{ field: 'channel', from: 'post', to: 'counter' }]),
    'changed-meanwhile',
  ],
  [
    'a correction that contradicts',
    'reporting',
    {},
    fix([{ field: 'status', from: 'processing', to: 'processed' }]),
    'status-without-end',
  ],
  [
    'a correction of a moment long past',
    'reporting',
    {},
    { ...fix([{ field: 'fee', to: 8000 }]), at: at('05-01 09:00') },
    undefined,
  ],
  ['the counter officer corrects nothing', 'counter', {}, fix([{ field: 'fee', to: 8000 }]), 'not-your-step'],
])('%s', (_, role, facts, event, expected) => {
  expect(refusalOf(role, facts, event)).toBe(expected)
})

test('the decided step carries the facts after it', () => {
  const history = [stated()]
  const decided = decideStep({ actor: anActor('processing'), history, event: finished })
  expect(decided).toEqual({ ok: true, value: { event: finished, facts: foldDossier([...history, finished]) } })
})

test('an extension is given once, also when an import came between', () => {
  const again: StepEvent = { ...extended, dueAt: at('05-20 17:00') }
  const decided = decideStep({ actor: anActor('processing'), history: [stated(), extended, stated()], event: again })
  expect(decided).toEqual({ ok: false, refusal: 'already-extended' })
})

test('a dossier without a due date may be given one', () => {
  const received: StepEvent = { kind: 'received', at: at('05-04 08:00'), dueByInstant: false }
  expect(decideStep({ actor: anActor('processing'), history: [submitted, received], event: extended }).ok).toBe(true)
})

test('a source that says nothing of any moment does not stand in the way', () => {
  const { receivedAt: _, dueAt: __, ...facts } = stated({ status: 'registered' }).facts
  const event: StepEvent = { kind: 'received', at: at('01-01 08:00'), dueByInstant: false }
  expect(decideStep({ actor: anActor('counter'), history: [{ ...stated(), facts }], event }).ok).toBe(true)
})

const examples: readonly StepEvent[] = [
  { kind: 'received', at: now, dueByInstant: false },
  { kind: 'supplement-received', at: now },
  { kind: 'resumed', at: now },
  { kind: 'paid', at: now, method: 'counter' },
  finished,
  { kind: 'handed-over', at: now },
  { kind: 'synchronised', at: now, system: 'DVCQG', outcome: 'sent' },
]
const statuses = Object.keys(dossierStatuses) as readonly DossierStatus[]

test.each(statuses.flatMap((status) => examples.map((event) => [status, event.kind, event] as const)))(
  '%s, then %s: as the table says',
  (status, kind, event) => {
    const roles = ['counter', 'processing'] as const
    const allowed = roles.some((role) => refusalOf(role, { status, pauses: [] }, event) === undefined)
    expect(allowed).toBe(lifecycle[status].includes(kind))
  },
)

test('every refusal is a sentence', () => {
  for (const sentence of Object.values(dossierRefusals)) expect(sentence).toMatch(/^\p{Lu}.+\.$/u)
})
