import fc from 'fast-check'
import { expect, test } from 'vitest'
import { indicators } from '#catalogue/indicators/indicators.ts'
import { figuresFrom } from './compute.ts'
import { rollUp } from './roll-up.ts'

const counted = indicators.filter((indicator) => indicator.kind !== 'rate').map((indicator) => indicator.id)
const aCommune = (counts: Record<string, number>) =>
  figuresFrom(indicators, new Map(counted.map((id) => [id, counts[id] ?? 0])))

test('rates divide once: two communes of 1/2 and 99/100 are 100/102, not the mean of their rates', () => {
  const signed = [
    { commune: 'a', figures: aCommune({ 'dossiers.received.online': 1, 'dossiers.received': 2 }) },
    { commune: 'b', figures: aCommune({ 'dossiers.received.online': 99, 'dossiers.received': 100 }) },
  ]
  expect(rollUp(indicators, signed).get('dossiers.onlineRate.ofReceived')).toMatchObject({
    numerator: 100,
    denominator: 102,
    value: { known: 98.04 },
  })
})

test('what is not additive says so, what one commune does not know nobody knows, and 0/0 is no rate', () => {
  const known = { commune: 'a', figures: aCommune({ 'dossiers.received': 5 }) }
  const unknown = { commune: 'b', figures: figuresFrom(indicators, new Map()) }
  const rolled = rollUp(indicators, [known, unknown])
  expect(rolled.get('procedures.total')?.value).toEqual({ missing: 'not-additive' })
  expect(rolled.get('dossiers.received')?.value).toEqual({ missing: 'not-entered' })
  expect(rolled.get('dossiers.onlineRate.ofReceived')?.value).toEqual({ missing: 'not-entered' })
  expect(
    rollUp(indicators, [{ commune: 'a', figures: aCommune({}) }]).get('dossiers.onTimeRate.ofResolved')?.value,
  ).toEqual({ missing: 'not-applicable' })
  expect(rollUp(indicators, []).get('dossiers.received')?.value).toEqual({ missing: 'not-entered' })
})

test('the roll-up of parts is the figure of the whole, however the communes are grouped', () => {
  const commune = fc.record({
    'dossiers.received': fc.nat(500),
    'dossiers.received.online': fc.nat(500),
    'dossiers.resolved': fc.nat(500),
  })
  fc.assert(
    fc.property(fc.array(commune, { minLength: 1, maxLength: 8 }), (communes) => {
      const whole: Record<string, number> = {}
      for (const each of communes) for (const [id, count] of Object.entries(each)) whole[id] = (whole[id] ?? 0) + count
      const rolled = rollUp(
        indicators,
        communes.map((counts, index) => ({ commune: String(index), figures: aCommune(counts) })),
      )
      const direct = aCommune(whole)
      for (const id of ['dossiers.received', 'dossiers.resolved', 'dossiers.onlineRate.ofReceived'])
        expect(rolled.get(id)).toEqual(direct.get(id))
    }),
  )
})
