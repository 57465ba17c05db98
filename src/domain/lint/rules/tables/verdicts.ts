import type { Paper } from '../../paper.ts'
import { type Draft, type LintRule, spot } from '../../rule.ts'
import type { Grid, GridCell } from '../../tables/grid.ts'

/** “Đạt” beside a result below its aim, “Chưa đạt” beside one above it. */
export const verdict: LintRule = {
  code: 'CCHC-113',
  severity: 'warning',
  title: 'Đánh giá “Đạt”, “Chưa đạt” đúng với mục tiêu và kết quả của dòng',
  explanation: 'Kết quả thấp hơn mục tiêu thì chưa đạt, bằng hoặc hơn thì đạt.',
  check: (paper) =>
    paper.grids.flatMap((grid) => {
      const columns = columnsOf(grid)
      if (!columns) return []
      return grid.rows
        .slice(grid.headRows)
        .flatMap((row, index) => judge(grid, row, grid.headRows + index + 1, columns))
    }),
}

/** What was reached, where it is a share: “Số hóa thành phần hồ sơ | từ 85% | 95,81% | Đạt”. */
export function resultRates(paper: Paper) {
  return paper.grids.flatMap((grid) => {
    const columns = columnsOf(grid)
    if (!columns) return []
    return grid.rows.slice(grid.headRows).flatMap((row, index) => {
      const cell = row[columns.result]
      const name = row.find((one) => /\p{L}{2,}/u.test(one.text))
      if (!cell?.number?.percent || !name?.cell) return []
      const at = {
        quote: spot(name.cell).quote,
        location: {
          ...(cell.cell?.at ?? grid.table.at),
          table: grid.table.number,
          row: grid.headRows + index + 1,
          column: columns.result + 1,
        },
      }
      return [{ label: name.text, number: cell.number, text: cell.text, table: grid.table.number, at }]
    })
  })
}

type Columns = {
  readonly aim: number
  readonly result: number
  readonly said: number
  /** Where a mark, not words, says it: the column of what was not reached. */
  readonly missed?: number
}

const aimHead =
  /^(?:muc tieu|(?:chi tieu|ke hoach|muc tieu|yeu cau)(?: (?:duoc )?giao| ke hoach| phan dau| de ra| dat ra| can dat| nam| quy| 6 thang| 20\d\d| theo| tinh| ubnd| kh)*$|^(?:chi tieu|ke hoach|yeu cau|dinh muc|nguong)\b.*(?:giao|20\d\d|de ra|phai dat))/
const resultHead = /^(?:ket qua|thuc hien|da dat|dat duoc|so da dat|thuc te|uoc thuc hien|da thuc hien)/
const saidHead =
  /^(?:danh gia|ket luan|dat\s*\/\s*|muc do (?:dat|hoan thanh)|(?:so voi|so sanh(?: voi)?) (?:muc tieu|chi tieu|ke hoach)|nhan xet|xep loai|tinh trang)/

function columnsOf(grid: Grid): Columns | undefined {
  const find = (head: RegExp, not: readonly number[] = []) =>
    grid.heads.findIndex((names, column) => !not.includes(column) && head.test(plain(names.at(-1) ?? '')))
  const aim = grid.heads.findIndex(
    (names, column) => aimHead.test(plain(names.at(-1) ?? '')) && holdsAims(grid, column),
  )
  const result = find(resultHead, [aim])
  if (aim === -1 || result === -1) return undefined
  const said = find(saidHead, [aim, result])
  if (said !== -1) return { aim, result, said }
  const [reached, missed] = [find(/^(?:dat|hoan thanh)$/), find(/^(?:chua|khong) (?:dat|hoan thanh)$/)]
  return reached === -1 || missed === -1 ? undefined : { aim, result, said: reached, missed }
}

/** “Chỉ tiêu” heads the names as often as the aims. */
function holdsAims(grid: Grid, column: number): boolean {
  const body = grid.rows.slice(grid.headRows).filter((row) => (row[column]?.text ?? '') !== '')
  return (
    body.length > 0 && body.filter((row) => aimed.test(row[column]!.text.normalize('NFC'))).length >= body.length / 2
  )
}

function plain(name: string): string {
  return name
    .replace(/\([^)]*\)|%/g, ' ')
    .replace(/\s+/g, ' ')
    .trim()
}

const aimed =
  /^\s*(≥|>=|>|≤|<=|<|từ|trên|đạt|tối thiểu|ít nhất|dưới|không quá|tối đa)?\s*(\d[\d.,]*)\s*(?:%|\p{L}+(?:\s+\p{L}+){0,2})?\s*(?:trở lên|trở xuống)?\s*$/iu

