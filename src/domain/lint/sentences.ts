import type { Fraction } from './language/fractions.ts'
import type { Quantity } from './language/quantities.ts'
import type { Passage } from './paper.ts'

/** One sentence of a passage; places are those of the passage. */
export type Sentence = {
  readonly passage: Passage
  readonly start: number
  readonly end: number
  /** Lower case without diacritics. */
  readonly folded: string
  readonly quantities: readonly Quantity[]
  readonly fractions: readonly Fraction[]
}

const stop = /[.!?](?=\s+[\p{Lu}\-+•“"]|\s*$)|\n/gu
const shortened = /(?:^|[\s(])(?:\p{Lu}|TP|TT|TS|ThS|PGS|Đ\/c|đ\/c|St|tr)$/u

const read = new WeakMap<Passage, readonly Sentence[]>()

export function sentencesIn(passage: Passage): readonly Sentence[] {
  const before = read.get(passage)
  if (before) return before
  const sentences = cut(passage)
  read.set(passage, sentences)
  return sentences
}

function cut(passage: Passage): readonly Sentence[] {
  const { text, folded } = passage
  const ends = [...text.matchAll(stop)]
    .filter((one) => one[0] === '\n' || !shortened.test(text.slice(Math.max(0, one.index - 8), one.index)))
    .map((one) => one.index + 1)
  const sentences: Sentence[] = []
  let start = 0
  let next = 0
  for (const end of [...ends, text.length]) {
    if (end <= start) continue
    const quantities: Quantity[] = []
    while (next < passage.quantities.length && passage.quantities[next]!.start < end) {
      quantities.push(passage.quantities[next]!)
      next += 1
    }
    const fractions = passage.fractions.filter((one) => one.start >= start && one.end <= end)
    sentences.push({ passage, start, end, folded: folded.slice(start, end), quantities, fractions })
    start = end
  }
  return sentences
}
