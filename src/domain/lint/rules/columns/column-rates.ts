import { fits } from '../../language/rate-fit.ts'
import type { LintFacts } from '../../facts.ts'
import type { Paper } from '../../paper.ts'
import { type Draft, type LintRule } from '../../rule.ts'
import { type ColumnTable, headOf, numberAt, type TableLine } from '../../tables/column-table.ts'
import { numberOf, slipsIn } from './column-relations.ts'
import {
  shareTables,
  type Culprit,
  isDifference,
  isScore,
  isShare,
  levelsOf,
  placeIn,
  printedHead,
} from './column-tables.ts'
import { digitsAlike, shown, shownRate } from '../show.ts'
import { composition } from '../tables/composition.ts'
import { isGivenByAny, shareColumns, type Source, sourceByHead } from '../tables/share-sources.ts'

/** A column of shares beside the two it is made of. */
export const columnRate: LintRule = {
  code: 'CCHC-058',
  severity: 'error',
  title: 'Tỷ lệ của từng dòng đúng với các cột của dòng',
  explanation: 'Cột tỷ lệ đúng với cùng hai cột ở mọi dòng; dòng nào lệch là sai.',
  check: (paper, facts) =>
    shareTables(paper, facts).flatMap((table) =>
      shareColumns(table)
        .filter((column) => table.columns.includes(column) || table.lines.length <= 3)
        .flatMap((column) => checkShare(table, column, slipsIn(paper, facts))),
    ),
}

type Judged = {
  readonly line: TableLine
  readonly said: { readonly value: number; readonly decimals: number }
  readonly tops: readonly number[]
  readonly top: number
  readonly bottom: number
  readonly ok: boolean
}

function sourcesOf(table: ColumnTable, column: number): readonly Source[] {
  const counts = table.columns.filter((one) => one !== column && (!isShare(table, one) || isScore(table, one)))
  const tops = counts.flatMap((one, index) => {
    const next = counts[index + 1]
    return next === undefined ? [[one]] : [[one], [one, next]]
  })
  // A share right of “Tăng (+), giảm (-)” is one of growth, whatever its own head says.
  const growing =
    /tang|giam|so voi|so sanh|cung ky|toc do/.test(headOf(table, column)) ||
    table.columns.some((one) => one < column && isDifference(table, one))
  return tops.flatMap((top) =>
    counts
      .filter((bottom) => !top.includes(bottom))
      .flatMap((bottom): Source[] => [
        { tops: top, bottom, growth: false },
        ...(growing && top.length === 1 ? [{ tops: top, bottom, growth: true }] : []),
      ]),
  )
}

function judge(line: TableLine, column: number, source: Source): Judged | undefined {
  const said = numberAt(line, column)!
  const tops = source.tops.map((one) => numberAt(line, one)?.value)
  const bottom = numberAt(line, source.bottom)?.value
  if (tops.includes(undefined) || bottom === undefined || bottom === 0) return undefined
  const sum = tops.reduce<number>((all, one) => all + one!, 0)
  // A fall is printed with its sign or without; what is compared is how far.
  const fall = !source.growth && sum < 0 && said.value < 0
  const top = source.growth ? Math.abs(sum - bottom) : fall ? -sum : sum
  const value = source.growth || fall ? Math.abs(said.value) : said.value
  const near = Math.abs((top / bottom) * 100 - value) <= 1.1 / 10 ** said.decimals
  return {
    line,
    said: { ...said, value },
    tops: tops as number[],
    top,
    bottom,
    ok: near && fits(value, said.decimals, top, bottom),
  }
}

/** What most lines say the share is of; where too few do, what its head says. */
export function sourceOf(table: ColumnTable, column: number): Source | undefined {
  const best = scoresOf(table, column)[0]
  return best && isSure(best) ? best.source : sourceByHead(table, column)
}

type Score = {
  readonly source: Source
  readonly judged: readonly Judged[]
  readonly good: number
  readonly telling: number
}

function isSure(best: Score): boolean {
  return best.telling >= 1 && best.good >= 2 && best.good >= best.judged.length * 0.6
}

function scoresOf(table: ColumnTable, column: number): readonly Score[] {
  const lines = table.lines.filter((line) => numberAt(line, column) !== undefined)
  return sourcesOf(table, column)
    .map((source) => {
      const judged = lines.flatMap((line) => judge(line, column, source) ?? [])
      const right = judged.filter((one) => one.ok)
      const telling = right.filter((one) => one.said.value !== 100 && one.said.value !== 0).length
      return { source, judged, good: right.length, telling }
    })
    .filter((one) => one.good > 0)
    .toSorted((a, b) => b.good - a.good || b.telling - a.telling)
}

/** Too few lines to tell: the head does, and no other two numbers of the line give the share. */
function checkByHead(table: ColumnTable, column: number): readonly Draft[] {
  const source = sourceByHead(table, column)
  if (!source) return []
  const judged = table.lines.flatMap((line) => (numberAt(line, column) ? (judge(line, column, source) ?? []) : []))
  const wrong = judged.filter((one) => !one.ok && !isGivenByAny(table, one.line, column))
  if (wrong.length > Math.max(1, judged.length / 2)) return []
  return wrong.flatMap(({ line, said, top, bottom }): readonly Draft[] => {
    const exact = (top / bottom) * 100
    const alike = digitsAlike(Number(exact.toFixed(said.decimals)), said.value, said.decimals)
    if (Math.abs(exact - said.value) > 12 && !alike) return []
    const expected = shownRate(top, bottom, said.decimals)
    return [
      {
        severity: 'warning',
        message: `${line.name}: cột “${printedHead(table, column)}” ghi ${shown(said.value)}%, nhưng ${shown(top)}/${shown(bottom)} = ${expected}.`,
        ...placeIn(table, line, column),
        expected,
        found: `${shown(said.value)}%`,
      },
    ]
  })
}

