import type { LintFacts } from '../../facts.ts'
import type { Paper } from '../../paper.ts'
import { type Draft, type LintRule } from '../../rule.ts'
import { type ColumnTable, numberAt, type TableLine } from '../../tables/column-table.ts'
import { type Meaning, meaningsOf } from '../../tables/column-meanings.ts'
import { mineSums, type Series, sumOf, type SumRelation } from '../../tables/relations.ts'
import { columnRules } from './column-rules.ts'
import { columnTables, culpritOf, isDifference, isShare, placeIn, printedHead } from './column-tables.ts'
import { runningTotals } from '../tables/running-totals.ts'
import { shown } from '../show.ts'

/** What nearly every line obeys, though no head says so, binds the one that does not. */
export const columnRelation: LintRule = {
  code: 'CCHC-110',
  severity: 'warning',
  title: 'Dòng khác quy luật của các dòng còn lại',
  explanation:
    'Ở các dòng khác của bảng, một cột luôn bằng tổng (hoặc hiệu) của các cột kia; dòng lệch có thể ghi sai.',
  check: (paper, facts) => {
    const told = columnRules.flatMap((rule) => rule.check(paper, facts))
    return columnTables(paper, facts).flatMap((table) => [...relationsOf(table, told), ...runningTotals(table)])
  },
}

const longestTable = 400

function relationsOf(table: ColumnTable, told: readonly Draft[]): readonly Draft[] {
  const lines = table.lines.filter((line) => line !== table.total).slice(0, longestTable)
  const columns = table.columns.filter((column) => !isShare(table, column) && !isCode(table, column)).slice(0, 40)
  const series = columns.map((column): Series => ({
    id: column,
    values: lines.map((line) => {
      const number = numberAt(line, column)
      return number?.percent ? undefined : number
    }),
  }))
  const meanings = new Map([...meaningsOf(table)].map(([meaning, column]) => [column, meaning]))
  const done = new Set<number>()
  return mineSums(series, lines.length)
    .map((relation) => ({ relation, meant: isMeant(table, columns, relation) }))
    .filter(({ relation, meant }) => relation.digits >= (meant ? 1.5 : 6) && relation.telling >= (meant ? 2 : 3))
    .toSorted(
      (a, b) =>
        Number(b.meant) - Number(a.meant) ||
        a.relation.parts.length - b.relation.parts.length ||
        b.relation.digits - a.relation.digits,
    )
    .flatMap(({ relation, meant }): readonly Draft[] =>
      relation.broken.flatMap((place): readonly Draft[] => {
        const line = lines[place]!
        const inside = [relation.whole, ...relation.parts].map((one) => columns[one]!)
        const known = told.some(
          ({ location }) =>
            location.table === table.grid.table.number &&
            location.row === line.row &&
            (location.column === undefined || inside.includes(location.column - 1) || meant),
        )
        if (known || done.has(line.row)) return []
        const draft = draftOf(table, line, columns, series, relation, place, meanings)
        if (!draft) return []
        done.add(line.row)
        return [draft]
      }),
    )
}

