import { countTcvn3, fromTcvn3 } from './tcvn3.ts'
import { countVni, fromVni } from './vni.ts'

export type Legacy = 'VNI' | 'TCVN3'

/** Letters that neither of the old encodings can hold, so that a text with one of them is Unicode. */
const unicodeLetter = /[ĂăĐđĨĩŨũƠơƯư\u1EA0-\u1EF9]|\p{Mn}/u
const fewest = 4

/** The old encoding a text is written in; undefined for Unicode, and for what is too short to tell. */
export function findLegacy(text: string): Legacy | undefined {
  const sample = text.length > 400_000 ? text.slice(0, 400_000) : text
  const suspects = sample
    .split(/[\n\t]/u)
    .filter((part) => !unicodeLetter.test(part))
    .join('\n')
  const letters = lettersIn(suspects)
  // “Khoái Châu” or “hoàn thành” alone could be either: beside a text in Unicode they are Unicode.
  if (letters < lettersIn(sample) * 0.7) return undefined
  const counts = { TCVN3: countTcvn3(suspects), VNI: countVni(suspects) }
  const best: Legacy = counts.TCVN3 >= counts.VNI ? 'TCVN3' : 'VNI'
  return counts[best] >= fewest && counts[best] > letters / 50 ? best : undefined
}

function lettersIn(text: string): number {
  return text.match(/[A-Za-z]/g)?.length ?? 0
}

export function toUnicode(text: string, legacy: Legacy): string {
  return legacy === 'VNI' ? fromVni(text) : fromTcvn3(text)
}

/** A stretch of a document in an old encoding; stretches that are Unicode already stay. */
export function toUnicodeUnless(text: string, legacy: Legacy | undefined): string {
  return legacy === undefined || unicodeLetter.test(text) ? text : toUnicode(text, legacy)
}

/** A run whose font says how it is encoded: `.VnTime`, `.VnTimeH` (prints capitals), `VNI-Times`. */
export function fromFont(text: string, font: string | undefined): { readonly text: string; readonly legacy?: Legacy } {
  if (font === undefined || unicodeLetter.test(text) || !/[\u00a1-\u00fe]|H$/.test(text + font)) return { text }
  if (/^(?:[A-Z]{6}\+)?\.?Vn[A-Z]/.test(font))
    return { text: fromTcvn3(text, /H(?:[-,].*)?$/.test(font)), legacy: 'TCVN3' }
  if (/^(?:[A-Z]{6}\+)?VNI[-\s]/i.test(font)) return { text: fromVni(text), legacy: 'VNI' }
  return { text }
}
