import type { LintFacts } from '../../facts.ts'
import type { Paper } from '../../paper.ts'
import { type Draft, type LintRule } from '../../rule.ts'
import { mineRates, mineSums, type Series, sumOf } from '../../tables/relations.ts'
import type { YearRow, YearTable } from '../../tables/year-table.ts'
import { yearTables } from './year-tables.ts'
import { formSum } from '../forms/form-cells.ts'
import { formRate } from '../forms/form-rates.ts'
import { placeOfYear } from './year-places.ts'
import { namedShares } from './year-shares.ts'
import { stocksOf } from './year-stocks.ts'
import { shown, shownRate } from '../show.ts'

/** What every other year obeys binds the one that does not. */
export const yearRelation: LintRule = {
  code: 'CCHC-111',
  severity: 'warning',
  title: 'Số của một năm khác quy luật của các năm còn lại',
  explanation:
    'Ở các năm khác, dòng này luôn tính được từ các dòng kia (tổng, tỷ lệ, hai tỷ lệ cộng thành 100%); năm lệch có thể ghi sai.',
  check: (paper, facts) => {
    const tables = yearTables(paper).filter((table) => table.columns.length >= 3)
    if (tables.length === 0) return []
    const told = toldOf(paper, facts)
    return tables.flatMap((table) => {
      const drafts = [...ratesOf(table), ...sumsOf(table), ...pairsOf(table), ...stocksOf(table), ...namedShares(table)]
      const seen = new Set<string>()
      return drafts.filter(({ location }) => {
        const key = `${location.table} ${location.row} ${location.column}`
        const fresh = !told.has(key) && !seen.has(key)
        seen.add(key)
        return fresh
      })
    })
  },
}

/** The form's own rows have said it. */
function toldOf(paper: Paper, facts: LintFacts): ReadonlySet<string> {
  const drafts = [formRate, formSum].flatMap((rule) => rule.check(paper, facts))
  return new Set(drafts.map(({ location }) => `${location.table} ${location.row} ${location.column}`))
}

function seriesOf(table: YearTable): readonly Series[] {
  return table.rows.map((row, id) => ({ id, values: row.values }))
}

function ratesOf(table: YearTable): readonly Draft[] {
  const { rows } = table
  const counts = rows.flatMap((row, at) => (row.rate || isScore(row) ? [] : [at]))
  const rates = rows.flatMap((row, at) => (row.rate ? [at] : []))
  const series = seriesOf(table)
  const relations = mineRates(series, rates, counts, table.columns.length).filter(
    ({ rate, tops, digits }) => digits >= (sharesWords(rows[rate]!, rows[tops[0]!]!) ? 4 : 6),
  )
  return relations
    .toSorted((a, b) => b.digits - a.digits || a.tops.length - b.tops.length)
    .flatMap(({ rate, tops, bottom, broken, good }) =>
      broken.map((at): Draft => {
        const said = rows[rate]!.values[at]!
        const [top, base] = [sumOf(series, tops, at), rows[bottom]!.values[at]!.value]
        const expected = shownRate(top, base, said.decimals)
        return {
          message: `${nameOf(rows[rate]!)}, ${table.names[at]}, ghi ${shown(said.value)}%; tính như ở ${good} cột khác từ ${tops.map((one) => nameOf(rows[one]!)).join(' + ')} và ${nameOf(rows[bottom]!)}: ${shown(top)}/${shown(base)} = ${expected}.`,
          ...placeOfYear(table, rows[rate]!, at),
          expected,
          found: `${shown(said.value)}%`,
        }
      }),
    )
}

