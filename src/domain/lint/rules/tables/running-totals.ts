import type { Draft } from '../../rule.ts'
import { type ColumnTable, headOf, numberAt } from '../../tables/column-table.ts'
import { isShare, placeIn, printedHead } from '../columns/column-tables.ts'
import { shown } from '../show.ts'

/** “Lũy kế” down the months: each is the one above with the month's own. */
export function runningTotals(table: ColumnTable): readonly Draft[] {
  const lines = table.lines.filter((line) => line !== table.total)
  const summed = table.columns.filter(
    (column) => /luy ke|cong don/.test(headOf(table, column)) && !isShare(table, column),
  )
  return summed.flatMap((column) => {
    const tried = table.columns
      .filter((own) => own !== column && !isShare(table, own) && !summed.includes(own))
      .map((own) => {
        const steps = lines.flatMap((line, at) => {
          const [now, month, last] = [
            numberAt(line, column)?.value,
            numberAt(line, own)?.value,
            at === 0 ? 0 : numberAt(lines[at - 1]!, column)?.value,
          ]
          if (now === undefined || month === undefined || last === undefined) return []
          return [{ line, at, own, now, month, meant: last + month }]
        })
        const good = steps.filter((one) => one.now === one.meant && one.at > 0)
        return { steps, good: good.length }
      })
      .toSorted((a, b) => b.good - a.good)
    const [best] = tried
    if (!best || best.good < 2) return []
    // The first line may count months before; a number that slipped breaks the step to it and the step from it.
    const wrong = best.steps.filter((one) => one.now !== one.meant && one.at > 0)
    const [first, second] = wrong
    const slipped =
      second && first && second.at === first.at + 1 && second.now - second.meant === first.meant - first.now
    if (!first || wrong.length > 2 || (second && !slipped)) return []
    const { line, now, month, meant, own } = first
    // Only this step is off: the month itself, unless the line is the last.
    const monthly = !second && first.at < lines.length - 1
    return [
      {
        message: `${line.name}: cột “${printedHead(table, column)}” ghi ${shown(now)}, nhưng dòng trên ${shown(meant - month)} cộng thêm ${shown(month)} = ${shown(meant)} (${best.good} dòng khác đều khớp như vậy).`,
        ...placeIn(table, line, monthly ? own : column),
        expected: shown(monthly ? month + now - meant : meant),
        found: shown(monthly ? month : now),
      },
    ]
  })
}
