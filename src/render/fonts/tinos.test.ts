import { describe, expect, test } from 'vitest'
import { readFontParts } from './font-parts.ts'
import { isInTinos, listTinosFonts, measureText } from './tinos.ts'

const vowels = 'aăâeêioôơuưy'
const tones = ['', '\u0300', '\u0301', '\u0303', '\u0309', '\u0323']
const letters = Array.from(vowels).flatMap((vowel) => tones.map((tone) => (vowel + tone).normalize('NFC')))
const vietnamese = [...letters, ...letters.map((letter) => letter.toUpperCase()), 'đ', 'Đ']
const punctuation = Array.from('.,;:!?()[]/-–—…“”‘’"\'%&*+=<>°×₫€@#§½²³•·«»')

/** Reads back a plain TrueType file as the tables it was written from. */
function readBack(font: Buffer) {
  const count = font.readUInt16BE(4)
  return readFontParts(
    new Map(
      Array.from({ length: count }, (_, index) => {
        const at = 12 + index * 16
        const offset = font.readUInt32BE(at + 8)
        return [font.toString('latin1', at, at + 4), font.subarray(offset, offset + font.readUInt32BE(at + 12))]
      }),
    ),
  )
}

describe('the merged Tinos', () => {
  test.each([...vietnamese, ...punctuation])('has %s', (character) => {
    expect(isInTinos(character.codePointAt(0) as number)).toBe(true)
  })

  test('gives every Vietnamese letter a drawn glyph in all four faces', () => {
    for (const font of listTinosFonts()) {
      const { characters, glyphs, metrics } = readBack(font)
      for (const letter of vietnamese) {
        const glyph = characters.get(letter.codePointAt(0) as number) ?? 0
        expect(glyphs[glyph]?.length, letter).toBeGreaterThan(0)
        expect(metrics[glyph]?.width, letter).toBeGreaterThan(0)
      }
    }
  })

  test('keeps the parts of composed letters inside the font', () => {
    for (const font of listTinosFonts()) {
      const { glyphs } = readBack(font)
      for (const glyph of glyphs) {
        if (glyph.length > 0 && glyph.readInt16BE(0) < 0) expect(glyph.readUInt16BE(12)).toBeLessThan(glyphs.length)
      }
    }
  })

  test('has the widths of Times New Roman', () => {
    expect(measureText('M', 1000)).toBeCloseTo(889, 0)
    expect(measureText('ộ', 1000)).toBeCloseTo(500, 0)
    expect(measureText('0', 1000, 'bold')).toBeCloseTo(500, 0)
  })
})
