import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { claimDigest, type DossierClaim } from './dossier-claim.ts'
import { laterClaim, type LineClaim, orderOfClaim } from './later-claim.ts'
import { readDossierRow } from './read-row.ts'
import { anyClaim, aRow } from './test-rows.ts'

describe('the digest', () => {
  test('does not depend on the order of parts or the spelling of the status', () => {
    fc.assert(
      fc.property(anyClaim, (claim) => {
        const turned = Object.fromEntries(Object.entries(claim).toReversed()) as DossierClaim
        const facts = Object.fromEntries(Object.entries(claim.facts).toReversed()) as DossierClaim['facts']
        expect(claimDigest({ ...turned, facts, statedStatus: 'khác' })).toBe(claimDigest(claim))
      }),
    )
  })

  test('changes with anything that is said', () => {
    fc.assert(
      fc.property(anyClaim, (claim) => {
        const { facts } = claim
        const others: readonly DossierClaim[] = [
          { ...claim, code: `${claim.code}x` },
          { ...claim, applicantName: 'Người khác hẳn' },
          { ...claim, facts: { ...facts, eResult: !facts.eResult } },
          { ...claim, facts: { ...facts, fee: (facts.fee ?? 0) + 1 } },
        ]
        expect(new Set([claim, ...others].map(claimDigest)).size).toBe(5)
      }),
    )
  })
})

describe('of two rows for one dossier the later state wins', () => {
  function row(line: number, changes: Parameters<typeof aRow>[0]): LineClaim {
    const read = readDossierRow(aRow({ endedAt: '', ...changes }), { source: 'S' })
    if (!read.ok) throw new Error(JSON.stringify(read.refusal))
    return { line, claim: read.value }
  }
  test.each<[string, LineClaim, LineClaim]>([
    ['a result over a receipt', row(2, { status: '9', endedAt: '23/03/2026 08:45' }), row(3, { status: '4' })],
    [
      'a hand-over over its result',
      row(2, { status: '10', endedAt: '23/03/2026', handedOverAt: '24/03/2026' }),
      row(3, { status: '9', endedAt: '23/03/2026' }),
    ],
    [
      'the further stage at the same moments',
      row(2, { status: '10', endedAt: '23/03/2026' }),
      row(3, { status: '9', endedAt: '23/03/2026' }),
    ],
    [
      'a day without time over an hour of that day',
      row(2, { status: '9', endedAt: '21/03/2026' }),
      row(3, { status: '4', receivedAt: '21/03/2026 10:00' }),
    ],
    ['received over registered', row(2, { status: '2' }), row(3, { status: '1' })],
    ['the lower line when nothing else tells', row(3, { status: '5' }), row(2, { status: '4' })],
    [
      'a new start over an old end',
      row(3, { status: '4', receivedAt: '01/04/2026' }),
      row(2, { status: '9', endedAt: '23/03/2026' }),
    ],
  ])('%s', (_, later, earlier) => {
    expect(laterClaim(later, earlier)).toBe(later)
    expect(laterClaim(earlier, later)).toBe(later)
  })

  test('whatever the order of the file, the same row wins', () => {
    const lines = fc
      .array(anyClaim, { minLength: 2, maxLength: 8 })
      .map((claims) => claims.map((claim, index) => ({ line: index + 2, claim })))
    fc.assert(
      fc.property(lines, (rows) => {
        const winner = rows.reduce(laterClaim)
        expect(rows.toReversed().reduce(laterClaim)).toBe(winner)
        expect(rows.every((one) => orderOfClaim(one.claim).day <= orderOfClaim(winner.claim).day)).toBe(true)
      }),
    )
  })
})
