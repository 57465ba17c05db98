import { slipBetween } from '../../language/near-number.ts'
import { rateFit } from '../../language/rate-fit.ts'
import { type Draft, type LintRule } from '../../rule.ts'
import { type ColumnTable, numberAt, type TableLine } from '../../tables/column-table.ts'
import { type Meaning, meaningsOf } from '../../tables/column-meanings.ts'
import { columnTables, type Culprit, culpritOf, placeIn, printedHead } from './column-tables.ts'
import { shown, shownRate } from '../show.ts'

export const columnFormula: LintRule = {
  code: 'CCHC-055',
  severity: 'error',
  title: 'Cột đúng với công thức in ở đầu bảng',
  explanation: 'Đầu bảng in (3)=(4)+(5) thì mọi dòng phải đúng như thế.',
  check: (paper, facts) =>
    columnTables(paper, facts).flatMap((table) =>
      table.lines.flatMap((line) =>
        table.formulas.flatMap((formula): Draft[] => {
          const said = numberAt(line, formula.column)
          if (!said) return []
          if (formula.over) return checkOver(table, line, formula.column, formula.over)
          const parts = [...formula.plus, ...formula.minus].map((column) => numberAt(line, column))
          if (parts.includes(undefined)) return []
          const sum = parts.reduce((total, one, at) => total + (at < formula.plus.length ? 1 : -1) * one!.value, 0)
          const off = sum - said.value
          if (Math.abs(off) < 1e-6) return []
          const culprit =
            formula.minus.length > 0 ? undefined : culpritOf(table, line, [formula.column], formula.plus, off)
          const name = `${line.name}: cột “${printedHead(table, formula.column)}” ghi ${shown(said.value)}, tính từ các cột thành phần được ${shown(sum)}`
          return [
            {
              message: `${name}${hintOf(table, culprit, formula.column)}.`,
              ...placeIn(table, line, culprit?.column ?? formula.column),
              expected: shown(culprit?.expected ?? sum),
              found: shown(culprit?.found ?? said.value),
            },
          ]
        }),
      ),
    ),
}

/** Which of the numbers the column's total shows to be wrong, when it is not the whole. */
function hintOf(table: ColumnTable, culprit: Culprit | undefined, whole: number): string {
  if (!culprit || culprit.column === whole) return ''
  return `; theo dòng tổng thì cột “${printedHead(table, culprit.column)}” phải là ${shown(culprit.expected)}, không phải ${shown(culprit.found)}`
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
      ...placeIn(table, line, column),
      expected,
      found: `${shown(said.value)}%`,
    },
  ]
}

type Equation = {
  readonly left: readonly Meaning[]
  readonly right: readonly Meaning[]
  readonly sentence: string
}

/** Ways to add up one thing; a table keeps to one of them, and the one most lines obey is its own. */
const families: readonly { readonly sure: boolean; readonly equations: readonly Equation[] }[] = [
  {
    sure: true,
    equations: [
      {
        left: ['resolved'],
        right: ['early', 'onTime', 'late'],
        sentence: 'đã giải quyết = trước hạn + đúng hạn + quá hạn',
      },
      { left: ['resolved'], right: ['notLate', 'late'], sentence: 'đã giải quyết = trước và đúng hạn + quá hạn' },
    ],
  },
  {
    sure: true,
    equations: [{ left: ['running'], right: ['inTerm', 'overdue'], sentence: 'đang giải quyết = trong hạn + quá hạn' }],
  },
  {
    sure: true,
    equations: [
      {
        left: ['received'],
        right: ['online', 'counter', 'opening'],
        sentence: 'tiếp nhận = trực tuyến + trực tiếp, bưu chính + kỳ trước chuyển sang',
      },
      { left: ['received'], right: ['receivedNew', 'opening'], sentence: 'tổng số = tiếp nhận mới + kỳ trước' },
      { left: ['received'], right: ['online', 'counter'], sentence: 'tiếp nhận = trực tuyến + trực tiếp, bưu chính' },
      { left: ['receivedNew'], right: ['online', 'counter'], sentence: 'tiếp nhận mới = trực tuyến + trực tiếp' },
    ],
  },
  {
    sure: false,
    equations: [
      {
        left: ['received'],
        right: ['resolved', 'running'],
        sentence: 'tiếp nhận = đã giải quyết + đang giải quyết',
      },
      {
        left: ['received', 'opening'],
        right: ['resolved', 'running'],
        sentence: 'tiếp nhận + kỳ trước = đã giải quyết + đang giải quyết',
      },
      {
        left: ['receivedNew', 'opening'],
        right: ['resolved', 'running'],
        sentence: 'tiếp nhận mới + kỳ trước = đã giải quyết + đang giải quyết',
      },
    ],
  },
]

