/** What a number can be said to count. Ids follow the indicator catalogue where it has the same thing. */
export type Concept = {
  readonly id: string
  readonly label: string
  /** Folded units that count it; the first is the usual one. */
  readonly units: readonly string[]
  /** Tried in order of the vocabulary, on the folded words around the number. */
  readonly words: RegExp
  readonly unless?: RegExp
  /** Only after one of these was spoken of: “quá hạn” is late of the resolved, overdue of the running. */
  readonly after?: readonly string[]
}

/** A share with a name: its parts, and every whole people put under it (domain.md 2.6). */
export type RateConcept = {
  readonly id: string
  readonly label: string
  readonly words: RegExp
  readonly unless?: RegExp
  readonly numerators: readonly string[]
  readonly denominators: readonly string[]
}

/** A whole that is exactly its parts, or at least them when something else may be left. */
export type Identity = {
  readonly id: string
  readonly whole: string
  readonly parts: readonly string[]
  /** Parts some papers count inside the whole and others beside it: either way of adding is right. */
  readonly mayBe?: readonly string[]
  /** `exact`: parts are all there is. `atMost`: the rest may have no name in the text. `notMore`: a rest is usual. */
  readonly how: 'exact' | 'atMost' | 'notMore'
  readonly sentence: string
}

export type Vocabulary = {
  readonly concepts: readonly Concept[]
  readonly rates: readonly RateConcept[]
  readonly identities: readonly Identity[]
  /** Words that make a number one of a part, another time or an aim. */
  readonly elsewhere: RegExp
}

export function conceptOf(
  vocabulary: Vocabulary,
  words: string,
  unit: string | undefined,
  context: readonly string[],
): Concept | undefined {
  return vocabulary.concepts.find(
    (one) =>
      (unit === undefined || one.units.includes(unit)) &&
      one.words.test(words) &&
      !one.unless?.test(words) &&
      (one.after === undefined ||
        one.after.some((id) => context.includes(id)) ||
        one.after.some((id) => spoken(vocabulary, id, words))),
  )
}

function spoken(vocabulary: Vocabulary, id: string, words: string): boolean {
  const concept = vocabulary.concepts.find((one) => one.id === id)
  return concept !== undefined && concept.words.test(words) && !concept.unless?.test(words)
}

export function rateOf(vocabulary: Vocabulary, words: string): RateConcept | undefined {
  return vocabulary.rates.find((one) => one.words.test(words) && !one.unless?.test(words))
}

export function labelOf(vocabulary: Vocabulary, id: string): string {
  return (
    vocabulary.concepts.find((one) => one.id === id)?.label ??
    vocabulary.rates.find((one) => one.id === id)?.label ??
    id
  )
}
