import { slipBetween } from '../../language/near-number.ts'
import { type Quantity, unitAfter } from '../../language/quantities.ts'
import type { Passage } from '../../paper.ts'
import { type Draft, type LintRule, spot } from '../../rule.ts'
import { results } from '../../result-passages.ts'
import { type Sentence, sentencesIn } from '../../sentences.ts'
import { digitsAlike, shown } from '../show.ts'
import { inOneMeasure } from '../growth/growth-words.ts'
import { unnamedRestIn } from './residual.ts'
import { isRough } from '../rates/said-rates.ts'

/** “giao 55, có mặt 52, thiếu 04”, “hoàn thành 31/46, còn lại 16”: a difference told in words. */
export const toldDifference: LintRule = {
  code: 'CCHC-126',
  severity: 'warning',
  title: 'Số còn thiếu, còn lại đúng bằng hiệu của hai số trước',
  explanation:
    'Số giao trừ số có mặt (đã làm, đã dùng, đã thu) phải bằng số còn thiếu, chưa làm, còn lại ghi cùng câu.',
  check: (paper) =>
    results(paper)
      .filter((passage) => passage.quantities.length > 1 && unnamedRestIn(passage).length === 0)
      .flatMap((passage) =>
        sentencesIn(passage).flatMap((sentence, index, all) => checkTelling(tellingOf(sentence, all[index - 1]))),
      ),
}

/** The stretch in which whole, done and left are told; “Còn lại 16 nhiệm vụ …” goes on from the sentence before. */
type Telling = {
  readonly passage: Passage
  readonly start: number
  readonly end: number
  readonly numbers: readonly Quantity[]
}

function tellingOf(sentence: Sentence, before: Sentence | undefined): Telling {
  const goesOn =
    before && /^\s*(?:so )?(?:con(?: lai)?|hien con|chua)\b/.test(sentence.folded) && before.quantities.length <= 4
  const { passage, end } = sentence
  const start = goesOn ? before.start : sentence.start
  const numbers = [...(goesOn ? before.quantities : []), ...sentence.quantities].filter(
    (one) => !one.percent && !isAside(passage, start, one),
  )
  return { passage, start, end, numbers }
}

