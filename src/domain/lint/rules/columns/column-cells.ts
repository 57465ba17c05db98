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

export const columnCellRules: readonly LintRule[] = [columnBlank]
