import { expect, test } from 'vitest'
import { findContradiction } from './contradiction.ts'
import type { DossierFacts } from './facts.ts'
import { aDossier, at } from './test-history.ts'

const over = { status: 'processed', endedAt: at('05-06 09:00'), endKind: 'resolved' } as const

test.each<[string, Partial<DossierFacts>, string | undefined]>([
  ['running', {}, undefined],
  ['finished', over, undefined],
  ['ended, nobody knows how', { status: 'processed', endedAt: at('05-06 09:00') }, 'end-without-kind'],
  ['ended somehow, nobody knows when', { endKind: 'resolved' }, 'end-without-kind'],
  ['finished without an end', { status: 'processed' }, 'status-without-end'],
  ['processing with an end', { ...over, status: 'processing' }, 'status-without-end'],
  ['ended a day before receipt', { ...over, endedAt: at('05-03 09:00') }, 'ended-before-received'],
  ['ended earlier on the day of receipt', { ...over, endedAt: at('05-04 07:00') }, undefined],
  ['nothing owed, yet paid', { payment: 'online' }, 'payment-without-fee'],
  ['owed, and no payment', { feeBearing: true }, 'payment-without-fee'],
  ['owed and unpaid', { feeBearing: true, payment: 'unpaid' }, undefined],
])('%s', (_, facts, expected) => {
  expect(findContradiction(aDossier(facts))).toBe(expected)
})
