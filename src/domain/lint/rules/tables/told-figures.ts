import type { LintFacts } from '../../facts.ts'
import type { Paper, Passage } from '../../paper.ts'
import { type Draft, spot } from '../../rule.ts'
import { groupsOf } from '../../statements.ts'
import { isRate } from '../../tables/row-form.ts'
import { windowsOf } from '../../windows.ts'
import { civilSpan, regularWindow } from '../../period.ts'
import { filledForms, spotLine } from '../forms/filled-forms.ts'
import { saidIn } from '../rates/said-rates.ts'
import { summaryTables } from '../columns/summary-rules.ts'

export type Told = {
  readonly concept: string
  readonly value: number
  readonly where: 'prose' | 'table'
  readonly at: Pick<Draft, 'quote' | 'location'>
  readonly group: number
  readonly passage?: Passage
}

// Rows of the official forms that state what prose states too.
const rowConcepts: readonly (readonly [label: RegExp, concept: string, unless?: RegExp])[] = [
  [/so nhiem vu de ra trong ke hoach/, 'tasks.planned'],
  [/so nhiem vu da hoan thanh$/, 'tasks.done'],
  [
    /tong so tthc (?:thuoc tham quyen|(?:con|dang)(?: co)? hieu luc|thuc hien tai|ap dung)|so tthc cap xa/,
    'procedures.total',
  ],
  [/tong so ho so tthc da tiep nhan/, 'received'],
  [/so ho so tthc da tiep nhan truc tuyen/, 'online'],
  [/tong so bien che duoc giao/, 'staff.assigned'],
  [/tong so bien che co mat/, 'staff.present'],
]

const summaryConcepts: Readonly<Record<number, string>> = {
  2: 'received',
  3: 'counter',
  4: 'online',
  7: 'resolved',
  8: 'early',
  9: 'onTime',
  10: 'late',
  19: 'feeBearing',
  20: 'paidOnline',
  26: 'eResult',
}

const read = new WeakMap<Paper, readonly Told[]>()

/** Several rules ask; told once a paper. */
export function told(paper: Paper, facts: LintFacts): readonly Told[] {
  const before = read.get(paper)
  if (before) return before
  const found = allTold(paper, facts)
  read.set(paper, found)
  return found
}

function allTold(paper: Paper, facts: LintFacts): readonly Told[] {
  const prose = groupsOf(paper.passages).flatMap((group, index) =>
    saidIn(group, facts).counts.map(({ concept, quantity, passage }): Told => ({
      concept,
      value: quantity.value,
      where: 'prose',
      at: spot(passage.piece, Math.max(0, quantity.start - 60), quantity.end + 10),
      group: index,
      passage,
    })),
  )
  // A form of several years tells of each in its own column; that is compared with the year the prose names.
  const single = filledForms(paper, facts).filter((form) => !form.column)
  const forms = single.flatMap((form) =>
    form.lines.flatMap((line): Told[] => {
      const concept = rowConcepts.find(([label]) => label.test(line.folded.trim()))?.[1]
      return concept && line.value && !isRate(line)
        ? [{ concept, value: line.value.value, where: 'table', at: spotLine(form, line), group: -1 }]
        : []
    }),
  )
  // The table counts those received in the window, prose all that were resolved: alike only when none came before.
  const carried = prose.some((one) => one.concept === 'opening' && one.value > 0)
  const cohort = new Set(['resolved', 'early', 'onTime', 'late', 'eResult'])
  const summary = sameWindow(paper) ? fromSummary(paper).filter((one) => !carried || !cohort.has(one.concept)) : []
  return [...prose, ...forms, ...summary]
}

/** The table of another period says nothing of this one; that is told by its own rule. */
function sameWindow(paper: Paper): boolean {
  const { period } = paper.header
  const [civil, regular] = period ? [civilSpan(period), regularWindow(period)] : []
  const windows = paper.passages.flatMap((one) => windowsOf(one)).filter((one) => one.kind === 'window')
  const last = windows.at(-1)?.window
  if (!last || !civil) return false
  return (
    (regular !== undefined && last.from === regular.from && last.to === regular.to) ||
    (windows.length > 1 && windows[0]!.window.from === last.from && windows[0]!.window.to === last.to)
  )
}

function fromSummary(paper: Paper): readonly Told[] {
  return summaryTables(paper).flatMap((table) =>
    table.rows
      .filter(({ summary }) => summary.total)
      .flatMap(({ summary, row }) =>
        Object.entries(summaryConcepts).flatMap(([column, concept]): Told[] => {
          const value = summary.values[Number(column)]
          const at = {
            quote: summary.name,
            location: {
              ...table.grid.table.at,
              table: table.grid.table.number,
              row,
              column: table.first + Number(column) - 1,
            },
          }
          return value === undefined ? [] : [{ concept, value, where: 'table', at, group: -2 }]
        }),
      ),
  )
}
