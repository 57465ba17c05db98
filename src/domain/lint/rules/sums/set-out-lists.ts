import { foldInPlace } from '../../language/fold.ts'
import type { Quantity } from '../../language/quantities.ts'
import type { Paper, Passage } from '../../paper.ts'
import { sentencesIn } from '../../sentences.ts'
import { notPart, openingOf, type Part, type PartList } from './part-lists.ts'
import { valueIn } from './part-units.ts'

const marker = /^\s*(?:([-–—+•*·o])\s|([a-zđ])[.)]\s)/u

/** `-`, `+`, or `a` for letters; undefined for a paragraph that is no item. */
function markOf(passage: Passage): string | undefined {
  const match = marker.exec(passage.text)
  if (!match) return undefined
  return match[1] ? match[1].replace(/[–—]/, '-') : 'a'
}

/** A total whose parts stand below it, one to a paragraph: “Đã giải quyết 980 hồ sơ: - Trước hạn 850 - …”. */
export function setOutListsIn(paper: Paper): readonly PartList[] {
  const passages = paper.passages.filter((one) => one.kind !== 'footnote')
  return passages.flatMap((lead, index) => listUnder(lead, itemsBelow(passages, index)) ?? [])
}

const longestList = 24

function itemsBelow(passages: readonly Passage[], at: number): readonly Passage[] {
  const lead = passages[at]!
  const first = passages[at + 1]
  const mark = first && markOf(first)
  if (!mark || mark === markOf(lead) || lead.role === 'plan' || lead.quantities.length === 0) return []
  const items: Passage[] = []
  for (const passage of passages.slice(at + 1, at + 1 + longestList)) {
    const here = markOf(passage)
    if (here === undefined || here === markOf(lead) || passage.under !== first.under) break
    if (here === mark) items.push(passage)
  }
  return items
}

function listUnder(lead: Passage, items: readonly Passage[]): PartList | undefined {
  if (items.length < 2) return undefined
  const [whole, ...others] = wholesOf(lead)
  if (!whole) return undefined
  const parts: Part[] = []
  let uncounted = false
  for (const item of items) {
    const found = headNumber(item)
    if (found === 'none') {
      if (notPart.test(item.folded.replace(marker, ''))) break
      uncounted = true
      continue
    }
    const value = found && valueIn(whole, found.quantity)
    if (!found || value === undefined) return undefined
    parts.push({ ...found, value, passage: item })
  }
  const tail = lead.folded.slice(whole.end)
  const word = /trong do|bao gom|\bgom\b|chia ra|phan theo/.exec(tail)?.[0]
  if (parts.length < 2) return undefined
  return {
    passage: lead,
    whole,
    parts,
    opening: word ? openingOf(word) : 'named',
    closed: false,
    uncounted,
    others,
    longer: undefined,
    end: lead.text.length,
    setOut: true,
  }
}

const opensOnly = /^\s*(?:ket qua|trong do|cu the|bao gom|gom|chia ra|trong so do)[^.\d]{0,40}:\s*$/

/** The numbers a lead can be the whole with: the last of its last sentence, nearest first. */
function wholesOf(lead: Passage): readonly Quantity[] {
  const sentences = sentencesIn(lead).filter((one) => one.folded.trim() !== '')
  const last = sentences.at(-1)
  const told = last && opensOnly.test(last.folded) ? sentences.at(-2) : last
  if (!told) return []
  const numbers = told.quantities.filter(
    (one) =>
      !one.percent && one.value > 1 && !told.fractions.some((each) => each.start <= one.start && each.end > one.start),
  )
  const tail = lead.folded.slice(numbers.at(-1)?.unitSpan?.end ?? numbers.at(-1)?.end ?? 0)
  // What follows the number must lead to the list, not tell of something else.
  const leads = told === last ? /:\s*$/.test(tail) || /^[\s).,;]*$/.test(tail) : true
  return leads && numbers.length <= 3 && told.fractions.length === 0 ? numbers.toReversed() : []
}

type Head = Pick<Part, 'quantity' | 'label' | 'leading'>

/** “- Trước hạn: 850 hồ sơ (89%), …”: the one number an item opens with; undefined when it is not clear which. */
function headNumber(item: Passage): Head | 'none' | undefined {
  const open = item.folded.replace(/\([^()]*\)/g, (inner) => ' '.repeat(inner.length))
  const start = marker.exec(item.text)![0].length
  const stop = /[,;]\s|\.(?:\s|$)/.exec(open.slice(start))
  const end = stop ? start + stop.index : open.length
  const inside = item.quantities.filter((one) => !one.percent && open[one.start] !== ' ' && one.start >= start)
  const [first, second] = inside.filter((one) => one.end <= end)
  if (!first) return inside.length === 0 ? 'none' : undefined
  if (second || item.fractions.some((one) => one.start <= first.start && one.end > first.start)) return undefined
  const head = foldInPlace(item.text.slice(start, first.start)).trim()
  if (head.length > 90 || notPart.test(head)) return notPart.test(head) ? 'none' : undefined
  return { quantity: first, label: `${head} ${open.slice(first.end, end)}`.trim(), leading: head === '' }
}
