import { expect, test } from 'vitest'
import type { DossierFacts } from './facts.ts'
import { type DossierState, stateAt, timeliness } from './state.ts'
import { aDossier, at } from './test-history.ts'

const running = (overdue: boolean): DossierState => ({ kind: 'running', overdue })
const pause = (kind: 'supplement' | 'payment' | 'other', from: string, until?: string) => ({
  kind,
  from: at(from),
  ...(until && { until: at(until) }),
})
const ended = (endKind: DossierFacts['endKind'] & string, when: string): Partial<DossierFacts> => ({
  endKind,
  endedAt: at(when),
})

// Received 4/5 08:00, due 7/5 17:00.
test.each<[string, Partial<DossierFacts>, string, DossierState]>([
  ['at the moment of receipt', {}, '05-04 08:00', { kind: 'not-received' }],
  ['just after', {}, '05-04 08:01', running(false)],
  ['on the due day, after office hours', {}, '05-07 23:00', running(false)],
  ['at the midnight after the due day', {}, '05-08 00:00', running(true)],
  ['by the instant, at it', { dueByInstant: true }, '05-07 17:00', running(false)],
  ['by the instant, after it', { dueByInstant: true }, '05-07 17:01', running(true)],
  ['at the moment a pause begins', { pauses: [pause('supplement', '05-05 09:00')] }, '05-05 09:00', running(false)],
  [
    'just after',
    { pauses: [pause('supplement', '05-05 09:00')] },
    '05-05 09:01',
    { kind: 'paused', pause: 'supplement' },
  ],
  [
    'overdue and paused',
    { pauses: [pause('payment', '05-05 09:00')] },
    '05-20 09:00',
    { kind: 'paused', pause: 'payment' },
  ],
  [
    'when it ends',
    { pauses: [pause('other', '05-05 09:00', '05-06 09:00')] },
    '05-06 09:00',
    { kind: 'paused', pause: 'other' },
  ],
  ['just after', { pauses: [pause('other', '05-05 09:00', '05-06 09:00')] }, '05-06 09:01', running(false)],
  [
    'two pauses at once count once',
    { pauses: [pause('other', '05-05 09:00'), pause('supplement', '05-05 10:00')] },
    '05-06 09:00',
    { kind: 'paused', pause: 'supplement' },
  ],
  ['at the moment it ends', ended('resolved', '05-06 09:00'), '05-06 09:00', running(false)],
  ['ended early', ended('resolved', '05-06 09:00'), '05-06 09:01', { kind: 'resolved', timeliness: 'early' }],
  ['ended late', ended('resolved', '05-08 09:00'), '06-01 00:00', { kind: 'resolved', timeliness: 'late' }],
  ['refused', ended('refused', '05-06 09:00'), '06-01 00:00', { kind: 'refused' }],
  ['withdrawn', ended('withdrawn', '05-06 09:00'), '06-01 00:00', { kind: 'withdrawn' }],
  ['returned', ended('returned', '05-06 09:00'), '06-01 00:00', { kind: 'returned' }],
])('%s', (_, facts, moment, expected) => {
  expect(stateAt(aDossier(facts), at(moment))).toEqual(expected)
})

test('one that nobody has received is in no figure, and one without a due date is never overdue', () => {
  const { receivedAt: _, ...unreceived } = aDossier()
  expect(stateAt(unreceived, at('06-01 00:00'))).toEqual({ kind: 'not-received' })
  const { dueAt: __, ...undated } = aDossier()
  expect(stateAt(undated, at('12-01 00:00'))).toEqual(running(false))
})

test.each<[string, string, boolean, string]>([
  ['05-06 23:59', '05-07 17:00', false, 'early'],
  ['05-07 08:00', '05-07 17:00', false, 'onTime'],
  ['05-07 19:00', '05-07 17:00', false, 'onTime'],
  ['05-08 00:00', '05-07 17:00', false, 'late'],
  ['05-06 09:00', '05-07 10:00', true, 'early'],
  ['05-07 10:00', '05-07 10:00', true, 'onTime'],
  ['05-07 10:01', '05-07 10:00', true, 'late'],
])('ended %s, due %s, by instant %s: %s', (endedAt, dueAt, dueByInstant, expected) => {
  expect(timeliness({ endedAt: at(endedAt), dueAt: at(dueAt), dueByInstant })).toBe(expected)
})

test('without a due date, or an end, nothing is late', () => {
  expect(timeliness({ endedAt: at('05-07 10:00'), dueByInstant: false })).toBe('onTime')
  expect(timeliness({ dueAt: at('05-07 10:00'), dueByInstant: false })).toBe('onTime')
})
