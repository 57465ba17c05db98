import { type Figures, known } from '#domain/indicators/figure.ts'
import { changeOf, type Comparison } from './figure-text.ts'

/** When a sentence may be said: a question to the figures, never to the person's memory. */
export type Condition =
  /** The report has such a figure or cell at all, filled or not. */
  | { readonly asked: string }
  | { readonly known: string }
  | { readonly missing: string }
  | { readonly zero: string }
  | { readonly positive: string }
  /** A rate whose two parts are equal. */
  | { readonly full: string }
  | { readonly up: string; readonly since: Comparison }
  | { readonly down: string; readonly since: Comparison }
  | { readonly same: string; readonly since: Comparison }
  | { readonly all: readonly Condition[] }
  | { readonly any: readonly Condition[] }
  | { readonly not: Condition }

/**
 * A piece of a paragraph. `oneOf` says the first that holds; `list` joins those that hold with commas and says nothing
 * when none does. A piece that begins with a mark of punctuation follows the one before without a space.
 */
export type Sentence =
  | string
  | { readonly when: Condition; readonly text: string }
  | { readonly oneOf: readonly Said[] }
  | { readonly lead: string; readonly list: readonly Said[]; readonly end: string }

export type Said = { readonly when?: Condition; readonly text: string }

export type ParagraphTemplate = {
  readonly id: string
  /** Said only then; without it, whenever a sentence of it is said. */
  readonly when?: Condition
  readonly say: readonly Sentence[]
  /** No register supports it yet: a neutral sentence that the officer must replace or confirm. */
  readonly opinion?: true
}

export type SectionTemplate = {
  readonly id: string
  readonly level: 1 | 2 | 3
  readonly heading: string
  readonly paragraphs: readonly ParagraphTemplate[]
}

/** Words of a report that are no figures: `{period}`, `{unit}` … */
export type Words = Readonly<Record<Word, string>>
export type Word =
  | 'body'
  | 'bodyShort'
  | 'unit'
  | 'level'
  | 'period'
  | 'nextPeriod'
  | 'previousPeriod'
  | 'lastYear'
  | 'planPeriod'
  | 'window'

/** One narrative as data: the outline of a report kind and what may be said under each heading. */
export type NarrativeTemplate = { readonly id: string; readonly sections: readonly SectionTemplate[] }

export function holds(condition: Condition, figures: Figures): boolean {
  if ('all' in condition) return condition.all.every((each) => holds(each, figures))
  if ('any' in condition) return condition.any.some((each) => holds(each, figures))
  if ('not' in condition) return !holds(condition.not, figures)
  if ('since' in condition) return moved(condition, figures)
  if ('asked' in condition) return figures.has(condition.asked)
  if ('known' in condition) return amount(figures, condition.known) !== undefined
  if ('missing' in condition) return amount(figures, condition.missing) === undefined
  if ('zero' in condition) return amount(figures, condition.zero) === 0
  if ('positive' in condition) return (amount(figures, condition.positive) ?? 0) > 0
  const rate = figures.get(condition.full)
  return rate?.numerator !== undefined && rate.numerator === rate.denominator && rate.denominator > 0
}

/** The words of a template in place; a word nobody knows is a mistake of the declaration. */
export function fillWords(text: string, words: Partial<Words>): string {
  return text.replace(/(?<!\{)\{(\w+)\}(?!\})/g, (source, name: string) => {
    const word = (words as Readonly<Record<string, string | undefined>>)[name]
    if (word === undefined) throw new Error(`unknown word ${source} in “${text}”`)
    return word
  })
}

/** The text of a paragraph for these figures, empty when there is nothing to say. */
export function sayParagraph(template: ParagraphTemplate, figures: Figures): string {
  if (template.when && !holds(template.when, figures)) return ''
  return template.say.map((sentence) => saySentence(sentence, figures)).reduce(joinSaid, '')
}

function saySentence(sentence: Sentence, figures: Figures): string {
  if (typeof sentence === 'string') return sentence
  if ('oneOf' in sentence) return sentence.oneOf.find((said) => mayBeSaid(said, figures))?.text ?? ''
  if ('list' in sentence) {
    const items = sentence.list.filter((said) => mayBeSaid(said, figures)).map((said) => said.text)
    return items.length === 0 ? '' : sentence.lead + items.join(', ') + sentence.end
  }
  return mayBeSaid(sentence, figures) ? sentence.text : ''
}

function joinSaid(before: string, next: string): string {
  if (before === '' || next === '' || /^[,;.:)]/.test(next)) return before + next
  return `${before} ${next}`
}

function mayBeSaid(said: Said, figures: Figures): boolean {
  return said.when === undefined || holds(said.when, figures)
}

function moved(condition: Extract<Condition, { since: Comparison }>, figures: Figures): boolean {
  const id = 'up' in condition ? condition.up : 'down' in condition ? condition.down : condition.same
  const change = changeOf(figures, id, condition.since)
  if (change === undefined) return false
  return 'up' in condition ? change > 0 : 'down' in condition ? change < 0 : change === 0
}

function amount(figures: Figures, id: string): number | undefined {
  const figure = figures.get(id)
  return figure && known(figure.value)
}
