/**
 * Lower case without diacritics, one code unit for each of the text (NFC): a place found in the folded text is the
 * same place in the text.
 */
export function foldInPlace(text: string): string {
  if (text.length < shortest) return foldText(text)
  // Every reader of a passage folds the same text, one after the other.
  for (const one of last) if (one.text === text) return one.folded
  const folded = foldText(text)
  last[next] = { text, folded }
  next = (next + 1) % kept
  return folded
}

const shortest = 24
const kept = 8
const last: { readonly text: string; readonly folded: string }[] = []
let next = 0

function foldText(text: string): string {
  let out = ''
  for (let index = 0; index < text.length; index += 1) out += foldUnit(text[index] as string)
  return out
}

const known = new Map<string, string>()

function foldUnit(unit: string): string {
  const code = unit.charCodeAt(0)
  if (code < 0x80) return code >= 65 && code <= 90 ? unit.toLowerCase() : unit
  const before = known.get(unit)
  if (before !== undefined) return before
  const plain = unit === 'đ' || unit === 'Đ' ? 'd' : (unit.normalize('NFD')[0] ?? unit).toLowerCase()
  const one = unit === '\u00a0' ? ' ' : plain.length === 1 ? plain : unit
  known.set(unit, one)
  return one
}
