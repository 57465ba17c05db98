import { isInTinos } from '../fonts/tinos.ts'
import { oneLine, printable } from '../printable.ts'

/** Signs Tinos lacks that the fonts built into Typst draw; every one is set by a test. */
export const borrowedSigns = '≤≥≠≈→←⇒√∞∑∆■□▪●○✓№'

const borrowed = new Set(Array.from(borrowedSigns, (sign) => sign.codePointAt(0)))

/**
 * Lines of text every character of which some embedded font can draw. PDF/A refuses a character without a glyph, and a
 * pasted emoji must not keep a commune from printing its report: it prints as �, for all to see.
 */
export function settable(text: string): readonly string[] {
  return printable(text).split('\n').map(drawn)
}

export function settableLine(text: string): string {
  return drawn(oneLine(text))
}

function drawn(line: string): string {
  return line.replace(/[^\u0020-\u007E\u00A0-\u00FF\u0100-\u01B0\u1EA0-\u1EF9]/gu, (character) => {
    const code = character.codePointAt(0) as number
    return isInTinos(code) || borrowed.has(code) ? character : '\uFFFD'
  })
}
