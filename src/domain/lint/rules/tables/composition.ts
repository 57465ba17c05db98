import { fits } from '../../language/rate-fit.ts'
import type { Draft } from '../../rule.ts'
import { type ColumnTable, numberAt } from '../../tables/column-table.ts'
import { placeIn, printedHead } from '../columns/column-tables.ts'
import { countColumns } from './share-sources.ts'
import { shown, shownRate } from '../show.ts'

/** “Trực tuyến 1.180, 93,43%; trực tiếp 80, 6,33%; cộng 1.263, 100%”: each line's share of the total. */
export function composition(table: ColumnTable, column: number): readonly Draft[] {
  const { total } = table
  if (!total || table.lines.length < 3) return []
  const tried = countColumns(table)
    .filter((own) => own !== column)
    .map((own) => {
      const whole = numberAt(total, own)?.value ?? 0
      const judged = table.lines.flatMap((line) => {
        const [said, part] = [numberAt(line, column), numberAt(line, own)]
        if (!said || !part || whole <= 0 || part.value > whole) return []
        return [{ line, said, part: part.value, whole, ok: fits(said.value, said.decimals, part.value, whole) }]
      })
      const telling = judged.filter((one) => one.ok && one.said.value > 0 && one.said.value < 100).length
      return { judged, telling, whole: numberAt(total, column)?.value }
    })
    .toSorted((a, b) => b.telling - a.telling)
  const [best, next] = tried
  const wrong = best?.judged.filter((one) => !one.ok) ?? []
  // Parts of the whole, so the total line is all of it; and one column alone gives the shares.
  if (!best || best.telling < 1 || (best.whole !== undefined && best.whole !== 100)) return []
  if (wrong.length > Math.max(1, best.telling / 2) || next?.telling === best.telling) return []
  return wrong.map(({ line, said, part, whole }): Draft => {
    const expected = shownRate(part, whole, said.decimals)
    return {
      severity: 'warning',
      message: `${line.name}: cột “${printedHead(table, column)}” ghi ${shown(said.value)}%, nhưng ${shown(part)} trên tổng số ${shown(whole)} = ${expected}.`,
      ...placeIn(table, line, column),
      expected,
      found: `${shown(said.value)}%`,
    }
  })
}
