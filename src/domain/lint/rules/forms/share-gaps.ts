import type { LintFacts } from '../../facts.ts'
import type { Paper } from '../../paper.ts'
import { type Draft, spot } from '../../rule.ts'
import { type ColumnTable, numberAt, type TableLine } from '../../tables/column-table.ts'
import { sourceOf } from '../columns/column-rates.ts'
import { shareTables, placeIn, printedHead } from '../columns/column-tables.ts'
import { shareColumns, type Source } from '../tables/share-sources.ts'
import { summaryTables } from '../columns/summary-rules.ts'
import { shown, shownRate } from '../show.ts'

type Place = { readonly table: ColumnTable; readonly column: number; readonly source: Source; readonly line: TableLine }

function sharesOf(paper: Paper, facts: LintFacts): readonly Place[] {
  return shareTables(paper, facts).flatMap((table) =>
    shareColumns(table).flatMap((column) => {
      const source = sourceOf(table, column)
      if (!source || source.growth) return []
      return table.lines.map((line) => ({ table, column, source, line }))
    }),
  )
}

function partsOf({ source, line }: Place): { readonly top: number; readonly bottom: number } | undefined {
  const tops = source.tops.map((one) => numberAt(line, one)?.value)
  const bottom = numberAt(line, source.bottom)?.value
  if (tops.includes(undefined) || bottom === undefined) return undefined
  return { top: tops.reduce<number>((all, one) => all + one!, 0), bottom }
}

/** “0 | 0 | 100%”: nothing of nothing is no share; the habit of one table is said once. */
export function emptyBases(paper: Paper, facts: LintFacts): readonly Draft[] {
  const cells = sharesOf(paper, facts).filter((one) => {
    const parts = partsOf(one)
    return parts?.top === 0 && parts.bottom === 0 && numberAt(one.line, one.column) !== undefined
  })
  return [...Map.groupBy(cells, ({ table }) => table).values()].map((same): Draft => {
    const { table, column, line } = same[0]!
    const said = line.cells[column]!.text
    const names = [...new Set(same.map((one) => one.line.name))]
    return {
      message:
        same.length === 1
          ? `${line.name}: cột “${printedHead(table, column)}” ghi ${said} nhưng mẫu số bằng 0, không tính được tỷ lệ; phải ghi “–”.`
          : `${same.length} ô tỷ lệ có mẫu số bằng 0 nên không tính được, phải ghi “–”: dòng ${names.join('; ')}.`,
      ...placeIn(table, line, column),
      expected: '–',
      found: said,
    }
  })
}

const summaryShares: readonly (readonly [rate: number, top: number, bottom: number, name: string])[] = [
  [5, 3, 2, 'tỷ lệ trực tiếp'],
  [6, 4, 2, 'tỷ lệ trực tuyến'],
  [22, 20, 19, 'tỷ lệ thanh toán trực tuyến'],
  [23, 21, 19, 'tỷ lệ thanh toán trực tiếp'],
  [25, 24, 2, 'tỷ lệ số hóa'],
  [27, 26, 2, 'tỷ lệ kết quả điện tử'],
]

/** The same in the table of 28 columns. */
export function blankSummaryShares(paper: Paper): readonly Draft[] {
  return summaryTables(paper).flatMap((table) =>
    summaryShares.flatMap(([rate, over, under, name]) => {
      const filled = table.rows.filter(({ summary }) => summary.values[rate] !== undefined).length
      if (filled < table.rows.length / 2) return []
      return table.rows.flatMap(({ row, summary }): readonly Draft[] => {
        const [top, bottom] = [summary.values[over], summary.values[under]]
        if (summary.values[rate] !== undefined || top === undefined || !bottom || top > bottom) return []
        const cells = table.grid.rows[row - 1]!
        const own = cells.find((one) => one.text === summary.name)?.cell
        const column = table.first + rate - 2
        const expected = shownRate(top, bottom)
        return [
          {
            message: `${summary.name}: bỏ trống cột ${rate} (${name}), tính được ${shown(top)}/${shown(bottom)} = ${expected}.`,
            quote: own ? spot(own).quote : summary.name,
            location: {
              ...(cells[column]?.cell?.at ?? table.grid.table.at),
              table: table.grid.table.number,
              row,
              column: column + 1,
            },
            expected,
          },
        ]
      })
    }),
  )
}

/** Both numbers stand in the line and its share is left blank. */
export function blankShares(paper: Paper, facts: LintFacts): readonly Draft[] {
  return sharesOf(paper, facts).flatMap((one): readonly Draft[] => {
    const { table, column, line } = one
    const parts = partsOf(one)
    const cell = line.cells[column]
    const filled = table.lines.filter((each) => numberAt(each, column) !== undefined).length
    // A total without its share is a habit of the form.
    if (
      line === table.total ||
      !parts ||
      parts.bottom === 0 ||
      cell?.cell === undefined ||
      cell.text !== '' ||
      filled < table.lines.length / 2
    )
      return []
    const expected = shownRate(parts.top, parts.bottom)
    return [
      {
        message: `${line.name}: bỏ trống cột “${printedHead(table, column)}”, tính được ${shown(parts.top)}/${shown(parts.bottom)} = ${expected}.`,
        ...placeIn(table, line, column),
        expected,
      },
    ]
  })
}
