import type { Matrix } from './matrix.ts'
import { multiply } from './matrix.ts'
import { type Font, textOperators, WordPainter, type Chunk } from './painted-words.ts'
import { addPath, type Ruling } from './rulings.ts'

/** A page as pdf.js interprets it: operators and what they work on. */
export type Drawing = { readonly fnArray: readonly number[]; readonly argsArray: readonly unknown[] }
export type Operators = Readonly<Record<string, number>>

/** Walks what a page paints, and keeps words and straight lines. */
export function readDrawing(
  { fnArray, argsArray }: Drawing,
  ops: Operators,
  toView: Matrix,
  fontOf: (id: string) => Font,
): { readonly chunks: readonly Chunk[]; readonly rulings: readonly Ruling[] } {
  const words = new WordPainter(fontOf)
  const rulings: Ruling[] = []
  const texts = textOperators(ops)
  const saved: Matrix[] = []
  let matrix = toView
  for (const [index, operator] of fnArray.entries()) {
    const args = (argsArray[index] ?? []) as readonly unknown[]
    const text = texts.get(operator)
    if (text !== undefined) words.take(text, args, matrix)
    else if (operator === ops['save'] || operator === ops['paintFormXObjectBegin']) {
      saved.push(matrix)
      words.save()
      if (operator !== ops['save'] && args[0]) matrix = multiply(matrix, args[0] as Matrix)
    } else if (operator === ops['restore'] || operator === ops['paintFormXObjectEnd']) {
      matrix = saved.pop() ?? toView
      words.restore()
    } else if (operator === ops['transform']) matrix = multiply(matrix, args as unknown as Matrix)
    else if (operator === ops['constructPath']) addPath(rulings, args, ops, matrix)
  }
  words.finish()
  return { chunks: words.chunks, rulings }
}
