import { expect, test } from 'vitest'
import { describeCounting } from '#domain/calendar/describe-counting.ts'
import { testCalendar as calendar, testRule as rule } from '#domain/calendar/test-calendar.ts'
import { decideReceive, decideRestart } from './decide-due.ts'
import type { DossierEvent } from './event.ts'
import type { DossierFacts } from './facts.ts'
import { anActor, at, stated, submitted as filed } from './test-history.ts'

const counter = anActor('counter')
const submitted: DossierEvent = { ...filed, at: at('04-20 20:00') }

test('receipt promises a due date and shows its counting', () => {
  const limit = { value: 3, unit: 'working_day' } as const
  const decided = decideReceive({ actor: counter, history: [submitted], at: at('04-24 15:01'), limit, calendar, rule })
  if (!decided.ok) throw new Error(decided.refusal)
  expect(decided.value.facts).toMatchObject({ status: 'received', dueAt: at('05-05 17:00'), dueByInstant: false })
  expect(describeCounting(decided.value.counting!)).toContain('Hẹn trả kết quả: 17:00 05/05/2026.')
})

test('a limit in hours is due by the instant', () => {
  const limit = { value: 4, unit: 'hour' } as const
  const decided = decideReceive({ actor: counter, history: [submitted], at: at('05-06 16:30'), limit, calendar, rule })
  expect(decided).toMatchObject({ ok: true, value: { facts: { dueAt: at('05-07 11:30'), dueByInstant: true } } })
})

test('a procedure without a limit promises nothing', () => {
  const decided = decideReceive({ actor: counter, history: [submitted], at: at('05-06 16:30'), calendar, rule })
  if (!decided.ok) throw new Error(decided.refusal)
  expect(decided.value.facts).not.toHaveProperty('dueAt')
  expect(decided.value).not.toHaveProperty('counting')
})

test('what is received cannot be received again', () => {
  const limit = { value: 4, unit: 'hour' } as const
  const decided = decideReceive({ actor: counter, history: [stated()], at: at('05-06 16:30'), limit, calendar, rule })
  expect(decided).toEqual({ ok: false, refusal: 'step-not-allowed' })
})

const waiting: Partial<DossierFacts> = {
  status: 'awaiting-supplement',
  pauses: [{ kind: 'supplement', from: at('05-05 09:00') }],
}
const { dueAt: _, ...undated } = stated(waiting).facts
const asked: DossierEvent = { kind: 'supplement-requested', at: at('05-03 21:00'), reason: 'thiếu' }

// Received 4/5 08:00, due 7/5 17:00.
test.each<[string, readonly DossierEvent[], string, DossierFacts['dueAt']]>([
  ['gives back the working days it was held', [stated(waiting)], '05-07 09:00', at('05-11 17:00')],
  ['gives nothing back within a day', [stated(waiting)], '05-05 15:00', at('05-07 17:00')],
  ['of one without a due date sets none', [{ ...stated(), facts: undated }], '05-07 09:00', undefined],
  ['before receipt sets none', [submitted, asked], '05-07 09:00', undefined],
  [
    'of a dossier that shows no pause moves nothing',
    [stated({ status: 'awaiting-supplement', pauses: [], endedAt: at('05-04 09:00') })],
    '05-07 09:00',
    at('05-07 17:00'),
  ],
])('a restart %s', (_name, history, when, expected) => {
  const event = { kind: 'supplement-received', at: at(when) } as const
  const decided = decideRestart({ actor: counter, history, event, calendar, rule })
  if (!decided.ok) throw new Error(decided.refusal)
  expect(decided.value.facts.dueAt).toBe(expected)
})

test('a restart before the pause is refused', () => {
  const event = { kind: 'supplement-received', at: at('05-05 08:00') } as const
  const decided = decideRestart({ actor: counter, history: [stated(waiting)], event, calendar, rule })
  expect(decided).toEqual({ ok: false, refusal: 'before-history' })
})
