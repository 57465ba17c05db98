import { type Figure, type Figures, known } from '#domain/indicators/figure.ts'
import { comparisons, isRate, showFigure } from './figure-text.ts'
import type { Section } from './narrative.ts'

/** A figure that no longer says what it said: for a correction, and for what changed since the report was issued. */
export type FigureChange = {
  readonly figure: string
  readonly label: string
  readonly before: string
  readonly after: string
  /** After minus before, when both are known. */
  readonly difference?: number
  readonly sentence: string
}

/** The figures that differ, in the order of the first list; those of compared periods are not the report's own. */
export function describeChanges(
  before: Figures,
  after: Figures,
  labelOf: (figure: string) => string,
): readonly FigureChange[] {
  const ids = [...new Set([...before.keys(), ...after.keys()])].filter(
    (id) => !comparisons.some((against) => id.endsWith(`@${against}`)),
  )
  return ids.flatMap((id) => {
    const [old, now] = [before.get(id), after.get(id)]
    if (sameFigure(old, now)) return []
    const change = describe(id, labelOf(id), { figures: before, figure: old }, { figures: after, figure: now })
    // Not asked then and not entered now read the same: nobody can see a change.
    return change.before === change.after ? [] : [change]
  })
}

/** The headings under which the text is not what it was. */
export function describeTextChanges(before: readonly Section[], after: readonly Section[]): readonly string[] {
  const texts = new Map(before.map((section) => [section.id, textOf(section)]))
  const now = new Set(after.map((section) => section.id))
  const changed = after.filter((section) => textOf(section) !== (texts.get(section.id) ?? ''))
  const gone = before.filter((section) => !now.has(section.id) && textOf(section) !== '')
  return [...changed, ...gone].map((section) => section.heading)
}

type Side = { readonly figures: Figures; readonly figure: Figure | undefined }

function describe(id: string, label: string, before: Side, after: Side): FigureChange {
  const format = [before.figure, after.figure].some((figure) => figure && isRate(figure)) ? 'parts' : 'value'
  const [was, is] = [showFigure(before.figures, id, format), showFigure(after.figures, id, format)]
  const [a, b] = [before.figure && known(before.figure.value), after.figure && known(after.figure.value)]
  const difference = a === undefined || b === undefined ? undefined : Number((b - a).toFixed(6))
  return {
    figure: id,
    label,
    before: was,
    after: is,
    ...(difference === undefined ? {} : { difference }),
    sentence: `${label}: ${was} → ${is}`,
  }
}

function sameFigure(a: Figure | undefined, b: Figure | undefined): boolean {
  if (!a || !b) return a === b
  const sameValue = JSON.stringify(a.value) === JSON.stringify(b.value)
  return sameValue && a.numerator === b.numerator && a.denominator === b.denominator
}

function textOf(section: Section): string {
  return section.paragraphs
    .map((paragraph) => paragraph.text.trim())
    .filter((text) => text !== '')
    .join('\n')
}
