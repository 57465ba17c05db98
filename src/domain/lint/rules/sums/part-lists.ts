import type { Quantity } from '../../language/quantities.ts'
import type { Passage } from '../../paper.ts'
import { valueIn } from './part-units.ts'

/** How a list of parts was opened: `all` says the parts are all there is, `some` only that they are parts. */
export type Opening = 'all' | 'named' | 'some'

export type PartList = {
  readonly passage: Passage
  readonly whole: Quantity
  readonly parts: readonly Part[]
  readonly opening: Opening
  /** The words say that nothing is left: “còn lại”, “không có lĩnh vực khác”. */
  readonly closed: boolean
  /** A part is named without its number: “Giám đốc, 02 Phó Giám đốc”, “và các văn bản khác”. */
  readonly uncounted: boolean
  /** Other totals standing before the list; the parts may be of one of them. */
  readonly others: readonly Quantity[]
  /** What the parts add up to when everything after a semicolon is a part too. */
  readonly longer: number | undefined
  readonly end: number
  /** “Trong 10 đơn vị … có …”: what they have need not be kinds of them. */
  readonly among?: boolean
  /** Another sentence, or half of one, opens them. */
  readonly apart?: boolean
  /** Its parts stand in paragraphs of their own. */
  readonly setOut?: true
}

/** One part, turned into the unit of the whole where both are money. */
export type Part = {
  readonly quantity: Quantity
  readonly value: number
  readonly label: string
  readonly leading: boolean
  /** The paragraph it stands in, when it is an item of a list set out in paragraphs. */
  readonly passage?: Passage
}

