import { slipBetween } from '../../language/near-number.ts'
import type { Identity } from '../../language/concepts.ts'
import { type FilledForm, type FormLine, isRate } from '../../tables/row-form.ts'
import { conceptsOfRows, type RowConcept } from '../../tables/row-concepts.ts'
import { type Draft, type LintRule } from '../../rule.ts'
import { childSums } from '../tables/child-sums.ts'
import { filledForms, nameCell, nameLine, spotLine } from './filled-forms.ts'
import { formPartOverWhole, formRate } from './form-rates.ts'
import { formSum } from './form-cells.ts'
import { shown } from '../show.ts'

/** Rows of one account stand together; farther off, they may be of other dossiers. */
const farthest = 9

/** “Đã giải quyết 1.180; trước hạn 900; đúng hạn 257; quá hạn 5”, one below the other. */
export const rowAccounts: LintRule = {
  code: 'CCHC-175',
  severity: 'warning',
  title: 'Số của biểu bằng các phần của nó cộng lại',
  explanation:
    'Tiếp nhận, đã giải quyết, đang giải quyết ghi thành từng dòng (hoặc kể ở cột ghi chú) thì các phần phải cộng đúng bằng tổng.',
  check: (paper, facts) => {
    const told = new Set(
      [formSum, formRate, formPartOverWhole]
        .flatMap((rule) => rule.check(paper, facts))
        .map(({ location }) => `${location.table} ${location.row}`),
    )
    return filledForms(paper, facts)
      .filter(isAskedAlone)
      .flatMap((form) => {
        const rows = conceptsOfRows(form, facts.vocabulary)
        const sums = facts.vocabulary.identities.flatMap((one) => inIdentity(form, rows, one))
        const byMeaning = new Set(sums.map(({ location }) => `${location.row}`))
        return [
          ...sums,
          ...inBalance(form, rows),
          ...overWhole(form, rows),
          ...complements(form, told),
          ...tasksOver(form),
          ...childSums(form).filter(({ location }) => !byMeaning.has(`${location.row}`)),
          ...notesOf(form),
        ].filter(({ location }) => !told.has(`${location.table} ${location.row}`))
      })
  },
}

/** The longest forms have some two hundred rows; what a hostile file adds is not compared. */
const longestForm = 400

/** Three times and more are asked by the rules of years; a row of two cannot be told by its neighbours. */
export function isAskedAlone(form: FilledForm): boolean {
  return (!form.column || form.column.of <= 2) && form.lines.length <= longestForm
}

type Rows = ReadonlyMap<string, RowConcept>

function inIdentity(form: FilledForm, rows: Rows, identity: Identity): readonly Draft[] {
  const whole = rows.get(identity.whole)
  const parts = identity.parts.map((id) => rows.get(id))
  if (!whole || parts.includes(undefined) || identity.how === 'notMore') return []
  const all = [whole, ...(parts as RowConcept[])]
  if (!isTogether(all)) return []
  const extras = (identity.mayBe ?? []).flatMap((id) => rows.get(id)?.value ?? [])
  const sum = (parts as RowConcept[]).reduce((total, one) => total + one.value, 0)
  if (sumsWith(extras).some((extra) => sum + extra === whole.value)) return []
  // Online and at the counter may leave some by post; more than all there cannot be.
  const over = sum > whole.value
  const sure = (over || identity.how === 'exact') && isRun(form, all)
  const names = (parts as RowConcept[]).map(({ line }) => line.answer.text).join(' + ')
  return [
    {
      severity: sure ? 'error' : 'warning',
      message: `${nameCell(form, whole.line)} ghi ${whole.line.answer.text}, nhưng các dòng thành phần ${names} = ${shown(sum)} (${identity.sentence}).`,
      ...spotLine(form, whole.line),
      expected: shown(sum),
      found: whole.line.answer.text,
    },
  ]
}

