import { checkSummary } from '#domain/checks/check-summary.ts'
import type { Finding } from '#domain/checks/finding.ts'
import type { LintFacts } from '../../facts.ts'
import type { Paper } from '../../paper.ts'
import { statementsIn } from '../../statements.ts'
import { type Draft, type LintRule, spot } from '../../rule.ts'
import { readSummaryTable, type SummaryTable } from '../../tables/summary-table.ts'

const read = new WeakMap<Paper, readonly SummaryTable[]>()

export function summaryTables(paper: Paper): readonly SummaryTable[] {
  const before = read.get(paper)
  if (before) return before
  const tables = paper.grids.flatMap((grid) => readSummaryTable(grid) ?? [])
  read.set(paper, tables)
  return tables
}

/** The checks of the table are those of an imported one; here each has its own code and its place in the file. */
const asked: readonly (readonly [code: string, from: string, title: string])[] = [
  ['CCHC-040', 'KT-101', 'Tiếp nhận bằng trực tiếp cộng trực tuyến'],
  ['CCHC-041', 'KT-102', 'Tiếp nhận bằng tổng các trạng thái'],
  ['CCHC-042', 'KT-103', 'Đã giải quyết bằng trước hạn, đúng hạn, quá hạn'],
  ['CCHC-043', 'KT-104', 'Đang giải quyết bằng trong hạn cộng quá hạn'],
  ['CCHC-044', 'KT-105', 'Phát sinh nghĩa vụ tài chính bằng các hình thức thanh toán'],
  ['CCHC-045', 'KT-106', 'Phần không vượt tổng hồ sơ nhận trong kỳ'],
  ['CCHC-046', 'KT-107', 'Tỷ lệ trong bảng 28 cột đúng với hai cột tạo ra nó'],
  ['CCHC-047', 'KT-108', 'Tỷ lệ trong bảng có đủ tử số, mẫu số'],
  ['CCHC-048', 'KT-109', '0/0 trong bảng không phải là 0%'],
  ['CCHC-049', 'KT-110', 'Số hồ sơ là số nguyên không âm'],
  ['CCHC-050', 'KT-111', 'Dòng tổng bằng các dòng lĩnh vực'],
]

/** What the table has no column for, and the prose states: by post, unpaid, returned. */
const stated: Readonly<Record<string, readonly string[]>> = {
  'KT-101': ['post'],
  'KT-102': ['returned'],
  'KT-105': ['unpaid'],
}

function isStated(paper: Paper, facts: LintFacts, from: string, findings: readonly Finding[]): boolean {
  const concepts = stated[from]
  const total = findings.find((one) => one.place.row === 'total')
  if (!concepts || !total) return false
  const rest = numberOf(total.found) - numberOf(total.expected)
  return (
    rest > 0 &&
    paper.passages.some((passage) =>
      statementsIn(passage, facts.vocabulary).counts.some(
        (one) => concepts.includes(one.concept) && one.quantity.value === rest,
      ),
    )
  )
}

function numberOf(text: string | undefined): number {
  return Number((text ?? '').replaceAll('.', ''))
}

function draftsOf(table: SummaryTable, from: string, paper: Paper, facts: LintFacts): readonly Draft[] {
  const findings = checkSummary(table.rows.map((one) => one.summary)).filter((one) => one.code === from)
  if (isStated(paper, facts, from, findings)) return []
  return findings.flatMap(({ severity: usual, message, expected, found, place }): Draft[] => {
    // Fewer states than dossiers may be a state the table has no column for (trả lại): likely, not proved.
    const severity = from === 'KT-102' && numberOf(found) > numberOf(expected) ? 'warning' : usual
    const line = table.rows.find(({ summary }) => (place.row === 'total' ? summary.total : summary.name === place.row))
    const column = table.first + Number(place.column) - 2
    const cell = line && table.grid.rows[line.row - 1]?.[column]?.cell
    const name = line && table.grid.rows[line.row - 1]?.find((one) => one.text === line.summary.name)?.cell
    if (!line) return []
    return [
      {
        severity,
        message,
        quote: name ? spot(name).quote : line.summary.name,
        location: {
          ...(cell?.at ?? table.grid.table.at),
          table: table.grid.table.number,
          row: line.row,
          column: column + 1,
        },
        ...(expected === undefined ? {} : { expected }),
        ...(found === undefined ? {} : { found }),
      },
    ]
  })
}

/** 0/0 printed as 0 all over a table is one habit of the system that made it: said once, naming the lines. */
function gathered(drafts: readonly Draft[]): readonly Draft[] {
  const [first] = drafts
  if (!first || drafts.length < 2) return drafts
  const names = [...new Set(drafts.map((one) => one.quote))].join('; ')
  return [
    {
      ...first,
      message: `${drafts.length} ô tỷ lệ có mẫu số bằng 0 nên không tính được, phải ghi “–”: dòng ${names}.`,
    },
  ]
}

const fromColumns: readonly LintRule[] = asked.map(([code, from, title]) => ({
  code,
  severity: 'error',
  title,
  explanation: 'Bảng tổng hợp 28 cột của hệ thống một cửa phải tự khớp theo từng dòng và từng cột.',
  check: (paper, facts) =>
    summaryTables(paper).flatMap((table) => {
      const drafts = draftsOf(table, from, paper, facts)
      return from === 'KT-109' ? gathered(drafts) : drafts
    }),
}))

export const totalNumbered: LintRule = {
  code: 'CCHC-051',
  severity: 'info',
  title: 'Dòng tổng không đánh số thứ tự',
  explanation: 'Dòng tổng mang số thứ tự 1 khiến số dòng lĩnh vực bị đếm sai.',
  check: (paper) =>
    summaryTables(paper).flatMap((table) =>
      table.rows
        .filter(({ summary, order }) => summary.total && order === '1')
        .map(({ row }): Draft => ({
          message: 'Dòng tổng được đánh số thứ tự 1 như một lĩnh vực.',
          quote: 'Tổng',
          location: { ...table.grid.table.at, table: table.grid.table.number, row, column: 1 },
        })),
    ),
}

export const summaryRules: readonly LintRule[] = [...fromColumns, totalNumbered]
