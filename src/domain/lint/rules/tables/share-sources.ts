import { type ColumnTable, headOf, numberAt, type TableLine } from '../../tables/column-table.ts'
import { fits } from '../../language/rate-fit.ts'
import { isDifference, isScore, isShare } from '../columns/column-tables.ts'
import { tellingWords } from './table-words.ts'

/** What a share may be made of: one column or two side by side, over one; or how much one is above another. */
export type Source = { readonly tops: readonly number[]; readonly bottom: number; readonly growth: boolean }

/** Columns that hold shares: said so by their head or by a sign in a cell. */
export function shareColumns(table: ColumnTable): readonly number[] {
  return table.grid.heads.flatMap((_, column) =>
    column !== table.nameColumn &&
    (/ty le|%|toc do/.test(headOf(table, column)) || table.lines.some((line) => numberAt(line, column)?.percent))
      ? [column]
      : [],
  )
}

export function countColumns(table: ColumnTable): readonly number[] {
  return table.columns.filter((one) => !isShare(table, one) || isScore(table, one))
}

const bare =
  /^(?:dat |hoan thanh )?(?:ty le|ti le|%|ty le dat|ty le hoan thanh|ty le thuc hien|ty le giai ngan|muc do hoan thanh|ket qua)(?: dat| hoan thanh| thuc hien)?\W*(?:%|phan tram)?\W*$/

/** Where too few lines tell of what a share is: its own head does, or there are but two columns it can be made of. */
export function sourceByHead(table: ColumnTable, column: number): Source | undefined {
  const head = ownNames(table, column).at(-1) ?? ''
  if (/tang|giam|so voi|so sanh|cung ky|toc do|luy ke|nam truoc/.test(headOf(table, column))) return undefined
  const counts = countColumns(table).filter((one) => one !== column && !isDifference(table, one))
  return bySlash(table, head, counts) ?? byWords(table, head, counts) ?? byPair(table, head, column, counts)
}

function ownNames(table: ColumnTable, column: number): readonly string[] {
  return (table.grid.heads[column] ?? []).filter((name) => /\p{L}|%/u.test(name))
}

function tellingOf(table: ColumnTable, column: number): readonly string[] {
  return tellingWords(ownNames(table, column).at(-1) ?? '')
}

/** “Tỷ lệ HS TTTT/HS có NVTC”. */
function bySlash(table: ColumnTable, head: string, counts: readonly number[]): Source | undefined {
  const sides = /^(?:ty le|ti le)?\s*(.+?)\s*\/\s*(.+)$/.exec(head.replace(/\(%\)|%/g, ' '))
  if (!sides) return undefined
  const [top, bottom] = [sides[1]!, sides[2]!].map((side) => {
    const words = tellingWords(side)
    return words.length === 0
      ? undefined
      : counts.find((one) => {
          const own = tellingOf(table, one)
          return (
            own.length > 0 && own.every((word) => words.includes(word)) && words.every((word) => own.includes(word))
          )
        })
  })
  return top === undefined || bottom === undefined || top === bottom
    ? undefined
    : { tops: [top], bottom, growth: false }
}

/** “Tỷ lệ trực tuyến” beside “Tiếp nhận | Trực tuyến”. */
function byWords(table: ColumnTable, head: string, counts: readonly number[]): Source | undefined {
  const words = tellingWords(head.replace(/ty le|ti le|%/g, ' '))
  if (words.length === 0) return undefined
  const tops = counts.filter((one) => words.every((word) => tellingOf(table, one).includes(word)))
  const [top] = tops
  if (top === undefined || tops.length > 1) return undefined
  const bottom = counts.findLast((one) => one < top && isAtLeast(table, one, top))
  return bottom === undefined || counts.length > 3 ? undefined : { tops: [top], bottom, growth: false }
}

function byPair(table: ColumnTable, head: string, column: number, counts: readonly number[]): Source | undefined {
  const [a, b] = counts
  if (a === undefined || b === undefined || counts.length > 2 || !bare.test(head) || a > column || b > column)
    return undefined
  if (isAtLeast(table, a, b)) return { tops: [b], bottom: a, growth: false }
  // Done may be more than planned.
  return /ke hoach|du toan|duoc giao|chi tieu|muc tieu|^giao/.test(headOf(table, a))
    ? { tops: [b], bottom: a, growth: false }
    : undefined
}

function isAtLeast(table: ColumnTable, whole: number, part: number): boolean {
  return table.lines.every((line) => (numberAt(line, part)?.value ?? 0) <= (numberAt(line, whole)?.value ?? Infinity))
}

/** Whether some two columns of the line give the share, whatever its head says. */
export function isGivenByAny(table: ColumnTable, line: TableLine, column: number): boolean {
  const said = numberAt(line, column)
  if (!said) return false
  const values = countColumns(table).flatMap((one) => (one === column ? [] : (numberAt(line, one)?.value ?? [])))
  return values.some((top) => values.some((bottom) => bottom > 0 && fits(said.value, said.decimals, top, bottom)))
}
