import type { Figures } from '#domain/indicators/figure.ts'
import { type Binding, bindingsOf, parseText, writeBinding } from './binding.ts'
import { showFigure } from './figure-text.ts'
import { numbersIn, type ProseNumber } from './prose-numbers.ts'

/** What an edit did to a bound figure. */
export type BindingChange =
  /** The binding is gone and nothing stands in its place. */
  | { readonly kind: 'removed'; readonly binding: Binding }
  /** A number was typed where the binding stood; `same` tells whether it prints the same today, when that is known. */
  | { readonly kind: 'typed-over'; readonly binding: Binding; readonly found: ProseNumber; readonly same?: boolean }
  | { readonly kind: 'added'; readonly binding: Binding }

type Token = { readonly text: string; readonly binding?: Binding; readonly at: number; readonly end: number }

/** Compares a paragraph before and after an edit; a binding that only moved is no change. */
export function compareEdit(before: string, after: string, figures?: Figures): readonly BindingChange[] {
  const kept = countByKey(bindingsOf(after))
  const had = countByKey(bindingsOf(before))
  const [old, now] = [tokensOf(before), tokensOf(after)]
  const pairs = commonTokens(old, now)
  const numbers = numbersIn(blankBindings(after))
  const changes: BindingChange[] = []
  for (const [at, token] of old.entries()) {
    if (!token.binding || pairs.some((pair) => pair.old === at) || stillStands(kept, had, token.binding)) continue
    const found = typedInPlace(at, pairs, now, numbers)
    changes.push(found ? typedOver(token.binding, found, figures) : { kind: 'removed', binding: token.binding })
  }
  return [...changes, ...addedBindings(before, after)]
}

/** The text with each binding blanked to its own length, so that places stay and its digits are not read. */
export function blankBindings(text: string): string {
  return parseText(text)
    .map((piece) => {
      if (piece.kind === 'text') return piece.text
      if (piece.kind === 'footnote') return ' '.repeat(piece.text.length + 3)
      return '\uFFFC'.repeat(piece.source.length)
    })
    .join('')
}

function typedOver(binding: Binding, found: ProseNumber, figures: Figures | undefined): BindingChange {
  if (!figures) return { kind: 'typed-over', binding, found }
  const printed = numbersIn(showFigure(figures, binding.figure, binding.format))
  const same = printed.some((number) => number.value === found.value && number.percent === found.percent)
  return { kind: 'typed-over', binding, found, same }
}

/** The bare number standing between the nearest words both texts share. */
function typedInPlace(
  at: number,
  pairs: readonly { old: number; now: number }[],
  now: readonly Token[],
  numbers: readonly ProseNumber[],
): ProseNumber | undefined {
  const left = pairs.findLast((pair) => pair.old < at)?.now ?? -1
  const right = pairs.find((pair) => pair.old > at)?.now ?? now.length
  const [from, to] = [now[left + 1]?.at ?? 0, now[right - 1]?.end ?? 0]
  return numbers.find((number) => number.start >= from && number.end <= to)
}

/** True when the same binding still stands elsewhere in the new text: it moved. */
function stillStands(kept: Map<string, number>, had: Map<string, number>, binding: Binding): boolean {
  const key = writeBinding(binding)
  const [left, before] = [kept.get(key) ?? 0, had.get(key) ?? 0]
  if (left < before) {
    had.set(key, before - 1)
    return false
  }
  return true
}

function addedBindings(before: string, after: string): readonly BindingChange[] {
  const had = countByKey(bindingsOf(before))
  const added: BindingChange[] = []
  for (const binding of bindingsOf(after)) {
    const key = writeBinding(binding)
    const left = had.get(key) ?? 0
    if (left === 0) added.push({ kind: 'added', binding })
    else had.set(key, left - 1)
  }
  return added
}

function countByKey(bindings: readonly Binding[]): Map<string, number> {
  const counts = new Map<string, number>()
  for (const binding of bindings) counts.set(writeBinding(binding), (counts.get(writeBinding(binding)) ?? 0) + 1)
  return counts
}

function tokensOf(text: string): readonly Token[] {
  const tokens: Token[] = []
  let at = 0
  for (const piece of parseText(text)) {
    const length =
      piece.kind === 'text'
        ? piece.text.length
        : piece.kind === 'footnote'
          ? piece.text.length + 3
          : piece.source.length
    if (piece.kind === 'binding') {
      tokens.push({ text: writeBinding(piece.binding), binding: piece.binding, at, end: at + length })
    } else if (piece.kind === 'text') {
      for (const word of piece.text.matchAll(/[\p{L}\p{M}]+|\d[\d.,]*%?|[^\s\p{L}\d]/gu)) {
        tokens.push({ text: word[0], at: at + word.index, end: at + word.index + word[0].length })
      }
    }
    at += length
  }
  return tokens
}

/** The longest run of tokens both have, in order (paragraphs are short: a table is enough). */
function commonTokens(old: readonly Token[], now: readonly Token[]): readonly { old: number; now: number }[] {
  const width = now.length + 1
  const length = new Uint16Array((old.length + 1) * width)
  for (let i = old.length - 1; i >= 0; i -= 1) {
    for (let j = now.length - 1; j >= 0; j -= 1) {
      const same = old[i]!.text === now[j]!.text
      length[i * width + j] = same
        ? length[(i + 1) * width + j + 1]! + 1
        : Math.max(length[(i + 1) * width + j]!, length[i * width + j + 1]!)
    }
  }
  const pairs: { old: number; now: number }[] = []
  let [i, j] = [0, 0]
  while (i < old.length && j < now.length) {
    if (old[i]!.text === now[j]!.text) pairs.push({ old: i++, now: j++ })
    else if (length[(i + 1) * width + j]! >= length[i * width + j + 1]!) i += 1
    else j += 1
  }
  return pairs
}
