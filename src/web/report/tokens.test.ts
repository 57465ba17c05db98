import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { fromTokens, snapSelection, sourcesIn, tokenBeside, tokensFor, toTokens } from './tokens.ts'

const printed: Readonly<Record<string, string>> = {
  '{{dossiers.received}}': '5.082',
  '{{dossiers.paused}}': '02',
  '{{dossiers.withdrawn}}': '02',
  '{{dossiers.eResultRate.ofResolved|parts}}': '4.853/5.064 = 95,83%',
}
const print = (source: string) => printed[source] ?? '?'

test('a paragraph shows its figures as tokens and is read back the same', () => {
  const text =
    'Nhận {{dossiers.received}} hồ sơ; dừng {{dossiers.paused}}, rút {{dossiers.withdrawn}}^[Theo {{dossiers.received}}].'
  const tokens = tokensFor(sourcesIn(text), print)
  const shown = toTokens(text, tokens)
  expect(shown).toBe('Nhận ⟦5.082⟧ hồ sơ; dừng ⟦02⟧, rút ⟦02²⟧^[Theo ⟦5.082⟧].')
  expect(fromTokens(shown, tokens)).toBe(text)
})

test('any order of figures and words comes back unchanged', () => {
  const piece = fc.oneof(fc.constantFrom(...Object.keys(printed)), fc.stringMatching(/^[a-zđ0-9 .,%]{0,12}$/))
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 12 }), (pieces) => {
      const text = pieces.join('')
      const tokens = tokensFor(sourcesIn(text), print)
      expect(fromTokens(toTokens(text, tokens), tokens)).toBe(text)
    }),
  )
})

test('a figure put in later never shares a token with another', () => {
  const first = tokensFor(['{{dossiers.paused}}'], print)
  const both = tokensFor(['{{dossiers.withdrawn}}'], print, first)
  expect(both.map((each) => each.token)).toEqual(['⟦02⟧', '⟦02²⟧'])
})

test('a token changed by hand is plain text, and the mark of a token never reaches the report', () => {
  const tokens = tokensFor(['{{dossiers.received}}'], print)
  expect(fromTokens('Nhận ⟦5.08⟧ hồ sơ ⟦', tokens)).toBe('Nhận 5.08 hồ sơ ')
})

describe('the caret stays out of tokens', () => {
  const shown = 'ab⟦123⟧cd'
  test.each([
    [
      { from: 2, to: 2 },
      { from: 2, to: 2 },
    ],
    [
      { from: 3, to: 3 },
      { from: 2, to: 2 },
    ],
    [
      { from: 6, to: 6 },
      { from: 7, to: 7 },
    ],
    [
      { from: 1, to: 4 },
      { from: 1, to: 7 },
    ],
    [
      { from: 4, to: 8 },
      { from: 2, to: 8 },
    ],
  ])('%o becomes %o', (asked, given) => {
    expect(snapSelection(shown, asked)).toEqual(given)
  })

  test('Backspace after it and Delete before it see the whole token', () => {
    expect(tokenBeside(shown, 7, 'before')).toEqual({ from: 2, to: 7 })
    expect(tokenBeside(shown, 2, 'after')).toEqual({ from: 2, to: 7 })
    expect(tokenBeside(shown, 3, 'before')).toBeUndefined()
  })
})
