import type { LintFacts } from '../../facts.ts'
import type { Paper } from '../../paper.ts'
import { type Draft, type LintRule } from '../../rule.ts'
import { type TableLine } from '../../tables/column-table.ts'
import { columnTables, placeIn, printedHead } from './column-tables.ts'
import { shown } from '../show.ts'

/** A blank among numbers says neither none nor unknown. */
export const columnBlank: LintRule = {
  code: 'CCHC-112',
  severity: 'warning',
  title: 'Ô của bảng không bỏ trống giữa các ô có số',
  explanation: 'Ô bỏ trống không nói được là không có hay chưa có số liệu; các dòng khác của cột đều ghi số.',
  check: (paper, facts) =>
    columnTables(paper, facts).flatMap((table) => {
      const plain = table.lines.filter(
        (line) => line !== table.total && !table.subtotals.includes(line) && !/^(?:[IVX]+|[A-Z])\.?$/.test(line.order),
      )
      if (plain.length < 4) return []
      const full = table.columns.filter(
        (column) => plain.filter((line) => line.cells[column]?.number !== undefined).length >= plain.length * 0.75,
      )
      const blanks = plain.flatMap((line) =>
        full.filter((column) => isBlank(line, column)).map((column) => ({ line, column })),
      )
      const lines = new Set(blanks.map((one) => one.line))
      // A line of which much is blank is no line of figures (a note, a name broken over two lines).
      return blanks
        .filter(({ line }) => full.filter((column) => isBlank(line, column)).length <= Math.max(1, full.length * 0.3))
        .slice(0, lines.size > 3 ? 1 : 3)
        .map(({ line, column }): Draft => ({
          message: `${line.name}: cột “${printedHead(table, column)}” bỏ trống, các dòng khác đều ghi số${blanks.length > 3 ? ` (bảng có ${blanks.length} ô như vậy)` : ''}.`,
          ...placeIn(table, line, column),
        }))
    }),
}

function isBlank(line: TableLine, column: number): boolean {
  const cell = line.cells[column]
  return cell?.cell !== undefined && cell.text === ''
}

/** Codes printed in the head of a column: `Chưa = 0; Trên Cổng = 1; Kết hợp = 2`. */
export function codedCells(paper: Paper, facts: LintFacts): readonly Draft[] {
  return columnTables(paper, facts).flatMap((table) =>
    table.grid.heads.flatMap((names, column) => {
      const codes = [...names.join(' ').matchAll(/=\s*(\d)(?!\d)/g)].map((match) => Number(match[1]))
      if (codes.length < 2) return []
      return table.lines
        .filter((line) => line !== table.total && !table.subtotals.includes(line))
        .flatMap((line): Draft[] => {
          const value = line.cells[column]?.number
          if (!value || codes.includes(value.value)) return []
          return [
            {
              message: `${line.name}: ghi mã ${shown(value.value)}, không có trong các mã ${codes.join(', ')} in ở đầu cột.`,
              ...placeIn(table, line, column),
              expected: codes.join(', '),
              found: shown(value.value),
            },
          ]
        })
    }),
  )
}

const aimed =
  /^\s*(≥|>=|>|≤|<=|<|từ|trên|tối thiểu|ít nhất|dưới|không quá|tối đa)?\s*(\d[\d.,]*)\s*%?\s*(?:trở lên|trở xuống)?\s*$/iu

/** “Đạt” beside a result below its aim, “Chưa đạt” beside one above it. */
export const verdict: LintRule = {
  code: 'CCHC-113',
  severity: 'warning',
  title: 'Đánh giá “Đạt”, “Chưa đạt” đúng với mục tiêu và kết quả của dòng',
  explanation: 'Kết quả thấp hơn mục tiêu thì chưa đạt, bằng hoặc hơn thì đạt.',
  check: (paper) =>
    paper.grids.flatMap((grid) => {
      const find = (head: RegExp) => grid.heads.findIndex((names) => head.test(names.at(-1) ?? ''))
      const aim = find(
        /^(?:muc tieu|chi tieu (?:giao|ke hoach|duoc giao|phan dau)|ke hoach|yeu cau|chi tieu (?:nam )?20\d\d)/,
      )
      const result = find(/^(?:ket qua|thuc hien|da dat|dat duoc|ket qua thuc hien|ket qua dat)/)
      const said = find(/^(?:danh gia|ket luan|dat\s*\/\s*|muc do (?:dat|hoan thanh)|so voi muc tieu|nhan xet)/)
      if (aim === -1 || result === -1 || said === -1) return []
      return grid.rows.slice(grid.headRows).flatMap((row, index): Draft[] => {
        const target = aimed.exec(row[aim]?.text ?? '')
        const value = row[result]?.number
        const words = (row[said]?.text ?? '').normalize('NFC').toLowerCase().trim()
        if (!target || !value) return []
        const bound = Number(target[2]!.replace(/\.(?=\d{3}(?:\D|$))/g, '').replace(',', '.'))
        const upper = /^(?:≤|<|dưới|không quá|tối đa)/iu.test(target[1] ?? '') || /trở xuống/.test(row[aim]!.text)
        const reached = upper ? value.value <= bound : value.value >= bound
        const yes = /^(?:đạt|hoàn thành|vượt)/u.test(words)
        const no = /^(?:chưa|không) (?:đạt|hoàn thành)/u.test(words)
        if ((!yes && !no) || yes === reached) return []
        const name = row.find((cell) => /\p{L}{2,}/u.test(cell.text))
        return [
          {
            message: `${name?.text ?? 'Dòng này'}: mục tiêu ${row[aim]!.text}, kết quả ${row[result]!.text}, nhưng đánh giá “${row[said]!.text}”.`,
            quote: name?.text ?? row[said]!.text,
            location: {
              ...(row[said]?.cell?.at ?? grid.table.at),
              table: grid.table.number,
              row: grid.headRows + index + 1,
              column: said + 1,
            },
            expected: reached ? 'Đạt' : 'Chưa đạt',
            found: row[said]!.text,
          },
        ]
      })
    }),
}

export const columnCellRules: readonly LintRule[] = [columnBlank, verdict]
