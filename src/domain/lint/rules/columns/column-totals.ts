import type { LintFacts } from '../../facts.ts'
import type { Paper } from '../../paper.ts'
import { type Draft, type LintRule } from '../../rule.ts'
import { type ColumnTable, numberAt, type TableLine } from '../../tables/column-table.ts'
import { ratesIn } from './column-rates.ts'
import { numberOf, slipsIn } from './column-relations.ts'
import { columnTables, isGroup, isScore, isShare, levelsOf, placeIn, printedHead } from './column-tables.ts'
import { shown } from '../show.ts'

export const columnTotal: LintRule = {
  code: 'CCHC-057',
  severity: 'error',
  title: 'Dòng tổng bằng các dòng cộng lại',
  explanation: 'Dòng tổng của bảng bằng tổng các dòng; khi các cột khác đều cộng đúng thì cột lệch là sai.',
  check: (paper, facts) =>
    columnTables(paper, facts).flatMap((table): readonly Draft[] => [
      ...(table.total
        ? checkTotal(table, table.total, levelsOf(table, table.total)).filter(
            (one) => !isOfALine(paper, facts, table, one),
          )
        : []),
      ...groupsOf(table).flatMap(({ head, lines }) => checkTotal(table, head, [lines], true)),
    ]),
}

const refuted = new WeakMap<Paper, readonly Draft[]>()

/** Every number of the tables that their own lines and columns refute, said once for the rules that ask. */
export function refutedIn(paper: Paper, facts: LintFacts): readonly Draft[] {
  const before = refuted.get(paper)
  if (before) return before
  const found = [...slipsIn(paper, facts), ...columnTotal.check(paper, facts)]
  refuted.set(paper, found)
  return found
}

function checkTotal(
  table: ColumnTable,
  total: TableLine,
  levels: readonly (readonly TableLine[])[],
  group = false,
): readonly Draft[] {
  const judged = table.columns.flatMap((column) => {
    const said = numberAt(total, column)
    if (!said || said.percent || (isShare(table, column) && !isScore(table, column))) return []
    const sums = levels.flatMap((lines, level) => {
      const sum = sumAt(lines, column)
      return sum ? [{ ...sum, level }] : []
    })
    return sums.length === 0 ? [] : [{ column, said: said.value, decimals: said.decimals, sums }]
  })
  const right = judged.filter((one) => one.sums.some((sum) => isSum(sum, one.said)))
  const scored = right.some((one) => isScore(table, one.column) && one.said !== 0)
  const wrong = judged.filter((one) => !right.includes(one) && (scored || !isScore(table, one.column)))
  const telling = right.filter((one) => one.said !== 0).length
  const sure = telling >= 2 || (telling === 1 && wrong.length === 1)
  // Where hardly a column adds up, the lines shown are not all there are.
  if (wrong.length > Math.max(2, right.length)) return []
  // The lines that add up in the other columns are those to add up here.
  const fitting = levels.map(
    (_, level) => right.filter((one) => one.sums.some((sum) => sum.level === level && isSum(sum, one.said))).length,
  )
  return wrong.flatMap(({ column, said, sums }): Draft[] => {
    const nearest = sums.toSorted(
      (a, b) => fitting[b.level]! - fitting[a.level]! || Math.abs(a.value - said) - Math.abs(b.value - said),
    )[0]!
    if (group && !sure) return []
    // What is left at the end of each month is not added up: the year's is that of its last month.
    const values = levels.flatMap((lines) => [
      numberAt(lines[0]!, column)?.value,
      numberAt(lines.at(-1)!, column)?.value,
    ])
    if (!group && isOfTimes(table, total) && values.includes(said)) return []
    return [
      {
        // Money printed in thousands or millions may have been rounded line by line.
        severity: sure && !isRounded(table, column, said, nearest) ? 'error' : 'warning',
        message: `${group ? total.name : 'Dòng tổng'}, cột “${printedHead(table, column)}” ghi ${shown(said)}, các dòng cộng được ${shown(nearest.value)}.`,
        ...placeIn(table, total, column),
        expected: shown(nearest.value),
        found: shown(said),
      },
    ]
  })
}

/** The total is right, and a line above it is wrong: that line has been named. */
function isOfALine(paper: Paper, facts: LintFacts, table: ColumnTable, draft: Draft): boolean {
  const { column } = draft.location
  const rows = new Map(
    [...slipsIn(paper, facts), ...ratesIn(paper, facts)]
      .filter(
        ({ location }) =>
          location.table === table.grid.table.number &&
          location.column === column &&
          location.row !== draft.location.row,
      )
      .map((one) => [one.location.row, numberOf(one.expected) - numberOf(one.found)]),
  )
  const off = [...rows.values()].reduce((all, one) => all + one, 0)
  return off !== 0 && Math.abs(numberOf(draft.expected) + off - numberOf(draft.found)) < 1e-6
}

/** Lines of months, quarters, halves or years. */
function isOfTimes(table: ColumnTable, total: TableLine): boolean {
  const lines = table.lines.filter((line) => line !== total)
  const times = lines.filter((line) =>
    /^(?:ước |cuối )?(?:tháng|quý|năm|kỳ|[369] tháng|tuần|đợt|giai đoạn)|^\d{1,2}\/20\d\d|^20\d\d/iu.test(
      line.name.trim(),
    ),
  )
  return times.length >= 2
}

type Sum = { readonly value: number; readonly decimals: number; readonly lines: number }

function isSum(sum: Sum, said: number): boolean {
  return Math.abs(sum.value - said) <= slackOf(sum)
}

/** Lines printed with decimals were rounded one by one. */
function slackOf(sum: Sum): number {
  return sum.decimals === 0 ? 1e-6 : ((sum.lines + 1) * 0.5) / 10 ** sum.decimals + 1e-9
}

function isRounded(table: ColumnTable, column: number, said: number, sum: Sum): boolean {
  const words = `${(table.grid.heads[column] ?? []).join(' ')} ${table.grid.lead.slice(-3).join(' ').toLowerCase()}`
  return sum.decimals === 0 && /dong|đồng|von|kinh phi/.test(words) && Math.abs(said - sum.value) <= (sum.lines + 1) / 2
}

/** A line under a Roman number or letter with its lines below it, up to the next such line. */
function groupsOf(table: ColumnTable): readonly { readonly head: TableLine; readonly lines: readonly TableLine[] }[] {
  return table.lines.flatMap((head, index) => {
    if (!isGroup(head)) return []
    const rest = table.lines.slice(index + 1)
    const end = rest.findIndex((line) => isGroup(line) || line === table.total || table.subtotals.includes(line))
    const below = end === -1 ? rest : rest.slice(0, end)
    const lines = below.filter((line) => /^\d+\.?$/.test(line.order.trim()))
    return lines.length >= 2 ? [{ head, lines }] : []
  })
}

function sumAt(lines: readonly TableLine[], column: number): Sum | undefined {
  const known = lines.flatMap((line) => numberAt(line, column) ?? [])
  // “–” is none.
  const none = lines.filter((line) => /^[-–—]$/.test(line.cells[column]?.text ?? '')).length
  if (known.length === 0 || known.length + none < Math.max(1, lines.length - 1)) return undefined
  return {
    value: Math.round(known.reduce((total, one) => total + one.value, 0) * 1e6) / 1e6,
    decimals: Math.max(...known.map((one) => one.decimals)),
    lines: known.length,
  }
}

export const columnTotalRules: readonly LintRule[] = [columnTotal]
