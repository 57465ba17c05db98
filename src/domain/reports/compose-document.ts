import type { LocalDate } from '#kernel/local-time.ts'
import type { Window } from '#kernel/window.ts'
import type { Appendix, Block, OfficialDocument } from '#domain/documents/model.ts'
import type { Figures } from '#domain/indicators/figure.ts'
import { renderText } from './binding.ts'
import { fillWords, type Words } from './narrative-template.ts'
import { type Section, wordsOf } from './narrative.ts'
import type { Period } from './period.ts'
import { capacityLines, type ReportSettings } from './report-settings.ts'

/** The fixed sentences of a report kind, with words in place: `{period}`, `{body}`, `{window}` … */
export type ReportWording = { readonly subject: string; readonly opening: string; readonly closing: string }

export type DocumentInput = {
  readonly settings: ReportSettings
  readonly wording: ReportWording
  readonly period: Period
  readonly window: Window
  readonly sections: readonly Section[]
  readonly figures: Figures
  readonly appendices: readonly Appendix[]
  /** Absent while it is a draft. */
  readonly number?: number
  readonly date?: LocalDate
  readonly mark?: NonNullable<OfficialDocument['mark']>
}

/** The report as an official document: what the Word file, the PDF and the page all print. */
export function composeDocument(input: DocumentInput): OfficialDocument {
  const { settings, wording } = input
  const { body, bodyShort, signing } = settings
  const words = wordsOf({ period: input.period, window: input.window, body, bodyShort })
  return {
    ...(settings.parentBody ? { parentBody: settings.parentBody.toLocaleUpperCase('vi') } : {}),
    body: body.toLocaleUpperCase('vi'),
    bodyName: body,
    ...expectedOf(input.window, input.date),
    ...(input.number === undefined ? {} : { number: input.number }),
    symbol: settings.symbol,
    place: settings.place,
    ...(input.date === undefined ? {} : { date: input.date }),
    typeName: 'BÁO CÁO',
    subject: fillWords(wording.subject, words),
    addressees: settings.addressees,
    content: composeContent(input, words),
    signature: { capacity: capacityLines(signing.capacity, body, signing.title), name: signing.name },
    recipients: settings.recipients,
    appendices: input.appendices,
    ...(input.mark === undefined ? {} : { mark: input.mark }),
  }
}

/** A draft leaves the day blank but says the month it is to be dated in. */
function expectedOf({ to }: Window, date: LocalDate | undefined): Pick<OfficialDocument, 'expected'> {
  return date === undefined ? { expected: { year: Number(to.slice(0, 4)), month: Number(to.slice(5, 7)) } } : {}
}

/** Headings with their numbers: `I. …`, `1. …`, `a) …`; each level starts again under the one above. */
export function numberHeadings(sections: readonly Pick<Section, 'level' | 'heading'>[]): readonly string[] {
  const counts = [0, 0, 0]
  return sections.map(({ level, heading }) => {
    counts[level - 1]! += 1
    counts.fill(0, level)
    const at = counts[level - 1]!
    if (level === 1) return `${roman(at)}. ${heading.toLocaleUpperCase('vi')}`
    return level === 2 ? `${at}. ${heading}` : `${letters[at - 1] ?? at}) ${heading}`
  })
}

/** The address of a paragraph within the document, for links from findings and figures. */
export function anchorOf(section: string, paragraph?: string): string {
  return paragraph === undefined ? section : `${section}/${paragraph}`
}

function composeContent(input: DocumentInput, words: Words): readonly Block[] {
  const sections = withoutEmpty(input.sections)
  const headings = numberHeadings(sections)
  return [
    ...(input.settings.bases ?? []).map((text): Block => plain(text, 'basis')),
    plain(fillWords(input.wording.opening, words), 'body'),
    ...sections.flatMap((section, at) => composeSection(section, headings[at]!, input.figures)),
    plain(fillWords(input.wording.closing, words), 'body'),
  ]
}

function composeSection(section: Section, heading: string, figures: Figures): readonly Block[] {
  const paragraphs = section.paragraphs.flatMap((paragraph) =>
    // A paragraph typed with line breaks is several paragraphs on paper.
    paragraph.text
      .split('\n')
      .filter((line) => line.trim() !== '')
      .map((line): Block => ({
        kind: 'paragraph',
        runs: renderText(line.trim(), figures),
        style: 'body',
        anchor: anchorOf(section.id, paragraph.id),
      })),
  )
  return [{ kind: 'heading', level: section.level, text: heading, anchor: anchorOf(section.id) }, ...paragraphs]
}

/** A heading under which nothing is said is not printed, nor is one whose every part is empty. */
function withoutEmpty(sections: readonly Section[]): readonly Section[] {
  return sections.filter((section, at) => {
    if (section.paragraphs.some((paragraph) => paragraph.text.trim() !== '')) return true
    const rest = sections.slice(at + 1)
    const next = rest.findIndex((other) => other.level <= section.level)
    const under = next === -1 ? rest : rest.slice(0, next)
    return under.some((other) => other.paragraphs.some((paragraph) => paragraph.text.trim() !== ''))
  })
}

function plain(text: string, style: 'body' | 'basis'): Block {
  return { kind: 'paragraph', runs: [{ kind: 'text', text }], style }
}

const letters = [
  'a',
  'b',
  'c',
  'd',
  'đ',
  'e',
  'g',
  'h',
  'i',
  'k',
  'l',
  'm',
  'n',
  'o',
  'p',
  'q',
  'r',
  's',
  't',
  'u',
  'v',
  'x',
  'y',
]

function roman(value: number): string {
  const digits: readonly (readonly [number, string])[] = [
    [10, 'X'],
    [9, 'IX'],
    [5, 'V'],
    [4, 'IV'],
    [1, 'I'],
  ]
  const digit = digits.find(([size]) => size <= value)
  return digit ? digit[1] + roman(value - digit[0]) : ''
}
