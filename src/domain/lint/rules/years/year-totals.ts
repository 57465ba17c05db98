import { slipBetween } from '../../language/near-number.ts'
import type { Paper } from '../../paper.ts'
import { type Draft, type LintRule } from '../../rule.ts'
import type { YearRow, YearTable } from '../../tables/year-table.ts'
import { foldInPlace } from '../../language/fold.ts'
import { shown } from '../show.ts'
import { placeOfYear } from './year-places.ts'
import { yearTables } from './year-tables.ts'

const wholeName = /^(?:ca (?:nam|giai doan)|tong(?: cong| so)?|cong|luy ke|giai doan)/

/** “2021 | 2022 | … | Cả giai đoạn”: where most rows add up to the last column, one that does not has slipped. */
export const yearTotals: LintRule = {
  code: 'CCHC-155',
  severity: 'warning',
  title: 'Cột cả giai đoạn bằng các năm cộng lại',
  explanation: 'Khi các dòng khác của bảng đều cộng các năm thành cột cả giai đoạn, dòng không khớp là ghi sai một số.',
  check: (paper: Paper) => yearTables(paper).flatMap(totalsOf),
}

function totalsOf(read: YearTable): readonly Draft[] {
  const table = withWhole(read)
  if (table.columns.length < 4) return []
  const last = table.columns.length - 1
  if (!wholeName.test(foldInPlace(table.names[last] ?? ''))) return []
  const rows = table.rows.filter((row) => !stock.test(row.folded)).flatMap((row) => sumOf(row, last))
  const right = rows.filter(({ sum, said }) => close(sum, said))
  const wrong = rows.filter(({ sum, said }) => !close(sum, said))
  // Two sums of great numbers say as much as three of any.
  const great = right.filter(({ sum }) => sum >= 1000).length
  const enough = right.length >= 3 || great >= 2 || (right.length >= 2 && great >= 1 && wrong.length === 1)
  if (!enough || wrong.length > Math.max(1, right.length / 2)) return []
  return wrong.flatMap(({ row, sum, said }): Draft[] => {
    // A stock at the end of each year, or a mean, is no sum; nor is what is far from one.
    if (Math.abs(sum - said) > sum * 0.2) return []
    const swapped = slipBetween(sum, said) === 'swap'
    return [
      {
        ...(swapped && right.length >= 4 ? { severity: 'error' as const } : {}),
        message: `“${row.label}”: ${table.names[last]} ghi ${shown(said)}, các cột trước cộng lại được ${shown(sum)} (các dòng khác đều khớp như vậy).`,
        ...placeOfYear(table, row, last),
        expected: shown(sum),
        found: shown(said),
      },
    ]
  })
}

// What is there when a period opens or ends is not added up.
const stock = /\bton\b|dau ky|cuoi ky|chuyen sang|co mat|hien co|bien che|hieu luc/

/** “Quý I | Quý II | Quý III | Lũy kế 9 tháng”: the column right of the times is their whole. */
function withWhole(table: YearTable): YearTable {
  const next = table.columns.at(-1)! + 1
  const name = table.grid.rows[table.grid.headRows - 1]?.[next]?.text.trim() ?? ''
  if (!/^(?:luy ke|tong|cong)/.test(foldInPlace(name))) return table
  return {
    ...table,
    columns: [...table.columns, next],
    names: [...table.names, name.replace(/^\p{Lu}/u, (letter) => letter.toLowerCase())],
    years: [...table.years, undefined],
    rows: table.rows.map((row) => {
      const cell = table.grid.rows[row.row - 1]?.[next]
      return cell ? { ...row, cells: [...row.cells, cell], values: [...row.values, cell.number] } : row
    }),
  }
}

type Summed = { readonly row: YearRow; readonly sum: number; readonly said: number }

function sumOf(row: YearRow, last: number): readonly Summed[] {
  const said = row.values[last]
  const parts = row.values.slice(0, last)
  if (row.rate || !said || parts.some((one) => one === undefined)) return []
  const sum = parts.reduce((total, one) => total + one!.value, 0)
  // Codes and rows of noughts add up by chance.
  return sum < 10 ? [] : [{ row, sum, said: said.value }]
}

function close(a: number, b: number): boolean {
  return Math.abs(a - b) < 0.005 * Math.max(1, Math.abs(a) / 1000)
}
