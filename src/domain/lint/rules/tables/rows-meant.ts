import { slipBetween } from '../../language/near-number.ts'
import type { Quantity } from '../../language/quantities.ts'
import type { Paper, Passage } from '../../paper.ts'
import { type FilledForm, type FormLine, isRate, parentOf } from '../../tables/row-form.ts'
import { canonical, ownWords, type Said, unitOf } from './rows-said.ts'
import { coverage, tellingWords, wordsIn } from './table-words.ts'

// Words that make a number one of a part or of another time, unless the row says them too.
const narrow =
  /dang (?:xu ly|giai quyet|thuc hien|trong)|trong do|rieng|linh vuc|dung han|qua han|truoc han|con lai|chua|khong|luy ke|cung ky|so voi|tang|giam|giai doan|muc tieu|phan dau|chi tieu|thang|moi|chuyen de|duoc giao|cap tren|huyen|tinh giao|dot xuat/g

/** “Tổng số hồ sơ đã tiếp nhận” under the rate of online procedures is of those alone. */
export function scopeOf(form: FilledForm, line: FormLine): readonly string[] {
  const above = parentOf(form, line)
  if (!above || !isRate(above)) return []
  return [...above.folded.matchAll(restricting)].map(([word]) => word).filter((word) => !line.folded.includes(word))
}

const restricting =
  /muc do|toan trinh|mot phan|dvctt|dich vu cong|chi tinh|chi thong ke|doi voi|phat sinh|yeu cau|nghia vu|thanh toan|so hoa|cap (?:tinh|huyen|xa)/g

/** What the row and those beside it print, in every column and in their notes: “13 (giao 14)”. */
export function numbersNear(form: FilledForm, line: FormLine): ReadonlySet<number> {
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

export function isPart(paper: Paper, said: Said, whole: number): boolean {
  const { index, under } = said.passage
  const near = paper.passages.slice(Math.max(0, index - 3), index + 4).filter((one) => one.under === under)
  const others = near.flatMap((one) => one.quantities.filter((each) => !each.percent).map((each) => each.value))
  const rest = whole - said.quantity.value
  if (rest < 5) return false
  return others.includes(rest) || others.some((a, at) => others.slice(at + 1).some((b) => a + b === rest))
}

export function speaksOf(
  { passage, unit: said, words, inside }: Said,
  form: FilledForm,
  line: FormLine,
  own: readonly string[],
): boolean {
  const unit = unitOf(line)
  if (said !== undefined && unit !== '' && !unit.includes(said) && !said.includes(unit)) return false
  const share = coverage(inside, own)
  if (share < 0.75 || (said === undefined && !mentions(passage, unit))) return false
  // All of a long label, and “trong đó” before it: the part is the row itself.
  const whole = share === 1 && own.length >= 3
  // “4. Nhiệm vụ UBND tỉnh giao; 4.1 Tổng số được giao”: what stands above is said of the row too.
  const above = parentOf(form, line)
  const label = above && !above.value ? `${above.folded} ${line.folded}` : line.folded
  return [...withoutTime(words).matchAll(narrow)].every(
    ([word]) =>
      label.includes(word) || (whole && word === 'trong do') || (given.test(word) && /\bgiao\b/.test(line.folded)),
  )
}

const given = /^(?:duoc giao|tinh giao|cap tren|huyen)$/

/** “Trong 6 tháng”, “trong tháng 5”: the report's own time narrows nothing. */
function withoutTime(words: string): string {
  return words.replace(
    /(?:trong |den het )?(?:0?[369] thang(?: dau nam)?|\bquy (?:i{1,3}|iv|\d)\b|\bthang \d{1,2}\b|\btrong (?:thang|quy|ky|nam)\b)(?: nam 20\d\d|\/20\d\d)?/g,
    ' ',
  )
}

/** The row beside prints this number too, and prose tells that row by itself. */
export function isToldBesides(said: readonly Said[], one: Said, beside: readonly FormLine[]): boolean {
  const { value } = one.quantity
  const same = beside.filter((row) => row.value?.value === value && !isRate(row))
  return (
    same.length > 0 &&
    same.every(
      (row) =>
        coverage(one.inside, ownWords(row)) < 1 &&
        said.some(
          (other) => other !== one && other.quantity.value === value && coverage(other.inside, ownWords(row)) === 1,
        ),
    )
  )
}

export function isTight({ words }: Said, own: readonly string[]): boolean {
  return (
    coverage(canonical(words), own) === 1 &&
    tellingWords(canonical(words)).every((word) => own.includes(word) || filler.has(word))
  )
}

const filler = new Set([
  'nguoi',
  'van',
  'ban',
  'phieu',
  'hien',
  'gom',
  'ra',
  'quy',
  'thang',
  'la',
  'so',
  'luot',
  'vu',
  'nhiem',
])

/** “tiếp nhận 83 cán bộ, công chức (71 người từ xã cũ”: not a word tells “có mặt” from the rows beside it. */
export function tellsApart(
  { passage, quantity, inside }: Said,
  own: readonly string[],
  beside: readonly FormLine[],
): boolean {
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

/** “biên chế giao 43, hiện có mặt 40”: the number before is the row above, and half the words are this row's. */
export function isBeside(said: Said, line: FormLine, own: readonly string[], beside: readonly FormLine[]): boolean {
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
export function isPlain(
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
  const above = parentOf(form, line)
  if (above && !above.value && coverage(inside, ownWords(above)) < 0.5) return false
  return form.lines.every(
    (one) => one === line || isRate(one) || coverage(inside, ownWords(one)) < 1 || ownWords(one).length < own.length,
  )
}

const aside = /\b(?:them|moi|lan|dot|lop|hoi nghi|ho|hai|ba|tren|gan|hon|khoang|trung binh|binh quan|con|o cac)\b/g

function behind({ folded }: Passage, { end }: Quantity): string {
  return folded.slice(end, end + 40).trimStart()
}

/** “12/13 đơn vị” beside a row of 13: that is the whole, unless the row beside is the whole as well. */
export function isWholeOf({ fraction }: Said, value: number, beside: readonly FormLine[]): boolean {
  // 37/40 of another list than the 52 beside this row.
  if (fraction && !beside.some((one) => one.value?.value === fraction.denominator.value)) return true
  return fraction?.denominator.value === value && !beside.some((one) => one.value?.value === value && !isRate(one))
}

export function isNear(a: number, b: number): boolean {
  return Math.abs(a - b) <= Math.max(2, b * 0.25) || slipBetween(a, b) !== undefined
}

function mentions({ folded }: Passage, unit: string): boolean {
  if (unit === 'nguoi') return true
  return unit === 'pakn' ? /pakn|phan anh/.test(folded) : folded.includes(unit)
}
