import { isMoney, type Quantity } from '../../language/quantities.ts'
import { slipBetween } from '../../language/near-number.ts'
import { notesOf, type Paper, type Passage } from '../../paper.ts'
import { type Draft, type LintRule, spot } from '../../rule.ts'
import { numberWordsIn } from '../../language/number-words.ts'
import { axisOf, exhaustive, paidBothWays } from './part-axes.ts'
import { type Part, type PartList, partListsIn } from './part-lists.ts'
import { unfinishedBreakdown } from './people-axes.ts'
import { setOutListsIn } from './set-out-lists.ts'
import { shown } from '../show.ts'

export const listedParts: LintRule = {
  code: 'CCHC-009',
  severity: 'error',
  title: 'Danh sách thành phần cộng bằng tổng',
  explanation:
    'Sau “gồm”, “bao gồm”, “trong đó” các phần cùng loại phải cộng đúng tổng; “trong đó” có thể chỉ kể một phần.',
  check: (paper) => [
    ...paper.passages
      .filter((passage) => passage.quantities.length > 2)
      .flatMap((passage) => partListsIn(passage).flatMap(checkList)),
    ...paper.passages.flatMap((passage) => writtenOut(passage).flatMap(checkList)),
    ...setOutListsIn(paper).flatMap(checkSetOut),
    ...paper.passages.flatMap((passage) => checkNotes(paper, passage)),
  ],
}

function checkList(list: PartList): readonly Draft[] {
  const { parts, passage, end } = list
  const sum = sumOf(parts)
  const one = checkOne(list, parts[0]!)
  if (parts.length === 1 || one.length > 0) return one
  const holds = (one: Quantity) => [one.value, one.other].some((value) => value !== undefined && close(value, sum))
  if (holds(list.whole) || list.others.some(holds)) return []
  if (list.longer !== undefined && list.longer === list.whole.value) return []
  if (isRounding(list, sum)) return []
  if (list.apart && parts.some((part) => part.value > list.whole.value)) return []
  const unit = otherUnit(list)
  if (unit) return [unit]
  const whole = wholeOf(list, sum)
  if (!whole) return []
  const judged = judgeList(list, whole, sum)
  if (!judged) return []
  return [
    {
      severity: list.apart ? 'warning' : judged,
      message: `Tổng ghi ${shown(whole.value)}, các phần kể ra ${parts.map((part) => shown(part.value)).join(' + ')} = ${shown(sum)}.`,
      ...spot(passage.piece, whole.start, Math.min(passage.text.length, end + 20)),
      expected: shown(sum),
      found: shown(whole.value),
    },
  ]
}

/** “8,7 nghìn tỷ đồng, trong đó 4,5 … 4,3 …”: numbers of one decimal add up no nearer than that. */
function isRounding({ whole, parts }: PartList, sum: number): boolean {
  const all = [whole, ...parts.map((part) => part.quantity)]
  const places = Math.max(...all.map((one) => one.decimals))
  const coarse =
    all.every((one) => one.decimals > 0 && one.unit === whole.unit) && /^(?:nghin )?ty dong$/.test(whole.unit ?? '')
  return coarse && places < 3 && Math.abs(sum - whole.value) <= all.length * 0.5 * 10 ** -places + 1e-9
}

/** “chín người: hai lãnh đạo, năm công chức, một viên chức”: only where the whole and every part are written out. */
function writtenOut(passage: Passage): readonly PartList[] {
  if (passage.role === 'plan' || passage.kind === 'heading') return []
  const words = numberWordsIn(passage.text)
  if (words.length < 3) return []
  const quantities = [...passage.quantities, ...words].toSorted((a, b) => a.start - b.start)
  const isWord = (one: Quantity) => words.includes(one)
  return partListsIn({ ...passage, quantities }).filter(
    (list) => list.parts.length > 1 && isWord(list.whole) && list.parts.every((part) => isWord(part.quantity)),
  )
}

/** A list set out in paragraphs may go on with other things: only a sum near its total is taken for its sum. */
function checkSetOut(list: PartList): readonly Draft[] {
  const sum = sumOf(list.parts)
  if (Math.abs(sum - list.whole.value) > Math.max(2, list.whole.value * 0.15)) return []
  return checkList(list).map((one) => ({ ...one, severity: 'warning' as const }))
}

