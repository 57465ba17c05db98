import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { readFontParts, type FontParts } from './font-parts.ts'
import { mergeFonts } from './merge-fonts.ts'
import { readWoff } from './woff.ts'

/** Tinos has the widths of Times New Roman and its Vietnamese letters; the PDF embeds it, Word uses the original. */
const faces = {
  regular: { file: '400-normal', style: 'Regular' },
  italic: { file: '400-italic', style: 'Italic' },
  bold: { file: '700-normal', style: 'Bold' },
  boldItalic: { file: '700-italic', style: 'Bold Italic' },
} as const

export type Face = keyof typeof faces

/** Vietnamese before latin-ext: both hold Ạ–ỹ in part, and a word should come from as few subsets as can be. */
const subsets = ['latin', 'vietnamese', 'latin-ext', 'greek', 'cyrillic']

/** A name no machine has installed, so that the same fonts are used everywhere. */
export const tinosFamily = 'Mot Cua Tinos'

const cache = new Map<Face, readonly [FontParts, ...FontParts[]]>()

function getParts(face: Face): readonly [FontParts, ...FontParts[]] {
  const known = cache.get(face)
  if (known) return known
  const folder = dirname(createRequire(import.meta.url).resolve('@fontsource/tinos/package.json'))
  const file = (subset: string) => join(folder, 'files', `tinos-${subset}-${faces[face].file}.woff`)
  const parts = subsets.map((subset) => readFontParts(readWoff(readFileSync(file(subset)))))
  cache.set(face, parts as [FontParts, ...FontParts[]])
  return parts as [FontParts, ...FontParts[]]
}

/** The four faces as TrueType files. */
export function listTinosFonts(): readonly Buffer[] {
  return (Object.keys(faces) as Face[]).map((face) => {
    const { style } = faces[face]
    return mergeFonts(getParts(face), { family: tinosFamily, style, postScript: `Tinos-${style.replace(' ', '')}` })
  })
}

/** Width of a line of text in points. A character the font lacks counts as one em. */
export function measureText(text: string, size: number, face: Face = 'regular'): number {
  let ems = 0
  for (const character of text) ems += advanceOf(character.codePointAt(0) as number, face)
  return ems * size
}

export function isInTinos(character: number): boolean {
  return getParts('regular').some((part) => part.characters.has(character))
}

function advanceOf(character: number, face: Face): number {
  for (const part of getParts(face)) {
    const glyph = part.characters.get(character)
    if (glyph !== undefined) return (part.metrics[glyph]?.width ?? part.unitsPerEm) / part.unitsPerEm
  }
  return 1
}