function sumsOf(table: YearTable): readonly Draft[] {
  const { rows } = table
  const counts = rows.flatMap((row, at) => (row.rate || isScore(row) ? [] : [at]))
  const series = counts.map((at): Series => ({ id: at, values: rows[at]!.values }))
  return mineSums(series, table.columns.length)
    .filter(({ whole, parts, digits, telling }) => {
      const own = rows[counts[whole]!]!
      if (parts.some((one) => rows[counts[one]!]!.unit !== own.unit)) return false
      const meant = own.folded.startsWith('tong') || parts.every((one) => isBelow(rows[counts[one]!]!, own))
      return meant ? digits >= 1 : digits >= 6 && telling >= 3
    })
    .toSorted((a, b) => b.digits - a.digits)
    .flatMap(({ whole, parts, broken, good }) =>
      broken.map((at): Draft => {
        const own = rows[counts[whole]!]!
        const said = own.values[at]!.value
        const sum = sumOf(series, parts, at)
        const over = parts.map((one) => rows[counts[one]!]!).find((row) => row.values[at]!.value > said)
        const meant = (over?.values[at]?.value ?? 0) + said - sum
        // A part greater than the whole may be the wrong one as well: it is named, with what would fit.
        if (over && meant >= 0) {
          return {
            message: `${nameOf(over)}, ${table.names[at]}, ghi ${shown(over.values[at]!.value)}, lớn hơn ${nameOf(own)} (${shown(said)}); ở ${good} cột khác ${nameOf(own)} = ${parts.map((one) => nameOf(rows[counts[one]!]!)).join(' + ')}: một trong hai số sai (${nameOf(over)} phải là ${shown(meant)}, hoặc ${nameOf(own)} phải là ${shown(sum)}).`,
            ...placeOfYear(table, over, at),
            expected: shown(meant),
            found: shown(over.values[at]!.value),
          }
        }
        return {
          message: `${nameOf(own)}, ${table.names[at]}, ghi ${shown(said)}; ở ${good} cột khác bằng ${parts.map((one) => nameOf(rows[counts[one]!]!)).join(' + ')}, cột này cộng được ${shown(sum)}.`,
          ...placeOfYear(table, own, at),
          expected: shown(sum),
          found: shown(said),
        }
      }),
    )
}

/** Two shares of one whole, one under the other: electronic only and paper beside it. */
function pairsOf(table: YearTable): readonly Draft[] {
  return table.rows.flatMap((row, index): readonly Draft[] => {
    const other = table.rows[index + 1]
    if (!other || !row.rate || !other.rate) return []
    const sums = row.values.flatMap((one, at) => {
      const two = other.values[at]
      return one && two ? [{ at, one, two, sum: Math.round((one.value + two.value) * 1e4) / 1e4 }] : []
    })
    const slack = 1.01 / 10 ** Math.max(...sums.map(({ one, two }) => Math.max(one.decimals, two.decimals)), 0)
    const right = sums.filter(({ sum }) => Math.abs(sum - 100) <= (slack < 1 ? slack : 0))
    const telling = right.filter(({ one }) => one.value > 0 && one.value < 100)
    const wrong = sums.filter((one) => !right.includes(one))
    const [only] = wrong
    if (!only || wrong.length > 1 || telling.length < 2) return []
    return [
      {
        message: `${table.names[only.at]}: ${nameOf(row)} (${shown(only.one.value)}%) và ${nameOf(other)} (${shown(only.two.value)}%) cộng bằng ${shown(only.sum)}%, ở ${right.length} cột khác cộng bằng 100%.`,
        ...placeOfYear(table, other, only.at),
        expected: `${shown(Math.round((100 - only.one.value) * 1e4) / 1e4)}%`,
        found: `${shown(only.two.value)}%`,
      },
    ]
  })
}

/** “Tỷ lệ hài lòng”, “Số phiếu hài lòng”: the labels speak of one thing. */
function sharesWords(a: YearRow, b: YearRow): boolean {
  const words = new Set(a.folded.split(/[^\p{L}]+/u).filter((word) => word.length > 2))
  return b.folded.split(/[^\p{L}]+/u).filter((word) => words.has(word)).length >= 2
}

function isBelow(row: YearRow, own: YearRow): boolean {
  return own.number !== '' && row.number.startsWith(`${own.number}.`)
}

function isScore(row: YearRow): boolean {
  return /diem|xep hang|thu hang|chi so|=\s*\d/.test(`${row.folded} ${row.unit}`)
}

function nameOf(row: YearRow): string {
  return row.number === '' ? `“${row.label}”` : `dòng ${row.number}`
}

export const yearRelationRules: readonly LintRule[] = [yearRelation]