function judge(grid: Grid, row: readonly GridCell[], at: number, columns: Columns): readonly Draft[] {
  const { aim, result, said } = columns
  const target = aimed.exec(row[aim]?.text.normalize('NFC') ?? '')
  const value = valueOf(row[result])
  const claim = claimOf(row, columns)
  if (target && claim !== undefined && /^[\s.…_-]*$/.test(row[result]?.text ?? ''))
    return [unproved(grid, row, at, columns, claim)]
  if (!target || value === undefined || claim === undefined) return []
  const bound = Number(
    target[2]!
      .replace(/[.,]$/, '')
      .replace(/\.(?=\d{3}(?:\D|$))/g, '')
      .replace(',', '.'),
  )
  const name = row.find((cell) => /\p{L}{2,}/u.test(cell.text))
  const sign = target[1]?.toLowerCase() ?? ''
  const fewer =
    /quá hạn|trễ hạn|chậm|khiếu nại|không hài lòng|vi phạm|sai sót|giảm|xếp hạng|thứ hạng|thời gian|số ngày|hộ nghèo/iu.test(
      name?.text ?? '',
    )
  const upper = /^(?:≤|<|dưới|không quá|tối đa)/u.test(sign) || /trở xuống/u.test(row[aim]!.text)
  // An aim without a sign over what should be few may be either.
  if (fewer && !upper && sign === '') return []
  const strict = sign === '<' || sign === '>' || sign === 'dưới' || sign === 'trên'
  if (strict && value === bound) return []
  const reached = upper ? value <= bound : value >= bound
  const exceeded = claim === 'exceeded' && !upper && value <= bound
  if (!exceeded && (claim === 'missed') !== reached) return []
  const words = columns.missed === undefined ? `“${row[said]!.text}”` : claim === 'missed' ? 'chưa đạt' : 'đạt'
  return [
    {
      message: `${name?.text ?? 'Dòng này'}: mục tiêu ${row[aim]!.text}, kết quả ${row[result]!.text}, nhưng đánh giá ${words}.`,
      quote: name?.text ?? row[said]!.text,
      location: {
        ...(row[said]?.cell?.at ?? grid.table.at),
        table: grid.table.number,
        row: at,
        column: said + 1,
      },
      expected: exceeded && reached ? 'Đạt' : reached ? 'Đạt' : 'Chưa đạt',
      found: row[said]!.text || words,
    },
  ]
}

/** “100% | | Đạt”: nothing stands where the result should. */
function unproved(
  grid: Grid,
  row: readonly GridCell[],
  at: number,
  { aim, result, said, missed }: Columns,
  claim: Claim,
): Draft {
  const name = row.find((cell) => /\p{L}{2,}/u.test(cell.text))
  const words = missed === undefined ? `“${row[said]!.text}”` : claim === 'missed' ? 'chưa đạt' : 'đạt'
  return {
    message: `${name?.text ?? 'Dòng này'}: đánh giá ${words} (mục tiêu ${row[aim]!.text}) nhưng ô kết quả bỏ trống.`,
    quote: name?.text ?? row[said]!.text,
    location: {
      ...(row[result]?.cell?.at ?? grid.table.at),
      table: grid.table.number,
      row: at,
      column: result + 1,
    },
    found: row[result]?.text || 'ô trống',
  }
}

/** “99,2%”, “98,5% (812/824)”, “12/12 thôn, đạt 100%”: one share, or one number. */
function valueOf(cell: GridCell | undefined): number | undefined {
  if (cell?.number) return cell.number.value
  const counted = /^(?:đạt|đã|có)?\s*(\d[\d.]*)\s+(?:\p{L}+\s*){1,3}$/iu.exec(cell?.text.normalize('NFC') ?? '')
  if (counted) return Number(counted[1]!.replaceAll('.', ''))
  const shares = [...(cell?.text ?? '').matchAll(/(?<![\d.,])(\d{1,3}(?:[.,]\d+)?)\s*%/g)]
  return shares.length === 1 ? Number(shares[0]![1]!.replace(',', '.')) : undefined
}

type Claim = 'reached' | 'exceeded' | 'missed'

function claimOf(row: readonly GridCell[], { said, missed }: Columns): Claim | undefined {
  if (missed !== undefined) {
    const [yes, no] = [said, missed].map((column) => /^[xX×✓✔v+]$/u.test(row[column]?.text.trim() ?? ''))
    return yes === no ? undefined : yes ? 'reached' : 'missed'
  }
  const words = (row[said]?.text ?? '').normalize('NFC').toLowerCase().trim()
  if (/^(?:chưa|không) (?:đạt|hoàn thành)|^thấp hơn|^hụt/u.test(words)) return 'missed'
  if (/^(?:vượt|cao hơn)/u.test(words)) return 'exceeded'
  return /^(?:đạt|hoàn thành|đã đạt|đã hoàn thành)/u.test(words) && !/một phần|gần|cơ bản|chưa/u.test(words)
    ? 'reached'
    : undefined
}

export const verdictRules: readonly LintRule[] = [verdict]
