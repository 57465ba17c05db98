import { expect, test } from 'vitest'
import type { LocalDateTime } from '#kernel/local-time.ts'
import type { DossierFacts } from './facts.ts'
import { correctableFields, readCorrections, writeField } from './read-correction.ts'

const facts: DossierFacts = {
  status: 'processed',
  procedureCode: '2.000815',
  procedureName: 'Chứng thực',
  fieldCode: 'G15-TP09',
  fieldName: 'Chứng thực',
  channel: 'online',
  receivedAt: '2026-03-21T07:45:10' as LocalDateTime,
  dueAt: '2026-03-28T00:00:00' as LocalDateTime,
  dueByInstant: false,
  endedAt: '2026-03-23T08:45:00' as LocalDateTime,
  endKind: 'resolved',
  pauses: [],
  fee: 8000,
  feeBearing: true,
  payment: 'online',
  componentsDigitised: true,
  eResult: true,
  reused: false,
}

test('the form typed back as it was shown corrects nothing', () => {
  const typed = Object.fromEntries(correctableFields.map((field) => [field, writeField(facts, field)]))
  expect(readCorrections(facts, typed)).toEqual({ ok: true, value: [] })
})

test.each([
  ['endedAt', '25/03/2026 16:30', '2026-03-25T16:30:00'],
  ['dueAt', '', undefined],
  ['fee', '12.000 đ', 12000],
  ['eResult', 'no', false],
  ['channel', 'post', 'post'],
  ['officer', 'Phòng Văn hóa  – Xã hội', 'Phòng Văn hóa – Xã hội'],
] as const)('%s typed as “%s”', (field, text, to) => {
  expect(readCorrections(facts, { [field]: text })).toEqual({ ok: true, value: [{ field, from: facts[field], to }] })
})

test.each([
  ['endedAt', '31/02/2026', /Không đọc được ngày/],
  ['fee', 'tám nghìn', /không phải là số tiền/],
  ['channel', 'fax', /chọn trong danh sách/],
  ['procedureCode', ' ', /để trống/],
] as const)('%s typed as “%s” is refused at its place', (field, text, sentence) => {
  const read = readCorrections(facts, { [field]: text })
  expect(read.ok ? {} : read.refusal).toEqual({ [field]: expect.stringMatching(sentence) })
})
