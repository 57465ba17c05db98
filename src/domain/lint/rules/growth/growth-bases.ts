import type { Quantity } from '../../language/quantities.ts'
import type { Passage } from '../../paper.ts'
import type { Sentence } from '../../sentences.ts'
import { type Change, inOneMeasure } from './growth-words.ts'

/** Where a comparison tells its other number without “so với … (…)” or “… là …” around it. */
export function besideOf(sentence: Sentence, change: Change): Quantity | undefined {
  return inBrackets(sentence, change) ?? labelled(sentence, change) ?? percentBefore(sentence, change)
}

export const past = /\b(?:(?:thang|quy|nam|ky|tuan) (?:truoc|ngoai|[ivx]{1,3}\b|\d{1,4})|cung ky|6 thang)/

/** “tăng 164, tương ứng 4,98% (quý III tiếp nhận 3.291)”, “912 hồ sơ (quý trước 845 hồ sơ), tăng 7,39%”. */
function inBrackets(sentence: Sentence, change: Change): Quantity | undefined {
  const { passage, start, end } = sentence
  const text = passage.folded.slice(start, end)
  const found = [...text.matchAll(/\(([^()]{4,90})\)/g)].flatMap((match) => {
    const [from, to] = [start + match.index, start + match.index + match[0].length]
    if (!past.test(match[1]!) || /tang|giam|ke hoach|chi tieu|du toan/.test(match[1]!)) return []
    const inside = sentence.quantities.filter((one) => one.start > from && one.end < to)
    const near = from > change.amount.end ? from - change.amount.end : change.start - to
    const between =
      from > change.amount.end ? passage.folded.slice(change.amount.end, from) : passage.folded.slice(to, change.start)
    const clear = near >= 0 && near < 60 && !/[;.]\s|\b(?:trong khi|rieng|trong do)\b/.test(between)
    if (!clear) return []
    const fitting = inside.filter((one) => change.kind === 'percent' || one.percent === (change.kind === 'points'))
    if (fitting.length === 1) return fitting
    const [a, b] = from > change.amount.end && fitting.length === 2 ? labelledIn(passage, from, to) : []
    return a && b ? (earlier(a, b) ?? []) : []
  })
  return found.length === 1 ? found[0] : undefined
}

export type Labelled = {
  readonly quantity: Quantity
  readonly name: string
  readonly order: number | undefined
  readonly base: boolean
}

const period =
  /\b(?:(thang|quy|nam|ky) (nay|truoc|ngoai|[ivx]{1,3}\b|\d{1,4})(?:[/ ]+(?:nam )?(20\d\d))?|cung ky(?: nam)?(?: truoc| ngoai| 20\d\d)?)/g

/** Numbers each told right after the name of its own period: “quý II 912 hồ sơ, quý I 845 hồ sơ”. */
export function labelledIn(passage: Passage, from: number, to: number): readonly Labelled[] {
  const found: Labelled[] = []
  let at = from
  for (const quantity of passage.quantities) {
    if (quantity.start < from || quantity.end > to) continue
    const words = passage.folded.slice(at, quantity.start)
    at = quantity.unitSpan?.end ?? quantity.end
    const name = [...words.matchAll(period)].at(-1)
    if (
      !name ||
      words.length - name.index > 48 ||
      /\bso voi\b|\btang\b|\bgiam\b|trong do/.test(words.slice(Math.max(0, name.index - 8)))
    )
      continue
    // “6 tháng đầu năm 2026” is no year.
    const half = /thang (?:dau|cuoi)(?: cua)?\s*$/.test(words.slice(0, name.index))
    found.push({
      quantity,
      name: name[0],
      order: half ? undefined : orderOf(name),
      base: /truoc|ngoai|cung ky/.test(name[0]),
    })
  }
  return found
}

const roman: Readonly<Record<string, number>> = { i: 1, ii: 2, iii: 3, iv: 4 }

function orderOf(name: RegExpMatchArray): number | undefined {
  const [, kind, value, year] = name
  if (!kind || value === undefined) return undefined
  if (value === 'nay') return 1e6
  const number = roman[value] ?? Number(value)
  if (!Number.isFinite(number)) return undefined
  return kind === 'nam' ? number * 100 : Number(year ?? 0) * 100 + number
}

/** Two numbers named by their periods stand before the change; the earlier is its base. */
function labelled({ passage, start, end }: Sentence, change: Change): Quantity | undefined {
  if (change.kind === 'points' || /len|xuong/.test(change.word)) return undefined
  const [a, b] = labelledIn(passage, Math.max(0, start - 160), change.start).slice(-2)
  if (!a || !b || a.quantity.percent || b.quantity.percent || !inOneMeasure(a.quantity, b.quantity)) return undefined
  if (/[;.]\s.*[;.]\s/.test(passage.folded.slice(b.quantity.end, change.start)) || change.start - b.quantity.end > 60)
    return undefined
  if (/\b(?:rieng|trong do|trong khi)\b/.test(passage.folded.slice(a.quantity.end, change.start))) return undefined
  const base = earlier(a, b)
  const named = base === a.quantity ? a.name : b.name
  // “tăng 10,4% so với cùng kỳ”: measured from what it names, told or not.
  const target = /^[^.;()\d]{0,30}\bso (?:voi )?([a-z][^.;,()]{2,30})/.exec(
    passage.folded.slice(change.amount.end, end),
  )?.[1]
  const fits =
    target === undefined || target.includes(named) || (/cung ky|truoc/.test(target) && /cung ky|truoc/.test(named))
  return fits ? base : undefined
}

function earlier(a: Labelled, b: Labelled): Quantity | undefined {
  if (a.base !== b.base) return a.base ? a.quantity : b.quantity
  if (a.order === undefined || b.order === undefined || a.order === b.order || kindOf(a) !== kindOf(b)) return undefined
  return a.order < b.order ? a.quantity : b.quantity
}

/** “97,2%; cùng kỳ đạt 91,5%; tăng 5,7 điểm phần trăm”. */
function percentBefore({ passage, start, quantities }: Sentence, change: Change): Quantity | undefined {
  if (change.kind !== 'points') return undefined
  const before = quantities.filter((one) => one.percent && one.end <= change.start)
  const [reached, base] = before.slice(-2)
  if (!reached || !base || !/^[\s,;)]*(?:da |nhu vay )?$/.test(passage.folded.slice(base.end, change.start)))
    return undefined
  const words = passage.folded.slice(Math.max(start, reached.end), base.start)
  return /^[^.\d]{0,30}\b(?:cung ky|(?:nam|quy|thang|ky) truoc)[^.,;]{0,24}$/.test(words) ? base : undefined
}

function kindOf({ name }: Labelled): string {
  return /nay/.test(name) ? '' : name.split(' ')[0]!
}
