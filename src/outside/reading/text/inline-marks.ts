import type { PieceWriter } from '../piece-writer.ts'

/**
 * Markdown and HTML remains inside a line. What a mark says is lost on purpose (bold is asked for elsewhere), but where
 * it stood is kept, so that a quotation can be found in the file.
 */
type Token = { readonly pattern: RegExp; readonly write: (match: RegExpExecArray, writer: PieceWriter) => void }

const skip: Token['write'] = ([raw], writer) => writer.skip(raw)
const entities: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: ' ',
  ndash: '–',
  mdash: '—',
  hellip: '…',
  le: '≤',
  ge: '≥',
  times: '×',
  middot: '·',
}
const commands: Readonly<Record<string, string>> = {
  times: '×',
  cdot: '·',
  approx: '≈',
  le: '≤',
  leq: '≤',
  ge: '≥',
  geq: '≥',
  neq: '≠',
  ne: '≠',
  div: ':',
  pm: '±',
  rightarrow: '→',
  to: '→',
  quad: ' ',
  ldots: '…',
  dots: '…',
  circ: '°',
}
const superscripts = '⁰¹²³⁴⁵⁶⁷⁸⁹'

const everywhere: readonly Token[] = [
  { pattern: /<sup>\s*\(?\[?(\d{1,3})\]?\)?\s*<\/sup>/iy, write: ([raw, number], writer) => writer.note(number!, raw) },
  { pattern: /\[\^(\w{1,8})\]/y, write: ([raw, number], writer) => writer.note(number!, raw) },
  {
    pattern: /[⁰¹²³⁴⁵⁶⁷⁸⁹]{1,3}/y,
    write: ([raw], writer) =>
      writer.note(
        raw.replace(/./gu, (digit) => String(superscripts.indexOf(digit))),
        raw,
      ),
  },
  {
    pattern: /<br\s*\/?>/iy,
    write: ([raw], writer) => {
      writer.skip(raw)
      writer.write(' ')
    },
  },
  {
    pattern:
      /<\/?(?:b|i|u|s|em|strong|sup|sub|span|font|p|div|center|small|mark|del|ins|a|img|code)(?:\s[^<>]{0,300})?\s*\/?>/iy,
    write: skip,
  },
  { pattern: /<!--[\s\S]{0,400}?-->/y, write: skip },
  { pattern: /!\[[^\]\n]{0,300}\]\([^)\n]{0,500}\)/y, write: skip },
  {
    pattern: /&(?:(amp|lt|gt|quot|apos|nbsp|ndash|mdash|hellip|le|ge|times|middot)|#(\d{1,6})|#x([0-9a-f]{1,5}));/iy,
    write: ([, name, decimal, hex], writer) =>
      writer.write(name ? entities[name.toLowerCase()]! : fromCode(decimal ? Number(decimal) : parseInt(hex!, 16))),
  },
  { pattern: /\*{2,3}|(?<![\p{L}\d])_{2,3}(?=\S)|(?<=\S)_{2,3}(?![\p{L}\d])|~~/uy, write: skip },
  // A single star marks italics only where it touches a word on one side.
  { pattern: /(?<![\s(])\*(?![\p{L}\d])|(?<![\p{L}\d\s*])\*(?=\S)|(?<=^|\s)\*(?=\S)/uy, write: skip },
  { pattern: /`{1,3}/y, write: skip },
  {
    pattern: /\\([\\`*_{}[\]()#+\-.!|~%$<>&"])/y,
    write: ([, letter], writer) => {
      writer.skip('\\')
      writer.write(letter!)
    },
  },
]

const inMath: readonly Token[] = [
  {
    pattern: /\\[dt]?frac\{([^{}]{1,80})\}\{([^{}]{1,80})\}/y,
    write: ([, top, bottom], writer) => {
      writer.skip('\\frac')
      writer.write(`${top}/${bottom}`)
    },
  },
  {
    pattern: /\\(?:text|mathrm|mathbf|textbf|operatorname)\{([^{}]{0,300})\}/y,
    write: ([, words], writer) => {
      writer.skip('\\text')
      writer.write(words!)
    },
  },
  {
    pattern: /\\([%$&#_{},;:! ])/y,
    write: ([, letter], writer) => {
      writer.skip('\\')
      if (/[%$&#_]/.test(letter!)) writer.write(letter!)
    },
  },
  { pattern: /\\(?:left|right|displaystyle|,|;|!)/y, write: skip },
  {
    pattern: /\\([a-z]{2,12})/y,
    write: ([raw, name], writer) => {
      writer.skip(raw)
      writer.write(commands[name!] ?? '')
    },
  },
  { pattern: /\^\{?(\d{1,2})\}?/y, write: ([raw, number], writer) => writer.note(number!, raw) },
  { pattern: /[{}]/y, write: skip },
]

const math = /\$\$?([^$\n]{1,400}?)\$\$?/y
/** Money in dollars is no formula. */
const isFormula = (inner: string) => /\\[a-z%,]|[=^×]|\d\s*\/\s*\d/i.test(inner)

export function writeInline(writer: PieceWriter, raw: string): void {
  let at = 0
  let words = at
  const flush = () => {
    if (words < at) writer.write(raw.slice(words, at))
  }
  while (at < raw.length) {
    // Letters and spaces cannot start a mark.
    if (!marks.test(raw[at]!)) {
      at += 1
      continue
    }
    math.lastIndex = at
    const formula = raw[at] === '$' ? math.exec(raw) : null
    if (formula && isFormula(formula[1]!)) {
      flush()
      writer.skip('$')
      writeTokens(writer, formula[1]!)
      writer.skip('$')
      at += formula[0].length
      words = at
      continue
    }
    const end = writeToken(writer, raw, at, everywhere, flush)
    at = end ?? at + 1
    if (end !== undefined) words = end
  }
  flush()
}

const marks = /[<[⁰¹²³⁴⁵⁶⁷⁸⁹!&*_~`\\$]/u

function writeTokens(writer: PieceWriter, inner: string): void {
  let at = 0
  while (at < inner.length) {
    const end = writeToken(writer, inner, at, inMath, () => {})
    if (end === undefined) writer.write(inner[at]!)
    at = end ?? at + 1
  }
}

function writeToken(
  writer: PieceWriter,
  raw: string,
  at: number,
  tokens: readonly Token[],
  flush: () => void,
): number | undefined {
  for (const { pattern, write } of tokens) {
    pattern.lastIndex = at
    const match = pattern.exec(raw)
    if (!match) continue
    flush()
    write(match, writer)
    return at + match[0].length
  }
  return undefined
}

function fromCode(code: number): string {
  return code > 31 && code < 0x10ffff && !(code >= 0xd800 && code <= 0xdfff) ? String.fromCodePoint(code) : ''
}

/** Whether a line stands between bold marks from its first letter to its last. */
export function isAllBold(raw: string): boolean {
  const line = raw.trim().replace(/^#{1,6}\s+/, '')
  if (/^<(b|strong)>[^<]*<\/\1>$/i.test(line)) return true
  const inner = /^\*{2,3}(?!\s)([\s\S]+?)\*{2,3}$/u.exec(line)?.[1]
  return inner !== undefined && !inner.includes('**')
}
