import { rateFit } from '../language/rate-fit.ts'
import type { LintFacts } from '../facts.ts'
import type { Paper } from '../paper.ts'
import { type Draft, type LintRule, spot } from '../rule.ts'
import { type ColumnTable, headOf, numberAt, readColumnTable, type TableLine } from '../tables/column-table.ts'
import { readFilledForms } from '../tables/row-form.ts'
import { readSummaryTable } from '../tables/summary-table.ts'
import { shown, shownRate } from './show.ts'

const read = new WeakMap<Paper, readonly ColumnTable[]>()

function tablesOf(paper: Paper, facts: LintFacts): readonly ColumnTable[] {
  const before = read.get(paper)
  if (before) return before
  const tables = readTables(paper, facts)
  read.set(paper, tables)
  return tables
}

function readTables(paper: Paper, facts: LintFacts): readonly ColumnTable[] {
  return paper.grids
    .filter((grid) => !readSummaryTable(grid) && readFilledForms(grid, facts.forms).length === 0)
    .flatMap((grid) => readColumnTable(grid) ?? [])
}

function place(table: ColumnTable, line: TableLine, column: number) {
  const cell = line.cells[column]?.cell
  const name = line.cells.find((one) => one.text === line.name)?.cell
  const quote = name ? spot(name).quote : line.name || (line.cells[column]?.text ?? '')
  return {
    quote,
    location: {
      ...(cell?.at ?? table.grid.table.at),
      table: table.grid.table.number,
      row: line.row,
      column: column + 1,
    },
  }
}

export const columnFormula: LintRule = {
  code: 'CCHC-055',
  severity: 'error',
  title: 'Cột đúng với công thức in ở đầu bảng',
  explanation: 'Đầu bảng in (3)=(4)+(5) thì mọi dòng phải đúng như thế.',
  check: (paper, facts) =>
    tablesOf(paper, facts).flatMap((table) =>
      table.lines.flatMap((line) =>
        table.formulas.flatMap((formula): Draft[] => {
          const said = numberAt(line, formula.column)
          if (!said) return []
          if (formula.over) return checkOver(table, line, formula.column, formula.over)
          const parts = formula.plus.map((column) => numberAt(line, column))
          if (parts.includes(undefined)) return []
          const sum = parts.reduce((total, one) => total + one!.value, 0)
          if (Math.abs(sum - said.value) < 1e-6) return []
          return [
            {
              message: `${line.name}: cột “${headOf(table, formula.column)}” ghi ${shown(said.value)}, các cột thành phần cộng được ${shown(sum)}.`,
              ...place(table, line, formula.column),
              expected: shown(sum),
              found: shown(said.value),
            },
          ]
        }),
      ),
    ),
}

function checkOver(table: ColumnTable, line: TableLine, column: number, over: readonly [number, number]): Draft[] {
  const [said, top, bottom] = [numberAt(line, column), numberAt(line, over[0]), numberAt(line, over[1])]
  if (!said || !top || !bottom || bottom.value === 0) return []
  const fit = rateFit(said.value, said.decimals, top.value, bottom.value)
  if (fit === 'exact' || fit === 'rounded' || fit === 'cut') return []
  const expected = shownRate(top.value, bottom.value, said.decimals)
  return [
    {
      message: `${line.name}: tỷ lệ ghi ${shown(said.value)}%, ${shown(top.value)}/${shown(bottom.value)} = ${expected}.`,
      ...place(table, line, column),
      expected,
      found: `${shown(said.value)}%`,
    },
  ]
}

type Meaning =
  | 'received'
  | 'online'
  | 'counter'
  | 'opening'
  | 'resolved'
  | 'early'
  | 'onTime'
  | 'late'
  | 'running'
  | 'inTerm'
  | 'overdue'

