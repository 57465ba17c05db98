import fc from 'fast-check'
import { expect, test } from 'vitest'
import { canonicalJson, hashOf, type Json } from './canonical-json.ts'

test.each<[Json, string]>([
  [{ b: 1, a: [true, null] }, '{"a":[true,null],"b":1}'],
  [{ a: undefined, b: -0 }, '{"b":0}'],
  [{ rate: 97.42, big: 1e21, small: 0.1 + 0.2 }, '{"big":1e+21,"rate":97.42,"small":0.30000000000000004}'],
  ['Xa\u0303 Bình Lục'.normalize('NFD'), '"Xã Bình Lục"'],
])('%j is written one way', (value, text) => {
  expect(canonicalJson(value)).toBe(text)
})

test.each([[Number.NaN], [Number.POSITIVE_INFINITY]])('%s cannot be frozen', (value) => {
  expect(() => canonicalJson(value)).toThrow(TypeError)
})

test('two names that are one after composition are refused', () => {
  expect(() => canonicalJson({ ['ã']: 1, ['a\u0303']: 2 })).toThrow(TypeError)
})

const json = fc.jsonValue({ noUnicodeString: false }) as fc.Arbitrary<Json>

test('the order of names and the spaces of a file do not change the hash', () => {
  fc.assert(
    fc.property(json.filter(isWritable), (value) => {
      const spaced = JSON.parse(JSON.stringify(turned(value), null, 3)) as Json
      expect(hashOf(spaced)).toBe(hashOf(value))
    }),
  )
})

test('reading what was written gives the same text again', () => {
  fc.assert(
    fc.property(json.filter(isWritable), (value) => {
      const text = canonicalJson(value)
      expect(canonicalJson(JSON.parse(text) as Json)).toBe(text)
    }),
  )
})

/** The same value with every object's names in reverse order. */
function turned(value: Json): Json {
  if (Array.isArray(value)) return value.map(turned)
  if (value === null || typeof value !== 'object') return value
  return Object.fromEntries(
    Object.entries(value)
      .reverse()
      .map(([name, member]) => [name, turned(member as Json)]),
  )
}

/** `__proto__` is a name like others in JSON, but not in an object literal; it cannot be turned around here. */
function isWritable(value: Json): boolean {
  return !JSON.stringify(value).includes('__proto__')
}
