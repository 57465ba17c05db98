import type { LintFacts } from '../../facts.ts'
import type { Quantity } from '../../language/quantities.ts'
import type { Paper } from '../../paper.ts'
import { type Draft, type LintRule } from '../../rule.ts'
import { type Sentence, sentencesIn } from '../../sentences.ts'
import { numberAt } from '../../tables/column-table.ts'
import { columnTables, isShare, placeIn, printedHead } from '../columns/column-tables.ts'
import { shown } from '../show.ts'
import { coverage, spotAround, tellingWords, wordsIn } from '../tables/table-words.ts'
import { placeOfYear } from './year-places.ts'
import { yearTables } from './year-tables.ts'

/** One count told year by year, with what the years add up to. */
type Account = {
  readonly label: string
  readonly words: readonly string[]
  readonly unit: string
  readonly sum: number
  readonly values: readonly number[]
  readonly last: number
  readonly at: ReturnType<typeof placeOfYear>
}

export const yearsShort: LintRule = {
  code: 'CCHC-205',
  severity: 'warning',
  title: 'Bảng theo năm cộng bằng số của cả giai đoạn',
  explanation:
    'Lời văn nêu một số cho cả giai đoạn thì các năm trong bảng phải cộng đủ số ấy; thiếu là bảng dừng trước khi hết giai đoạn hoặc có số ghi sai.',
  check: (paper, facts) => {
    const accounts = [...fromYears(paper), ...fromLines(paper, facts)]
    if (accounts.length === 0) return []
    const sentences = paper.passages
      .filter((one) => one.kind === 'paragraph' && one.role !== 'plan' && one.role !== 'proposals')
      .flatMap(sentencesIn)
      .filter(({ folded }) => stretch.test(folded))
    const told = sentences.flatMap(toldIn)
    return accounts.flatMap((account) => judge(account, told))
  },
}

const stretch =
  /giai doan|\b(?:0?5|nam) nam\b|\btu (?:ngay )?\d{1,2}[/.]\d{1,2}[/.]20\d\d.{0,20}den|\btu nam 20\d\d|tu (?:dau )?nhiem ky|tu thang \d{1,2}[/ ]/

type Told = { readonly sentence: Sentence; readonly quantity: Quantity; readonly inside: ReadonlySet<string> }

/** The numbers a sentence tells of a whole stretch of years, with their words. */
function toldIn(sentence: Sentence): readonly Told[] {
  const start = stretch.exec(sentence.folded)!.index + sentence.start
  return sentence.quantities.flatMap((quantity, at): readonly Told[] => {
    if (quantity.percent || quantity.decimals > 0 || quantity.start < start || quantity.value < 10) return []
    const before = sentence.quantities.slice(0, at).findLast((one) => one.end > start && one.value >= 10)
    const left = sentence.folded.slice(
      Math.max(0, (before?.end ?? start) - sentence.start),
      quantity.start - sentence.start,
    )
    const right = sentence.folded.slice(quantity.end - sentence.start).split(/[;,.()]/)[0]!
    const clause = `${left.split(/;/).at(-1)} ${right}`
    if (part.test(clause.replace(/tong (?:so )?/g, '')) || /\bnam 20\d\d\b/.test(left.replace(ends, ' '))) return []
    return [{ sentence, quantity, inside: wordsIn(clause) }]
  })
}

