import type { Paper } from './paper.ts'

type Whole = { readonly text: string; readonly folded: string }

const read = new WeakMap<Paper, Whole>()

/** All passages as one text: whether a word stands anywhere is asked once, not of every passage. */
export function wholeText(paper: Paper): Whole {
  const before = read.get(paper)
  if (before) return before
  const whole = {
    text: paper.passages.map((one) => one.text).join('\n'),
    folded: paper.passages.map((one) => one.folded).join('\n'),
  }
  read.set(paper, whole)
  return whole
}

/** Patterns that speak of a beginning or an end mean those of a passage. */
const anchored = /(?<![[\\])\^|(?<!\\)\$/

/** False only when no passage can match. */
export function mayOccur(whole: string, pattern: RegExp): boolean {
  return anchored.test(pattern.source) || whole.search(pattern) !== -1
}
