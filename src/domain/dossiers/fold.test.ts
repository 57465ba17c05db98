import { expect, test } from 'vitest'
import type { DossierEvent, LocalEvent } from './event.ts'
import type { DossierFacts } from './facts.ts'
import { foldDossier } from './fold.ts'
import { aDossier, application, at, stated, submitted } from './test-history.ts'

const received: DossierEvent = {
  kind: 'received',
  at: at('05-04 08:00'),
  dueByInstant: false,
  dueAt: at('05-07 17:00'),
}

test('a dossier filed here is registered, and nothing else', () => {
  expect(foldDossier([submitted])).toEqual({
    ...application,
    status: 'registered',
    submittedAt: at('05-03 20:00'),
    dueByInstant: false,
    pauses: [],
    payment: 'none',
    componentsDigitised: false,
    eResult: false,
    reused: false,
  })
})

test('filed again, the application is replaced', () => {
  const again: DossierEvent = {
    kind: 'submitted',
    at: at('05-03 21:00'),
    application: { ...application, channel: 'post' },
  }
  expect(foldDossier([submitted, again])).toMatchObject({ channel: 'post', submittedAt: at('05-03 21:00') })
})

test('a fee is owed until paid', () => {
  const filed: DossierEvent = { ...submitted, kind: 'submitted', application: { ...application, feeBearing: true } }
  expect(foldDossier([filed]).payment).toBe('unpaid')
})

const open = { kind: 'supplement', from: at('05-05 09:00') } as const
const closed = { ...open, until: at('05-06 10:00') }

test.each<[string, readonly LocalEvent[], Partial<DossierFacts>]>([
  ['received', [], { status: 'received', receivedAt: at('05-04 08:00'), dueAt: at('05-07 17:00') }],
  [
    'assigned',
    [{ kind: 'assigned', at: at('05-04 09:00'), officer: 'Tư pháp' }],
    { status: 'processing', officer: 'Tư pháp' },
  ],
  [
    'asked for a supplement',
    [{ kind: 'supplement-requested', at: at('05-05 09:00'), reason: 'thiếu giấy chứng sinh' }],
    { status: 'awaiting-supplement', pauses: [open], dueAt: at('05-07 17:00') },
  ],
  [
    'supplemented, with a new due date',
    [
      { kind: 'supplement-requested', at: at('05-05 09:00'), reason: 'thiếu' },
      { kind: 'supplement-received', at: at('05-06 10:00'), dueAt: at('05-08 17:00') },
    ],
    { status: 'processing', pauses: [closed], dueAt: at('05-08 17:00') },
  ],
  [
    'stopped while waiting: one pause follows the other',
    [
      { kind: 'supplement-requested', at: at('05-05 09:00'), reason: 'thiếu' },
      { kind: 'paused', at: at('05-06 10:00'), reason: 'chờ xác minh' },
    ],
    { status: 'paused', pauses: [closed, { kind: 'other', from: at('05-06 10:00') }] },
  ],
  [
    'resumed',
    [
      { kind: 'paused', at: at('05-05 09:00'), reason: 'chờ' },
      { kind: 'resumed', at: at('05-06 10:00') },
    ],
    { status: 'processing', pauses: [{ ...closed, kind: 'other' }], dueAt: at('05-07 17:00') },
  ],
  [
    'asked to pay',
    [{ kind: 'payment-requested', at: at('05-05 09:00'), fee: 8000 }],
    {
      status: 'awaiting-payment',
      payment: 'unpaid',
      feeBearing: true,
      fee: 8000,
      pauses: [{ ...open, kind: 'payment' }],
    },
  ],
  [
    'paid, which starts the clock again',
    [
      { kind: 'payment-requested', at: at('05-05 09:00') },
      { kind: 'paid', at: at('05-06 10:00'), method: 'online', dueAt: at('05-08 17:00') },
    ],
    { status: 'processing', payment: 'online', pauses: [{ ...closed, kind: 'payment' }], dueAt: at('05-08 17:00') },
  ],
  [
    'paid with the clock running',
    [{ kind: 'paid', at: at('05-05 09:00'), method: 'counter' }],
    { status: 'received', payment: 'counter', feeBearing: true, pauses: [] },
  ],
  [
    'extended',
    [{ kind: 'extended', at: at('05-06 09:00'), dueAt: at('05-11 17:00'), reason: 'đông' }],
    { dueAt: at('05-11 17:00') },
  ],
  [
    'finished',
    [{ kind: 'finished', at: at('05-06 09:00') }],
    { status: 'processed', endedAt: at('05-06 09:00'), endKind: 'resolved' },
  ],
  [
    'finished while a pause stood: the pause ends with it',
    [
      { kind: 'supplement-requested', at: at('05-05 09:00'), reason: 'thiếu' },
      { kind: 'finished', at: at('05-06 10:00') },
    ],
    { status: 'processed', pauses: [closed] },
  ],
  [
    'handed over after it was finished',
    [
      { kind: 'finished', at: at('05-06 09:00') },
      { kind: 'handed-over', at: at('05-07 09:00') },
    ],
    { status: 'handed-over', endedAt: at('05-06 09:00'), handedOverAt: at('05-07 09:00') },
  ],
  [
    'handed over and never said to be finished',
    [{ kind: 'handed-over', at: at('05-07 09:00') }],
    { status: 'handed-over', endedAt: at('05-07 09:00'), endKind: 'resolved' },
  ],
  [
    'refused',
    [{ kind: 'refused', at: at('05-06 09:00'), reason: 'không đủ điều kiện' }],
    { status: 'refused', endKind: 'refused' },
  ],
  [
    'returned',
    [{ kind: 'returned', at: at('05-06 09:00'), reason: 'sai thẩm quyền' }],
    { status: 'not-accepted', endKind: 'returned' },
  ],
  [
    'withdrawn',
    [{ kind: 'withdrawn', at: at('05-06 09:00'), reason: 'theo đơn' }],
    { status: 'withdrawn', endKind: 'withdrawn' },
  ],
  [
    'digitised',
    [{ kind: 'digitised', at: at('05-04 09:00'), reused: true }],
    { componentsDigitised: true, reused: true },
  ],
  [
    'given an electronic result',
    [{ kind: 'result-attached', at: at('05-04 09:00'), electronic: true }],
    { eResult: true },
  ],
  [
    'synchronised',
    [{ kind: 'synchronised', at: at('05-04 09:00'), system: 'DVCQG', outcome: 'sent' }],
    { status: 'received' },
  ],
  [
    'corrected',
    [
      {
        kind: 'corrected',
        at: at('05-06 09:00'),
        reason: 'nhập nhầm',
        changes: [
          { field: 'channel', from: 'online', to: 'counter' },
          { field: 'dueAt', from: at('05-07 17:00') },
        ],
      },
    ],
    { channel: 'counter' },
  ],
])('%s', (_, events, expected) => {
  expect(foldDossier([submitted, received, ...events])).toMatchObject(expected)
})

