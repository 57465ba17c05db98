import { slipBetween } from '../../language/near-number.ts'
import { type Draft, type LintRule } from '../../rule.ts'
import { type ColumnTable, numberAt, type TableLine } from '../../tables/column-table.ts'
import { columnTables, isShare, placeIn, printedHead } from '../columns/column-tables.ts'
import { refutedIn } from '../columns/column-totals.ts'
import { shown } from '../show.ts'
import { plainName } from './table-words.ts'

/** Two tables of the same lines with the same column: nearly all cells alike, one not. */
export const twoTables: LintRule = {
  code: 'CCHC-181',
  severity: 'warning',
  title: 'Hai bảng ghi cùng một dòng, cùng một cột thì cùng một số',
  explanation:
    'Hai bảng của cùng những đơn vị, lĩnh vực có cột cùng tên và hầu hết số bằng nhau thì ô khác nhau là chép sai ở một bảng.',
  check: (paper, facts) => {
    const tables = columnTables(paper, facts).slice(0, 30).map(readTable)
    const told = new Set(
      refutedIn(paper, facts).map(({ location }) => `${location.table} ${location.row} ${location.column}`),
    )
    return tables.flatMap((one, at) => tables.slice(0, at).flatMap((before) => compare(before, one, told)))
  },
}

type Named = {
  readonly table: ColumnTable
  readonly lines: ReadonlyMap<string, TableLine>
  readonly heads: ReadonlyMap<string, number>
}

function readTable(table: ColumnTable): Named {
  const lines = table.lines
    .slice(0, 200)
    .map((line) => [line === table.total ? 'tong' : plainName(line), line] as const)
  const named = Map.groupBy(table.columns, (column) => wholeHead(table, column))
  return {
    table,
    lines: new Map(lines),
    heads: new Map(
      [...named].flatMap(([head, all]) => (all.length === 1 && head !== '' ? [[head, all[0]!] as const] : [])),
    ),
  }
}

/** All names above the column, without what stands in brackets: “đang giải quyết, tổng số”. */
function wholeHead(table: ColumnTable, column: number): string {
  return (table.grid.heads[column] ?? [])
    .map((name) =>
      name
        .replace(/\([^)]*\)/g, ' ')
        .replace(/\b(?:so luong|so|tong|cac|luong)\b/g, ' ')
        .replace(/[^\p{L}\d]+/gu, ' ')
        .trim(),
    )
    .filter((name) => /\p{L}/u.test(name))
    .join(', ')
}

function compare(before: Named, one: Named, told: ReadonlySet<string>): readonly Draft[] {
  const shared = [...one.lines.keys()].filter((name) => before.lines.has(name))
  if (shared.length < 3 || shared.length < one.lines.size * 0.6) return []
  return [...one.heads].flatMap(([head, column]): readonly Draft[] => {
    const other = before.heads.get(head)
    if (other === undefined) return []
    const pairs = shared.flatMap((name) => {
      const [line, its] = [one.lines.get(name)!, before.lines.get(name)!]
      const [mine, theirs] = [numberAt(line, column), numberAt(its, other)]
      return mine && theirs ? [{ line, its, mine: mine.value, theirs: theirs.value }] : []
    })
    const same = pairs.filter((each) => each.mine === each.theirs && each.mine > 0)
    const apart = pairs.filter((each) => each.mine !== each.theirs)
    if (apart.length === 0 || apart.length > 2 || same.length < Math.max(2, apart.length * 2)) return []
    // Few lines agree by chance: then a hand must have slipped, or their numbers say much.
    const sure = same.filter((each) => each.mine >= 20).length >= 2
    return apart.flatMap(({ line, its, mine, theirs }): readonly Draft[] => {
      if (!sure && !slipBetween(mine, theirs)) return []
      if (isShare(one.table, column) && Math.abs(mine - theirs) < 0.06) return []
      const known = [
        `${one.table.grid.table.number} ${line.row} ${column + 1}`,
        `${before.table.grid.table.number} ${its.row} ${other + 1}`,
      ].some((key) => told.has(key))
      if (known) return []
      return [
        {
          message: `${line.name}, cột “${printedHead(one.table, column)}”: bảng ${one.table.grid.table.number} ghi ${shown(mine)}, bảng ${before.table.grid.table.number} ghi ${shown(theirs)}; các dòng khác của hai bảng bằng nhau.`,
          ...placeIn(one.table, line, column),
          expected: shown(theirs),
          found: shown(mine),
        },
      ]
    })
  })
}

export const twoTableRules: readonly LintRule[] = [twoTables]
