import fc from 'fast-check'
import { zipSync } from 'fflate'
import { expect, test } from 'vitest'
import { readArchive, writeArchive } from './archive.ts'

const name = fc.stringMatching(/^[a-z0-9][a-z0-9-]{0,8}\.(json|pdf)$/)
const members = fc
  .array(fc.tuple(name, fc.uint8Array({ maxLength: 500 })), { maxLength: 8 })
  .map((list) => new Map(list))

test('what is written is read again, and the order of writing does not matter', () => {
  fc.assert(
    fc.property(members, (files) => {
      const archive = writeArchive(files)
      const read = readArchive(archive)
      expect(read.ok && Object.fromEntries(read.value)).toEqual(Object.fromEntries(files))
      expect(writeArchive(new Map([...files].reverse()))).toEqual(archive)
    }),
  )
})

test('any bytes are read or refused, never thrown at', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 300 }), fc.nat(), fc.nat(255), (noise, place, mask) => {
      expect(typeof readArchive(noise).ok).toBe('boolean')
      const bent = Uint8Array.from(writeArchive(new Map([['a.json', noise]])))
      bent[place % bent.length]! ^= mask
      expect(typeof readArchive(bent).ok).toBe('boolean')
    }),
  )
})

const bomb = zipSync({ 'a.json': new Uint8Array(1_000_000) })
const limits = { members: 2, memberBytes: 10_000, totalBytes: 15_000 }
const some = new Uint8Array(8_000)

test.each([
  ['a text', Buffer.from('không phải gói nén'), /không phải là gói nén/],
  ['an empty file', new Uint8Array(), /không phải là gói nén/],
  ['a member of a million zeros in a kilobyte', bomb, /quá lớn/],
  ['two members too large together', zipSync({ 'a.json': some, 'b.json': some }), /quá lớn/],
  ['three members', zipSync({ a: some.subarray(1), b: new Uint8Array(), c: new Uint8Array() }), /quá 2 tệp/],
  ['a path upwards', zipSync({ '../a.json': some }), /đường dẫn/],
  ['a folder', zipSync({ 'a/b.json': some }), /đường dẫn/],
  ['a directory that understates what is in it', understated(), /quá lớn/],
])('%s is refused', (_, bytes, sentence) => {
  const read = readArchive(bytes, limits)
  expect(read.ok ? '' : read.refusal).toMatch(sentence)
})

/** Stored, 12,000 bytes, while the central directory says it unpacks to 12. */
function understated(): Uint8Array {
  const archive = Buffer.from(zipSync({ 'a.json': [new Uint8Array(12_000), { level: 0 }] }))
  archive.writeUInt32LE(12, archive.lastIndexOf('PK\x01\x02', undefined, 'latin1') + 24)
  return archive
}
