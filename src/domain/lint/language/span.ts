export type Span = { readonly start: number; readonly end: number }

export function overlaps(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end
}

export function covered(spans: readonly Span[], span: Span): boolean {
  return spans.some((each) => overlaps(each, span))
}