test('a corrected field without a value is gone', () => {
  const correction = {
    kind: 'corrected',
    at: at('05-06 09:00'),
    reason: 'nhầm',
    changes: [{ field: 'dueAt', from: at('05-07 17:00') }],
  } as const
  expect(foldDossier([submitted, received, correction])).not.toHaveProperty('dueAt')
})

test('a supplement before receipt leads back to registered; receipt ends a pause', () => {
  const asked = { kind: 'supplement-requested', at: at('05-03 21:00'), reason: 'thiếu' } as const
  expect(foldDossier([submitted, asked, { kind: 'supplement-received', at: at('05-03 22:00') }]).status).toBe(
    'registered',
  )
  expect(foldDossier([submitted, asked, received]).pauses).toEqual([
    { kind: 'supplement', from: at('05-03 21:00'), until: at('05-04 08:00') },
  ])
})

test('a statement stands in place of everything before it, and local events apply on top', () => {
  const assigned = { kind: 'assigned', at: at('05-04 09:00'), officer: 'Tư pháp' } as const
  const first = stated({ eResult: true, officer: 'Địa chính' })
  const second = stated({ channel: 'post' }, '05-21 09:00')
  expect(foldDossier([first, assigned])).toEqual({ ...first.facts, officer: 'Tư pháp' })
  expect(foldDossier([first, assigned, second])).toEqual(second.facts)
})

test.each<[Partial<DossierFacts>, DossierFacts['pauses']]>([
  [{ status: 'awaiting-supplement' }, [{ kind: 'supplement', from: at('05-04 08:00') }]],
  [{ status: 'awaiting-payment' }, [{ kind: 'payment', from: at('05-04 08:00') }]],
  [{ status: 'stopped' }, [{ kind: 'other', from: at('05-04 08:00') }]],
  [{ status: 'paused', pauses: [closed] }, [closed, { kind: 'other', from: at('05-04 08:00') }]],
  [{ status: 'paused', pauses: [open] }, [open]],
  [{ status: 'processing' }, []],
])('what a source says of %o has the pauses %o', (facts, pauses) => {
  expect(foldDossier([stated(facts)]).pauses).toEqual(pauses)
})

test('no pause is supposed for a dossier nobody has received, or that has ended', () => {
  const { receivedAt: _, ...unreceived } = aDossier({ status: 'awaiting-supplement' })
  expect(foldDossier([{ ...stated(), facts: unreceived }]).pauses).toEqual([])
  expect(foldDossier([stated({ status: 'stopped', endedAt: at('05-06 08:00'), endKind: 'refused' })]).pauses).toEqual(
    [],
  )
})

test('a pause closed before it began is empty, not negative', () => {
  const facts = foldDossier([stated({ pauses: [open] }), { kind: 'finished', at: at('05-04 10:00') }])
  expect(facts.pauses).toEqual([{ ...open, until: open.from }])
})

test.each([
  ['nothing', []],
  ['received', [received]],
])('a history that begins with %s is our mistake', (what, events) => {
  expect(() => foldDossier(events)).toThrow(`a history begins with submitted or stated, not ${what}`)
})
