import { rateFit } from '../../language/rate-fit.ts'
import type { Draft } from '../../rule.ts'
import type { YearRow, YearTable } from '../../tables/year-table.ts'
import { shown, shownRate } from '../show.ts'
import { coverage, tellingWords } from '../tables/table-words.ts'
import { placeOfYear } from './year-places.ts'

type Parts = { readonly top: YearRow; readonly bottom: YearRow }
type Cell = {
  readonly at: number
  readonly said: number
  readonly decimals: number
  readonly top: number
  readonly bottom: number
}

const farthest = 4

/** The row that says all the rate's words, and the one right above it that is never smaller: what the rate is of. */
function partsOf(table: YearTable, row: YearRow): Parts | undefined {
  const at = table.rows.indexOf(row)
  const words = tellingWords(row.label)
  if (words.length === 0) return undefined
  const near = table.rows.slice(Math.max(0, at - farthest), at + farthest + 1)
  const about = near.filter((one) => !one.rate && coverage(one.folded, words) === 1)
  const [top] = about
  if (!top || about.length > 1) return undefined
  const above = near.filter((one) => !one.rate && one !== top && one.row < top.row).toReversed()
  const below = near.filter((one) => !one.rate && one !== top && one.row > top.row)
  const scored = [...above, ...below]
    .map((bottom) => ({ bottom, right: cellsOf(table, row, { top, bottom }).filter(isRight).length }))
    .toSorted((a, b) => b.right - a.right)
  const [best] = scored
  return best && best.right >= 2 ? { top, bottom: best.bottom } : undefined
}

function cellsOf(table: YearTable, row: YearRow, { top, bottom }: Parts): readonly Cell[] {
  return table.columns.flatMap((_, at): readonly Cell[] => {
    const [said, a, b] = [row.values[at], top.values[at], bottom.values[at]]
    if (!said || !a || !b) return []
    return [{ at, said: said.value, decimals: said.decimals, top: a.value, bottom: b.value }]
  })
}

function isRight({ said, decimals, top, bottom }: Cell): boolean {
  return bottom > 0 && ['exact', 'rounded', 'cut'].includes(rateFit(said, decimals, top, bottom))
}

/** Where the labels name the parts, most columns hold and one or two do not, those have slipped. */
export function namedShares(table: YearTable): readonly Draft[] {
  return table.rows.flatMap((row): readonly Draft[] => {
    const parts = row.rate ? partsOf(table, row) : undefined
    if (!parts) return []
    const cells = cellsOf(table, row, parts).filter((one) => one.bottom > 0)
    const right = cells.filter((one) => isRight(one) && one.said > 0 && one.said < 100)
    const wrong = cells.filter((one) => !isRight(one))
    if (right.length < 2 || wrong.length > right.length / 2) return []
    return wrong.flatMap(({ at, said, decimals, top, bottom }): readonly Draft[] => {
      // A rounded whole (9 for 8,997…) beside the others is a habit, not a slip.
      if (Math.abs(said - (top / bottom) * 100) < 0.5 / 10 ** decimals + 1e-9) return []
      const expected = shownRate(top, bottom, decimals)
      const copied = row.values.some((one, other) => Math.abs(other - at) === 1 && one?.value === said)
      return [
        {
          message: `“${row.label}”, ${table.names[at]}, ghi ${shown(said)}%, nhưng “${parts.top.label}” / “${parts.bottom.label}” = ${shown(top)}/${shown(bottom)} = ${expected}${copied ? '; số này trùng với năm bên cạnh, có thể chép nhầm' : ''}.`,
          ...placeOfYear(table, row, at),
          expected,
          found: `${shown(said)}%`,
        },
      ]
    })
  })
}

/** “PAKN tiếp nhận: 0”, and right below it “Tỷ lệ giải quyết PAKN: 100%”. */
export function emptyYears(table: YearTable): readonly Draft[] {
  const cells = table.rows.flatMap((row, index) => {
    const above = table.rows[index - 1]
    if (!row.rate || !above) return []
    const named = partsOf(table, row)
    const words = tellingWords(row.label)
    const base = named?.bottom ?? (!above.rate && isBase(above, words) ? above : firstOf(table, index, words))
    return base
      ? row.values.flatMap((one, at) => (one && base.values[at]?.value === 0 ? [{ row, base, at, one }] : []))
      : []
  })
  const [first] = cells
  if (!first) return []
  const { row, base, at, one } = first
  const names = [...new Set(cells.map((each) => `“${each.row.label}”, ${table.names[each.at]}`))]
  return [
    {
      message:
        cells.length === 1
          ? `“${row.label}”, ${table.names[at]}, ghi ${shown(one.value)}% trong khi “${base.label}” bằng 0: không tính được tỷ lệ, phải ghi “–”.`
          : `${cells.length} ô tỷ lệ có mẫu số bằng 0 nên không tính được, phải ghi “–”: ${names.join('; ')}.`,
      ...placeOfYear(table, row, at),
      expected: '–',
      found: `${shown(one.value)}%`,
    },
  ]
}

/** “Số PAKN tiếp nhận”, “Số PAKN đã giải quyết”, “Tỷ lệ giải quyết PAKN”: the first of the two is the whole. */
function firstOf(table: YearTable, index: number, words: readonly string[]): YearRow | undefined {
  const [part, whole] = [table.rows[index - 1], table.rows[index - 2]]
  return part && whole && !part.rate && !whole.rate && coverage(part.folded, words) === 1 && isBase(whole, words)
    ? whole
    : undefined
}

function isBase(row: YearRow, words: readonly string[]): boolean {
  const own = tellingWords(row.label).filter((word) => !/^(?:tiep|nhan|phat|sinh)$/.test(word))
  return (
    own.length > 0 &&
    own.every((word) => words.includes(word)) &&
    /tiep nhan|phat sinh|^\W*(?:tong )?so/.test(row.folded)
  )
}
