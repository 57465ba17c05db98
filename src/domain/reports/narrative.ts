import type { Window } from '#kernel/window.ts'
import { showWindow } from '#kernel/window.ts'
import type { Figures } from '#domain/indicators/figure.ts'
import {
  fillWords,
  type NarrativeTemplate,
  sayParagraph,
  type SectionTemplate,
  type Words,
} from './narrative-template.ts'
import { lastYear, type Period, previousPeriod, showNextPeriod, showPeriod } from './period.ts'

/** Where the words of a paragraph come from: the template, a person of this report, or the last report. */
export type Origin = 'template' | 'edited' | 'carried'

export type Paragraph = {
  readonly id: string
  /** Text with bindings (binding.ts). Empty when the officer took the paragraph out: what it held is still known. */
  readonly text: string
  readonly origin: Origin
  /** What the template said when the officer changed it: tells a binding that was lost. */
  readonly basis?: string
  /** No register supports it: the officer must write or confirm it. */
  readonly opinion?: true
}

export type Section = {
  readonly id: string
  readonly heading: string
  readonly level: 1 | 2 | 3
  readonly paragraphs: readonly Paragraph[]
}

export type NarrativeContext = {
  readonly period: Period
  readonly window: Window
  /** With those of other periods under `@previous` and `@lastYear` (withComparisons). */
  readonly figures: Figures
  /** `Ủy ban nhân dân xã Bình Lục`, `UBND xã Bình Lục`. */
  readonly body: string
  readonly bodyShort: string
}

/** The narrative of a kind for these figures: every sentence chosen by what the figures say. */
export function composeNarrative(template: NarrativeTemplate, context: NarrativeContext): readonly Section[] {
  const words = wordsOf(context)
  return template.sections.map((section) => composeSection(section, words, context.figures))
}

export function wordsOf(context: Omit<NarrativeContext, 'figures'>): Words {
  const { period, window, body, bodyShort } = context
  const level = /phường|đặc khu/iu.exec(body)?.[0].toLocaleLowerCase('vi') ?? 'xã'
  return {
    body,
    bodyShort,
    level,
    unit: `UBND ${level}`,
    period: showPeriod(period),
    nextPeriod: showNextPeriod(period),
    previousPeriod: showPeriod(previousPeriod(period)),
    lastYear: showPeriod(lastYear(period)),
    planPeriod: showPeriod(period.kind === 'programme' ? period : { kind: 'year', year: period.year }),
    window: showWindow(window),
  }
}

/** The narrative after the figures changed: what a person wrote stays, what the template said is said anew. */
export function refreshNarrative(current: readonly Section[], fresh: readonly Section[]): readonly Section[] {
  const written = new Map(current.map((section) => [section.id, section]))
  return fresh.map((section) => {
    const before = written.get(section.id)
    return before ? { ...section, paragraphs: mergeParagraphs(before.paragraphs, section.paragraphs) } : section
  })
}

/** What the officer wrote last time where no register speaks, offered again and marked as such. */
export function carryOver(previous: readonly Section[], sections: readonly Section[]): readonly Section[] {
  const before = new Map(
    previous.flatMap((section) => section.paragraphs.map((each) => [`${section.id}/${each.id}`, each])),
  )
  return sections.map((section) => ({
    ...section,
    paragraphs: section.paragraphs.map((paragraph): Paragraph => {
      const last = before.get(`${section.id}/${paragraph.id}`)
      const written = last !== undefined && last.origin !== 'template' && last.text.trim() !== ''
      if (!paragraph.opinion || paragraph.origin !== 'template' || !written) return paragraph
      return { ...paragraph, text: last.text, origin: 'carried', basis: paragraph.text }
    }),
  }))
}

/** A paragraph in the officer's words; back to the template's own words, it follows the figures again. */
export function editParagraph(
  sections: readonly Section[],
  place: { readonly section: string; readonly paragraph: string },
  text: string,
): readonly Section[] {
  return inSection(sections, place.section, (paragraphs) =>
    paragraphs.map((each) => (each.id === place.paragraph ? edited(each, text) : each)),
  )
}

/** A paragraph the template does not have, written by the officer after another one, or first. */
export function addParagraph(
  sections: readonly Section[],
  place: { readonly section: string; readonly after?: string },
  paragraph: { readonly id: string; readonly text: string },
): readonly Section[] {
  return inSection(sections, place.section, (paragraphs) => {
    const at = place.after === undefined ? 0 : paragraphs.findIndex((each) => each.id === place.after) + 1
    return paragraphs.toSpliced(at, 0, { ...paragraph, origin: 'edited' })
  })
}

/** The officer read it and it is so: the neutral or carried words become theirs. */
export function confirmParagraph(
  sections: readonly Section[],
  place: { readonly section: string; readonly paragraph: string },
): readonly Section[] {
  return inSection(sections, place.section, (paragraphs) =>
    paragraphs.map((each) =>
      each.id === place.paragraph ? { ...each, origin: 'edited', basis: each.basis ?? each.text } : each,
    ),
  )
}

/** Whether something in the section still waits for the officer. */
export function needsOfficer(section: Section): boolean {
  return section.paragraphs.some((paragraph) => paragraph.opinion && paragraph.origin === 'template')
}

function composeSection(template: SectionTemplate, words: Words, figures: Figures): Section {
  const paragraphs = template.paragraphs.flatMap((each): Paragraph[] => {
    const text = sayParagraph(each, figures)
    if (text === '') return []
    const opinion = each.opinion ? ({ opinion: true } as const) : {}
    return [{ id: each.id, text: fillWords(text, words), origin: 'template', ...opinion }]
  })
  return { id: template.id, heading: fillWords(template.heading, words), level: template.level, paragraphs }
}

function edited(paragraph: Paragraph, text: string): Paragraph {
  const { basis: written, ...rest } = paragraph
  const basis = written ?? (paragraph.origin === 'template' ? paragraph.text : undefined)
  if (text === basis && !paragraph.opinion) return { ...rest, text, origin: 'template' }
  return { ...rest, text, origin: 'edited', ...(basis === undefined ? {} : { basis }) }
}

/**
 * Paragraphs of the template in its order; those of a person keep their words and take the template's new words as
 * what they stand against; paragraphs the officer added stay after the one they followed.
 */
function mergeParagraphs(before: readonly Paragraph[], fresh: readonly Paragraph[]): readonly Paragraph[] {
  const kept = new Map(before.filter((each) => each.origin !== 'template').map((each) => [each.id, each]))
  const merged: Paragraph[] = fresh.map((each) => {
    const own = kept.get(each.id)
    return own ? { ...own, ...(own.basis === undefined ? {} : { basis: each.text }) } : each
  })
  for (const [at, own] of before.entries()) {
    if (!kept.has(own.id) || merged.some((each) => each.id === own.id)) continue
    const after = before.slice(0, at).findLast((each) => merged.some((other) => other.id === each.id))
    merged.splice(after ? merged.findIndex((each) => each.id === after.id) + 1 : 0, 0, own)
  }
  return merged
}

function inSection(
  sections: readonly Section[],
  id: string,
  change: (paragraphs: readonly Paragraph[]) => readonly Paragraph[],
): readonly Section[] {
  return sections.map((section) =>
    section.id === id ? { ...section, paragraphs: change(section.paragraphs) } : section,
  )
}
