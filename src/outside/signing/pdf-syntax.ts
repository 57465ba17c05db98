/** The little of PDF syntax (ISO 32000-1, 7.2–7.3) that an incremental update needs; a file is a Latin-1 string. */

/** Names to their values, each as it stands in the file: what is not changed is written back byte for byte. */
export type PdfDict = ReadonlyMap<string, string>

const space = /[\0\t\n\f\r ]/
const delimiter = /[\0\t\n\f\r ()<>[\]{}/%]/
const deepest = 64

export function skipSpace(source: string, at: number): number {
  let next = at
  while (next < source.length) {
    if (source[next] === '%') next = endOfLine(source, next)
    else if (space.test(source[next]!)) next += 1
    else return next
  }
  return next
}

/** The dictionary that begins at `at`; throws when none does. */
export function readDict(source: string, at: number, depth = 0): { readonly dict: PdfDict; readonly end: number } {
  const start = skipSpace(source, at)
  if (source.slice(start, start + 2) !== '<<') throw new SyntaxError(`no dictionary at ${start}`)
  const dict = new Map<string, string>()
  let next = skipSpace(source, start + 2)
  while (source.slice(next, next + 2) !== '>>') {
    if (source[next] !== '/') throw new SyntaxError(`no name at ${next}`)
    const nameEnd = endOfWord(source, next + 1)
    const valueStart = skipSpace(source, nameEnd)
    const valueEnd = endOfValue(source, valueStart, depth + 1)
    dict.set(source.slice(next + 1, nameEnd), source.slice(valueStart, valueEnd))
    next = skipSpace(source, valueEnd)
  }
  return { dict, end: next + 2 }
}

export function writeDict(dict: PdfDict): string {
  return `<<\n${[...dict].map(([name, value]) => `/${name} ${value}`).join('\n')}\n>>`
}

/** `12 0 R` → 12. */
export function findReference(value: string | undefined): number | undefined {
  const found = /^(\d+)\s+\d+\s+R$/.exec(value ?? '')
  return found ? Number(found[1]) : undefined
}

/** A text string that says any Vietnamese name, and is plain ASCII in the file. */
export function writeText(text: string): string {
  return `<FEFF${Buffer.from(text, 'utf16le').swap16().toString('hex').toUpperCase()}>`
}

export function readText(value: string): string {
  const bytes = value.startsWith('<') ? Buffer.from(value.replace(/[^0-9A-Fa-f]/g, ''), 'hex') : literalBytes(value)
  if (bytes[0] === 0xfe && bytes[1] === 0xff)
    return Buffer.from(bytes.subarray(2, bytes.length & ~1))
      .swap16()
      .toString('utf16le')
  if (bytes[0] === 0xef && bytes[1] === 0xbb) return bytes.subarray(3).toString('utf8')
  return bytes.toString('latin1')
}

const escapes: Readonly<Record<string, string>> = {
  n: '\n',
  r: '\r',
  t: '\t',
  b: '\b',
  f: '\f',
  '\n': '',
  '\r': '',
  '\r\n': '',
}

function literalBytes(value: string): Buffer {
  const text = value.slice(1, -1).replace(/\\([0-7]{1,3}|\r\n|[\s\S])/g, (_, escaped: string) => {
    if (/^[0-7]/.test(escaped)) return String.fromCharCode(Number.parseInt(escaped, 8) & 0xff)
    return escapes[escaped] ?? escaped
  })
  return Buffer.from(text, 'latin1')
}

function endOfValue(source: string, at: number, depth: number): number {
  if (depth > deepest || at >= source.length) throw new SyntaxError(`no value at ${at}`)
  if (source.startsWith('<<', at)) return readDict(source, at, depth).end
  if (source[at] === '[') return endOfArray(source, at, depth)
  if (source[at] === '(') return endOfLiteral(source, at)
  if (source[at] === '<') return source.indexOf('>', at) + 1 || source.length
  const reference = /^\d+\s+\d+\s+R(?=[\s/<>[\]()%]|$)/.exec(source.slice(at, at + 32))
  if (reference) return at + reference[0].length
  const end = endOfWord(source, at + 1)
  if (end === at + 1 && delimiter.test(source[at]!)) throw new SyntaxError(`no value at ${at}`)
  return end
}

function endOfArray(source: string, at: number, depth: number): number {
  let next = skipSpace(source, at + 1)
  while (source[next] !== ']') next = skipSpace(source, endOfValue(source, next, depth + 1))
  return next + 1
}

function endOfLiteral(source: string, at: number): number {
  let open = 0
  for (let next = at; next < source.length; next += 1) {
    const char = source[next]
    if (char === '\\') next += 1
    else if (char === '(') open += 1
    else if (char === ')') open -= 1
    if (open === 0) return next + 1
  }
  throw new SyntaxError(`a string without an end at ${at}`)
}

function endOfWord(source: string, at: number): number {
  let next = at
  while (next < source.length && !delimiter.test(source[next]!)) next += 1
  return next
}

function endOfLine(source: string, at: number): number {
  let next = at
  while (next < source.length && source[next] !== '\n' && source[next] !== '\r') next += 1
  return next
}
