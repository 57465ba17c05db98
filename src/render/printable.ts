/**
 * Text as a printer may set it: composed letters, one kind of line break, and none of the characters that XML forbids
 * or that print as nothing (they come with text pasted from elsewhere and make a Word file unreadable).
 */
export function printable(text: string): string {
  return text
    .toWellFormed()
    .normalize('NFC')
    .replace(/\r\n?|[\u2028\u2029]/g, '\n')
    .replace(/\t/g, ' ')
    .replace(/[[\p{Cc}--\n]\p{Noncharacter_Code_Point}\u200B-\u200D\u2060\uFEFF\u00AD]/gv, '')
}

/** The same with every line break a space: for places that hold one line. */
export function oneLine(text: string): string {
  return printable(text).replace(/\s*\n\s*/g, ' ')
}

/** A cell of a form: a code stays beside its sign (`Hoàn thành = 1`) when the line is broken. */
export function cellText(text: string): string {
  return printable(text).replace(/= (?=\d)/g, '=\u00A0')
}

export function inCapitals(text: string): string {
  return oneLine(text).toLocaleUpperCase('vi')
}

/** A longer word (an address of a page, a code) would push a column wide or run out of the page. */
const longWord = 20
const piece = 10

/** The pieces a word may be torn into: itself, unless it is overlong. */
export function wordPieces(word: string): readonly string[] {
  return word.length <= longWord ? [word] : word.split(/(?<=[/-])/).flatMap(tornPieces)
}

/** The pieces of a stretch of letters without a natural place to break. */
export function tornPieces(stretch: string): readonly string[] {
  const letters = Array.from(stretch)
  if (letters.length <= longWord) return [stretch]
  return Array.from({ length: Math.ceil(letters.length / piece) }, (_, index) =>
    letters.slice(index * piece, (index + 1) * piece).join(''),
  )
}
