import { deflateRawSync } from 'node:zlib'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { findPacked, pack } from './carried.ts'

const row = {
  severity: 'error',
  code: 'CCHC-001',
  place: 'dòng 3',
  message: 'Sai.',
  quote: '“5/9”',
  found: '90%',
} as const

test('what the page carries comes back as it was', () => {
  const records = [
    { file: 'báo cáo.docx', unit: 'xã Bình Lục', findings: [row] },
    { file: 'rỗng.txt', refusal: 'Tệp rỗng.', findings: [] },
  ]
  expect(findPacked(pack(records))).toEqual(records)
})

test('what no page of ours sent is nothing', () => {
  fc.assert(fc.property(fc.string(), (anything) => findPacked(anything) === undefined))
  const packed = (value: unknown) => deflateRawSync(JSON.stringify(value)).toString('base64url')
  expect(findPacked(packed([]))).toBeUndefined()
  expect(findPacked(packed([{ file: 'a', findings: [{ ...row, severity: 'grave' }] }]))).toBeUndefined()
  expect(findPacked(packed('0'.repeat(70 << 20)))).toBeUndefined()
})