/** What a column counts, by its heads from the top down. */
function meaningOf(table: ColumnTable, column: number): Meaning | undefined {
  const head = headOf(table, column)
  if (/ty le|%|thanh toan|so hoa|phan anh/.test(head)) return undefined
  const own = table.grid.heads[column]?.at(-1) ?? ''
  const whole = /tong|^\(?\d/.test(own) || (table.grid.heads[column]?.length ?? 0) === 1
  if (/da (?:duoc )?giai quyet|giai quyet xong|ket qua giai quyet/.test(head) && !/dang giai quyet/.test(head)) {
    if (/truoc (?:va|,) dung/.test(own)) return undefined
    if (own.startsWith('truoc han')) return 'early'
    if (own.startsWith('dung han')) return 'onTime'
    if (/^(?:qua|tre) han/.test(own)) return 'late'
    return whole ? 'resolved' : undefined
  }
  if (/(?:dang|chua) giai quyet/.test(head)) {
    if (/^trong han|^chua den han|^con han/.test(own)) return 'inTerm'
    if (/^(?:qua|tre) han/.test(own)) return 'overdue'
    return whole ? 'running' : undefined
  }
  if (/tiep nhan|nhan trong ky/.test(head)) {
    if (/ky truoc/.test(own)) return 'opening'
    if (/truc tuyen/.test(own)) return 'online'
    if (/truc tiep|buu chinh/.test(own)) return 'counter'
    return whole || /tong/.test(own) ? 'received' : undefined
  }
  return undefined
}

const wholes: readonly (readonly [Meaning, readonly Meaning[], string])[] = [
  ['resolved', ['early', 'onTime', 'late'], 'đã giải quyết = trước hạn + đúng hạn + quá hạn'],
  ['running', ['inTerm', 'overdue'], 'đang giải quyết = trong hạn + quá hạn'],
  [
    'received',
    ['online', 'counter', 'opening'],
    'tiếp nhận = trực tuyến + trực tiếp, bưu chính + kỳ trước chuyển sang',
  ],
  ['received', ['resolved', 'running'], 'tiếp nhận = đã giải quyết + đang giải quyết'],
]

/** Columns whose heads say what they are (II.06a and its cousins), without printed formulas. */
export const namedColumns: LintRule = {
  code: 'CCHC-056',
  severity: 'error',
  title: 'Các cột của một dòng khớp nhau',
  explanation: 'Tổng đã giải quyết, đang giải quyết, tiếp nhận của mỗi dòng phải bằng các cột thành phần của nó.',
  check: (paper, facts) =>
    tablesOf(paper, facts).flatMap((table) => {
      const at = new Map<Meaning, number>()
      for (const column of table.columns) {
        const meaning = meaningOf(table, column)
        if (meaning && !at.has(meaning)) at.set(meaning, column)
      }
      return wholes.flatMap(([whole, parts, sentence]) => {
        const columns = parts.map((part) => at.get(part))
        const column = at.get(whole)
        if (column === undefined || columns.includes(undefined)) return []
        const broken = table.lines.flatMap((line) => {
          const said = numberAt(line, column)
          const values = columns.map((one) => numberAt(line, one!))
          if (!said || values.includes(undefined)) return []
          const sum = values.reduce((total, one) => total + one!.value, 0)
          return sum === said.value ? [] : [{ line, said: said.value, sum }]
        })
        // When most lines break it, the columns mean something else.
        const doubtful = broken.length > table.lines.length / 2
        return broken.map(({ line, said, sum }): Draft => ({
          ...(doubtful || parts.includes('running') || parts.includes('opening')
            ? { severity: 'warning' as const }
            : {}),
          message: `${line.name || 'Dòng này'}: ${sentence}, nhưng ${shown(said)} ≠ ${shown(sum)}.`,
          ...place(table, line, column),
          expected: shown(sum),
          found: shown(said),
        }))
      })
    }),
}

export const columnTotal: LintRule = {
  code: 'CCHC-057',
  severity: 'error',
  title: 'Dòng tổng bằng các dòng cộng lại',
  explanation: 'Dòng tổng của bảng bằng tổng các dòng; khi các cột khác đều cộng đúng thì cột lệch là sai.',
  check: (paper, facts) =>
    tablesOf(paper, facts).flatMap((table): readonly Draft[] => {
      const { total } = table
      if (!total) return []
      const levels = levelsOf(table, total)
      const judged = table.columns.flatMap((column) => {
        const said = numberAt(total, column)
        if (!said || said.percent || isShare(table, column)) return []
        const sums = levels.flatMap((lines) => sumAt(lines, column) ?? [])
        return sums.length === 0 ? [] : [{ column, said: said.value, sums }]
      })
      const right = judged.filter((one) => one.sums.some((sum) => Math.abs(sum - one.said) < 1e-6))
      const wrong = judged.filter((one) => !right.includes(one))
      const sure =
        right.filter((one) => one.said !== 0).length >= 2 ||
        (right.length >= 1 && wrong.length === 1 && right.some((one) => one.said !== 0))
      return wrong.map(({ column, said, sums }): Draft => ({
        severity: sure ? 'error' : 'warning',
        message: `Dòng tổng, cột “${headOf(table, column)}” ghi ${shown(said)}, các dòng cộng được ${shown(sums[0]!)}.`,
        ...place(table, total, column),
        expected: shown(sums[0]!),
        found: shown(said),
      }))
    }),
}

function isShare(table: ColumnTable, column: number): boolean {
  return /ty le|%|diem|xep hang|nam sinh|so ngay/.test(headOf(table, column))
}

/** All lines; or only the top floor where lines are grouped under Roman numbers or letters. */
function levelsOf(table: ColumnTable, total: TableLine): readonly (readonly TableLine[])[] {
  const lines = table.lines.filter((line) => line !== total)
  const top = lines.filter((line) => /^(?:[IVX]+|[A-Z])\.?$/.test(line.order.trim()))
  const whole = lines.filter((line) => /^\d+\.?$/.test(line.order.trim()))
  return [lines, top, whole, lines.filter((line) => !top.includes(line))].filter(
    (each) => each.length >= 2 || (each.length === 1 && lines.length === 1),
  )
}

function sumAt(lines: readonly TableLine[], column: number): number | undefined {
  const values = lines.map((line) => numberAt(line, column)?.value)
  const known = values.filter((one) => one !== undefined)
  return known.length >= Math.max(1, lines.length - 1) ? known.reduce((a, b) => a + b, 0) : undefined
}

/** A column of shares right of the two it is made of. */
export const columnRate: LintRule = {
  code: 'CCHC-058',
  severity: 'error',
  title: 'Tỷ lệ của từng dòng đúng với các cột của dòng',
  explanation: 'Cột tỷ lệ đúng với cùng hai cột ở mọi dòng; dòng nào lệch là sai.',
  check: (paper, facts) =>
    tablesOf(paper, facts).flatMap((table) =>
      table.columns
        .filter((column) => /ty le|%/.test(headOf(table, column)))
        .flatMap((column) => checkShare(table, column)),
    ),
}

function checkShare(table: ColumnTable, column: number): readonly Draft[] {
  const counts = table.columns.filter((one) => one !== column && !isShare(table, one))
  const lines = table.lines.filter((line) => numberAt(line, column) !== undefined)
  const pairs = counts.flatMap((top) => counts.filter((bottom) => bottom !== top).map((bottom) => ({ top, bottom })))
  const scored = pairs
    .map((pair) => {
      const judged = lines.flatMap((line) => {
        const [said, top, bottom] = [numberAt(line, column)!, numberAt(line, pair.top), numberAt(line, pair.bottom)]
        if (!top || !bottom || bottom.value === 0) return []
        const fit = rateFit(said.value, said.decimals, top.value, bottom.value)
        return [
          {
            line,
            said,
            top: top.value,
            bottom: bottom.value,
            ok: fit === 'exact' || fit === 'rounded' || fit === 'cut',
          },
        ]
      })
      const telling = judged.filter((one) => one.ok && one.said.value !== 100 && one.said.value !== 0).length
      return { judged, good: judged.filter((one) => one.ok).length, telling }
    })
    .toSorted((a, b) => b.good - a.good || b.telling - a.telling)
  const [best] = scored
  if (!best || best.telling < 1 || best.good < 2 || best.good < best.judged.length * 0.6) return []
  return best.judged
    .filter(
      (one) =>
        !one.ok &&
        !scored.some(
          (other) => other.good === best.good && other.judged.some((each) => each.line === one.line && each.ok),
        ),
    )
    .map(({ line, said, top, bottom }): Draft => {
      const expected = shownRate(top, bottom, said.decimals)
      return {
        message: `${line.name}: tỷ lệ ghi ${shown(said.value)}%, theo các dòng khác phải là ${shown(top)}/${shown(bottom)} = ${expected}.`,
        ...place(table, line, column),
        severity: best.good >= 3 ? 'error' : 'warning',
        expected,
        found: `${shown(said.value)}%`,
      }
    })
}

export const columnRules: readonly LintRule[] = [columnFormula, namedColumns, columnTotal, columnRate]
