import type { Run } from '#domain/documents/model.ts'
import type { Figures } from '#domain/indicators/figure.ts'
import { type FigureFormat, showFigure } from './figure-text.ts'

/**
 * The prose of a report is text with bindings: `{{dossiers.received}}`, `{{dossiers.onlineRate.ofReceived|parts}}`,
 * `{{form:bm1:2.1}}`, `{{dossiers.received@lastYear}}`. A note at the foot of the page is written `^[…]`.
 */
export type Binding = { readonly figure: string; readonly format: FigureFormat }

export type Piece =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'binding'; readonly source: string; readonly binding: Binding }
  | { readonly kind: 'footnote'; readonly text: string }
  /** Braces that are no binding: printed as they stand, so that the slip is seen. */
  | { readonly kind: 'broken'; readonly source: string }

const mark = /\{\{([^{}]*)\}\}|\^\[([^\]]*)\]|\{\{|\}\}/g
const inside = /^\s*([^\s|{}]+)\s*(?:\|\s*([\w:]+)\s*)?$/
const formats: ReadonlySet<string> = new Set<FigureFormat>([
  'value',
  'plain',
  'rate',
  'parts',
  'change:previous',
  'change:lastYear',
  'changeRate:previous',
  'changeRate:lastYear',
])

export function parseText(text: string): readonly Piece[] {
  const pieces: Piece[] = []
  let at = 0
  for (const found of text.matchAll(mark)) {
    if (found.index > at) pieces.push({ kind: 'text', text: text.slice(at, found.index) })
    pieces.push(pieceOf(found))
    at = found.index + found[0].length
  }
  if (at < text.length) pieces.push({ kind: 'text', text: text.slice(at) })
  return pieces
}

export function bindingsOf(text: string): readonly Binding[] {
  return parseText(text).flatMap((piece) => {
    if (piece.kind === 'footnote') return bindingsOf(piece.text)
    return piece.kind === 'binding' ? [piece.binding] : []
  })
}

/** The printed runs: every bound number carries the figure it opens to. */
export function renderText(text: string, figures: Figures): readonly Run[] {
  return parseText(text).map((piece): Run => {
    switch (piece.kind) {
      case 'text':
        return { kind: 'text', text: piece.text }
      case 'broken':
        return { kind: 'text', text: piece.source }
      case 'footnote':
        return { kind: 'footnote', text: plainText(piece.text, figures) }
      case 'binding':
        return figureRun(piece.binding, figures)
    }
  })
}

/** What a reader reads, without notes: for findings, comparison and search. */
export function plainText(text: string, figures: Figures): string {
  return renderText(text, figures)
    .map((run) => (run.kind === 'footnote' ? '' : run.text))
    .join('')
}

export function writeBinding(binding: Binding): string {
  return binding.format === 'value' ? `{{${binding.figure}}}` : `{{${binding.figure}|${binding.format}}}`
}

function figureRun(binding: Binding, figures: Figures): Run {
  const typed = figures.get(binding.figure)?.typed !== undefined
  const text = showFigure(figures, binding.figure, binding.format)
  return { kind: 'figure', figure: binding.figure, text, ...(typed ? { typed } : {}) }
}

function pieceOf(found: RegExpExecArray): Piece {
  const [source, bound, note] = found
  if (note !== undefined) return { kind: 'footnote', text: note }
  const parts = bound === undefined ? null : inside.exec(bound)
  const format = parts?.[2] ?? 'value'
  if (!parts || !isFormat(format)) return { kind: 'broken', source }
  return { kind: 'binding', source, binding: { figure: parts[1]!, format } }
}

function isFormat(text: string): text is FigureFormat {
  return formats.has(text)
}
