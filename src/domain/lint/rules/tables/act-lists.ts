import { findLocalDate, type LocalDate, showDate, weekday } from '#kernel/local-time.ts'
import type { Paper } from '../../paper.ts'
import { type Draft, type LintRule, spot } from '../../rule.ts'
import type { Grid, GridCell } from '../../tables/grid.ts'

type Listed = {
  readonly grid: Grid
  readonly row: number
  readonly column: number
  readonly symbolCell: GridCell
  readonly dateCell: GridCell
  readonly number: number
  readonly symbol: string
  readonly issuer: string
  readonly date?: LocalDate
}

/** A list of acts with a column of symbols and one of dates. */
export const actLists: LintRule = {
  code: 'CCHC-148',
  severity: 'warning',
  title: 'Danh mục văn bản: số và ngày khớp nhau',
  explanation:
    'Trong danh mục văn bản, mỗi văn bản có ngày ban hành là ngày làm việc; cùng loại, cùng năm thì số lớn hơn có ngày không sớm hơn.',
  legal: 'Nghị định 30/2020/NĐ-CP, Điều 15',
  check: (paper) => paper.grids.flatMap((grid) => inList(paper, listOf(grid))),
}

const symbolHead = /so(?: va|,|\/)? ky hieu|so hieu|^so van ban|^ky hieu|so, ngay/
const dateHead = /^ngay(?:,? thang(?:,? nam)?)?(?: ban hanh| ky| van ban)?$|thoi gian ban hanh/

function listOf(grid: Grid): readonly Listed[] {
  const at = (head: RegExp) => grid.heads.findIndex((names) => names.some((name) => head.test(name)))
  const [symbols, dates, issuers] = [at(symbolHead), at(dateHead), at(/co quan|noi ban hanh|don vi ban hanh/)]
  if (symbols === -1 || dates === -1 || symbols === dates) return []
  return grid.rows.slice(grid.headRows, grid.headRows + 500).flatMap((row, index): Listed[] => {
    const [symbolCell, dateCell] = [row[symbols], row[dates]]
    const match = /^(?:Số\s*:?\s*)?(\d{1,5})\s*\/\s*((?:\p{Lu}+-)?\p{Lu}[\p{Lu}&-]*)$/u.exec(symbolCell?.text ?? '')
    if (!symbolCell || !dateCell?.cell || !match) return []
    const date = readDate(dateCell.text)
    return [
      {
        grid,
        row: grid.headRows + index + 1,
        column: dates + 1,
        symbolCell,
        dateCell,
        number: Number(match[1]),
        symbol: match[2]!,
        issuer: issuers === -1 ? '' : (row[issuers]?.text ?? ''),
        ...(date ? { date } : {}),
      },
    ]
  })
}

function readDate(text: string): LocalDate | undefined {
  const match = /^(?:ngày\s*)?(\d{1,2})\s*[/.-]\s*(\d{1,2})\s*[/.-]\s*(20\d\d)$/i.exec(text.trim())
  if (!match) return undefined
  return findLocalDate(Number(match[3]), Number(match[2]), Number(match[1]))
}

function inList(paper: Paper, list: readonly Listed[]): readonly Draft[] {
  const dated = list.filter((one) => one.date !== undefined)
  if (dated.length < 3) return []
  const { date: signed } = paper.header
  return [
    ...list
      .filter((one) => one.dateCell.text === '')
      .map((one) => draft(one, `${nameOf(one)}: bỏ trống ngày ban hành, các văn bản khác của danh mục đều ghi ngày.`)),
    ...dated.flatMap((one): readonly Draft[] => {
      const day = weekday(one.date!)
      if (signed !== undefined && one.date! > signed)
        return [
          draft(one, `${nameOf(one)} ghi ngày ${showDate(one.date!)}, sau ngày ký báo cáo (${showDate(signed)}).`),
        ]
      const name = day === 6 ? 'thứ Bảy' : 'Chủ nhật'
      return day >= 6
        ? [{ ...draft(one, `${nameOf(one)} ghi ngày ${showDate(one.date!)}, là ${name}.`), severity: 'info' }]
        : []
    }),
    ...[...Map.groupBy(dated, (one) => `${one.symbol} ${one.issuer} ${one.date!.slice(0, 4)}`).values()].flatMap(
      outOfOrder,
    ),
  ]
}

/** Numbers are given out day by day: the pair that runs backwards, said once. */
function outOfOrder(series: readonly Listed[]): readonly Draft[] {
  const sorted = series.toSorted((a, b) => a.number - b.number)
  const backwards = sorted.filter((one, at) => at > 0 && isBefore(one, sorted[at - 1]!))
  // Many of them, and the list is of two offices with one symbol.
  if (backwards.length > Math.max(1, sorted.length / 4)) return []
  return sorted.flatMap((one, at): readonly Draft[] => {
    const next = sorted[at + 1]
    if (!next || !isBefore(next, one)) return []
    return [
      {
        ...draft(
          next,
          `${nameOf(next)} (số lớn hơn) ghi ngày ${showDate(next.date!)}, sớm hơn ${nameOf(one)} ngày ${showDate(one.date!)}: sai số hoặc sai ngày nếu cùng một sổ văn bản.`,
        ),
        expected: `≥ ${showDate(one.date!)}`,
      },
    ]
  })
}

function isBefore(later: Listed, earlier: Listed): boolean {
  return later.number > earlier.number && later.date! < earlier.date!
}

function nameOf(one: Listed): string {
  return `Văn bản số ${one.number}/${one.symbol}`
}

function draft(one: Listed, message: string): Draft {
  const { symbolCell, dateCell, grid, row, column } = one
  return {
    message,
    quote: symbolCell.cell ? spot(symbolCell.cell).quote : symbolCell.text,
    location: { ...(dateCell.cell?.at ?? grid.table.at), table: grid.table.number, row, column },
    ...(dateCell.text === '' ? {} : { found: dateCell.text }),
  }
}

export const actListRules: readonly LintRule[] = [actLists]