const opener =
  /\b(?:bao gom ca|bao gom|gom co|gom|trong (?:do|so do|tong so do)(?: co| gom)?|chia ra|chia theo [a-z ]{2,30}|phan theo [a-z ]{2,30}|cu the(?: la)?|tap trung (?:chu yeu )?(?:o|vao|tai)|ket qua(?: la| co)?(?=:? \d))\b\s*:?|:(?=\s)|\(|\s[-–]\s/g

/** “Trong 10 đơn vị được kiểm tra có 04 …, 05 … và 02 …”. */
const among = /(?<=\btrong (?:tong so |so )?\d[\d.]* [^,;.:()\d]{2,60},? ?)\bco(?=\s+\d)/g

/** “Trong tổng số 1.842 hồ sơ đã giải quyết, lĩnh vực chứng thực 820, …, lĩnh vực khác 80”. */
const amongAll = /(?<=\btrong (?:tong so|so) \d[\d.]* [^,;.:()\d]{2,60}),(?=\s[^,;.:()\d]{3,40}\d)/g

/** The lists of a passage: a total, what opens its parts, and parts each with one number. */
export function partListsIn(passage: Passage): readonly PartList[] {
  const { folded } = passage
  const lists: PartList[] = []
  const opened = [...folded.matchAll(opener), ...folded.matchAll(among), ...folded.matchAll(amongAll)].toSorted(
    (a, b) => a.index - b.index,
  )
  for (const match of opened) {
    const at = match.index
    const before = wholesBefore(passage, at, /[a-z]/.test(match[0]))
    const nearest = before.at(-1)
    if (!nearest) continue
    if (/[-–]/.test(match[0]) && /[,:]/.test(folded.slice(nearest.end, at))) continue
    const end = endOf(folded, at, match[0])
    const found = bodyOf(passage, at + match[0].length, end, before, openingOf(match[0]) === 'some' ? 1 : 2)
    if (!found) continue
    const { whole, body } = found
    lists.push({
      passage,
      whole,
      parts: body.parts,
      opening: openingOf(match[0]),
      closed: body.closed,
      uncounted: body.uncounted,
      others: before.filter((one) => one !== whole),
      among: match[0] === 'co' || match[0] === ',',
      apart: /[.;]\s*$/.test(folded.slice(Math.max(0, at - 3), at)),
      longer: body.longer,
      end: body.parts.at(-1)!.quantity.end,
    })
  }
  return withoutRepeats(lists)
}

/** “7.500 triệu đồng cho 03 công trình (…)”: the nearest number the parts can be of. */
function bodyOf(
  passage: Passage,
  from: number,
  end: number,
  before: readonly Quantity[],
  least: number,
): { readonly whole: Quantity; readonly body: Items } | undefined {
  for (const whole of before.toReversed()) {
    const body = itemsIn(passage, from, end, whole)
    if (body && (whole === before.at(-1) || whole.unit !== undefined))
      return body.parts.length < least ? undefined : { whole, body }
  }
  return undefined
}

export function openingOf(word: string): Opening {
  if (/trong|trung|^(?:co|,)$/.test(word)) return 'some'
  return /gom|chia|phan/.test(word) ? 'all' : 'named'
}

/** “126 văn bản của 04 đơn vị cũ, kết quả:”: numbers of the sentence that may be the whole, the nearest last. */
function wholesBefore(passage: Passage, at: number, byWord: boolean): readonly Quantity[] {
  const { folded, quantities } = passage
  const found: Quantity[] = []
  // “Theo lĩnh vực (486 HS): …”: the total stands in brackets closed right before the list.
  const bracketed = /\(([^()]*)\)\s*$/.exec(folded.slice(Math.max(0, at - 60), at))
  if (bracketed && folded[at] === ':') {
    const inside = quantities.filter((one) => one.end <= at && one.start >= at - bracketed[0].length)
    if (inside.length === 1 && !inside[0]!.percent && inside[0]!.unit !== undefined) return inside
  }
  // “… 54.200 triệu đồng. Trong đó: …”, “… 18 văn bản; gồm …”: the word opens the parts of what was just told.
  const stopped = byWord ? /[.;(]\s*$/.exec(folded.slice(Math.max(0, at - 3), at)) : undefined
  const open = withoutBrackets(folded.slice(0, at))
  let from = at - (stopped?.[0].length ?? 0)
  for (let index = quantities.length - 1; index >= 0; index -= 1) {
    const one = quantities[index]!
    if (one.end > at) continue
    if (open[one.start] === ' ') continue
    const between = open.slice(one.end, from)
    if (at - one.end > 140 || /[.;]\s|[()\n]/.test(between)) break
    if (!one.percent && one.value > 1) found.unshift(one)
    from = one.start
    if (found.length === 3) break
  }
  return found
}

function endOf(folded: string, at: number, word: string): number {
  const inBrackets = word === '(' || /\([^)]*$/.test(folded.slice(Math.max(0, at - 60), at))
  const from = at + word.length
  if (inBrackets) {
    const close = folded.indexOf(')', from)
    return close < 0 ? folded.length : close
  }
  const stop = folded.slice(from).search(/\.(?:\s|$)|\n|\/\.\s*$/)
  return stop < 0 ? folded.length : from + stop
}

export const notPart =
  /^(?:va |con )?(?:dat(?! dai)|bang|chiem|tuong (?:ung|duong)|tuc|tang(?! truong)|giam(?! doc| ngheo| sat| dinh| thieu| tai)|cao hon|thap hon|vuot|so voi|ngoai ra|dong thoi|binh quan|trung binh(?!\s*:)|do |nguyen nhan|tong|cong (?:lai|ca|dong|don|la)|ty le|ti le|xep|hang |dung thu|trong khi|nhung|tuy nhien|luy ke|rieng|den nay|hoan tat|tien do|chi tieu|voi |he thong|thoi luong|thoi gian|giup|co the|uoc )/

const given = /\b(?:giao|hien co|co mat)(?: la)?:?\s*$/

type Items = Pick<PartList, 'parts' | 'closed' | 'uncounted' | 'longer'>

const unnumbered =
  /\bkhac\b|con lai|^(?:va |con )?(?:cac|nhieu|mot so|dai dien|lanh dao|giam doc|truong|pho|chu tich|bi thu|thu truong|thu ky|to truong|thanh vien)\b/

/** Items parted by “;”, or by commas and “và” in the first stretch; each with one number at its head or its end. */
function itemsIn(passage: Passage, from: number, end: number, whole: Quantity): Items | undefined {
  const { folded } = passage
  const open = folded.slice(0, from) + withoutBrackets(folded.slice(from, end)) + folded.slice(end)
  const stretches = split(open, from, end, /;/g)
  const counted = stretches.map((one) => numbersIn(passage, open, one))
  const bySemicolon =
    stretches.length > 1 && counted.filter((one) => one.length === 1).length >= 2 && counted[0]!.length === 1
  const spans = bySemicolon
    ? stretches
    : joined(passage, open, split(open, stretches[0]!.start, stretches[0]!.end, /,(?=\s)|\s(?:và|va)\s/g))
  const parts: Part[] = []
  let closed = false
  let uncounted = false
  for (const span of spans) {
    const words = open.slice(span.start, span.end)
    const numbers = numbersIn(passage, open, span)
    const text = words.trim()
    if (/khong (?:co|con) .{0,20}(?:khac|khong hoan thanh)/.test(text)) closed = true
    if (numbers.length === 0) {
      // “03 phòng, TTPVHCC và 01 trường học”: a body by its name alone is one of them.
      const named =
        parts.length > 0 && parts.at(-1)!.leading && /^\s*\p{Lu}/u.test(passage.text.slice(span.start, span.end))
      if (!/\bkhong\b/.test(text) && (unnumbered.test(text) || named)) uncounted = true
      if (notPart.test(text)) break
      // “425 hồ sơ đúng và trước hạn”: the words go on.
      const last = parts.at(-1)
      if (last?.leading) parts[parts.length - 1] = { ...last, label: `${last.label} ${text}` }
      continue
    }
    const detailed = numbers.length > 1 && isDetail(open, span, numbers)
    if (notPart.test(text) || (numbers.length > 1 && !detailed) || /trong (?:do|so do)|\bgom\b/.test(text)) break
    const quantity = numbers[0]!
    if (/^\s?\/\s?\d/.test(open.slice(quantity.end, quantity.end + 4))) break
    // “thiếu 17, trong đó 11 …; hợp đồng lao động được giao 12”: another account begins.
    if (parts.length > 0 && given.test(open.slice(span.start, quantity.start))) break
    // “15 triệu đồng/bộ” is a price, no part.
    const priced = quantity.unitSpan?.end ?? quantity.end
    if (/^\s?\/\s?[a-z]/.test(open.slice(priced, priced + 4))) return undefined
    const value = valueIn(whole, quantity)
    if (value === undefined) return undefined
    if (/\bcon\b/.test(words.slice(0, quantity.start - span.start)) || /\bkhac\b/.test(words)) closed = true
    const head = open.slice(span.start, quantity.start).replace(/^(?:\s|(?:va|co|la|so)\b|[-–:])+/g, '')
    parts.push({
      quantity,
      value,
      label: `${head} ${open.slice(quantity.end, span.end)}`.trim(),
      leading: head.trim() === '',
    })
  }
  const tail = open.slice(parts.at(-1)?.quantity.end ?? from, end + 3)
  if (/\.{3}|…|v\.v|\bvv\b|\bva mot so/.test(tail)) return undefined
  const rest = stretches.length > 1 && !bySemicolon ? counted.slice(1).flat() : []
  const longer = rest.length > 0 ? [...parts.map((one) => one.quantity), ...rest] : []
  return {
    parts,
    closed,
    uncounted,
    longer: longer.length > 0 ? longer.reduce((sum, one) => sum + one.value, 0) : undefined,
  }
}

type Stretch = { readonly start: number; readonly end: number }

function split(text: string, from: number, end: number, by: RegExp): readonly Stretch[] {
  const stretches: Stretch[] = []
  let start = from
  for (const cut of text.slice(from, end).matchAll(by)) {
    stretches.push({ start, end: from + cut.index })
    start = from + cut.index + cut[0].length
  }
  return [...stretches, { start, end }]
}

/** “01 nhiệm vụ về số hóa hồ sơ của 04 đơn vị cũ”: the number the item opens with counts, the other tells of it. */
function isDetail(open: string, span: Stretch, [first, ...rest]: readonly Quantity[]): boolean {
  return (
    /^[\s]*(?:va )?$/.test(open.slice(span.start, first!.start)) &&
    rest.every((one) => /\b(?:cua|cho|tai|voi|trong|tu|thuoc|den|qua|giua)\s*$/.test(open.slice(span.start, one.start)))
  )
}

/** A label with a comma in it (“lãnh đạo, quản lý 640”) is one item. */
function joined(passage: Passage, open: string, spans: readonly Stretch[]): readonly Stretch[] {
  const first = spans.find((one) => numbersIn(passage, open, one).length > 0)
  const trailing =
    first !== undefined && /\p{L}{2}/u.test(open.slice(first.start, numbersIn(passage, open, first)[0]!.start))
  if (!trailing) return spans
  const out: Stretch[] = []
  let held: number | undefined
  for (const span of spans) {
    const none = numbersIn(passage, open, span).length === 0
    if (none && !notPart.test(open.slice(span.start, span.end).trim())) {
      held ??= span.start
      continue
    }
    out.push({ start: held ?? span.start, end: span.end })
    held = undefined
  }
  return held === undefined ? out : [...out, { start: held, end: spans.at(-1)!.end }]
}

function withoutBrackets(folded: string): string {
  // “Kế hoạch (05), Quyết định (08)”: a bracket with the number alone tells the part.
  return folded.replace(/\([^()]*\)/g, (inner, at: number) =>
    /^\(\s*\d[\d.]*\s*\)$/.test(inner) && !/\d[^,;:]*$/.test(folded.slice(Math.max(0, at - 60), at))
      ? ` ${inner.slice(1, -1)} `
      : ' '.repeat(inner.length),
  )
}

function numbersIn(passage: Passage, open: string, span: Stretch): readonly Quantity[] {
  return passage.quantities.filter(
    (one) => !one.percent && one.start >= span.start && one.end <= span.end && open[one.start] !== ' ',
  )
}

/** “gồm:” opens once, though the word and its colon both match. */
function withoutRepeats(lists: readonly PartList[]): readonly PartList[] {
  return lists.filter(
    (one, index) =>
      !lists.some((other, at) => at < index && other.parts[0]!.quantity.start === one.parts[0]!.quantity.start),
  )
}
