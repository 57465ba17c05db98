import { type Cell, cellText, isBlank } from '#kernel/cell.ts'
import { type DossierColumn, dossierColumnKeys, dossierColumns, wordKey } from './dossier-columns.ts'
import { type ColumnMapping, columnKinds } from './mapping.ts'
import { type DateFormat, findMoment } from './read-moment.ts'
import { readMoney } from './read-money.ts'
import { findMeaning } from './words.ts'

export type Suggestion = {
  readonly mapping: ColumnMapping
  /** From 0 to 1 for each column that was matched; 1 is the default list's own heading. */
  readonly confidence: { readonly [Column in DossierColumn]?: number }
}

type Match = { readonly key: DossierColumn; readonly place: number; readonly score: number }
type Sample = readonly (readonly Cell[])[]

/** Below this a guess helps nobody. */
const leastScore = 0.5
const momentColumns: ReadonlySet<DossierColumn> = new Set([
  'submittedAt',
  'receivedAt',
  'dueAt',
  'endedAt',
  'handedOverAt',
])

/** Guesses which heading is which column, by its words and by what stands below it. A person confirms. */
export function suggestMapping(header: readonly string[], sample: Sample): Suggestion {
  const dateFormat = guessDateFormat(sample)
  const matches = header
    .flatMap((heading, place) =>
      dossierColumnKeys.map((key) => ({ key, place, score: scoreOf(key, heading, place, sample, dateFormat) })),
    )
    .filter((match) => match.score >= leastScore)
    .toSorted((a, b) => b.score - a.score || a.place - b.place)
  const columns: Partial<Record<DossierColumn, string>> = {}
  const confidence: Partial<Record<DossierColumn, number>> = {}
  for (const { key, score, place } of bestEach(matches)) {
    columns[key] = header[place]!
    confidence[key] = Math.round(score * 100) / 100
  }
  return { mapping: { name: '', columns, values: {}, ...(dateFormat === 'month-first' && { dateFormat }) }, confidence }
}

function bestEach(matches: readonly Match[]): readonly Match[] {
  const taken = { keys: new Set<DossierColumn>(), places: new Set<number>() }
  return matches.filter(({ key, place }) => {
    if (taken.keys.has(key) || taken.places.has(place)) return false
    taken.keys.add(key)
    taken.places.add(place)
    return true
  })
}

function scoreOf(key: DossierColumn, heading: string, place: number, sample: Sample, format: DateFormat): number {
  const words = wordKey(heading)
  if (words === '') return 0
  const { label, also } = dossierColumns[key]
  if (words === wordKey(label)) return 1
  const likeness = Math.max(...[label, ...also].map((spelling) => likenessOf(words, wordKey(spelling))))
  const cells = sample.map((row) => row[place] ?? null).filter((cell) => !isBlank(cell))
  if (cells.length === 0) return likeness * 0.9
  const fitting = cells.filter((cell) => fits(key, cell, format)).length / cells.length
  // What stands below outweighs a heading that is only alike: a date column never holds names.
  const score = Math.min(0.99, likeness * (0.4 + 0.6 * fitting))
  // A known heading over words we do not know yet: the page then asks what the words mean.
  return likeness === 1 && columnKinds[key] ? Math.max(score, 0.7) : score
}

/** Shared words against all words; the first words of a heading say what it is, so they weigh double. */
function likenessOf(a: string, b: string): number {
  if (a === b) return 1
  const [left, right] = [a.split(' '), b.split(' ')]
  const weight = (words: readonly string[], index: number) => (index < 2 && words.length > 2 ? 1.5 : 1)
  const total = (words: readonly string[]) => words.reduce((sum, _, index) => sum + weight(words, index), 0)
  const shared = (one: readonly string[], other: readonly string[]) =>
    one.reduce((sum, word, index) => sum + (other.includes(word) ? weight(one, index) : 0), 0)
  return (0.95 * (shared(left, right) + shared(right, left))) / (total(left) + total(right))
}

function fits(key: DossierColumn, cell: Cell, format: DateFormat): boolean {
  const isDate = findMoment(cell, format) !== undefined
  if (momentColumns.has(key)) return isDate
  const kind = columnKinds[key]
  if (kind) return findMeaning(kind, cellText(cell)) !== undefined
  if (key === 'fee') return readMoney(cell) !== 'unreadable'
  if (key === 'procedureCode') return /^\d\.\d/.test(cellText(cell))
  if (key === 'applicantIdNumber') return /^\d{9,13}$/.test(cellText(cell))
  return !isDate
}

/** A list is month-first only when some date can be read no other way, and none the usual way alone. */
function guessDateFormat(sample: Sample): DateFormat {
  const dates = sample.flat().filter((cell) => /^\d{1,2}\/\d{1,2}\/\d{4}/.test(cellText(cell)))
  const only = (format: DateFormat, other: DateFormat) =>
    dates.some((cell) => findMoment(cell, format) && !findMoment(cell, other))
  return only('month-first', 'day-first') && !only('day-first', 'month-first') ? 'month-first' : 'day-first'
}