/** Received, with what came before, is resolved and running; those returned or withdrawn may be counted beside. */
function inBalance(form: FilledForm, rows: Rows): readonly Draft[] {
  const received = rows.get('handled') ?? rows.get('received') ?? rows.get('receivedNew')
  const [resolved, running] = [rows.get('resolved'), rows.get('inProgress')]
  if (!received || !resolved || !running || !isTogether([received, resolved, running])) return []
  const before = received.concept === 'handled' ? undefined : rows.get('opening')
  const extras = ['returned', 'refused', 'withdrawn', 'paused', 'supplement', 'pausedPayment'].flatMap(
    (id) => rows.get(id)?.value ?? [],
  )
  const wholes = [received.value, received.value + (before?.value ?? 0)]
  const sum = resolved.value + running.value
  if (wholes.some((whole) => sumsWith(extras).some((extra) => sum + extra === whole))) return []
  // What came from before may have no row: then only a slip of the hand is told.
  const known = before !== undefined || received.concept === 'handled'
  const slipped = [received, resolved, running].find(({ value }, at) => {
    const meant = at === 0 ? sum : value + received.value - sum
    return meant >= 0 && slipBetween(value, meant) === 'swap'
  })
  if (!known && !slipped) return []
  const whole = wholes.at(-1)!
  const meant = slipped && (slipped === received ? sum : slipped.value + received.value - sum)
  return [
    {
      message: `Tiếp nhận ${shown(received.value)}${before ? `, kỳ trước ${shown(before.value)}` : ''}; đã giải quyết ${shown(resolved.value)} + đang giải quyết ${shown(running.value)} = ${shown(sum)}, ${sum > whole ? 'nhiều' : 'ít'} hơn ${shown(Math.abs(sum - whole))}.`,
      ...spotLine(form, (slipped ?? running).line),
      expected: shown(meant ?? running.value + whole - sum),
      found: shown((slipped ?? running).value),
    },
  ]
}

const partsOf: readonly (readonly [whole: string, parts: readonly string[]])[] = [
  ['resolved', ['early', 'onTime', 'notLate', 'late']],
  ['inProgress', ['inTerm', 'overdue']],
  ['feeBearing', ['paidOnline', 'paidCounter', 'unpaid']],
  ['received', ['online', 'counter', 'post']],
  ['receivedNew', ['online', 'counter', 'post']],
]

function overWhole(form: FilledForm, rows: Rows): readonly Draft[] {
  return partsOf.flatMap(([id, ids]) => {
    const whole = rows.get(id)
    return ids.flatMap((each): readonly Draft[] => {
      const part = rows.get(each)
      if (!whole || !part || part.value <= whole.value || !isTogether([whole, part])) return []
      // Where all the parts stand, their sum has been told.
      if (ids.filter((one) => rows.has(one)).length > 1) return []
      return [
        {
          severity: isRun(form, [whole, part]) && id !== 'receivedNew' ? 'error' : 'warning',
          message: `${nameCell(form, part.line)} ghi ${part.line.answer.text}, lớn hơn ${nameLine(whole.line).replace(/^D/, 'd')} (${whole.line.answer.text}) là tổng của nó.`,
          ...spotLine(form, part.line),
          expected: `≤ ${whole.line.answer.text}`,
          found: part.line.answer.text,
        },
      ]
    })
  })
}

/** “Được bố trí đúng vị trí 18”, “không được bố trí đúng vị trí 3”: together they are the row above, 20. */
function complements(form: FilledForm, told: ReadonlySet<string>): readonly Draft[] {
  return form.lines.flatMap((line, at): readonly Draft[] => {
    const [other, above] = [form.lines[at - 1], form.lines[at - 2]]
    if (!line.value || !other?.value || !above?.value || isRate(line) || isRate(above)) return []
    if (line.unit !== other.unit || other.unit !== above.unit) return []
    if (!denied.test(line.folded) || denied.test(other.folded) || plainWords(line) !== plainWords(other)) return []
    if (told.has(`${form.grid.table.number} ${above.row}`)) return []
    const sum = line.value.value + other.value.value
    if (sum === above.value.value || form.lines.slice(Math.max(0, at - 3), at).some((one) => one.value?.value === sum))
      return []
    const off = Math.abs(sum - above.value.value)
    if (off > Math.max(3, sum * 0.15) && !slipBetween(sum, above.value.value)) return []
    return [
      {
        message: `${nameCell(form, other)} (${other.answer.text}) và ${nameLine(line).replace(/^D/, 'd')} (${line.answer.text}) cộng lại ${shown(sum)}, khác ${nameLine(above).replace(/^D/, 'd')} (${above.answer.text}).`,
        ...spotLine(form, line),
        expected: shown(above.value.value),
        found: shown(sum),
      },
    ]
  })
}

