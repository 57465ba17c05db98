import fc from 'fast-check'
import { sql } from 'kysely'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { newId } from '#kernel/id.ts'
import { addDays, type LocalDateTime, localDate, localDateTime, toInstant } from '#kernel/local-time.ts'
import { channels, type DossierFacts, endKinds, pauseKinds } from '#domain/dossiers/facts.ts'
import { dossierConditions, type DossierCondition } from '#domain/indicators/dossier-condition.ts'
import { countDossiers } from '#domain/indicators/compute.ts'
import type { CountIndicator } from '#domain/indicators/indicator.ts'
import { aStore } from '#test/store.ts'
import type { Store } from '../connection.ts'
import { pauses } from '../import/staged-row.ts'
import { inScope, type Scope } from '../scope.ts'
import { countDossiersOf } from './count-dossiers.ts'
import { listFactsInReach } from './list-facts.ts'

const actor = { commune: '13504', province: '37' }
const start = localDate('2026-03-01')
let store: Store

beforeAll(async () => {
  store = await aStore()
})
afterAll(() => store.close())

/** Every word of the vocabulary as an indicator of its own, and some pairs, over those the window can reach. */
const words = Object.keys(dossierConditions) as DossierCondition[]
const indicators: readonly CountIndicator[] = words.flatMap((word, index) => {
  const base = { kind: 'count', label: word, unit: 'hồ sơ', explanation: word, combine: 'sum', sources: [] } as const
  const other = words[(index * 7 + 3) % words.length]!
  return [
    { ...base, id: word, anyOf: [['receivedByEnd', 'openAtStart', word]] },
    {
      ...base,
      id: `${word}+${other}`,
      anyOf: [
        ['receivedByEnd', 'openAtStart', word, other],
        ['receivedInWindow', 'openAtStart', other],
      ],
    },
  ]
})

const moment = fc
  .tuple(fc.integer({ min: 0, max: 40 }), fc.constantFrom([0, 0, 0], [7, 30, 0], [15, 0, 1], [17, 0, 0], [23, 59, 59]))
  .map(([day, [hour, minute, second]]) => localDateTime(addDays(start, day), hour, minute, second))

const facts: fc.Arbitrary<DossierFacts> = fc
  .record({
    channel: fc.constantFrom(...channels),
    received: fc.option(moment, { nil: undefined, freq: 10 }),
    due: fc.option(moment, { nil: undefined }),
    ended: fc.option(moment, { nil: undefined }),
    endKind: fc.constantFrom(...endKinds),
    dueByInstant: fc.boolean(),
    pauses: fc.array(
      fc.record({ kind: fc.constantFrom(...pauseKinds), from: moment, until: fc.option(moment, { nil: undefined }) }),
      { maxLength: 3 },
    ),
    payment: fc.constantFrom('online', 'counter', 'unpaid', 'none' as const),
    flags: fc.tuple(fc.boolean(), fc.boolean(), fc.boolean()),
  })
  .map(({ received, due, ended, endKind, flags: [componentsDigitised, eResult, reused], ...rest }) => ({
    status: 'processing' as const,
    procedureCode: '1.001193',
    procedureName: 'Đăng ký khai sinh',
    fieldCode: 'G15-TP08',
    fieldName: 'Hộ tịch',
    channel: rest.channel,
    ...(received ? { receivedAt: received } : {}),
    ...(due ? { dueAt: due } : {}),
    dueByInstant: rest.dueByInstant,
    ...(received && ended && ended >= received ? { endedAt: ended, endKind } : {}),
    pauses: rest.pauses
      .filter((pause) => pause.until === undefined || pause.until > pause.from)
      .map(({ until, ...pause }) => ({ ...pause, ...(until ? { until } : {}) })),
    feeBearing: rest.payment !== 'none',
    payment: rest.payment,
    componentsDigitised,
    eResult,
    reused,
  }))

async function remember(scope: Scope, all: readonly DossierFacts[]): Promise<void> {
  const at = (when: LocalDateTime | undefined) => (when ? toInstant(when) : null)
  for (const fact of all) {
    const id = newId<'Dossier'>(Date.now())
    const known = toInstant(localDateTime(localDate('2026-01-01')))
    await scope
      .insertInto('dossier')
      .values({ commune_code: actor.commune, id, source: 's', code: id, search: '', first_known_at: known })
      .execute()
    await sql`
      insert into dossier_fact (commune_code, dossier_id, version, known_from, status, procedure_code, procedure_name, field_code, field_name, channel,
        received_at, due_at, due_by_instant, ended_at, end_kind, paused_supplement, paused_payment, paused_other, fee_bearing, payment,
        components_digitised, e_result, reused, digest)
      values (${actor.commune}, ${id}, 1, ${known}, ${fact.status}, ${fact.procedureCode}, ${fact.procedureName}, ${fact.fieldCode}, ${fact.fieldName}, ${fact.channel},
        ${at(fact.receivedAt)}, ${at(fact.dueAt)}, ${fact.dueByInstant}, ${at(fact.endedAt) ?? 'infinity'}, ${fact.endKind ?? null},
        ${pauses(fact, 'supplement')}::tstzmultirange, ${pauses(fact, 'payment')}::tstzmultirange, ${pauses(fact, 'other')}::tstzmultirange,
        ${fact.feeBearing}, ${fact.payment}, ${fact.componentsDigitised}, ${fact.eResult}, ${fact.reused}, '')`.execute(
      scope,
    )
  }
}

class Done extends Error {}

test('the SQL of every condition says what the rule says', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(facts, { minLength: 20, maxLength: 40 }), moment, moment, async (all, a, b) => {
      const moments = a <= b ? { from: a, at: b } : { from: b, at: a }
      const question = { moments, asOf: new Date('2026-12-01') }
      await inScope(store, actor, async (scope) => {
        await remember(scope, all)
        const [whole] = await countDossiersOf(scope, indicators, question)
        expect(Object.fromEntries(whole!.counts)).toEqual(Object.fromEntries(countDossiers(indicators, all, moments)))
        const reach = all.filter(
          (fact) =>
            fact.receivedAt !== undefined && fact.receivedAt < moments.at && (fact.endedAt ?? '9') >= moments.from,
        )
        expect(await listFactsInReach(scope, question)).toHaveLength(reach.length)
        throw new Done()
      }).catch((error: unknown) => {
        if (!(error instanceof Done)) throw error
      })
    }),
    { numRuns: 25 },
  )
})
