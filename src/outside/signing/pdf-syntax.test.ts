import fc from 'fast-check'
import { expect, test } from 'vitest'
import { findReference, readDict, readText, writeDict, writeText } from './pdf-syntax.ts'

test.each([
  ['<< /A 1 /B /Name /C (x\\)y) >>', { A: '1', B: '/Name', C: '(x\\)y)' }],
  ['<</Kids[1 0 R 2 0 R]/Parent 3 0 R>>', { Kids: '[1 0 R 2 0 R]', Parent: '3 0 R' }],
  ['<</D<</E<FEFF>>>/F true>>', { D: '<</E<FEFF>>>', F: 'true' }],
  ['<< % note >>\n /A -1.5 /B null >>', { A: '-1.5', B: 'null' }],
  ['<</A(a(b)c)/B[(])]>>', { A: '(a(b)c)', B: '[(])]' }],
])('%s', (source, entries) => {
  expect(Object.fromEntries(readDict(source, 0).dict)).toEqual(entries)
})

test.each([[''], ['<<'], ['<</A'], ['<</A (x'], ['[1]'], ['<</A [1 2>>'], ['<<'.repeat(500)], ['<</A '.repeat(500)]])(
  '%j is no dictionary',
  (source) => {
    expect(() => readDict(source, 0)).toThrow(SyntaxError)
  },
)

test('what is written is read again', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (text) => {
      const { dict } = readDict(writeDict(new Map([['Reason', writeText(text)]])), 0)
      expect(readText(dict.get('Reason')!)).toBe(text)
    }),
  )
})

test.each([
  ['(Ban h\\340nh)', 'Ban hành'],
  ['(a\\\nb\\n\\(c\\))', 'ab\n(c)'],
  ['(\\357\\273\\277\\304\\220)', 'Đ'],
  ['<FEFF0110>', 'Đ'],
])('reads the text %j', (value, text) => {
  expect(readText(value)).toBe(text)
})

test('a reference names an object, a number does not', () => {
  expect([findReference('12 0 R'), findReference('12'), findReference(undefined)]).toEqual([12, undefined, undefined])
})
