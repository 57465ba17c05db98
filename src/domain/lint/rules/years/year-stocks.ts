import type { Draft } from '../../rule.ts'
import type { YearRow, YearTable } from '../../tables/year-table.ts'
import { shown } from '../show.ts'
import { placeOfYear } from './year-places.ts'

const come =
  /cong bo moi|ban hanh moi|bo sung moi|moi (?:ban hanh|cong bo|phat sinh|thanh lap)|tuyen dung|tang (?:them|moi|trong)/
const gone = /bai bo|thay the|het hieu luc|tinh gian|nghi huu|thoi viec|giai the|giam (?:di|trong)/
const stock = /hieu luc|hien co|hien hanh|cuoi (?:ky|nam)|co mat|thuoc tham quyen|^tong so (?:tthc|thu tuc)/
const farthest = 4

/** What is left at the end of a year is what was left at the end of the one before, with what came and without what went. */
export function stocksOf(table: YearTable): readonly Draft[] {
  return table.rows.flatMap((row, at): readonly Draft[] => {
    if (row.rate || !stock.test(row.folded) || come.test(row.folded) || gone.test(row.folded)) return []
    const beside = table.rows.slice(Math.max(0, at - farthest), at + farthest + 1)
    const same = beside.filter((one) => one !== row && !one.rate && one.unit === row.unit)
    const [more, less] = [come, gone].map((words) => same.filter((one) => words.test(one.folded)))
    if (more!.length !== 1 || less!.length !== 1 || more![0] === less![0]) return []
    return judge(table, row, more![0]!, less![0]!)
  })
}

function judge(table: YearTable, row: YearRow, more: YearRow, less: YearRow): readonly Draft[] {
  const steps = table.columns.flatMap((_, at) => {
    const [before, now, come, gone] = [row.values[at - 1], row.values[at], more.values[at], less.values[at]]
    if (!before || !now || !come || !gone) return []
    const expected = before.value + come.value - gone.value
    return [{ at, expected, before, come, gone, said: now.value, right: expected === now.value }]
  })
  const wrong = steps.filter((one) => !one.right)
  const moving = steps.filter((one) => one.right && one.come.value + one.gone.value > 0)
  const [first, second] = wrong
  if (!first || moving.length < 2 || wrong.length > 2) return []
  // A stock that slipped breaks the step to it and the step from it, by the same number.
  const slipped = second && second.at === first.at + 1 && second.expected - second.said === first.said - first.expected
  if (second && !slipped) return []
  return [
    {
      message: `“${row.label}”, ${table.names[first.at]}, ghi ${shown(first.said)}; ${table.names[first.at - 1]} còn ${shown(first.before.value)}, thêm ${shown(first.come.value)}, bớt ${shown(first.gone.value)} thì còn ${shown(first.expected)} (các năm khác đều khớp như vậy).`,
      ...placeOfYear(table, row, first.at),
      expected: shown(first.expected),
      found: shown(first.said),
    },
  ]
}