function draftOf(
  table: ColumnTable,
  line: TableLine,
  columns: readonly number[],
  series: readonly Series[],
  relation: SumRelation,
  place: number,
  meanings: ReadonlyMap<number, Meaning>,
): Draft | undefined {
  const whole = columns[relation.whole]!
  const parts = relation.parts.map((one) => columns[one]!)
  const said = numberAt(line, whole)!.value
  const sum = sumOf(series, relation.parts, place)
  const off = sum - said
  const culprit = culpritOf(table, line, [whole], parts, off)
  const apart = parts.length === 2 ? parts.find((one) => isDifference(table, one)) : undefined
  if (!culprit && apart !== undefined && relation.good >= 3) {
    const other = parts.find((one) => one !== apart)!
    const [told, base] = [numberAt(line, apart)!.value, numberAt(line, other)!.value]
    const expected = Math.round((said - base) * 1e6) / 1e6
    // A fall printed without its sign.
    if (Math.abs(expected) === Math.abs(told)) return undefined
    const plain = /tang.*giam|giam.*tang|chenh lech|\+/.test((table.grid.heads[apart] ?? []).at(-1) ?? '')
    return {
      severity: plain ? 'error' : 'warning',
      message: `${line.name}: cột “${printedHead(table, apart)}” ghi ${shown(told)}, nhưng ${shown(said)} − ${shown(base)} = ${shown(expected)}.`,
      ...placeIn(table, line, apart),
      expected: shown(expected),
      found: shown(told),
    }
  }
  // Small numbers agree by chance; then the column's total must say so too.
  if (!culprit && (relation.digits < 2.5 || mayDiffer(parts, whole, off, line, meanings))) return undefined
  const { column, found, expected } = culprit ?? { column: whole, found: said, expected: sum }
  const names = parts.map((one) => `“${printedHead(table, one)}”`).join(' + ')
  return {
    ...(!culprit ? {} : { severity: 'error' as const }),
    message: !culprit
      ? `${line.name}: ở ${relation.good} dòng khác “${printedHead(table, whole)}” = ${names}, dòng này ${shown(said)} ≠ ${shown(sum)}.`
      : `${line.name}: cột “${printedHead(table, column)}” ghi ${shown(found)}; theo “${printedHead(table, whole)}” = ${names} như ở ${relation.good} dòng khác và theo dòng tổng phải là ${shown(expected)}.`,
    ...placeIn(table, line, column),
    expected: shown(expected),
    found: shown(found),
  }
}

/** Dossiers carried over, people over the quota: a line may honestly differ. */
function mayDiffer(
  parts: readonly number[],
  whole: number,
  off: number,
  line: TableLine,
  meanings: ReadonlyMap<number, Meaning>,
): boolean {
  const inside = [whole, ...parts].map((column) => meanings.get(column))
  const balance = inside.includes('running') && inside.includes('resolved') && !inside.includes('opening')
  const over = off > 0 && parts.some((column) => numberAt(line, column)?.value === 0)
  return (balance && off > 0) || over
}

/** The heads themselves say a whole and its parts. */
function isMeant(table: ColumnTable, columns: readonly number[], relation: SumRelation): boolean {
  const headsOf = (one: number) => table.grid.heads[columns[one]!] ?? []
  const own = (one: number) => headsOf(one).findLast((name) => /\p{L}/u.test(name)) ?? ''
  const whole = own(relation.whole)
  const group = headsOf(relation.whole)[0] ?? ''
  const together = relation.parts.every((one) => headsOf(one)[0] === group && headsOf(one).length > 1)
  if (/^(?:tong|cong)/.test(whole) && (together || headsOf(relation.whole).length === 1)) return true
  return relation.parts.some(
    (one) =>
      isDifference(table, columns[one]!) ||
      /con lai|con thieu|^thieu|chua |^du\b|chenh lech|ton |^tang|^giam|so voi|so sanh/.test(own(one)),
  )
}

/** `Chưa = 0; Có = 1` in the head: numbers that say something else than how many. */
export function isCode(table: ColumnTable, column: number): boolean {
  return /=\s*\d(?!\d)[^\d]*=\s*\d/.test((table.grid.heads[column] ?? []).join(' '))
}

const slips = new WeakMap<Paper, readonly Draft[]>()

/** The lines whose own sums are wrong, said once for the rules that ask. */
export function slipsIn(paper: Paper, facts: LintFacts): readonly Draft[] {
  const before = slips.get(paper)
  if (before) return before
  const found = [...columnRules, columnRelation].flatMap((rule) => rule.check(paper, facts))
  slips.set(paper, found)
  return found
}

export function numberOf(text: string | undefined): number {
  return Number((text ?? '').replaceAll('.', '').replace(',', '.'))
}

export const columnRelationRules: readonly LintRule[] = [columnRelation]
