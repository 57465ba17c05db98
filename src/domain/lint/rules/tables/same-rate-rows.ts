import { foldInPlace } from '../../language/fold.ts'
import { type Draft, type LintRule, spot } from '../../rule.ts'
import type { CellNumber, Grid, GridCell } from '../../tables/grid.ts'
import { shown } from '../show.ts'
import { canonicalRate, topicsIn } from './table-rates.ts'
import { tellingWords } from './table-words.ts'

type Row = {
  readonly grid: Grid
  readonly label: string
  readonly number: CellNumber
  readonly time: string
  readonly at: Pick<Draft, 'quote' | 'location'>
}

/** “Tái sử dụng / nhận mới (%) | 53.21” in one table and “Tái sử dụng / HS nhận mới | 53.04%” in another. */
export const sameRateRows: LintRule = {
  code: 'CCHC-215',
  severity: 'warning',
  title: 'Hai bảng ghi cùng một tỷ lệ thì cùng một số',
  explanation: 'Hai dòng ở hai bảng nêu cùng tỷ lệ (cùng tử, cùng mẫu) của cùng kỳ mà khác số thì một bảng ghi sai.',
  check: (paper) => {
    const rows = paper.grids.slice(0, 100).flatMap(rowsOf)
    const named = Map.groupBy(rows, keyOf)
    return [...named.values()].flatMap((all) => (all.length === 2 ? compare(all[0]!, all[1]!) : []))
  },
}

/** A rate is named whole only with what it is of: behind a stroke or “trên”. */
function rowsOf(grid: Grid): readonly Row[] {
  const time = timeIn(grid.lead.slice(-1).join(' '))
  return grid.rows.slice(grid.headRows).flatMap((row, at): readonly Row[] => {
    const place = row.findIndex((cell) => /\p{L}{2,}/u.test(cell.text))
    const label = row[place]?.text ?? ''
    if (!/\p{L}\)?\s*\/\s*\p{L}|\btrên (?:tổng|số)/iu.test(label) || label.length > 160) return []
    const cell = rateCell(grid, row, place, /%/.test(label))
    const name = row[place]!.cell
    if (!cell?.number || !name || topicsIn(canonicalRate(label)).size === 0) return []
    const location = {
      ...(cell.cell?.at ?? grid.table.at),
      table: grid.table.number,
      row: grid.headRows + at + 1,
      column: cell.cell?.column ?? 1,
    }
    return [{ grid, label, number: cell.number, time, at: { quote: spot(name).quote, location } }]
  })
}

const aimHead =
  /^kh\b|ke hoach|muc tieu|chi tieu (?!thong ke)|giao|truoc|cung ky|phan dau|toi da|chenh|tang|giam|luy ke/

/** The one share of a row that is neither its aim nor of another time. */
function rateCell(grid: Grid, row: readonly GridCell[], place: number, rate: boolean): GridCell | undefined {
  const cells = row.filter((cell, column) => {
    const head = (grid.heads[column] ?? []).join(' ')
    if (column <= place || !cell.number || aimHead.test(head)) return false
    return cell.number.percent || rate || /ty le|%/.test(head)
  })
  return cells.length === 1 && cells[0]!.number!.value > 0 && cells[0]!.number!.value <= 100 ? cells[0] : undefined
}

function keyOf({ label }: Row): string {
  return tellingWords(canonicalRate(label))
    .filter((word) => word !== 'dat' && word !== 'tren')
    .toSorted()
    .join(' ')
}

function timeIn(title: string): string {
  return [...foldInPlace(title).matchAll(/quy [ivx\d]+|thang \d+|\d thang|nam 20\d\d/g)].map(([time]) => time).join(' ')
}

function compare(one: Row, two: Row): readonly Draft[] {
  if (one.grid === two.grid || (one.time !== two.time && one.time !== '' && two.time !== '')) return []
  if (agree(one.number, two.number)) return []
  return [
    {
      message: `Bảng ${two.grid.table.number}, dòng “${two.label}” ghi ${shown(two.number.value)}%; bảng ${one.grid.table.number}, dòng “${one.label}” ghi ${shown(one.number.value)}%.`,
      ...two.at,
      other: one.at,
      expected: `${shown(one.number.value)}%`,
      found: `${shown(two.number.value)}%`,
    },
  ]
}

/** Rounded or cut from the longer; written alike, one step apart may be one cut and one rounded. */
function agree(one: CellNumber, two: CellNumber): boolean {
  const [short, long] = one.decimals <= two.decimals ? [one, two] : [two, one]
  const scale = 10 ** short.decimals
  const [said, exact] = [Math.round(short.value * scale), long.value * scale]
  if (short.decimals === long.decimals) return Math.abs(said - Math.round(exact)) <= (short.decimals > 0 ? 1 : 0)
  return said === Math.round(exact) || said === Math.floor(exact + 1e-9)
}
