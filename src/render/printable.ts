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