/** “96.305.000 triệu đồng, gồm 94.880.000 đồng … và 1.425.000 đồng”: true only when one unit is misprinted. */
function otherUnit({ whole, parts, passage, end }: PartList): Draft | undefined {
  const units = new Set(parts.map((part) => part.quantity.unit))
  const unit = [...units][0]
  const plain = parts.reduce((total, part) => total + part.quantity.value, 0)
  if (units.size !== 1 || !isMoney(unit) || !isMoney(whole.unit) || unit === whole.unit || !close(plain, whole.value))
    return undefined
  return {
    severity: 'warning',
    message: `Các phần cộng lại đúng ${shown(whole.value)} nhưng khác đơn vị tiền với tổng; một trong hai đơn vị có thể ghi sai.`,
    ...spot(passage.piece, whole.start, end),
  }
}

/** The nearest total, or the one farther back that the parts all but reach. */
function wholeOf(list: PartList, sum: number): Quantity | undefined {
  const { whole, others, parts } = list
  const like = (one: Quantity) => Math.abs(one.value - sum) <= Math.max(2, one.value * 0.15)
  if (others.length === 0 || like(whole)) return whole
  if (list.opening !== 'named') return whole
  const farther = others.find(
    (one) => like(one) && (one.unit === undefined || parts.every((part) => fitsUnit(one, part))),
  )
  return farther ?? (others.some((one) => one.value > sum) ? undefined : whole)
}

function fitsUnit(whole: Quantity, part: Part): boolean {
  return part.quantity.unit === undefined || part.quantity.unit === whole.unit
}

function judgeList(list: PartList, whole: Quantity, sum: number): 'error' | 'warning' | undefined {
  const { parts, opening, closed } = list
  const axes = new Set(parts.flatMap((part) => axisOf(part.label) ?? []))
  const over = sum > whole.value
  const sides = axes.size > 1
  if (list.among && axes.size !== 1 && !closed) return undefined
  const oneSide = axes.size === 1 && parts.every((part) => axisOf(part.label) !== undefined)
  if (nested(whole, parts) && !oneSide && !parallel(whole, parts)) return undefined
  // “07 nhóm gồm 41 nhiệm vụ”: what is counted after the word is smaller things, not parts.
  const same = parts.filter((part) => part.quantity.unit === undefined || part.quantity.unit === whole.unit)
  if (same.length === 0 && parts.some((part) => part.value > whole.value)) return undefined
  if (
    isMoney(whole.unit) !== parts.every((part) => isMoney(part.quantity.unit)) &&
    parts.some((part) => isMoney(part.quantity.unit))
  )
    return undefined
  if (measured.test(whole.unit ?? '') || parts.some((part) => rough(part.passage ?? list.passage, part.quantity)))
    return undefined
  // Parts that share members need not add up.
  if (shared.test(list.passage.folded.slice(whole.start, list.end + 60))) return undefined
  if (rough(list.passage, whole) || (list.uncounted && !over)) return undefined
  // “01 Giám đốc do Phó Chủ tịch kiêm nhiệm không tính vào biên chế”: without it the list adds up.
  if (parts.some((part) => aside.test(part.label) && close(sum - part.value, whole.value))) return undefined
  const alike = parts.every((part) => part.leading === parts[0]!.leading)
  const whollyNamed = parts.every((part) => fitsUnit(whole, part) || part.leading) && whole.unit !== undefined
  if (opening === 'some' && !closed) {
    if (over)
      return sides || overlapping(parts)
        ? undefined
        : parts.some((part) => part.value > whole.value)
          ? 'error'
          : 'warning'
    return (oneSide && (exhaustive(parts) || isOnline(list, parts))) ||
      paidBothWays(parts) ||
      allButComplete(list, whole, sum)
      ? 'warning'
      : undefined
  }
  if (sides || (list.longer !== undefined && sum < whole.value * 0.85)) return undefined
  if (opening === 'some') return 'warning'
  if (opening === 'named' && !over && sum < whole.value * (closed || oneSide ? 0 : 0.6)) return undefined
  // A colon or a bracket after a number need not list its parts: parts larger than it are of something else.
  if (
    opening === 'named' &&
    !inOwnList(list, parts) &&
    (parts.some((part) => part.value > whole.value) || sum > whole.value * 1.6)
  )
    return undefined
  if (!alike || !whollyNamed)
    return opening === 'all' || (over && inOwnList(list, parts)) || Math.abs(sum - whole.value) < whole.value * 0.25
      ? 'warning'
      : undefined
  // Less than three quarters may be a list that stops at what matters.
  const plain = !aside.test(list.passage.folded.slice(whole.start, list.end + 40))
  if (opening === 'all' && plain) return over || closed || sum > whole.value * 0.75 ? 'error' : 'warning'
  return 'warning'
}

