import type { FilledForm, FormLine } from '../../tables/row-form.ts'
import { childrenOf, isRate, lineAt } from '../../tables/row-form.ts'
import { foldInPlace } from '../../language/fold.ts'
import { slipBetween } from '../../language/near-number.ts'
import type { LintFacts } from '../../facts.ts'
import type { Paper } from '../../paper.ts'
import { unevenNumbers } from '../tables/list-numbers.ts'
import { type Draft, type LintRule } from '../../rule.ts'
import { codedCells } from '../columns/column-cells.ts'
import { codedRows, legendOf } from './row-legends.ts'
import { eachLine, filledForms, isFirst, nameCell, spotLine } from './filled-forms.ts'
import { shown } from '../show.ts'

export const formSum: LintRule = {
  code: 'CCHC-023',
  severity: 'error',
  title: 'Dòng tổng của biểu bằng các dòng thành phần',
  explanation: 'Dòng tổng số phải bằng tổng các dòng con cùng đơn vị tính ngay dưới nó.',
  check: (paper, facts) =>
    eachLine(paper, facts, (line, form) => {
      const parts = sumParts(form, line)
      if (!parts || !line.value || isRate(line)) return undefined
      const values = parts.lines.map((one) => one.value)
      const sum = values.reduce((total, one) => total + (one?.value ?? 0), 0)
      const blank = values.some((one) => one === undefined)
      if (sum === line.value.value || (blank && sum <= line.value.value)) return undefined
      const culprit = partOff(paper, parts.lines, line.value.value, sum)
      if (!parts.sure && !culprit && !isSlip(line.value.value, sum, parts.lines)) return undefined
      const numbers = parts.lines.map((one) => `${one.number} (${one.answer.text || '–'})`).join(' + ')
      return {
        severity: parts.sure && !blank ? 'error' : 'warning',
        message: `${nameCell(form, line)} ghi ${line.answer.text}, nhưng các dòng ${numbers} = ${shown(sum)}${culprit ? `; lời văn cũng ghi ${line.answer.text}, dòng ${culprit.line.number} có thể phải là ${shown(culprit.meant)}` : ''}.`,
        ...spotLine(form, culprit?.line ?? line),
        expected: shown(culprit?.meant ?? sum),
        found: (culprit?.line ?? line).answer.text,
      }
    }),
}

/** Nobody says these parts are all of the whole: then only what a hand may have miswritten is told. */
function isSlip(whole: number, sum: number, parts: readonly FormLine[]): boolean {
  if (sum > whole || whole - sum <= 2 || slipBetween(whole, sum)) return true
  return parts.some(({ value }) => value && slipBetween(value.value, value.value + whole - sum))
}

/** The prose states the whole as it is; then one part is off, if only one can be. */
function partOff(paper: Paper, parts: readonly FormLine[], whole: number, sum: number) {
  const stated = new Set(paper.passages.flatMap((one) => one.quantities.map((each) => each.value)))
  if (!stated.has(whole) || stated.has(sum)) return undefined
  const able = parts.flatMap((line) => {
    const meant = (line.value?.value ?? 0) + whole - sum
    return line.value && line.value.value > 0 && meant >= 0 ? [{ line, meant }] : []
  })
  return able.length === 1 ? able[0] : undefined
}

function sumParts(
  form: FilledForm,
  line: FormLine,
): { readonly lines: readonly FormLine[]; readonly sure: boolean } | undefined {
  const source = line.declared?.source
  if (source?.kind === 'sum') {
    const lines = source.of.flatMap((number) => lineAt(form, number) ?? [])
    return lines.length === source.of.length ? { lines, sure: true } : undefined
  }
  const relation = form.form?.relations.find((one) => one.whole === line.number && one.how === 'equal')
  if (relation) {
    const lines = relation.parts.flatMap((number) => lineAt(form, number) ?? [])
    return lines.length === relation.parts.length ? { lines, sure: true } : undefined
  }
  if (line.declared || !line.folded.startsWith('tong so')) return undefined
  const below = childrenOf(form, line)
  const same = below.length >= 2 && below.every((one) => one.unit === line.unit && !isRate(one))
  return same ? { lines: below, sure: false } : undefined
}

export const formAtLeast: LintRule = {
  code: 'CCHC-026',
  severity: 'error',
  title: 'Dòng con không vượt dòng tổng',
  explanation: 'Các dòng con của biểu là một phần của dòng tổng nên không thể lớn hơn nó.',
  check: (paper, facts) =>
    filledForms(paper, facts).flatMap((form) =>
      (form.form?.relations ?? []).flatMap((relation): Draft[] => {
        const whole = lineAt(form, relation.whole)
        if (relation.how !== 'at-least' || !whole?.value) return []
        const lines = relation.parts.flatMap((number) => lineAt(form, number) ?? [])
        const sum = lines.reduce((total, one) => total + (one.value?.value ?? 0), 0)
        if (sum <= whole.value.value) return []
        const names = lines.map((one) => `${one.number} (${one.answer.text || '–'})`).join(' + ')
        // Interlinked procedures may be of another authority; tasks are all of one list.
        const severity = whole.unit === 'nhiem vu' ? 'error' : 'warning'
        return [
          {
            severity,
            message: `${nameCell(form, whole)} ghi ${whole.answer.text}, nhỏ hơn ${names} = ${shown(sum)}.`,
            ...spotLine(form, whole),
            expected: `≥ ${shown(sum)}`,
            found: whole.answer.text,
          },
        ]
      }),
    ),
}