function judge(account: Account, all: readonly Told[]): readonly Draft[] {
  const told = all.filter(
    ({ sentence, quantity, inside }) =>
      (quantity.unit === undefined || account.unit === '' || account.unit.includes(quantity.unit)) &&
      coverage(inside, account.words) === 1 &&
      isOfThese(sentence, account),
  )
  const [first] = told
  if (!first || told.some(({ quantity }) => quantity.value === account.sum)) return []
  if (first.sentence.quantities.some(({ value }) => value === account.sum)) return []
  if (runsOf(account.values).includes(first.quantity.value)) return []
  // Some years as they are, and one number of the whole: nothing else of the table is that whole.
  if (account.values.includes(first.quantity.value) || first.quantity.value < Math.max(...account.values)) return []
  const off = first.quantity.value - account.sum
  const rest =
    off > 0 ? `còn ${shown(off)} không có trong bảng (bảng dừng ở năm ${account.last})` : `nhiều hơn ${shown(-off)}`
  return [
    {
      message: `“${account.label}”: các năm trong bảng cộng được ${shown(account.sum)}, lời văn ghi ${shown(first.quantity.value)} cho cả giai đoạn; ${rest}.`,
      ...account.at,
      other: spotAround(first.sentence.passage, first.quantity.start, first.quantity.end),
      expected: shown(first.quantity.value),
      found: shown(account.sum),
    },
  ]
}

/** “Giai đoạn 2016 - 2020” is none of the table's years. */
function isOfThese({ folded }: Sentence, { last, values }: Account): boolean {
  const years = [...folded.matchAll(/(?<![\d/])20\d\d(?!\d|\s?\/)/g)].map(([year]) => Number(year))
  return years.length === 0 || Math.max(...years) > last - values.length
}

/** Sums of two years and more, one after another. */
function runsOf(values: readonly number[]): readonly number[] {
  return values.flatMap((_, from) =>
    values.slice(from + 1).map((__, to) => values.slice(from, from + to + 2).reduce((sum, one) => sum + one, 0)),
  )
}

const ends = /\b(?:tu|den)\b[^;,.]{0,30}?20\d\d/g

const part =
  /trong do|\brieng\b|linh vuc|qua han|dung han|truoc han|so voi|\btang\b|\bgiam\b|binh quan|moi nam|chuyen sang/

// What is there at the end of each year is not added up.
const stock =
  /co mat|duoc giao|bien che|hien co|hieu luc|diem|xep|hang\b|chi so|dan so|\bho\b(?! so)|ty le|muc do|tong so (?:tthc|thu tuc|don vi|thon)/

function fromYears(paper: Paper): readonly Account[] {
  return yearTables(paper).flatMap((table) => {
    const years = table.years.filter((one) => one !== undefined)
    if (years.length < 3 || years.length !== table.columns.length) return []
    return table.rows.flatMap((row): readonly Account[] => {
      const values = row.values.flatMap((one) => (one && one.decimals === 0 && !one.percent ? [one.value] : []))
      if (row.rate || values.length !== years.length || stock.test(row.folded)) return []
      return accountOf(row.label, row.unit, values, Math.max(...years), placeOfYear(table, row, values.length - 1))
    })
  })
}

function fromLines(paper: Paper, facts: LintFacts): readonly Account[] {
  return columnTables(paper, facts).flatMap((table) => {
    if (table.total) return []
    const lines = table.lines.flatMap((line) => {
      const year = /^(?:năm )?(20\d\d)$/iu.exec(line.name.trim())?.[1]
      return year === undefined ? [] : [{ line, year: Number(year) }]
    })
    if (lines.length < 3 || lines.length !== table.lines.length) return []
    return table.columns.flatMap((column): readonly Account[] => {
      const label = printedHead(table, column)
      const head = (table.grid.heads[column] ?? []).join(' ')
      const values = lines.flatMap(({ line }) => {
        const number = numberAt(line, column)
        return number && number.decimals === 0 && !number.percent ? [number.value] : []
      })
      if (isShare(table, column) || values.length !== lines.length || stock.test(head)) return []
      return accountOf(
        label,
        '',
        values,
        Math.max(...lines.map((one) => one.year)),
        placeIn(table, lines.at(-1)!.line, column),
      )
    })
  })
}

function accountOf(
  label: string,
  unit: string,
  values: readonly number[],
  last: number,
  at: Account['at'],
): readonly Account[] {
  const words = tellingWords(label)
  const sum = values.reduce((total, one) => total + one, 0)
  return words.length === 0 || sum < 20 ? [] : [{ label, words, unit, sum, values, last, at }]
}
