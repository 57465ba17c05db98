import { labelOf } from '../language/concepts.ts'
import type { LintFacts } from '../facts.ts'
import type { Paper, Passage } from '../paper.ts'
import { type Draft, type LintRule, spot } from '../rule.ts'
import { groupsOf, type RateStatement } from '../statements.ts'
import { isRate } from '../tables/row-form.ts'
import { windowsIn } from '../windows.ts'
import { civilSpan, regularWindow } from '../period.ts'
import { filledForms, spotLine } from './form-rates.ts'
import { saidIn } from './said-rates.ts'
import { capital } from './said-rates.ts'
import { printed, shown } from './show.ts'
import { summaryTables } from './summary-rules.ts'

type Told = {
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
  [/tong so tthc thuoc tham quyen|so tthc cap xa/, 'procedures.total'],
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

function told(paper: Paper, facts: LintFacts): readonly Told[] {
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
  const forms = filledForms(paper, facts).flatMap((form) =>
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
  const windows = paper.passages.flatMap((one) => windowsIn(one.text)).filter((one) => one.kind === 'window')
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

export const sameFigure: LintRule = {
  code: 'CCHC-010',
  severity: 'warning',
  title: 'Một số liệu ghi giống nhau ở mọi chỗ',
  explanation: 'Cùng một số liệu của cùng kỳ ghi ở hai nơi phải bằng nhau, hoặc phải nói rõ vì sao khác.',
  check: (paper, facts) => {
    const groups = Map.groupBy(told(paper, facts), (one) => (one.concept === 'receivedNew' ? 'received' : one.concept))
    return [...groups.entries()].flatMap(([concept, all]): Draft[] => {
      // A group that gives two values tells of two things.
      const clear = all.filter((one) => !all.some((other) => other.group === one.group && other.value !== one.value))
      const [first] = clear
      const other =
        first && clear.find((one) => one.value !== first.value && !explains(first, one) && !explains(one, first))
      if (!first || !other) return []
      const where = other.where === 'table' || first.where === 'table' ? 'biểu' : 'đoạn khác'
      return [
        {
          message: `${capital(labelOf(facts.vocabulary, concept))} ghi ${shown(first.value)}, ở ${where} ghi ${shown(other.value)}.`,
          ...(other.where === 'prose'
            ? other.at
            : first.where === 'prose' && other.at.quote.length < 8
              ? first.at
              : other.at),
          expected: shown(first.value),
          found: shown(other.value),
        },
      ]
    })
  },
}

/** The prose gives the parts of the other number beside it: 146, 14 and 12 of 172. */
function explains(prose: Told, other: Told): boolean {
  if (!prose.passage) return false
  const values = prose.passage.quantities.filter((one) => !one.percent).map((one) => one.value)
  const all = values.reduce((a, b) => a + b, 0)
  return (
    all === other.value || values.some((one) => prose.value + one === other.value || prose.value - one === other.value)
  )
}

type RateTold = {
  readonly rate: string
  readonly label: string
  readonly value: number
  readonly text: string
  readonly base?: number
  readonly at: Pick<Draft, 'quote' | 'location'>
}

export const sameRate: LintRule = {
  code: 'CCHC-011',
  severity: 'warning',
  title: 'Một tỷ lệ ghi giống nhau ở mọi chỗ',
  explanation:
    'Cùng một tỷ lệ của cùng kỳ ghi hai giá trị khác nhau thì một chỗ sai, hoặc là hai cách tính phải đặt tên khác nhau.',
  check: (paper, facts) => {
    const prose = groupsOf(paper.passages).flatMap((group) =>
      saidIn(group, facts).rates.flatMap((one): RateTold[] => tellRate(one)),
    )
    const forms = filledForms(paper, facts).flatMap((form) =>
      form.lines.flatMap((line): RateTold[] => {
        const rate =
          isRate(line) &&
          !/so, nganh|cac so|cap huyen|tthc (?:du dieu kien|duoc|cung cap)|thu tuc|phan anh/.test(line.folded)
            ? facts.vocabulary.rates.find((one) => one.words.test(line.folded) && !one.unless?.test(line.folded))
            : undefined
        return rate && line.value
          ? [
              {
                rate: rate.id,
                label: rate.label,
                value: line.value.value,
                text: `${line.answer.text}%`,
                at: spotLine(form, line),
              },
            ]
          : []
      }),
    )
    return [...Map.groupBy([...prose, ...forms], (one) => one.rate).values()].flatMap((all): Draft[] => {
      const [first] = all
      const other =
        first &&
        all.find(
          (one) =>
            Math.abs(one.value - first.value) >= tolerance(one, first) &&
            !all.some(
              (each) =>
                each !== one &&
                Math.abs(each.value - one.value) < 0.006 &&
                each.base !== undefined &&
                one.base === undefined,
            ),
        )
      if (!first || !other || (first.base !== undefined && other.base !== undefined && first.base !== other.base))
        return []
      return [
        {
          message: `${capital(first.label)} ghi ${first.text}, chỗ khác ghi ${other.text}.`,
          ...other.at,
          expected: first.text,
          found: other.text,
        },
      ]
    })
  },
}

/** 23% and 23,04% are one rate. */
function tolerance(a: RateTold, b: RateTold): number {
  const decimals = Math.min(...[a, b].map((one) => /[.,](\d+)/.exec(one.text)?.[1]?.length ?? 0))
  return 1.01 / 10 ** decimals
}

function tellRate({ passage, quantity, rate, words }: RateStatement): RateTold[] {
  const around = passage.folded.slice(Math.max(0, quantity.start - 80), quantity.end + 20)
  if (
    /tang|giam|so voi|muc tieu|phan dau|linh vuc|chi tieu|toi thieu|diem phan tram|cung ky|nam 20\d\d dat|\bphong\b/.test(
      around,
    ) ||
    passage.kind === 'footnote'
  )
    return []
  const fraction = passage.fractions.find((one) => one.percent === quantity)
  // Shares said one after another of one label are of different parts.
  if (!/ty le|dat|chiem/.test(words) && !fraction) return []
  return [
    {
      rate: rate.id,
      label: rate.label,
      value: quantity.value,
      text: printed(quantity),
      ...(fraction ? { base: fraction.denominator.value } : {}),
      at: spot(passage.piece, Math.max(0, quantity.start - 80), quantity.end),
    },
  ]
}

/** As many survey forms as dossiers, online ones too: every dossier surveyed, or one number written twice. */
export const coincidence: LintRule = {
  code: 'CCHC-095',
  severity: 'info',
  title: 'Số trùng nhau ở các mục không liên quan',
  explanation: 'Cùng một con số ở hai mục không liên quan có thể là chép nhầm; nên xem lại.',
  check: (paper, facts) => {
    const counts = told(paper, facts).filter((one) => one.value >= 50)
    const survey = paper.passages.flatMap((passage) =>
      passage.quantities
        .filter((one) => one.unit === 'phieu' && counts.some((each) => each.value === one.value))
        .map((one) => ({ passage, one })),
    )
    const first = survey[0]
    const forms = filledForms(paper, facts).flatMap((form) => {
      const lines = form.lines.filter(
        (line) =>
          line.value !== undefined &&
          line.value.value >= 10 &&
          line.unit === 'thu tuc' &&
          !/^tong so|cap (?:tinh|huyen|xa) /.test(line.folded) &&
          !/dang cung cap|tong so/.test(line.folded),
      )
      return lines.flatMap((line, index): Draft[] => {
        const twin = lines.slice(index + 1).find((other) => other.value!.value === line.value!.value)
        return twin
          ? [
              {
                message: `Dòng ${line.number} và dòng ${twin.number} cùng ghi ${line.answer.text} dù đếm hai việc khác nhau.`,
                ...spotLine(form, twin),
                found: line.answer.text,
              },
            ]
          : []
      })
    })
    return [
      ...(first
        ? [
            {
              severity: 'warning' as const,
              message: `Số phiếu khảo sát (${shown(first.one.value)}) bằng đúng số hồ sơ; cần xem phiếu phát ra, thu về hay số hồ sơ chép sang.`,
              ...spot(first.passage.piece, Math.max(0, first.one.start - 60), first.one.end + 10),
              found: shown(first.one.value),
            },
          ]
        : []),
      ...forms,
      ...allEqual(paper, facts),
    ]
  },
}

function allEqual(paper: Paper, facts: LintFacts): readonly Draft[] {
  const counts = [...told(paper, facts)]
  const received = counts.find((one) => (one.concept === 'received' || one.concept === 'handled') && one.value >= 50)
  const lines = filledForms(paper, facts).flatMap((form) =>
    form.lines
      .filter(
        (line) =>
          /da giai quyet xong|giai quyet dung han/.test(line.folded) &&
          !isRate(line) &&
          line.value?.value === received?.value,
      )
      .map((line) => ({ form, line })),
  )
  const [first] = lines
  return received && first && lines.length >= 2
    ? [
        {
          message: `Tiếp nhận, đã giải quyết và đúng hạn đều bằng ${shown(received.value)}: không có hồ sơ nào đang giải quyết tại ngày chốt số liệu.`,
          ...spotLine(first.form, first.line),
          found: shown(received.value),
        },
      ]
    : []
}

export const sameFigureRules: readonly LintRule[] = [sameFigure, sameRate, coincidence]