/** `Chưa = 0 Đang làm = 1 Hoàn thành = 2`, or `0: chưa; 1: có`: the codes printed beside the cell. */
function codesOf(unit: string): readonly number[] {
  const whole = legendOf(unit)
  if (whole.length >= 2) return whole
  return [...unit.matchAll(/=\s*(\d)(?!\d)/g)].map((match) => Number(match[1]))
}

export const formCode: LintRule = {
  code: 'CCHC-027',
  severity: 'error',
  title: 'Giá trị mã có trong chú giải của dòng',
  explanation: 'Ô ghi mã chỉ nhận các mã in ở cột đơn vị tính; chú giải thiếu mã thì phải bổ sung chú giải.',
  check: (paper, facts) => [
    ...eachLine(paper, facts, (line, form) => {
      const codes = codesOf(line.unit)
      const { value } = line
      if (codes.length === 0 || !value || codes.includes(value.value)) return undefined
      // One code alone is a legend cut short, and then the value may be right.
      const cut = codes.length === 1
      return {
        severity: cut ? 'warning' : 'error',
        message: cut
          ? `${nameCell(form, line)} ghi ${line.answer.text}, nhưng chú giải chỉ có mã ${codes.join(', ')}; chú giải thiếu hoặc giá trị sai.`
          : `${nameCell(form, line)} ghi ${line.answer.text}, không có trong các mã ${codes.join(', ')}.`,
        ...spotLine(form, line),
        expected: codes.join(', '),
        found: line.answer.text,
      }
    }),
    ...wordsForCodes(paper, facts),
    ...codedCells(paper, facts),
    ...codedRows(paper),
  ],
}

/** “Chưa = 0; Đang làm = 1; Hoàn thành = 2 | Có”: a word that is none of the legend's. */
function wordsForCodes(paper: Paper, facts: LintFacts): readonly Draft[] {
  return eachLine(paper, facts, (line, form) => {
    const legend = `${line.unit} ${line.folded}`
    const codes = [codesOf(line.unit), legendOf(line.label)].find((one) => one.length >= 2)
    const answer = foldInPlace(line.answer.text)
      .replace(/[^\p{L}\s]/gu, ' ')
      .trim()
      .replace(/\s+/g, ' ')
    if (!codes || line.value || !/^\p{L}/u.test(answer) || answer.length > 20 || /\d/.test(line.answer.text))
      return undefined
    if (notAnswered.test(answer) || new RegExp(`(?<!\\p{L})${answer}(?!\\p{L})`, 'u').test(legend)) return undefined
    return {
      severity: 'warning',
      message: `${nameCell(form, line)} ghi “${line.answer.text}”, trong khi chú giải chỉ nhận các mã ${codes.join(', ')}.`,
      ...spotLine(form, line),
      expected: codes.join(', '),
      found: line.answer.text,
    }
  })
}

const notAnswered =
  /^(?:khong ap dung|khong thuoc|chua co so lieu|khong co so lieu|khong thong ke|xem|theo|ghi chu|nt\b|x$)/

export const formBlank: LintRule = {
  code: 'CCHC-028',
  severity: 'warning',
  title: 'Ô của biểu không bỏ trống',
  explanation: 'Ô bỏ trống không nói được là không có, chưa có số liệu hay không áp dụng; ghi 0, “–” hoặc lý do.',
  check: (paper, facts) =>
    filledForms(paper, facts).flatMap((form) => {
      // What is asked for the first time this year has no number of last year.
      if (form.column?.earlier) return []
      const blanks = form.lines.filter(
        (line) =>
          line.answer.text === '' &&
          line.unit !== '' &&
          line.declared?.valueType !== 'header' &&
          (form.column ? isAnsweredElsewhere(form, line) : noteOf(form, line) === ''),
      )
      if (blanks.length === 0) return []
      const [first] = blanks as [FormLine]
      const list = blanks.map((line) => line.number || line.label.slice(0, 30)).join(', ')
      const where = form.column ? `Cột ${form.column.name}: ` : ''
      return [
        { message: `${where}${blanks.length} ô bỏ trống không ghi lý do: dòng ${list}.`, ...spotLine(form, first) },
      ]
    }),
}

/** In a form of years a row left blank throughout is one that was never asked; a single blank is one forgotten. */
function isAnsweredElsewhere(form: FilledForm, line: FormLine): boolean {
  const cells = form.grid.rows[line.row - 1] ?? []
  const at = cells.indexOf(line.answer)
  const index = form.column?.index ?? 0
  const others = cells.slice(Math.max(0, at - index), at + (form.column?.of ?? 1) - index)
  // “31/28” answers too: two numbers of one row.
  return others.some((one) => one !== line.answer && (one.number !== undefined || /^\d+\s*\/\s*\d+$/.test(one.text)))
}