/** In brackets, and not “(còn thiếu 04)”. */
function isAside(passage: Passage, start: number, one: Quantity): boolean {
  const before = passage.folded.slice(start, one.start)
  const open = before.lastIndexOf('(')
  return open > before.lastIndexOf(')') && !/^\(\s*(?:con|thieu|khuyet|chua)\b/.test(before.slice(open))
}

const leftBefore =
  /(?:^|[\s,;(])(?:(?:hien |so )?con(?: lai)?(?: thieu| khuyet| du)?|thieu|khuyet|trong|(?:so )?(?:con )?chua (?:[a-z]+ ?){1,4}|(?:so von|von|kinh phi|so tien|so) con (?:phai|can) (?:giai ngan|thuc hien|thu|chi|hoan thanh)(?: (?!truoc|moi|binh)[a-z]+){0,7}?)\s*(?:so voi (?:so )?(?:duoc )?giao )?(?:la|:|=|khoang)?\s*$/
const leftAfter = /^\s*(?:[a-z]+ ){0,3}?(?:con lai|chua (?:duoc )?[a-z]+|khong thu)/

function checkTelling(telling: Telling): readonly Draft[] {
  const { passage, numbers, end } = telling
  if (numbers.length < 1 || numbers.length > 8) return []
  return numbers.flatMap((left, index): readonly Draft[] => {
    if (isRough(passage, left)) return []
    const behind = passage.folded
      .slice(numbers[index - 1]?.end ?? telling.start, left.start)
      .split(/[,;]/)
      .at(-1)!
    const tail = passage.folded.slice(left.unitSpan?.end ?? left.end, end).split(/[,;.)(]/)[0]!
    // “còn trống 06”, not “thấp nhất trong 6 nhóm”.
    if (/\btrong\s*(?:la|:)?\s*$/.test(behind) && !/trống\s*(?:là|:)?\s*$/iu.test(passage.text.slice(0, left.start)))
      return []
    const named =
      leftBefore.exec(behind)?.[0].trim() ?? leftAfter.exec(tail)?.[0].trim() ?? lateOf(telling, left, behind)
    if (named === undefined || /con (?:phai (?!giai ngan|thuc hien|thu\b|chi\b|hoan thanh)|tren\b|co\b)/.test(behind))
      return []
    const pair = pairOf(telling, index)
    if (!pair || !isOfThem(telling, pair, left, named, tail)) return []
    return judge(telling, pair, left, isPlainly(telling, pair, left, named))
  })
}

/** “đúng hạn 798/805 hồ sơ, quá hạn 07 hồ sơ”: what is not on time is late. */
function lateOf({ passage, start }: Telling, left: Quantity, behind: string): string | undefined {
  if (!/^\s*(?:va |con )?(?:giai quyet )?(?:qua|tre|cham) han\s*(?:la|:)?\s*$/.test(behind)) return undefined
  const written = passage.fractions.findLast((one) => one.start >= start && one.end <= left.start)
  if (!written || left.start - written.end > 40) return undefined
  return /(?:dung|truoc|som)[^.;\d]{0,20} han[^.;\d]{0,20}$/.test(passage.folded.slice(start, written.start))
    ? 'qua han'
    : undefined
}

type Pair = { readonly all: Quantity; readonly here: Quantity; readonly index: number }

const given =
  /giao|duoc cap|kinh phi|dinh bien|ke hoach|phat ra|phai|can |chi tieu|du toan|de ra|tong|xac dinh|bien che|trong (?:so )?\s*$|\bco\s*$|\bxa co|\bgom\b|quy mo|\bvon\b/
const had =
  /\bda\b|co mat|hien (?:nay |tai )?co|thuc te|hien|su dung|bo tri|tuyen|\bthu\b|thu ve|nop|lam|cap|thuc hien|hoan thanh|giai ngan|\bchi\b|xong|kiem tra|ra soat|tra loi|xu ly|giai quyet|\bdat\b/

/** The whole and what is done of it: written as a fraction, or the two numbers nearest to what is left. */
function pairOf({ passage, start, end, numbers }: Telling, index: number): Pair | undefined {
  const left = numbers[index]!
  const written = passage.fractions.findLast((one) => one.start >= start && one.end <= left.start)
  const between = written && numbers.find((one) => one.start > written.end && one.end < left.start)
  // “43/46 biên chế, trong đó …; còn 03”: parts of the first may stand between.
  if (written && (!between || /trong do|\bgom\b/.test(passage.folded.slice(written.end, between.start))))
    return { all: unitOf(written.denominator, numbers), here: unitOf(written.numerator, numbers), index }
  // “còn thiếu 03 công chức so với biên chế được giao (41/44)”.
  const behind = passage.fractions.find((one) => one.start > left.end && one.start - left.end < 70 && one.end <= end)
  if (behind && /^[^.;,]*so voi [^.;,]*giao[^.;,]*\(\s*$/.test(passage.folded.slice(left.end, behind.start)))
    return { all: unitOf(behind.denominator, numbers), here: unitOf(behind.numerator, numbers), index }
  if (index === 0) return undefined
  const near = [numbers[index - 2], numbers[index - 1]].filter((one) => one !== undefined)
  // “So với 42 được giao thì còn thiếu 05, hiện có 38 người”.
  const next = numbers[index + 1]
  if (near.length < 2 && next && !/trong do|\bgom\b|:/.test(passage.folded.slice(left.end, next.start))) near.push(next)
  const [a, b] = near
  if (!a || !b) return undefined
  const [all, here] = a.value >= b.value ? [a, b] : [b, a]
  if (isPart(passage, all)) return undefined
  return { all, here, index }
}

function isPart(passage: Passage, one: Quantity): boolean {
  return /(?:trong do|trong so do|tang|giam|so voi (?:cung|nam|quy|thang|ky))[^,;.()]*$/.test(
    passage.folded.slice(Math.max(0, one.start - 60), one.start),
  )
}

function unitOf(one: Quantity, numbers: readonly Quantity[]): Quantity {
  return numbers.find((each) => each.start === one.start && each.value === one.value) ?? one
}

const strong = /\bcon lai\b/
const undone = /^(?:hoan thanh|thuc hien|xong|su dung|tuyen|bo tri|trien khai|bat dau|den han|dat|lam)/
const vacancy = /thieu|khuyet|trong/

/** Whether what is left is left of these two: “thiếu 02 công chức địa chính”, “còn 02 đơn vị chưa nộp báo cáo” need not be. */
function isOfThem(
  { passage, start, numbers }: Telling,
  { all, here }: Pair,
  left: Quantity,
  named: string,
  tail: string,
): boolean {
  const words = (one: Quantity) => {
    const before = passage.folded
      .slice(start, one.start)
      // “giải ngân đến ngày 14/6/2026 là …”: a date between parts nothing.
      .replace(/\d{1,2}\/\d{1,2}(?:\/\d{4})?|(?<=\b(?:nam|thang|quy) )[\d/]+/g, '')
      .split(/[,;.(]\s|\d/)
      .at(-1)!
    return `${before} # ${passage.folded.slice(one.unitSpan?.end ?? one.end, one.end + 30).split(/[,;.()\d]/)[0]}`
  }
  const [whole, done] = [words(all), words(here)]
  const told = given.test(whole) || /\b(?:co|trong|trong so)\s*#/.test(whole)
  // A greater number told before makes these two parts of it.
  const greatest = !numbers.some(
    (one) => one.end < all.start && (inOneMeasure(one, all)?.[0] ?? 0) > (inOneMeasure(all, all)?.[0] ?? 0),
  )
  const fraction = passage.fractions.some((one) => one.denominator.start === all.start)
  if (named === 'qua han') return fraction
  if (vacancy.test(named))
    return (
      (fraction || (told && had.test(done))) &&
      /^\s*(?:(?:nguoi|bien che|chi tieu|vi tri|cong chuc|can bo)?\s*(?:so voi (?:so |bien che |chi tieu )*(?:duoc )?giao|chua .*)?)?\s*$/.test(
        tail,
      )
    )
  if (fraction && left.value >= 100 && slipBetween(all.value - here.value, left.value)) return true
  const noun = /chua co ([a-z]+ [a-z]+)/.exec(`${named} ${tail}`)?.[1]
  if (noun) return fraction && passage.folded.slice(start, left.start).includes(noun)
  const verb = /chua (?:duoc |hoan tat )?([a-z]+(?: [a-z]+)?)/.exec(`${named} ${tail}`)?.[1]
  if (verb && !undone.test(verb) && !`${done} ${whole}`.includes(verb.split(' ')[0]!)) return false
  if (/khong|vuong|cham|kho khan|qua han|no\b/.test(tail) && !/khong thu/.test(tail) && !strong.test(named))
    return false
  return (strong.test(named) && greatest) || fraction || (told && had.test(done))
}

const staffed = /co mat|hien (?:nay |tai )?co|thuc te|bo tri|su dung|tuyen dung/
const quota = /giao|dinh bien|bien che|dinh muc/

/**
 * “giao 68, có mặt 61, còn thiếu 10”: three numbers that can mean nothing else; then a difference far off is wrong as
 * well as one nearby.
 */
function isPlainly(
  { passage, numbers, start }: Telling,
  { all, here, index }: Pair,
  left: Quantity,
  named: string,
): boolean {
  const others = numbers.filter(
    (one) =>
      one.end <= left.start &&
      one.start !== all.start &&
      one.start !== here.start &&
      one.start !== left.start &&
      one.value !== all.value,
  )
  if (index > 3 || others.length > 0 || left.value >= all.value) return false
  const words = (one: Quantity) =>
    passage.folded
      .slice(Math.max(start, one.start - 60), one.start)
      .split(/\d/)
      .at(-1)!
  const fraction = passage.fractions.some((one) => one.denominator.start === all.start)
  if (fraction) {
    const end = passage.fractions.find((one) => one.denominator.start === all.start)!.end
    const apart = /;/.test(passage.folded.slice(end, left.start))
    const unit = unitAfter(passage.folded, end).unit
    return strong.test(named)
      ? unit === left.unit && (unit !== undefined || !apart)
      : !apart && quota.test(words(here)) && vacancy.test(named)
  }
  return all.start < here.start && vacancy.test(named) && quota.test(words(all)) && staffed.test(words(here))
}

function judge(
  { passage, numbers, start }: Telling,
  { all, here, index }: Pair,
  left: Quantity,
  plainly: boolean,
): readonly Draft[] {
  const [one, two] = [inOneMeasure(plain(all), plain(here)), inOneMeasure(plain(all), plain(left))]
  if (!one || !two || [all, here].some((each) => isRough(passage, each)) || measured.test(all.unit ?? '')) return []
  const difference = Math.round((one[0] - one[1]) * 1e6) / 1e6
  const said = two[1]
  if (difference <= 0 || same(difference, said) || !(plainly || near(difference / (two[0] / all.value), left)))
    return []
  // Other states told beside it, or a whole made of more: then the numbers add up.
  const others = numbers.filter(
    (each) => each !== left && each !== all && each !== here && each.start !== all.start && each.start !== here.start,
  )
  const sums = others
    .slice(0, 5)
    .reduce<readonly number[]>((sums, each) => [...sums, ...sums.map((sum) => sum + each.value)], [0])
  const scale = two[0] / all.value
  if (
    sums.some(
      (sum) =>
        same(one[1] + said + sum * scale, one[0]) ||
        same(said + one[1], sum * scale) ||
        same(one[0] - said, sum * scale),
    )
  )
    return []
  const expected = difference / scale
  const first = Math.min(all.start, here.start, left.start)
  const last = Math.max(...[all, here, numbers[index]!].map((each) => each.unitSpan?.end ?? each.end))
  return [
    {
      message: `${shown(all.value)} − ${shown(here.value)} = ${shown(expected)}, nhưng phần còn lại (còn thiếu, chưa thực hiện) ghi ${shown(left.value)}.`,
      ...spot(passage.piece, Math.max(start, first), last),
      expected: shown(expected),
      found: shown(left.value),
    },
  ]
}

/** People, posts and the quota for them are counted in one measure. */
function plain(one: Quantity): Quantity {
  return one.unit === 'vi tri' || one.unit === 'chi tieu' ? { ...one, unit: 'nguoi' } : one
}

const measured = /^(?:ngay|gio|phut|thang|nam|diem|lan|tuoi)$/

function same(a: number, b: number): boolean {
  return Math.abs(a - b) < 1e-6 * Math.max(1, Math.abs(a))
}

/** A slip, or a little beside: a number far off is of something else. */
function near(difference: number, left: Quantity): boolean {
  const gap = Math.abs(difference - left.value)
  return (
    gap <= Math.max(difference > 4 ? 2 : 1, difference * 0.2) + 1e-9 ||
    [10, 100, 1000].some((power) => same(gap, power) && difference > power) ||
    digitsAlike(difference, left.value, Math.max(left.decimals, 0))
  )
}
