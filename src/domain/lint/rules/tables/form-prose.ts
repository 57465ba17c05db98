import { slipBetween } from '../../language/near-number.ts'
import type { Fraction } from '../../language/fractions.ts'
import type { Quantity } from '../../language/quantities.ts'
import type { LintFacts } from '../../facts.ts'
import type { Paper, Passage } from '../../paper.ts'
import { type Draft } from '../../rule.ts'
import { inFull } from '../../statements.ts'
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
  readonly unit?: string
  readonly fraction?: Fraction
}

// Words that make a number one of a part or of another time, unless the row says them too.
const narrow =
  /dang (?:xu ly|giai quyet|thuc hien|trong)|trong do|rieng|linh vuc|dung han|qua han|truoc han|con lai|chua|khong|luy ke|cung ky|so voi|tang|giam|giai doan|muc tieu|phan dau|chi tieu|thang|moi|chuyen de|duoc giao|cap tren|huyen|tinh giao|dot xuat/g

/** A row of the form told in prose by its own words: “ban hành 32 văn bản chỉ đạo” beside a row that counts 34. */
export function formsInProse(paper: Paper, facts: LintFacts): readonly Draft[] {
  const forms = filledForms(paper, facts).filter((form) => !form.column || form.column.present)
  if (forms.length === 0) return []
  const said = paper.passages.flatMap((passage): readonly Said[] =>
    passage.kind !== 'paragraph' || passage.role === 'plan' || passage.role === 'proposals' ? [] : saidIn(passage),
  )
  const told = sameFigure.check(paper, facts)
  const index = indexOf(said)
  return forms.flatMap((form) =>
    form.lines.flatMap((line): readonly Draft[] => {
      const { value } = line
      const own = ownWords(line)
      if (!value || value.value < 2 || value.decimals > 0 || isRate(line) || own.length < 2) return []
      const beside = form.lines.filter((one) => one !== line && Math.abs(one.row - line.row) <= 2)
      const scope = scopeOf(form, line)
      const about = candidates(index, own, beside).filter(
        (one) =>
          (!isWholeOf(one, value.value, beside) &&
            speaksOf(one, line, own) &&
            tellsApart(one, own, beside) &&
            scope.every((word) => one.words.includes(word))) ||
          isBeside(one, line, tellingWords(line.label), beside),
      )
      if (about.length === 0 || about.some((one) => one.quantity.value === value.value)) return []
      const printedNear = numbersNear(form, line)
      // “06 văn bản QPPL” says all of the row's words, “74 văn bản” three of four: the first is meant.
      const full = about.filter((one) => coverage(one.inside, own) === 1)
      const meant = full.length > 0 && full.length < about.length ? full : about
      const near = meant.filter(
        (one) =>
          (isNear(one.quantity.value, value.value) || (meant.length === 1 && isPlain(one, line, own, form))) &&
          !printedNear.has(one.quantity.value),
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

/** As prose may say it: an answer to a complaint is its handling, abbreviations are written out. */
function canonical(folded: string): string {
  const full = inFull(folded).replace(/phan anh(?:,?(?: va)? kien nghi)?|\bpakn\b/g, 'pakn')
  return full.includes('pakn')
    ? full.replace(/giai quyet(?: xong| dut diem)?|tra loi(?: xong)?|xu ly(?: xong)?|phan hoi|giai dap/g, 'giaidap')
    : full
}

const read = new Map<string, readonly string[]>()

function ownWords(line: FormLine): readonly string[] {
  const before = read.get(line.folded)
  if (before) return before
  const found = tellingWords(canonical(line.folded))
  if (read.size < 2000) read.set(line.folded, found)
  return found
}

/** The numbers of a passage with the words around them; of a fraction its part, with what is said behind the whole. */
function saidIn(passage: Passage): readonly Said[] {
  const plain = passage.quantities.filter((one) => !one.percent && one.decimals === 0)
  return plain.flatMap((quantity): readonly Said[] => {
    const fraction = passage.fractions.find((one) => one.start <= quantity.start && one.end >= quantity.end)
    if (fraction && fraction.numerator.start !== quantity.start) return []
    const whole = fraction && plain.find((one) => one.start === fraction.denominator.start)
    const words = [quantity, ...(whole ? [whole] : [])].map((one) => clauseAround(passage, one)).join(' ')
    const unit = quantity.unit ?? whole?.unit
    return [
      {
        passage,
        quantity,
        words,
        inside: wordsIn(canonical(words)),
        ...(unit === undefined ? {} : { unit }),
        ...(fraction ? { fraction } : {}),
      },
    ]
  })
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
  const above = lineAt(form, line.number.split('.').slice(0, -1).join('.'), line)
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

function isPart(paper: Paper, said: Said, whole: number): boolean {
  const { index, under } = said.passage
  const near = paper.passages.slice(Math.max(0, index - 3), index + 4).filter((one) => one.under === under)
  const others = near.flatMap((one) => one.quantities.filter((each) => !each.percent).map((each) => each.value))
  const rest = whole - said.quantity.value
  if (rest < 5) return false
  return others.includes(rest) || others.some((a, at) => others.slice(at + 1).some((b) => a + b === rest))
}

function speaksOf({ unit: said, words, inside }: Said, line: FormLine, own: readonly string[]): boolean {
  const unit = unitOf(line)
  if (said !== undefined && unit !== '' && !unit.includes(said) && !said.includes(unit)) return false
  const share = coverage(inside, own)
  if (share < 0.75) return false
  // All of a long label, and “trong đó” before it: the part is the row itself.
  const whole = share === 1 && own.length >= 3
  return [...withoutTime(words).matchAll(narrow)].every(
    ([word]) => line.folded.includes(word) || (whole && word === 'trong do'),
  )
}

/** “tiếp nhận 83 cán bộ, công chức (71 người từ xã cũ”: not a word tells “có mặt” from the rows beside it. */
function tellsApart({ passage, quantity, inside }: Said, own: readonly string[], beside: readonly FormLine[]): boolean {
  const before = passage.quantities[passage.quantities.indexOf(quantity) - 1]
  const opened = passage.folded.slice(before?.end ?? quantity.start, quantity.start).lastIndexOf('(')
  if (before && opened !== -1) {
    const after = wordsIn(passage.folded.slice(before.end + opened, quantity.end + 40).split(/[),;]/)[0] ?? '')
    if (!own.some((word) => after.has(word))) return false
  }
  const others = new Set(beside.flatMap(ownWords))
  const apart = own.filter((word) => !others.has(word))
  return apart.length === 0 || apart.some((word) => inside.has(word))
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

/** All of a long label in one clause with the row's own unit, and no other row says so much of it: far or near, that row is meant. */
function isPlain(
  { passage, quantity, unit, inside, words }: Said,
  line: FormLine,
  own: readonly string[],
  form: FilledForm,
): boolean {
  const named =
    unit === undefined
      ? line.unit !== '' && canonical(behind(passage, quantity)).startsWith(line.unit)
      : unitOf(line).includes(unit)
  if ((own.length < 3 && !own.includes('giaidap')) || !named || coverage(inside, own) < 1) return false
  if (
    [...words.matchAll(aside)].some(([word]) => !own.includes(word)) ||
    (/^\W*tong/.test(line.folded) && !/\btong\b/.test(words))
  )
    return false
  // “2. Người hoạt động không chuyên trách; 2.1 Tổng số được giao” is of those alone.
  const above = lineAt(form, line.number.split('.').slice(0, -1).join('.'), line)
  if (above && !above.value && coverage(inside, ownWords(above)) < 0.5) return false
  return form.lines.every(
    (one) => one === line || isRate(one) || coverage(inside, ownWords(one)) < 1 || ownWords(one).length < own.length,
  )
}

function unitOf({ unit }: FormLine): string {
  return unit.replace(/,\s*/g, ' ').trim()
}

function behind({ folded }: Passage, { end }: Quantity): string {
  return folded.slice(end, end + 40).trimStart()
}

const aside = /\b(?:them|moi|lan|dot|lop|hoi nghi|ho|hai|ba|tren|gan|hon|khoang|trung binh|binh quan|con|o cac)\b/g

/** “12/13 đơn vị” beside a row of 13: that is the whole, unless the row beside is the whole as well. */
function isWholeOf({ fraction }: Said, value: number, beside: readonly FormLine[]): boolean {
  // 37/40 of another list than the 52 beside this row.
  if (fraction && !beside.some((one) => one.value?.value === fraction.denominator.value)) return true
  return fraction?.denominator.value === value && !beside.some((one) => one.value?.value === value && !isRate(one))
}

function isNear(a: number, b: number): boolean {
  return Math.abs(a - b) <= Math.max(2, b * 0.25) || slipBetween(a, b) !== undefined
}