/** What is offered online is offered wholly or in part. */
function isOnline({ passage, whole }: PartList, parts: readonly Part[]): boolean {
  const around = passage.folded.slice(Math.max(0, whole.start - 70), whole.end + 60)
  const words = parts.map((part) => part.label).join(' ; ')
  return (
    parts.length === 2 &&
    /toan trinh/.test(words) &&
    /mot phan/.test(words) &&
    /(?:cung cap|dich vu cong|dvc|thuc hien) truc tuyen|\bdvctt/.test(around) &&
    !/phat sinh|ho so/.test(around)
  )
}

/**
 * “02 công chức (01 điều động và 04 tuyển dụng)”, “41 CBCC: thạc sĩ 03, đại học 36, …”: what stands in a bracket or
 * behind a colon right after a number of whole things tells its parts, however far their sum is off.
 */
function inOwnList({ passage, whole }: PartList, parts: readonly Part[]): boolean {
  const first = parts[0]!
  const own = (one: Quantity) => one.unit === undefined || one.unit === whole.unit
  if (parts.length < 2 || !parts.every((part) => part.leading === first.leading && own(part.quantity))) return false
  const until = first.leading
    ? first.quantity.start
    : passage.folded.slice(0, first.quantity.start).search(/[(:][^(:]*$/) + 1
  const between = passage.folded.slice(whole.unitSpan?.end ?? whole.end, until)
  if (!/^[^.,;:()\d%]{0,40}[(:]\s*(?:gom |co |trong do )?$/.test(between)) return false
  // Told by name before each number, three of them are kinds; two need to be of one axis.
  const kinds = parts.length > 2 || parts.every((part) => axisOf(part.label) !== undefined || people.test(part.label))
  const plain = parts.every((part) => !/cuoc|lop|buoi|luot|lan\b|trieu|ty dong|%/.test(part.label))
  return (
    plain &&
    (first.leading
      ? ownKinds.has(whole.unit ?? '')
      : kinds && (whole.unit === undefined ? parts.length > 2 : ownKinds.has(whole.unit)))
  )
}

const people = /can bo|cong chuc|vien chuc|cbcc|lanh dao|bi thu|truong (?:thon|ban|ap)|nguoi|\bnu\b|\bnam\b/

const ownKinds = new Set([
  'nguoi',
  'van ban',
  'nhiem vu',
  'don vi',
  'pakn',
  'truong hop',
  'thu tuc',
  'don',
  'ho so',
  'phieu',
])

/** Words that take a part out of the count, or add one beside it. */
const aside =
  /khong (?:tinh|ke|bao gom)|chua (?:tinh|ke|bao gom)|ngoai ra|kiem nhiem|\bkiem\b|\brieng\b|biet phai|bao gom ca|trong do co|dong thoi/

const shared = /thuoc ca (?:hai|2|ba|3)|\bvua\b.{2,40}\bvua\b|trung nhau|co the (?:duoc )?(?:dem|tinh)/

const measured = /ngay|gio|phut|thang|nam|diem|lan/

/** “gần 300”, “trên 40”: nobody says they add up. */
function rough(passage: Passage, one: Quantity): boolean {
  return /\b(?:gan|hon|tren|khoang|uoc|toi thieu|it nhat|binh quan|xap xi|duoi)\s*$/.test(
    passage.folded.slice(Math.max(0, one.start - 14), one.start),
  )
}

function overlapping(parts: readonly Part[]): boolean {
  const sides = parts.map((part) => axisOf(part.label))
  return sides.some((side) => side === undefined) && sides.some((side) => side !== undefined)
}

/** “46 văn bản, trong đó: 05 kế hoạch, 12 quyết định, 28 công văn”: so little is left that it is no kind of its own. */
function allButComplete({ passage, parts, closed, uncounted }: PartList, whole: Quantity, sum: number): boolean {
  const axes = new Set(parts.flatMap((part) => axisOf(part.label) ?? []))
  if (uncounted || closed || axes.size > 1 || (axes.size > 0 && parts.length < 3 && !bothChannels(parts))) return false
  const gap = whole.value - sum
  const slip = parts.some((part) => slipBetween(part.value, part.value + gap) === 'swap')
  const money = isMoney(whole.unit)
  const two =
    parts.length === 2 &&
    whole.value >= 10 &&
    gap === 1 &&
    /\btrong (?:do|so do)\s*:/.test(passage.folded.slice(whole.end, parts[0]!.quantity.start))
  if (parts.length < 3 && !(slip && whole.value > 500) && !bothChannels(parts)) return two
  const digit =
    (money ? exactly(whole.value) && exactly(sum) : gap <= whole.value * 0.06) &&
    slipBetween(whole.value, sum) !== undefined
  return gap <= (money ? whole.value * 0.02 : Math.max(1, whole.value * 0.03)) || slip || digit
}

/** Over the network and at the counter; what comes by post is little. */
function bothChannels(parts: readonly Part[]): boolean {
  const words = parts.map((part) => part.label).join(' ; ')
  return (
    /truc tuyen|qua mang/.test(words) && /truc tiep|tai quay/.test(words) && !/thanh toan|nop phi|le phi/.test(words)
  )
}

/** Told to four figures or more. */
function exactly(value: number): boolean {
  return String(value).replace('.', '').replace(/0+$/, '').length >= 4
}

function sumOf(parts: readonly Part[]): number {
  return Math.round(parts.reduce((total, part) => total + part.value, 0) * 1e6) / 1e6
}

function close(a: number, b: number): boolean {
  return Math.abs(a - b) < 1e-6 * Math.max(1, Math.abs(a))
}

/** “sáu về hạ tầng, ba về thủ tục, ba về việc khác”: told alike, none is a part of another. */
function parallel(whole: Quantity, parts: readonly Part[]): boolean {
  const first = parts[0]!.label.split(' ')[0]!
  const values = parts.map((part) => part.value)
  const prefixes = values.map((_, index) => values.slice(0, index + 1).reduce((a, b) => a + b, 0))
  return (
    parts.length > 2 &&
    /^(?:ve|o|do|tai)$/.test(first) &&
    parts.every((part) => part.leading && part.label.startsWith(`${first} `)) &&
    !prefixes.includes(whole.value)
  )
}

/**
 * The first parts are all of it and the rest another way to divide it, or a part is followed by its own parts: only
 * where that reading gives the total, for numbers of a few schools add up to each other by chance.
 */
function nested(whole: Quantity, parts: readonly { readonly value: number }[]): boolean {
  const values = parts.map((part) => part.value)
  const all = values.reduce((a, b) => a + b, 0)
  if (values.includes(whole.value)) return true
  for (let from = 0; from < values.length; from += 1) {
    let sum = 0
    for (let to = from; to < values.length; to += 1) {
      sum += values[to]!
      if (
        to > from &&
        ((from === 0 && close(sum, whole.value)) ||
          (from > 0 && close(sum, values[from - 1]!) && close(all - sum, whole.value)))
      )
        return true
    }
  }
  return false
}

/** “38 PAKN, trong đó 41 PAKN …”: one part, greater than what it is of. */
function checkOne({ whole, others, passage, opening, apart }: PartList, part: Part): readonly Draft[] {
  const unit = whole.unit
  const same = unit !== undefined && part.quantity.unit === unit
  if (apart || opening !== 'some' || !same || part.value <= whole.value || whole.decimals > 0 || measured.test(unit))
    return []
  if (isMoney(unit) || others.some((one) => one.value >= part.value)) return []
  return [
    {
      message: `Ghi ${shown(part.value)} trong tổng số ${shown(whole.value)}: phần lớn hơn toàn thể.`,
      ...spot(passage.piece, whole.start, part.quantity.end),
      expected: `≤ ${shown(whole.value)}`,
      found: shown(part.value),
    },
  ]
}

/** “11 đơn vị⁶” whose footnote lists only parts: 03 trường mầm non, 03 trường tiểu học … */
function checkNotes(paper: Paper, passage: Passage): readonly Draft[] {
  return notesOf(paper, passage).flatMap(({ offset, note }): Draft[] => {
    const whole = passage.quantities.findLast((one) => one.end <= offset && offset - one.end <= 14 && !one.percent)
    const parts = note.quantities.filter((one) => !one.percent)
    const pure = parts.length >= 3 && parts[0]!.start <= 6 && note.text.length / parts.length < 60
    if (!whole || !pure || note.acts.length > 0) return []
    const sum = parts.reduce((total, part) => total + part.value, 0)
    if (sum === whole.value || nested(whole, parts)) return []
    return [
      {
        severity: 'warning',
        message: `Nội dung ghi ${shown(whole.value)}, chú thích kể ${parts.map((part) => shown(part.value)).join(' + ')} = ${shown(sum)}.`,
        ...spot(note.piece),
        expected: shown(sum),
        found: shown(whole.value),
      },
    ]
  })
}

export const listedPartRules: readonly LintRule[] = [listedParts, unfinishedBreakdown]
