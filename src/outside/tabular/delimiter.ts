const delimiters = [',', ';', '\t', '|'] as const

/** The delimiter that cuts one of the first lines into the most parts: the header line is the widest of them. */
export function findDelimiter(head: string): string {
  const declared = /^\uFEFF?sep=(.)\r?\n/i.exec(head)?.[1]
  if (declared) return declared
  const lines = unquoted(head).split(/\r\n|\n|\r/, 40)
  const widest = (delimiter: string) => Math.max(...lines.map((line) => line.split(delimiter).length))
  return delimiters.reduce((best, next) => (widest(next) > widest(best) ? next : best))
}

/** The text without what stands in quotes, where delimiters and line ends are words. */
function unquoted(text: string): string {
  return text.replace(/"(?:[^"]|"")*"/g, '')
}
