import { parseText } from '#domain/reports/binding.ts'

/** A bound figure as the editor shows it: `⟦5.082⟧` for `{{dossiers.received}}`. */
export type Token = { readonly token: string; readonly source: string }

const open = '⟦'
const shut = '⟧'
const anyToken = /⟦[^⟦⟧]*⟧/g
const raised = ['', '', '²', '³', '⁴', '⁵', '⁶', '⁷', '⁸', '⁹']

/**
 * One token for each binding of a paragraph. Two figures that print alike (`02` and `02`) must not be taken for each
 * other, so the later ones carry a raised digit.
 */
export function tokensFor(
  sources: readonly string[],
  printed: (source: string) => string,
  known: readonly Token[] = [],
): readonly Token[] {
  const tokens = [...known]
  for (const source of sources) {
    if (tokens.some((each) => each.source === source)) continue
    const text = printed(source).replace(/[⟦⟧]/g, '')
    let nth = 1
    while (tokens.some((each) => each.token === tokenOf(text, nth))) nth += 1
    tokens.push({ token: tokenOf(text, nth), source })
  }
  return tokens
}

/** The text of a paragraph with its bindings as tokens. */
export function toTokens(text: string, tokens: readonly Token[]): string {
  return tokens.reduce((shown, { token, source }) => shown.replaceAll(source, token), text)
}

/** Back to bindings. A token somebody changed by hand is no binding any more: what is in it stays as plain text. */
export function fromTokens(shown: string, tokens: readonly Token[]): string {
  return shown
    .replace(anyToken, (found) => tokens.find((each) => each.token === found)?.source ?? found.slice(1, -1))
    .replace(/[⟦⟧]/g, '')
}

/** Bindings as they stand in a text, in order, each once; those inside notes too. */
export function sourcesIn(text: string): readonly string[] {
  const found = parseText(text).flatMap((piece): readonly string[] => {
    if (piece.kind === 'footnote') return sourcesIn(piece.text)
    return piece.kind === 'binding' ? [piece.source] : []
  })
  return [...new Set(found)]
}

export type Stretch = { readonly from: number; readonly to: number }

/** Where tokens stand, so that a caret never enters one and a deletion takes it whole. */
export function tokenStretches(shown: string): readonly Stretch[] {
  return [...shown.matchAll(anyToken)].map((match) => ({ from: match.index, to: match.index + match[0].length }))
}

/** The selection moved out of tokens: a caret to the nearer edge, a range over whole tokens. */
export function snapSelection(shown: string, { from, to }: Stretch): Stretch {
  const inside = (at: number) => tokenStretches(shown).find((each) => each.from < at && at < each.to)
  const [left, right] = [inside(from), inside(to)]
  if (from === to) {
    if (!left) return { from, to }
    const near = from - left.from <= left.to - from ? left.from : left.to
    return { from: near, to: near }
  }
  return { from: left?.from ?? from, to: right?.to ?? to }
}

/** The token that ends (or begins) at a place: what Backspace (or Delete) is about to take. */
export function tokenBeside(shown: string, at: number, side: 'before' | 'after'): Stretch | undefined {
  return tokenStretches(shown).find((each) => (side === 'before' ? each.to === at : each.from === at))
}

function tokenOf(text: string, nth: number): string {
  return `${open}${text}${raised[nth] ?? `^${nth}`}${shut}`
}
