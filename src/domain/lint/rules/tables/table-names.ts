import { foldInPlace } from '../../language/fold.ts'
import { type Draft, type LintRule, spot } from '../../rule.ts'
import type { ColumnTable, TableLine } from '../../tables/column-table.ts'
import { columnTables } from '../columns/column-tables.ts'
import { plainLines } from '../columns/superlatives.ts'
import { plainName } from './table-words.ts'

/** Two tables of the same offices, one office written otherwise in one of them. */
export const tableNames: LintRule = {
  code: 'CCHC-119',
  severity: 'warning',
  title: 'Tên dòng ghi giống nhau ở các bảng',
  explanation: 'Các bảng của cùng những đơn vị, lĩnh vực phải gọi mỗi đơn vị bằng một tên.',
  check: (paper, facts) => {
    const tables = columnTables(paper, facts).slice(0, 40).map(readNames)
    return tables.flatMap((table, index) =>
      tables
        .flatMap((other, at) => (at === index ? [] : (oddIn(table, other, tables) ?? [])))
        .filter((draft, at, all) => all.findIndex((one) => one.quote === draft.quote) === at),
    )
  },
}

type Names = { readonly table: ColumnTable; readonly lines: ReadonlyMap<string, TableLine> }

function readNames(table: ColumnTable): Names {
  return {
    table,
    lines: new Map(
      plainLines(table)
        .slice(0, 200)
        .map((line) => [nameOf(line), line]),
    ),
  }
}

/** With its marks: “Khoái Trâu” and “Khoái Châu” differ, “Xã A Sào” and “A Sào (xã)” do not. */
function nameOf(line: TableLine): string {
  const plain = plainName(line)
  const folded = foldInPlace(line.name)
  const at = folded.indexOf(plain)
  return (at === -1 ? line.name : line.name.slice(at, at + plain.length)).normalize('NFC').toLowerCase().trim()
}

function oddIn(one: Names, other: Names, all: readonly Names[]): readonly Draft[] | undefined {
  const [mine, theirs] = [[...one.lines.keys()], [...other.lines.keys()]]
  const shared = mine.filter((name) => other.lines.has(name)).length
  if (shared < 3 || shared < mine.length * 0.7) return undefined
  const lone = mine.filter((name) => !other.lines.has(name) && name.length >= 4)
  const free = theirs.filter((name) => !one.lines.has(name))
  return lone.flatMap((name): Draft[] => {
    const right = free.find((each) => distance(name, each) <= (name.length >= 7 ? 2 : 1))
    if (right === undefined) return []
    const count = (each: string) => all.filter((table) => table.lines.has(each)).length
    // The spelling of most tables stands; of two tables the first one's does.
    const outvoted =
      count(right) > count(name) || (count(right) === count(name) && all.indexOf(other) < all.indexOf(one))
    if (!outvoted) return []
    const line = one.lines.get(name)!
    const cell = line.cells.find((each) => each.text === line.name)?.cell
    const theirs2 = other.lines.get(right)!
    return [
      {
        message: `Bảng ${one.table.grid.table.number} ghi “${line.name}”, bảng ${other.table.grid.table.number} ghi “${theirs2.name}”.`,
        quote: cell ? spot(cell).quote : line.name,
        location: {
          ...(cell?.at ?? one.table.grid.table.at),
          table: one.table.grid.table.number,
          row: line.row,
          column: cell?.column ?? one.table.nameColumn + 1,
        },
        expected: theirs2.name,
        found: line.name,
      },
    ]
  })
}

/** Letters to change, add or drop; more than two are not counted out. */
function distance(a: string, b: string): number {
  if (Math.abs(a.length - b.length) > 2) return 3
  let before = Array.from({ length: b.length + 1 }, (_, at) => at)
  for (let i = 1; i <= a.length; i += 1) {
    const row = [i]
    for (let j = 1; j <= b.length; j += 1)
      row.push(Math.min(before[j]! + 1, row[j - 1]! + 1, before[j - 1]! + (a[i - 1] === b[j - 1] ? 0 : 1)))
    before = row
  }
  return before[b.length]!
}

export const tableNameRules: readonly LintRule[] = [tableNames]
