import { type Cell, cellText, type Row } from '#kernel/cell.ts'
import { dateOf, type LocalDate, type LocalDateTime, readDateTime } from '#kernel/local-time.ts'
import { ok, refuse, type Result } from '#kernel/result.ts'
import { folded, tidy } from '#kernel/vietnamese.ts'
import { type SummaryRow, summaryRates } from '#domain/checks/summary-row.ts'
import { wordKey } from './dossier-columns.ts'

/** Columns of the one-stop centre's summary table, "Tên đơn vị" being the first. */
export const summaryColumnCount = 28
const rateColumns: ReadonlySet<number> = new Set(summaryRates.map((one) => one.rate))

/** A line as the checks compare it, with where it stood and what its name begins with. */
export type ReadSummaryRow = SummaryRow & {
  /** Field or unit code when the name begins with one: `G13-TN02` of `G13-TN02 - Đất đai`. */
  readonly code?: string
  readonly line: number
}

export type Summary = {
  readonly meta: {
    readonly from: LocalDate
    readonly to: LocalDate
    readonly exportedAt?: LocalDateTime
    readonly unit?: string
  }
  readonly rows: readonly ReadSummaryRow[]
}

/** Reads the 28-column table as another system printed it, contradictions and all: judging it comes later. */
export function readSummary(table: readonly Row[]): Result<Summary, readonly string[]> {
  const head = table.findIndex((row) => nameColumn(row) >= 0)
  const headRow = table[head]
  if (!headRow) return refuse(['Không tìm thấy dòng tiêu đề có cột “Tên đơn vị” của bảng tổng hợp.'])
  const first = nameColumn(headRow)
  const problems: string[] = []
  const meta = readMeta(table.slice(0, head), problems)
  const lines = table.slice(head + 1).filter((row) => isRecord(row, first))
  const rows = lines.map((row) => readSummaryRow(row, first, problems))
  if (rows.length === 0) problems.push('Bảng tổng hợp không có dòng số liệu nào.')
  return meta && problems.length === 0 ? ok({ meta, rows }) : refuse(problems)
}

function nameColumn(row: Row): number {
  return row.cells.findIndex((cell) => wordKey(cellText(cell)) === wordKey('Tên đơn vị'))
}

/** A record has a name and, beside it, the number received; heads of two and three lines and column numbers have not. */
function isRecord({ cells }: Row, first: number): boolean {
  return /\p{L}/u.test(cellText(cells[first])) && /^\s*[\d.,]+\s*$/.test(cellText(cells[first + 1]))
}

function readSummaryRow({ line, cells }: Row, first: number, problems: string[]): ReadSummaryRow {
  const name = tidy(cellText(cells[first]))
  const code = /^([A-ZĐ]{1,3}\d+(?:[-.][A-ZĐ0-9]+)+)\s*[-–]/u.exec(name)?.[1]
  const table = cells.slice(first, first + summaryColumnCount)
  if (
    table.length < summaryColumnCount - 1 ||
    cells.slice(first + summaryColumnCount).some((cell) => cell !== null && cell !== '')
  ) {
    problems.push(
      `Dòng ${line}: bảng tổng hợp phải có ${summaryColumnCount} cột kể từ “Tên đơn vị”, dòng này có ${cells.length - first}.`,
    )
  }
  const values: Record<number, number> = {}
  for (let column = 2; column <= summaryColumnCount; column += 1) {
    const value = readValue(table[column - 1] ?? null, rateColumns.has(column))
    if (value === 'unreadable')
      problems.push(`Dòng ${line}, cột ${column}: không đọc được số “${cellText(table[column - 1])}”.`)
    else if (value !== undefined) values[column] = value
  }
  const total = /^(tong|tong cong|tong so|toan xa|toan phuong)$/.test(wordKey(name))
  return { name, total, values, ...(code && { code }), line }
}

/** Counts are whole, grouped by dot or comma; rates carry decimals after either, with or without a sign. */
function readValue(cell: Cell, isRate: boolean): number | undefined | 'unreadable' {
  if (typeof cell === 'number') return cell
  const text = cellText(cell).replace(/\s/g, '')
  if (text === '' || /^[-–]$/.test(text)) return undefined
  if (isRate && /^\d+([.,]\d+)?%?$/.test(text)) return Number(text.replace('%', '').replace(',', '.'))
  if (!isRate && /^(\d+|\d{1,3}([.,]\d{3})+)$/.test(text)) return Number(text.replace(/[.,]/g, ''))
  return 'unreadable'
}

function readMeta(above: readonly Row[], problems: string[]): Summary['meta'] | undefined {
  const text = tidy(above.flatMap((row) => row.cells.map(cellText)).join(' '))
  const days = /tu (?:ngay ?)?:? ?(\d{1,2}\/\d{1,2}\/\d{4}).{0,20}? den (?:ngay ?)?:? ?(\d{1,2}\/\d{1,2}\/\d{4})/.exec(
    folded(text),
  )
  const [from, to] = [days?.[1], days?.[2]].map((day) => (day === undefined ? undefined : readDateTime(day)))
  if (!from || !to || to < from) {
    problems.push('Không đọc được kỳ số liệu ở phần đầu bảng (từ ngày … đến ngày …).')
    return undefined
  }
  const exported = /thoi diem xuat[^:]*: ?(\d{1,2}\/\d{1,2}\/\d{4}(?: \d{1,2}:\d{2}(?::\d{2})?)?)/.exec(
    folded(text),
  )?.[1]
  const exportedAt = exported === undefined ? undefined : readDateTime(exported)
  const unit = /đơn vị xuất(?: báo cáo)?\s*:?\s*(.+?)\s*(?=thời điểm|từ ngày|$)/iu.exec(text)?.[1]
  return { from: dateOf(from), to: dateOf(to), ...(exportedAt && { exportedAt }), ...(unit && { unit }) }
}
