import { foldInPlace } from '../../language/fold.ts'
import { type Draft, type LintRule, spot } from '../../rule.ts'
import { inFull } from '../../statements.ts'
import type { Grid, GridCell } from '../../tables/grid.ts'
import { shown } from '../show.ts'
import { told } from './told-figures.ts'

type Kind = 'received' | 'resolved'

/** “Hồ sơ trực tuyến/tổng số hồ sơ tiếp nhận | 8.306/8.809” where 8.809 are those solved and 8.825 those received. */
export const labelBase: LintRule = {
  code: 'CCHC-214',
  severity: 'warning',
  title: 'Mẫu số của dòng đúng là số mà nhãn dòng nêu',
  explanation:
    'Nhãn ghi tỷ lệ trên hồ sơ tiếp nhận thì mẫu số là số tiếp nhận; lấy số đã giải quyết làm mẫu số thì tỷ lệ là của việc khác.',
  check: (paper, facts) => {
    const rows = paper.grids.flatMap(rowsOf)
    if (rows.length === 0) return []
    const known = told(paper, facts)
    const valuesOf = (kind: Kind | 'handled') =>
      new Set(known.filter((one) => concepts[kind].includes(one.concept)).map((one) => one.value))
    const values = { received: valuesOf('received'), resolved: valuesOf('resolved'), handled: valuesOf('handled') }
    return rows.flatMap((row) => judge(row, values))
  },
}

const concepts: Readonly<Record<Kind | 'handled', readonly string[]>> = {
  received: ['received', 'receivedNew'],
  handled: ['handled'],
  resolved: ['resolved'],
}
const words: Readonly<Record<Kind, string>> = { received: 'tiếp nhận', resolved: 'đã giải quyết' }

type Values = Readonly<Record<Kind | 'handled', ReadonlySet<number>>>

type Row = {
  readonly grid: Grid
  readonly cell: GridCell
  readonly row: number
  readonly label: string
  readonly kind: Kind
  readonly base: number
}

function rowsOf(grid: Grid): readonly Row[] {
  const column = grid.heads.findIndex((names) => /^mau so/.test(names.at(-1) ?? ''))
  return grid.rows.slice(grid.headRows).flatMap((row, at): readonly Row[] => {
    const label = row.find((cell) => /\p{L}{2,}/u.test(cell.text))?.text ?? ''
    const kind = label.length < 200 ? baseOf(label) : undefined
    if (!kind) return []
    const cell = row.find((one) => whole.test(one.text)) ?? row[column]
    const base = cell?.number?.value ?? Number(whole.exec(cell?.text ?? '')?.[1]?.replaceAll('.', '') ?? Number.NaN)
    return cell && base >= 20 ? [{ grid, cell, row: grid.headRows + at + 1, label, kind, base }] : []
  })
}

const whole = /^\d[\d.]*\s*\/\s*(\d[\d.]*)(?:\s*(?:hồ sơ|HS))?\s*$/iu

/** What stands behind the stroke, or behind “trên tổng số”. */
function baseOf(label: string): Kind | undefined {
  const side = /(?:\/|\btren(?: tong so)?\s)\s*([^/]+)$/.exec(inFull(foldInPlace(label)))?.[1] ?? ''
  const plain = side
    .replace(/\([^)]*\)|%/g, ' ')
    .replace(/\s+/g, ' ')
    .trim()
  if (
    /^(?:tong )?(?:so )?(?:ho so )?(?:tthc )?(?:da |duoc )*(?:tiep nhan|nhan)(?: moi)?(?: trong (?:ky|quy|nam|thang))?$/.test(
      plain,
    )
  )
    return 'received'
  return /^(?:tong )?(?:so )?(?:ho so )?(?:tthc )?da (?:duoc )?(?:giai quyet|xu ly)(?: xong)?(?: trong (?:ky|quy|nam|thang))?$/.test(
    plain,
  )
    ? 'resolved'
    : undefined
}

function judge(one: Row, values: Values): readonly Draft[] {
  const { grid, cell, row, label, kind, base } = one
  const other: Kind = kind === 'received' ? 'resolved' : 'received'
  if (values[kind].has(base) || values.handled.has(base) || !values[other].has(base)) return []
  // Counts of single fields lie far below; of several near ones nobody can say which is the period's.
  const near = [...values[kind]].filter((value) => Math.abs(value - base) <= base * 0.35)
  const [right] = near
  if (right === undefined || near.length > 1) return []
  const name = grid.rows[row - 1]!.find((each) => each.text === label)?.cell
  return [
    {
      message: `Dòng “${label}” lấy mẫu số ${shown(base)} là số hồ sơ ${words[other]}; số hồ sơ ${words[kind]} là ${shown(right)}.`,
      quote: name ? spot(name).quote : label,
      location: {
        ...(cell.cell?.at ?? grid.table.at),
        table: grid.table.number,
        row,
        column: cell.cell?.column ?? 1,
      },
      expected: shown(right),
      found: shown(base),
    },
  ]
}