/** Columns whose heads say what they are (II.06a and its cousins), without printed formulas. */
export const namedColumns: LintRule = {
  code: 'CCHC-056',
  severity: 'error',
  title: 'Các cột của một dòng khớp nhau',
  explanation: 'Tổng đã giải quyết, đang giải quyết, tiếp nhận của mỗi dòng phải bằng các cột thành phần của nó.',
  check: (paper, facts) =>
    columnTables(paper, facts).flatMap((table) => {
      const at = meaningsOf(table)
      return families.flatMap(({ sure, equations }) => {
        const tried = equations.flatMap((equation) => tryEquation(table, at, equation) ?? [])
        const best = tried.toSorted((a, b) => b.good - a.good)[0]
        if (!best || best.broken.length === 0) return []
        // When most lines break it, the columns mean something else; only what is so by its name is still told.
        const doubtful = best.broken.length > best.good
        if (doubtful && !sure) return []
        return best.broken.flatMap(({ line, column, said, expected, left, right }): readonly Draft[] => {
          // The printed formula has said it, or the total row's own lines say which of its numbers is wrong.
          if (table.formulas.some((one) => one.column === column && !one.over)) return []
          if (line === table.total && !addsUp(table, line, [...best.left, ...best.right])) return []
          const culprit = culpritOf(table, line, best.left, best.right, right - left)
          // More settled and running than received: some came from before, where no column counts them.
          // Only two digits that changed places are told then.
          const swapped = slipBetween(said, expected) === 'swap' && best.good >= 3
          if (!culprit && !sure && best.left.length === 1 && right > left && !swapped) return []
          return [
            {
              ...(culprit || (sure && !doubtful) ? {} : { severity: 'warning' as const }),
              message: `${line.name || 'Dòng này'}: ${best.sentence}, nhưng ${shown(left)} ≠ ${shown(right)}${hintOf(table, culprit, column)}.`,
              ...placeIn(table, line, culprit?.column ?? column),
              expected: shown(culprit?.expected ?? expected),
              found: shown(culprit?.found ?? said),
            },
          ]
        })
      })
    }),
}

function tryEquation(table: ColumnTable, at: ReadonlyMap<Meaning, number>, equation: Equation) {
  const left = equation.left.map((one) => at.get(one))
  const right = equation.right.map((one) => at.get(one))
  if (left.includes(undefined) || right.includes(undefined)) return undefined
  const [column] = left as number[]
  const judged = table.lines.flatMap((line) => {
    const [a, b] = [sumIn(line, left as number[]), sumIn(line, right as number[])]
    const said = numberAt(line, column!)
    if (a === undefined || b === undefined || !said) return []
    return [{ line, column: column!, said: said.value, left: a, right: b, expected: said.value + b - a }]
  })
  const inside = new Set([...left, ...right] as number[])
  const broken = judged.filter(
    (one) => one.left !== one.right && !isBeside(table, one.line, inside, one.left - one.right),
  )
  return {
    sentence: equation.sentence,
    left: left as number[],
    right: right as number[],
    good: judged.length - broken.length,
    broken,
  }
}

/** A column more under the same head — those returned, withdrawn — holds just what is lacking. */
function isBeside(table: ColumnTable, line: TableLine, inside: ReadonlySet<number>, rest: number): boolean {
  const groups = new Set([...inside].map((column) => table.grid.heads[column]?.[0]))
  return table.columns.some(
    (column) =>
      !inside.has(column) &&
      rest !== 0 &&
      numberAt(line, column)?.value === Math.abs(rest) &&
      (table.grid.heads[column]?.length ?? 0) > 1 &&
      groups.has(table.grid.heads[column]?.[0]) &&
      /tra lai|tu choi|rut|huy|khac|bo sung|tam dung/.test(table.grid.heads[column]?.at(-1) ?? ''),
  )
}

/** Whether the lines above give the total's numbers in these columns. */
function addsUp(table: ColumnTable, total: TableLine, columns: readonly number[]): boolean {
  const lines = table.lines.filter((line) => line !== total && !table.subtotals.includes(line))
  return (
    lines.length < 2 ||
    columns.every((column) => {
      const sum = lines.reduce((all, line) => all + (numberAt(line, column)?.value ?? 0), 0)
      return Math.abs(sum - numberAt(total, column)!.value) < 1e-6
    })
  )
}

function sumIn(line: TableLine, columns: readonly number[]): number | undefined {
  const values = columns.map((column) => numberAt(line, column)?.value)
  return values.includes(undefined) ? undefined : values.reduce<number>((total, one) => total + one!, 0)
}

export const columnRules: readonly LintRule[] = [columnFormula, namedColumns]
