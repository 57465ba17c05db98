export type Span = { readonly start: number; readonly end: number }

export function overlaps(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end
}

export function covered(spans: readonly Span[], span: Span): boolean {
  return spans.some((each) => overlaps(each, span))
}

/** The first group of a match as a span of the text; the whole match when there is none. */
export function spanOf(match: RegExpMatchArray, offset = 0): Span {
  const start = (match.index ?? 0) + offset
  return { start, end: start + match[0].length - offset }
}