function noteOf(form: FilledForm, line: FormLine): string {
  const cells = form.grid.rows[line.row - 1] ?? []
  const at = cells.indexOf(line.answer)
  return cells
    .slice(at + 1)
    .map((one) => one.text)
    .join('')
}

export const formHeaderValue: LintRule = {
  code: 'CCHC-029',
  severity: 'info',
  title: 'Dòng tiêu đề không ghi số',
  explanation: 'Dòng nhóm không có đơn vị tính thì không có số liệu; số ghi ở đó không ai biết là của gì.',
  check: (paper, facts) =>
    eachLine(paper, facts, (line, form) => {
      const { value } = line
      if (!value || form.plain || !isFirst(form) || line.unit !== '' || childrenOf(form, line).length === 0)
        return undefined
      if (line.declared && line.declared.valueType !== 'header' && line.declared.unit !== '') return undefined
      return {
        message: `${nameCell(form, line)} là dòng nhóm, không có đơn vị tính, nhưng ghi ${line.answer.text}.`,
        ...spotLine(form, line),
        found: line.answer.text,
      }
    }),
}

export const formNumbering: LintRule = {
  code: 'CCHC-030',
  severity: 'info',
  title: 'Số thứ tự của biểu liên tục',
  explanation: 'Nhảy số thứ tự cho thấy biểu bị thiếu dòng so với mẫu.',
  check: (paper, facts) => {
    const told = skippedRows(paper, facts)
    const rows = new Set(told.map(({ location }) => `${location.table} ${location.row}`))
    return [
      ...told,
      ...unevenNumbers(paper).lost.filter(({ location }) => !rows.has(`${location.table} ${location.row}`)),
    ]
  },
}

function skippedRows(paper: Paper, facts: LintFacts): readonly Draft[] {
  return filledForms(paper, facts)
    .filter(isFirst)
    .flatMap((form) =>
      form.lines.flatMap((line): Draft[] => {
        const parts = line.number.split('.')
        const last = Number(parts.at(-1))
        if (line.number === '' || last <= 1) return []
        if (parts.length < 2 && !isLost(form, last)) return []
        const before = [...parts.slice(0, -1), String(last - 1)].join('.')
        // 1.4.1 without 1.4: the group is there, its head is not printed.
        if (lineAt(form, before) || form.lines.some((one) => one.number.startsWith(`${before}.`))) return []
        return [
          {
            message: `Có dòng ${line.number} nhưng không có dòng ${before}.`,
            ...spotLine(form, line),
            expected: before,
          },
        ]
      }),
    )
}

/** A first floor that skips one number; where it starts anew or has no numbers of its own, nothing is lost. */
function isLost(form: FilledForm, number: number): boolean {
  const tops = form.lines.flatMap((line) => (/^\d{1,2}$/.test(line.number) ? [Number(line.number)] : []))
  const rising = tops.every((one, at) => at === 0 || one > tops[at - 1]!)
  return rising && tops.length >= 3 && tops.includes(number - 2)
}

/** In the report of one commune “the locality” is that commune: a mean over one part is that part. */
export const formOnePart: LintRule = {
  code: 'CCHC-031',
  severity: 'error',
  title: 'Số của địa phương bằng số của đơn vị duy nhất trong đó',
  explanation:
    'Báo cáo của một xã: tỷ lệ “của địa phương” chỉ có một thành phần là UBND cấp xã nên hai dòng phải bằng nhau.',
  check: (paper, facts) => {
    if (!paper.header.unit) return []
    return eachLine(paper, facts, (line, form) => {
      const below = childrenOf(form, line)
      const [only] = below
      const { value } = line
      if (!only?.value || !value || below.length !== 1 || !isRate(line) || !isRate(only)) return undefined
      const same =
        /(?:cua|tai) (?:dia phuong|don vi)/.test(line.folded) && /(?:cua|tai) (?:ubnd )?(?:cap )?xa/.test(only.folded)
      if (!same || value.value === only.value.value || !sharesWords(line.folded, only.folded)) return undefined
      return {
        message: `${nameCell(form, line)} (của địa phương) ghi ${line.answer.text}%, dòng ${only.number} (của UBND cấp xã) ghi ${only.answer.text}%; báo cáo chỉ có một xã nên hai số phải bằng nhau.`,
        ...spotLine(form, line),
        expected: only.answer.text,
        found: line.answer.text,
      }
    })
  },
}

function sharesWords(a: string, b: string): boolean {
  const words = new Set(a.split(/\s+/))
  const own = b.split(/\s+/).filter((word) => word.length > 1)
  return own.filter((word) => words.has(word)).length >= own.length * 0.5
}

export const formCellRules: readonly LintRule[] = [
  formSum,
  formAtLeast,
  formCode,
  formBlank,
  formHeaderValue,
  formNumbering,
  formOnePart,
]
