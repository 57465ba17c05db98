import { isInTinos } from '../fonts/tinos.ts'
import { oneLine, printable, tornPieces } from '../printable.ts'

/** Signs Tinos lacks that the fonts built into Typst draw; every one is set by a test. */
export const borrowedSigns = '≤≥≠≈→←⇒√∞∑∆■□▪●○✓№'

const borrowed = new Set(Array.from(borrowedSigns, (sign) => sign.codePointAt(0)))

/**
 * Lines of text every character of which some embedded font can draw. PDF/A refuses a character without a glyph, and a
 * pasted emoji must not keep a commune from printing its report: it prints as �, for all to see.
 */
export function settable(text: string): readonly string[] {
  return printable(text).split('\n').map(drawable)
}

export function settableLine(text: string): string {
  return drawable(oneLine(text))
}

function drawable(line: string): string {
  const drawn = line.replace(/[^\u0020-\u007E]/gu, (character) => {
    const code = character.codePointAt(0) as number
    return isInTinos(code) || borrowed.has(code) ? character : '\uFFFD'
  })
  // Word tears an overlong stretch by itself; Typst only where a break is offered, as it is after `/` and `-`.
  return drawn.replace(/[^ /-]{21,}/gu, (stretch) => tornPieces(stretch).join('\u200B'))
}
