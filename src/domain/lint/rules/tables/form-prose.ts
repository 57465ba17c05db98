import { slipBetween } from '../../language/near-number.ts'
import type { Quantity } from '../../language/quantities.ts'
import type { LintFacts } from '../../facts.ts'
import type { Paper, Passage } from '../../paper.ts'
import { type Draft } from '../../rule.ts'
import { type FilledForm, type FormLine, isRate, lineAt } from '../../tables/row-form.ts'
import { filledForms } from './filled-forms.ts'
import { sameFigure } from '../figures/same-figure.ts'
import { printed, shown } from '../show.ts'
import { clauseAround, coverage, spotAround, tellingWords, wordsIn } from './table-words.ts'

type Said = {
  readonly passage: Passage
  readonly quantity: Quantity
  readonly words: string
  readonly inside: ReadonlySet<string>
}

// Words that make a number one of a part or of another time, unless the row says them too.
const narrow =
  /trong do|rieng|linh vuc|dung han|qua han|truoc han|con lai|chua|khong|luy ke|cung ky|so voi|tang|giam|giai doan|muc tieu|phan dau|chi tieu|thang|moi|chuyen de|duoc giao|cap tren|huyen|tinh giao|dot xuat/g

/** A row of the form told in prose by its own words: “ban hành 32 văn bản chỉ đạo” beside a row that counts 34. */
export function formsInProse(paper: Paper, facts: LintFacts): readonly Draft[] {
  const forms = filledForms(paper, facts).filter((form) => !form.column || form.column.present)
  if (forms.length === 0) return []
  const said = paper.passages.flatMap((passage): readonly Said[] =>
    passage.kind !== 'paragraph' || passage.role === 'plan' || passage.role === 'proposals'
      ? []
      : passage.quantities
          .filter((one) => !one.percent && one.decimals === 0 && !isInFraction(passage, one))
          .map((quantity) => {
            const words = clauseAround(passage, quantity)
            return { passage, quantity, words, inside: wordsIn(words) }
          }),
  )
  const told = sameFigure.check(paper, facts)
  const index = indexOf(said)
  return forms.flatMap((form) =>
    form.lines.flatMap((line): readonly Draft[] => {
      const { value } = line
      const own = tellingWords(line.label)
      if (!value || value.value < 2 || value.decimals > 0 || isRate(line) || own.length < 2) return []
      const beside = form.lines.filter((one) => one !== line && Math.abs(one.row - line.row) <= 2)
      const scope = scopeOf(form, line)
      const about = candidates(index, own, beside).filter(
        (one) =>
          (speaksOf(one, line, own) && scope.every((word) => one.words.includes(word))) ||
          isBeside(one, line, own, beside),
      )
      if (about.length === 0 || about.some((one) => one.quantity.value === value.value)) return []
      const printedNear = numbersNear(form, line)
      // “06 văn bản QPPL” says all of the row's words, “74 văn bản” three of four: the first is meant.
      const full = about.filter((one) => coverage(one.inside, own) === 1)
      const meant = full.length > 0 && full.length < about.length ? full : about
      const near = meant.filter(
        ({ quantity }) => isNear(quantity.value, value.value) && !printedNear.has(quantity.value),
      )
      const [only] = near
      if (!only || meant.length > 2) return []
      // “Phát ra 320 phiếu, thu về 310”: the row's number is said right beside, of the next thing.
      const at = only.passage.quantities.indexOf(only.quantity)
      // Unless that one is of the row beside, which prints the same number.
      const twin = beside.some((one) => one.value?.value === value.value && !isRate(one))
      const neighbours = only.passage.quantities.slice(Math.max(0, at - 2), at + 3)
      if (!twin && neighbours.some((one) => one.value === value.value)) return []
      // 146 của xã, 14 và 12 ngành dọc of 172: the prose gives the rest beside it.
      if (isPart(paper, only, value.value)) return []
      const known = told.some((one) => [one.expected, one.found].includes(shown(value.value)))
      if (known) return []
      return [
        {
          message: `Lời văn ghi ${printed(only.quantity)}, biểu${form.grid.table.number > 0 ? ` (bảng ${form.grid.table.number})` : ''} dòng “${line.label}” ghi ${line.answer.text}.`,
          ...spotAround(only.passage, only.quantity.start, only.quantity.end),
          expected: line.answer.text,
          found: printed(only.quantity),
        },
      ]
    }),
  )
}

type Index = {
  readonly byWord: ReadonlyMap<string, readonly Said[]>
  readonly byBefore: ReadonlyMap<number, readonly Said[]>
  readonly order: ReadonlyMap<Said, number>
}

/** Numbers by the words around them and by the number before: a form of a hundred rows asks only those it may mean. */
function indexOf(said: readonly Said[]): Index {
  const byWord = new Map<string, Said[]>()
  const byBefore = new Map<number, Said[]>()
  for (const one of said) {
    for (const word of one.inside) push(byWord, word, one)
    const { quantities } = one.passage
    const before = quantities[quantities.indexOf(one.quantity) - 1]
    if (before) push(byBefore, before.value, one)
  }
  return { byWord, byBefore, order: new Map(said.map((one, at) => [one, at])) }
}

