import type { Quantity } from '../../language/quantities.ts'
import { foldInPlace } from '../../language/fold.ts'
import type { Passage } from '../../paper.ts'
import { spot } from '../../rule.ts'
import { type ColumnTable, numberAt, type TableLine } from '../../tables/column-table.ts'
import { type Meaning, meaningsOf } from '../../tables/column-meanings.ts'
import { isShare } from '../columns/column-tables.ts'

/** One number of a table's total row, and the words its column is named by. */
export type TotalCell = {
  readonly column: number
  readonly value: number
  readonly decimals: number
  readonly share: boolean
  readonly head: string
  readonly meaning?: Meaning
}

export function totalCells(table: ColumnTable): readonly TotalCell[] {
  const { total } = table
  if (!total) return []
  const meanings = new Map([...meaningsOf(table)].map(([meaning, column]) => [column, meaning]))
  return table.columns.flatMap((column): TotalCell[] => {
    const number = numberAt(total, column)
    const meaning = meanings.get(column)
    if (!number) return []
    return [
      {
        column,
        value: number.value,
        decimals: number.decimals,
        share: number.percent || isShare(table, column),
        head: ownHead(table, column),
        ...(meaning ? { meaning } : {}),
      },
    ]
  })
}

/** The lowest head, without what stands in brackets. */
export function ownHead(table: ColumnTable, column: number): string {
  const names = (table.grid.heads[column] ?? []).filter((name) => /\p{L}/u.test(name))
  return (names.at(-1) ?? '')
    .replace(/\([^)]*\)/g, ' ')
    .replace(/\s+/g, ' ')
    .trim()
}

/** What prose calls what a column counts. */
export const conceptsOf: Readonly<Record<Meaning, readonly string[]>> = {
  received: ['received', 'handled', 'receivedNew'],
  receivedNew: ['receivedNew', 'received'],
  online: ['online'],
  counter: ['counter'],
  opening: ['opening'],
  resolved: ['resolved'],
  early: ['early'],
  onTime: ['onTime'],
  notLate: ['notLate'],
  late: ['late'],
  running: ['inProgress'],
  inTerm: ['inTerm'],
  overdue: ['overdue'],
}

const clauses = new WeakMap<Quantity, string>()

/** The words around a number up to its neighbours: what it is said of. */
export function clauseAround(passage: Passage, quantity: Quantity): string {
  const before = clauses.get(quantity)
  if (before !== undefined) return before
  const clause = readClause(passage, quantity)
  clauses.set(quantity, clause)
  return clause
}

function readClause(passage: Passage, quantity: Quantity): string {
  const { folded, quantities } = passage
  const at = quantities.indexOf(quantity)
  const before = quantities[at - 1]
  const after = quantities[at + 1]
  const left = folded.slice(Math.max(before?.end ?? 0, quantity.start - 90), quantity.start)
  const right = folded.slice(quantity.end, Math.min(after?.start ?? folded.length, quantity.end + 60))
  return `${left.split(/[.;]\s/).at(-1) ?? ''} ${right.split(/[.;:,()]/)[0] ?? ''}`.replace(/\s+/g, ' ')
}

const empty = new Set([
  'so',
  'cua',
  'va',
  'la',
  'cac',
  'tai',
  'trong',
  'duoc',
  'co',
  'ho',
  'hs',
  'luong',
  'cho',
  'theo',
  'tren',
])

/** Whether a head's telling words all stand in these words. */
export function saysHead(words: string, head: string): boolean {
  const own = head.split(/[^\p{L}\d]+/u).filter((word) => word.length > 1 && !empty.has(word))
  const inside = new Set(words.split(/[^\p{L}\d]+/u))
  return own.length > 0 && own.every((word) => inside.has(word))
}

/** A line's name as prose may say it: without its level, its code, what stands in brackets. */
export function plainName(line: TableLine): string {
  return foldInPlace(line.name)
    .replace(/\([^)]*\)/g, ' ')
    .replace(/^\s*[a-z]\d+[-a-z\d]*\s*-\s*/, '')
    .replace(/^\s*(?:ubnd|hdnd|linh vuc)\s+/, '')
    .replace(/^\s*(?:(?:xa|phuong|thi tran|dac khu|so|phong|huyen|tinh)\s+|[xp]\.\s*)/, '')
    .replace(/\s+/g, ' ')
    .trim()
}

export function escapePattern(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
}

/** A number of the prose with a few whole words on either side. */
export function spotAround(passage: Passage, start: number, end: number) {
  const { text } = passage
  const left = text.lastIndexOf(' ', Math.max(0, start - 40))
  const right = text.indexOf(' ', end + 25)
  const from = start <= 40 || left === -1 ? 0 : left + 1
  return spot(passage.piece, from, right === -1 || right - end > 45 ? Math.min(text.length, end + 45) : right)
}

const generic = new Set(
  'so tong luong da duoc cua tai thoi diem bao cao trong ky nam cchc ubnd xa phuong cap va cac do theo la co ty le tthc ho hs muc'.split(
    ' ',
  ),
)

const told = new Map<string, readonly string[]>()

/** The words of a label that tell it from others. */
export function tellingWords(label: string): readonly string[] {
  const before = told.get(label)
  if (before) return before
  const found = readWords(label)
  // Labels of forms come again in every report; those of hostile files must not pile up.
  if (told.size < 2000) told.set(label, found)
  return found
}

function readWords(label: string): readonly string[] {
  const words = foldInPlace(label)
    .replace(/\([^)]*\)/g, ' ')
    .split(/[^\p{L}]+/u)
    .filter((word) => word.length > 1 && !generic.has(word))
  return [...new Set(words)]
}

/** How much of these words a text says. */
export function coverage(text: string | ReadonlySet<string>, words: readonly string[]): number {
  if (words.length === 0) return 0
  const inside = typeof text === 'string' ? wordsIn(text) : text
  return words.filter((word) => inside.has(word)).length / words.length
}

/** Prose may round what the table prints in full: 27% of 27,01, 28,9 of 28,94. */
export function isTold(quantity: Quantity, value: number | undefined): boolean {
  if (value === undefined) return false
  if (quantity.value === value) return true
  if (!quantity.percent && quantity.decimals === 0 && Number.isInteger(value)) return false
  const scale = 10 ** quantity.decimals
  const [said, exact] = [Math.round(quantity.value * scale), value * scale]
  return said === Math.round(exact + 1e-9) || said === Math.floor(exact + 1e-9)
}

export function wordsIn(folded: string): ReadonlySet<string> {
  return new Set(folded.split(/[^\p{L}\d]+/u))
}
