import type { Quantity } from '../../language/quantities.ts'
import { moneyScaleOf } from '../../language/quantities.ts'
import type { Passage } from '../../paper.ts'
import { type Sentence, sentencesIn } from '../../sentences.ts'

export type Direction = 'up' | 'down'

/** “tăng 12,5%”, “giảm 03 bậc”, “gấp 2 lần”: which way and by how much. */
export type Change = {
  readonly direction: Direction
  readonly amount: Quantity
  readonly kind: 'percent' | 'points' | 'count'
  /** Where the word stands. */
  readonly start: number
  readonly word: string
  readonly rough: boolean
}

const changing =
  /\b(tang(?: them| len| duoc)?|giam(?: duoc| bot| di| xuong)?|cao hon|nhieu hon|thap hon|it hon|vuot)(?: tong so| so voi (?:thang|quy|nam|ky) truoc| (?:thang|quy|nam|ky) truoc| cung ky(?: nam (?:truoc|ngoai|20\d\d))?)?\s*(?:la |khoang |hon |gan |tren |toi |den |:)?\s*\(?$/

const read = new WeakMap<Sentence, readonly Change[]>()

/** The changes a sentence tells with a number right after the word; read once for all who ask. */
export function changesIn(sentence: Sentence): readonly Change[] {
  const before = read.get(sentence)
  if (before) return before
  const changes = readChanges(sentence)
  read.set(sentence, changes)
  return changes
}

function readChanges(sentence: Sentence): readonly Change[] {
  const { passage, start } = sentence
  const changes = sentence.quantities.flatMap((amount): Change[] => {
    const before = passage.folded.slice(Math.max(start, amount.start - 48), amount.start)
    const match = changing.exec(before)
    // “tăng 1,5 lần” is a ratio.
    if (!match || amount.unit === 'lan') return []
    const word = match[1]!
    const after = passage.folded.slice(amount.end, amount.end + 20)
    const points = /^\s*(?:diem phan tram|diem %|diem)/.test(after) || amount.unit === 'diem'
    return [
      {
        direction: /giam|thap|it/.test(word) ? 'down' : 'up',
        amount,
        kind: points ? 'points' : amount.percent ? 'percent' : 'count',
        start: amount.start - before.length + match.index,
        word,
        rough: /(?:khoang|hon|gan|tren|toi|den)\s*\(?$/.test(before) && !/(?:cao|thap|nhieu|it) hon\s*$/.test(before),
      },
    ]
  })
  return [...changes, ...sharesOf(sentence, changes)].toSorted((a, b) => a.amount.start - b.amount.start)
}

const amountsOf = new WeakMap<Passage, ReadonlySet<number>>()

/** Where the numbers of a passage stand that are changes themselves. */
export function amountsIn(passage: Passage): ReadonlySet<number> {
  const before = amountsOf.get(passage)
  if (before) return before
  const amounts = new Set(sentencesIn(passage).flatMap((one) => changesIn(one).map((each) => each.amount.start)))
  amountsOf.set(passage, amounts)
  return amounts
}

/** Places in a ranking rise as their number falls; they have a rule of their own. */
export function isRank({ passage }: Sentence, { amount }: Change): boolean {
  return /^\s*(?:bac|thu hang|hang|vi tri|thu bac)\b/.test(passage.folded.slice(amount.end, amount.end + 12))
}

const asShare =
  /^\s*(?:(?:ho so|hs|[a-z]+(?: [a-z]+)?)\s*)?[\s,;(=–-]*(?:(?:tuong (?:ung|duong)|ung|tuc(?: la)?|bang|dat|ty le)(?: voi)?(?: ty le| muc)?(?: tang| giam)?|=)?\s*[(:=]?\s*$/

/** “tăng 63 hồ sơ (6,41%)”, “tăng 164, tương ứng 4,98%”: the same change told again as a share. */
function sharesOf({ passage, quantities }: Sentence, changes: readonly Change[]): readonly Change[] {
  return changes.flatMap((change): Change[] => {
    if (change.kind !== 'count' || change.amount.percent) return []
    const amount = quantities.find((one) => one.start > change.amount.start)
    if (!amount?.percent || changes.some((one) => one.amount.start === amount.start)) return []
    const between = passage.folded.slice(change.amount.end, amount.start)
    return between.length < 40 && asShare.test(between) && /[(,=]|tuong|tuc|bang/.test(between)
      ? [{ ...change, amount, kind: 'percent' }]
      : []
  })
}

const comparing =
  /so voi|so cung ky|(?:thang|quy|nam|ky|tuan) truoc|cung ky|nam (?:ngoai|20\d\d)|quy [iv1-4]+\b|thang \d{1,2}\b/g

/** What the change is measured from: “so với quý I (214.380 hồ sơ)”, “(tháng trước: 37 tin; tăng …)”, “so với … là 85%”. */
export function baseOf(sentence: Sentence, change: Change): Quantity | undefined {
  return fromTo(sentence, change) ?? beside(sentence, change)
}

function beside(sentence: Sentence, change: Change): Quantity | undefined {
  const { passage, start, end } = sentence
  const after = passage.folded.slice(change.amount.end, end)
  // The comparison that follows the change in the same breath, then the one before it.
  const next =
    /^(?:\s*(?:ho so|hs|nguoi|thu tuc|tthc|nhiem vu|diem(?: phan tram| ?%)?|trieu dong|ty dong|dong|tin(?:,? bai)?|bai|luot|phieu|van ban|phan anh,? kien nghi|pakn|don|cuoc|dau moi|can bo|cong chuc|bien che|[a-z]+)?(?: [a-z]+)?[\s,;(–-]*(?:tuong (?:duong|ung)[^.;]{0,40}?)?[\s,)]*)so (?:voi|cung ky)/.exec(
      after,
    )
  if (next) {
    const from = change.amount.end + next[0].length
    return told(sentence, from, Math.min(end, from + 90))
  }
  const back = passage.folded.slice(start, change.start)
  const last = [...back.matchAll(comparing)].findLast(
    (one) => /so voi|truoc|cung ky/.test(one[0]) || /[(]\s*$/.test(back.slice(0, one.index)),
  )
  if (!last) return undefined
  const between = back.slice(last.index)
  const inBrackets = back.lastIndexOf('(') > back.lastIndexOf(')') && back.lastIndexOf('(') < last.index
  // “…, trong khi số lượt tiếp tăng 12%” is said of another thing.
  if (/\b(?:trong khi|rieng|con)\b(?! (?:lai|thieu))[^()]*$/.test(between.replace(/\([^)]*\)/g, ''))) return undefined
  if (!inBrackets && /;\s/.test(between.replace(/\([^)]*\)?/g, ''))) return undefined
  return told(sentence, start + last.index + last[0].length, change.start)
}

const aim = /ke hoach|chi tieu|muc tieu|du toan|yeu cau/

/** The number of a comparison: in brackets right after what is compared with, or after “là”, “đạt”, a colon, an aim. */
function told(sentence: Sentence, from: number, to: number): Quantity | undefined {
  const { passage } = sentence
  const one = sentence.quantities.find((each) => each.start >= from && each.end <= to)
  if (!one) return undefined
  const words = passage.folded.slice(from, one.start)
  const [named, inside] = words.split('(')
  if (/[;,)]|\.\s|\b(?:tang|giam|len|xuong|va|dat ty le)\b/.test(named ?? '') || /\)/.test(words)) return undefined
  // “(quý II: 1.836 hồ sơ; quý I: 1.750 hồ sơ)”: which of the two is asked by its name.
  if (inside !== undefined && isOneOfTwo(sentence, one)) return undefined
  if (inside !== undefined) return aim.test(inside) && !aim.test(named ?? '') ? undefined : one
  return /(?:\bla|\bdat|:|\bmuc|\bco)\s*$/.test(words) || aim.test(words) ? one : undefined
}

function isOneOfTwo({ passage, quantities }: Sentence, one: Quantity): boolean {
  const end = passage.folded.indexOf(')', one.end)
  const next = quantities.find((each) => each.start > one.end && each.end <= end)
  const period = /\b(?:quy|thang|nam|ky) (?:nay|truoc|[ivx]+|\d+)[^;,]{0,30}$/
  return (
    next !== undefined &&
    period.test(passage.folded.slice(passage.folded.lastIndexOf('(', one.start), one.start)) &&
    period.test(passage.folded.slice(one.end, next.start))
  )
}

/** “từ 41,2% … lên 69,6%, tức tăng 28,4 điểm”, “từ 17 xóm xuống còn 14 xóm (giảm 03)”: what it rose or fell from. */
function fromTo(sentence: Sentence, change: Change): Quantity | undefined {
  const { passage } = sentence
  // “từ 84 xuống 31, giảm 53 hồ sơ, tức giảm 36,90%”: a change told between is none of the two.
  const before = sentence.quantities.filter(
    (one) =>
      one.end <= change.start &&
      !changing.test(passage.folded.slice(Math.max(sentence.start, one.start - 26), one.start)),
  )
  const behind = fromToBehind(sentence, change)
  if (behind) return behind
  const [from, to] = [before.at(-2), before.at(-1)]
  if (!from || !to) return undefined
  const opened = /\btu\s+(?:muc |con |chi )?$/.test(
    passage.folded.slice(Math.max(sentence.start, from.start - 14), from.start),
  )
  const linked = /^[^.;]{0,50}\b(?:len|xuong|con|den)\s*(?:con |den |muc )?$/.test(
    passage.folded.slice(from.end, to.start),
  )
  return opened && linked && /^[^.;\d]{0,40}$/.test(withoutChange(passage.folded.slice(to.end, change.start)))
    ? from
    : undefined
}

/** “giảm 300 lượt, từ 1.250 lượt xuống 950 lượt”. */
function fromToBehind({ passage, quantities }: Sentence, change: Change): Quantity | undefined {
  const [from, to] = quantities.filter((one) => one.start >= change.amount.end)
  if (!from || !to) return undefined
  const opened = /^\s*(?:[a-z]+ ?){0,4}(?:so voi [^.;()\d]{2,30})?[\s,(:]*tu\s+(?:muc |con )?$/.test(
    passage.folded.slice(change.amount.end, from.start),
  )
  return opened &&
    /^[^.;,\d]{0,30}\b(?:len|xuong|con|den)\s*(?:con |den )?$/.test(passage.folded.slice(from.end, to.start))
    ? from
    : undefined
}

function withoutChange(words: string): string {
  return words.replace(/\b(?:tang|giam)(?: them| duoc| bot)? [\d.,]+ ?%?/, '').replace(/^[^.;\d]{0,24}(?=,)/, '')
}

/** Two numbers in one measure; undefined when they count different things. */
export function inOneMeasure(a: Quantity, b: Quantity): readonly [number, number] | undefined {
  if (a.percent !== b.percent) return undefined
  const [left, right] = [moneyScaleOf(a.unit), moneyScaleOf(b.unit)]
  if (left !== undefined && right !== undefined) return [a.value * left, b.value * right]
  if (left !== undefined || right !== undefined) return undefined
  if (a.unit !== undefined && b.unit !== undefined && a.unit !== b.unit) return undefined
  return [a.value, b.value]
}