function push<K>(map: Map<K, Said[]>, key: K, one: Said): void {
  const list = map.get(key)
  if (list) list.push(one)
  else map.set(key, [one])
}

function candidates(index: Index, own: readonly string[], beside: readonly FormLine[]): readonly Said[] {
  // Three words of four must be there: then one of any so many is.
  const enough = own.length - Math.ceil(own.length * 0.75) + 1
  const rare = own.toSorted((a, b) => (index.byWord.get(a)?.length ?? 0) - (index.byWord.get(b)?.length ?? 0))
  const found = new Set([
    ...rare.slice(0, enough).flatMap((word) => index.byWord.get(word) ?? []),
    ...beside.flatMap((one) => (one.value ? (index.byBefore.get(one.value.value) ?? []) : [])),
  ])
  return [...found].toSorted((a, b) => index.order.get(a)! - index.order.get(b)!)
}

/** “Tổng số hồ sơ đã tiếp nhận” under the rate of online procedures is of those alone. */
export function scopeOf(form: FilledForm, line: FormLine): readonly string[] {
  const above = lineAt(form, line.number.split('.').slice(0, -1).join('.'))
  if (!above || !isRate(above)) return []
  return [...above.folded.matchAll(restricting)].map(([word]) => word).filter((word) => !line.folded.includes(word))
}

const restricting =
  /muc do|toan trinh|mot phan|dvctt|dich vu cong|chi tinh|chi thong ke|doi voi|phat sinh|yeu cau|nghia vu|thanh toan|so hoa|cap (?:tinh|huyen|xa)/g

/** What the row and those beside it print, in every column and in their notes: “13 (giao 14)”. */
function numbersNear(form: FilledForm, line: FormLine): ReadonlySet<number> {
  const rows = form.grid.rows.slice(Math.max(0, line.row - 2), line.row + 1)
  const found = rows.flatMap((row) => {
    const label = row.findIndex((cell) => /\p{L}{2,}/u.test(cell.text))
    return row
      .slice(label + 1)
      .flatMap((cell) =>
        cell.number
          ? [cell.number.value]
          : [...cell.text.matchAll(/\d[\d.]*/g)].map(([digits]) => Number(digits.replaceAll('.', ''))),
      )
  })
  return new Set(found)
}

function isInFraction(passage: Passage, quantity: Quantity): boolean {
  return passage.fractions.some((one) => one.start <= quantity.start && one.end >= quantity.end)
}

function isPart(paper: Paper, said: Said, whole: number): boolean {
  const { index, under } = said.passage
  const near = paper.passages.slice(Math.max(0, index - 3), index + 4).filter((one) => one.under === under)
  const others = near.flatMap((one) => one.quantities.filter((each) => !each.percent).map((each) => each.value))
  const rest = whole - said.quantity.value
  if (rest < 5) return false
  return others.includes(rest) || others.some((a, at) => others.slice(at + 1).some((b) => a + b === rest))
}

function speaksOf({ quantity, words, inside }: Said, line: FormLine, own: readonly string[]): boolean {
  const unit = line.unit.trim()
  if (quantity.unit !== undefined && unit !== '' && !unit.includes(quantity.unit) && !quantity.unit.includes(unit))
    return false
  const said = coverage(inside, own)
  if (said < 0.75) return false
  // All of a long label, and “trong đó” before it: the part is the row itself.
  const whole = said === 1 && own.length >= 3
  return [...withoutTime(words).matchAll(narrow)].every(
    ([word]) => line.folded.includes(word) || (whole && word === 'trong do'),
  )
}

/** “Trong 6 tháng”, “trong tháng 5”: the report's own time narrows nothing. */
function withoutTime(words: string): string {
  return words.replace(
    /(?:trong |den het )?(?:0?[369] thang(?: dau nam)?|\bquy (?:i{1,3}|iv|\d)\b|\bthang \d{1,2}\b|\btrong (?:thang|quy|ky|nam)\b)(?: nam 20\d\d|\/20\d\d)?/g,
    ' ',
  )
}

/** “biên chế giao 43, hiện có mặt 40”: the number before is the row above, and half the words are this row's. */
function isBeside(said: Said, line: FormLine, own: readonly string[], beside: readonly FormLine[]): boolean {
  const { passage, quantity, words } = said
  if (quantity.unit !== undefined && !line.unit.includes(quantity.unit)) return false
  const before = passage.quantities[passage.quantities.indexOf(quantity) - 1]
  if (!before || quantity.start - before.end > 30 || quantity.value < 5) return false
  const neighbour = beside.find((one) => one.value?.value === before.value && one.unit === line.unit && !isRate(one))
  if (!neighbour) return false
  const unlike = own.filter((word) => !tellingWords(neighbour.label).includes(word))
  const between = passage.folded.slice(before.end, quantity.start)
  return (
    unlike.length >= 1 &&
    coverage(between, unlike) === 1 &&
    [...words.matchAll(narrow)].every(([word]) => line.folded.includes(word))
  )
}

function isNear(a: number, b: number): boolean {
  return Math.abs(a - b) <= Math.max(2, b * 0.25) || slipBetween(a, b) !== undefined
}