/** More tasks done than there were, one right below the other. */
function tasksOver(form: FilledForm): readonly Draft[] {
  return form.lines.flatMap((line, at): readonly Draft[] => {
    const above = form.lines[at - 1]
    if (!line.value || !above?.value || line.unit !== above.unit || isRate(line) || isRate(above)) return []
    const done = /^\W*(?:so )?(?:nhiem vu )?(?:da )?(?:hoan thanh|thuc hien xong)\b/.test(plain(line))
    const given = /nhiem vu|chi tieu|van de/.test(above.folded) && !/hoan thanh|qua han|dung han/.test(above.folded)
    if (!done || !given || line.value.value <= above.value.value || /luy ke|ky truoc|bo sung/.test(line.folded))
      return []
    return [
      {
        message: `${nameCell(form, line)} ghi ${line.answer.text}, lớn hơn ${nameLine(above).replace(/^D/, 'd')} (${above.answer.text}) ở ngay trên.`,
        ...spotLine(form, line),
        expected: `≤ ${above.answer.text}`,
        found: line.answer.text,
      },
    ]
  })
}

function plain(line: FormLine): string {
  return line.folded.replace(/^[^\p{L}]+/u, '')
}

/** “30 | NN bảo đảm: 28; một phần: 03”, “3 | 1 + 2”: the note gives the parts. */
function notesOf(form: FilledForm): readonly Draft[] {
  return form.lines.flatMap((line): readonly Draft[] => {
    const cells = form.grid.rows[line.row - 1] ?? []
    const note = cells[cells.indexOf(line.answer) + 1]?.text ?? ''
    const whole = line.value?.value
    if (whole === undefined || whole < 2 || isRate(line) || note.length > 120) return []
    const added = /^\d[\d.]*(?:\s*\+\s*\d[\d.]*)+$/.test(note.trim())
    const listed = /^(?:[\p{L}\s,-]+:\s*\d[\d.]*\s*(?:;|,(?=\s\p{L})|$)\s*){2,}$/u.test(note.trim())
    if (!added && !listed) return []
    const parts = [...note.matchAll(/\d[\d.]*/g)].map(([digits]) => Number(digits.replaceAll('.', '')))
    const sum = parts.reduce((total, one) => total + one, 0)
    if (sum === whole || (Math.abs(sum - whole) > Math.max(2, whole * 0.2) && !slipBetween(sum, whole))) return []
    return [
      {
        message: `${nameCell(form, line)} ghi ${line.answer.text}, ghi chú “${note}” cộng được ${shown(sum)}.`,
        ...spotLine(form, line),
        expected: shown(sum),
        found: line.answer.text,
      },
    ]
  })
}

const denied = /\b(?:khong|chua)\b/

function plainWords(line: FormLine): string {
  return line.folded
    .split(/[^\p{L}]+/u)
    .filter((word) => !/^(?:khong|chua|da|duoc|theo|bi)?$/.test(word))
    .join(' ')
}

function isTogether(rows: readonly RowConcept[]): boolean {
  const at = rows.map(({ line }) => line.row)
  return Math.max(...at) - Math.min(...at) <= farthest
}

/** The whole, and right below it its parts and nothing else. */
function isRun(form: FilledForm, rows: readonly RowConcept[]): boolean {
  const at = rows.map(({ line }) => form.lines.indexOf(line))
  return at[0] === Math.min(...at) && Math.max(...at) - at[0] === rows.length - 1
}

export function sumsWith(values: readonly number[]): readonly number[] {
  return values.slice(0, 8).reduce<readonly number[]>((sums, one) => [...sums, ...sums.map((each) => each + one)], [0])
}

export const rowAccountRules: readonly LintRule[] = [rowAccounts]