function checkShare(table: ColumnTable, column: number, slips: readonly Draft[]): readonly Draft[] {
  const lines = table.lines.filter((line) => numberAt(line, column) !== undefined)
  const scored = scoresOf(table, column)
  const [best] = scored
  if (!best || !isSure(best)) return [...checkByHead(table, column), ...composition(table, column)]
  const rivals = scored.filter((one) => one.good === best.good && one.telling === best.telling)
  return best.judged
    .filter((one) => one.ok || !isOfASlip(table, one, best.source, slips))
    .filter(
      (one) => !one.ok && !rivals.some((each) => each.judged.some((other) => other.line === one.line && other.ok)),
    )
    .map((one): Draft => {
      const { line, said, top, bottom } = one
      const expected = shownRate(top, bottom, said.decimals)
      const parts = best.source.growth
        ? `${shown(one.tops[0]!)} so với ${shown(bottom)}`
        : one.tops.length > 1
          ? `(${one.tops.map(shown).join(' + ')})/${shown(bottom)}`
          : `${shown(top)}/${shown(bottom)}`
      const slip = slipOf(table, one, best.source)
      if (slip) {
        return {
          message: `${line.name}: cột “${printedHead(table, slip.column)}” ghi ${shown(slip.found)}; theo tỷ lệ ${shown(said.value)}% của dòng và theo dòng tổng phải là ${shown(slip.expected)}.`,
          ...placeIn(table, line, slip.column),
          severity: best.good >= 3 ? 'error' : 'warning',
          expected: shown(slip.expected),
          found: shown(slip.found),
        }
      }
      const mean = line === table.total && isMean(lines, column, line)
      return {
        message: mean
          ? `${line.name}: tỷ lệ ghi ${shown(said.value)}% là trung bình cộng tỷ lệ các dòng; tính từ hai tổng ${parts} = ${expected}.`
          : `${line.name}: tỷ lệ ghi ${shown(said.value)}%, theo các dòng khác phải là ${parts} = ${expected}.`,
        ...placeIn(table, line, column),
        severity: best.good >= 3 && !mean ? 'error' : 'warning',
        expected,
        found: `${shown(said.value)}%`,
      }
    })
}

/** Neither the share nor the column's total agrees with one number of the line, and both with another: it slipped. */
function slipOf(table: ColumnTable, one: Judged, source: Source): Culprit | undefined {
  const { total } = table
  if (!total || one.line === total || source.growth) return undefined
  const tried = [...source.tops, source.bottom].flatMap((column): Culprit[] => {
    const value = numberAt(one.line, column)!.value
    const whole = numberAt(total, column)?.value
    if (whole === undefined) return []
    return levelsOf(table, total).flatMap((lines): Culprit[] => {
      const values = lines.map((line) => numberAt(line, column)?.value)
      if (!lines.includes(one.line) || values.includes(undefined)) return []
      const off = Math.round((whole - values.reduce<number>((all, each) => all + each!, 0)) * 1e6) / 1e6
      const top = one.top + (source.tops.includes(column) ? off : 0)
      const bottom = one.bottom + (source.bottom === column ? off : 0)
      const right = off !== 0 && top >= 0 && bottom > 0 && fits(one.said.value, one.said.decimals, top, bottom)
      return right ? [{ column, found: value, expected: Math.round((value + off) * 1e6) / 1e6 }] : []
    })
  })
  return tried[0]
}

/** The share is right once the number named wrong in this line is put right. */
function isOfASlip(table: ColumnTable, one: Judged, source: Source, slips: readonly Draft[]): boolean {
  return slips.some(({ location, expected, found }) => {
    if (location.table !== table.grid.table.number || location.row !== one.line.row) return false
    const column = (location.column ?? 0) - 1
    const off = numberOf(expected) - numberOf(found)
    const top = one.top + (source.tops.includes(column) ? off : 0)
    const bottom = one.bottom + (source.bottom === column ? off : 0)
    return bottom > 0 && fits(one.said.value, one.said.decimals, top, bottom)
  })
}

function isMean(lines: readonly TableLine[], column: number, total: TableLine): boolean {
  const values = lines.filter((line) => line !== total).map((line) => numberAt(line, column)!.value)
  const said = numberAt(total, column)!
  const mean = values.reduce((all, one) => all + one, 0) / values.length
  return values.length >= 2 && Math.abs(mean - said.value) <= 1.01 / 10 ** said.decimals
}

const found = new WeakMap<Paper, readonly Draft[]>()

/** What the shares tell, said once for the rules that ask. */
export function ratesIn(paper: Paper, facts: LintFacts): readonly Draft[] {
  const before = found.get(paper)
  if (before) return before
  const drafts = columnRate.check(paper, facts)
  found.set(paper, drafts)
  return drafts
}

export const columnRateRules: readonly LintRule[] = [columnRate]
