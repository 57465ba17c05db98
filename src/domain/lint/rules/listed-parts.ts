import { foldInPlace } from '../language/fold.ts'
import { isMoney, type Quantity } from '../language/quantities.ts'
import { notesOf, type Paper, type Passage } from '../paper.ts'
import { type Draft, type LintRule, spot } from '../rule.ts'
import { shown } from './show.ts'

const opener = /\b(?:bao gom|trong do|gom|chia ra|cu the|gom co)\b\s*:?/g

type Listing = {
  readonly whole: Quantity
  readonly parts: readonly Quantity[]
  readonly complete: boolean
  readonly end: number
  readonly passage: Passage
}

/** “11 đơn vị, gồm 03 trường …, 03 trường … và 01 …”: a total, a word that opens its parts, the parts to the end. */
function listingsIn(passage: Passage): readonly Listing[] {
  const { folded, quantities } = passage
  return [...folded.matchAll(opener)].flatMap((match): Listing[] => {
    const at = match.index
    const whole = quantities.findLast((one) => one.end <= at && !one.percent)
    if (!whole || !reaches(folded.slice(whole.end, at))) return []
    const end = endOfList(folded, at + match[0].length, folded[at - 1] === '(' || /\(\s*$/.test(folded.slice(0, at)))
    const parts = quantities.filter((one) => one.start >= at && one.end <= end && !one.percent)
    const complete = !/trong do/.test(match[0])
    return [{ whole, parts: withoutInner(folded, parts, at, end), complete, end, passage }]
  })
}

/** Between the total and its list nothing else is counted and no sentence ends. */
function reaches(between: string): boolean {
  return between.length <= 110 && !/[.;]\s|\d/.test(between)
}

function endOfList(folded: string, from: number, inBrackets: boolean): number {
  const stop = inBrackets ? folded.indexOf(')', from) : folded.slice(from).search(/\.(?:\s|$)|\n/) + from
  return stop < from ? folded.length : stop
}

/** A part's own breakdown in brackets, or after a second “trong đó”, is not added again. */
function withoutInner(folded: string, parts: readonly Quantity[], from: number, end: number): readonly Quantity[] {
  const inner = [...folded.slice(from, end).matchAll(/\([^)]*\)/g)].map((one) => ({
    start: from + one.index,
    end: from + one.index + one[0].length,
  }))
  return parts.filter((part) => !inner.some((each) => part.start > each.start && part.end <= each.end))
}

function alike(whole: Quantity, part: Quantity): boolean {
  return (
    part.unit === undefined ||
    whole.unit === undefined ||
    part.unit === whole.unit ||
    isMoney(part.unit) === isMoney(whole.unit)
  )
}

const numbering = /thiet bi|may|thoi gian|lan/

export const listedParts: LintRule = {
  code: 'CCHC-009',
  severity: 'error',
  title: 'Danh sách thành phần cộng bằng tổng',
  explanation:
    'Sau “gồm”, “bao gồm”, “trong đó” các phần cùng loại phải cộng đúng tổng; “trong đó” có thể chỉ kể một phần.',
  check: (paper) => [
    ...paper.passages.flatMap((passage) => listingsIn(passage).flatMap(checkListing)),
    ...paper.passages.flatMap((passage) => checkNotes(paper, passage)),
  ],
}

function checkListing(listing: Listing): readonly Draft[] {
  const { whole, parts, complete, passage, end } = listing
  const same = parts.filter((part) => part.unit === whole.unit || part.unit === undefined)
  const comparable = parts.length >= 2 && parts.every((part) => alike(whole, part)) && whole.decimals === 0
  if (!comparable || numbering.test(whole.unit ?? '')) return []
  const sum = parts.reduce((total, part) => total + part.value, 0)
  if (sum === whole.value || parts.some((part) => part.decimals > 0)) return []
  if (nested(whole, parts)) return []
  // “07 nhóm gồm 41 nhiệm vụ”: what is counted after the word is smaller things, not parts.
  if (same.length === 0 && parts.some((part) => part.value > whole.value)) return []
  const strict =
    complete &&
    same.length === parts.length &&
    whole.unit !== undefined &&
    parts.every((part) => part.unit === whole.unit)
  const over = sum > whole.value
  // “trong đó” may name only some, and may name one thing from two sides.
  if (!complete && (!over || overlapping(passage, whole, end))) return []
  if (complete && same.length < parts.length && !over) return []
  return [
    {
      severity: strict ? 'error' : 'warning',
      message: `Tổng ghi ${shown(whole.value)}, các phần kể ra ${parts.map((part) => shown(part.value)).join(' + ')} = ${shown(sum)}.`,
      ...spot(passage.piece, whole.start, Math.min(end, parts.at(-1)!.end + 20)),
      expected: shown(sum),
      found: shown(whole.value),
    },
  ]
}

/** Some of the parts add up to the whole, or to another part: the list has floors. */
function nested(whole: Quantity, parts: readonly Quantity[]): boolean {
  const values = parts.map((part) => part.value)
  if (values.includes(whole.value)) return true
  for (let from = 0; from < values.length; from += 1) {
    let sum = 0
    for (let to = from; to < values.length; to += 1) {
      sum += values[to]!
      if (
        to > from &&
        (sum === whole.value ||
          values.some((value, index) => (index < from || index > to) && value === sum && value > 0))
      )
        return true
    }
  }
  return false
}

const sides = [
  /truc tuyen|truc tiep|buu chinh/,
  /truoc han|dung han|qua han|tre han|trong han/,
  /thanh toan/,
  /so hoa|dien tu/,
  /tiep nhan/,
  /giai quyet/,
  /\bnu\b|dan toc|dang vien/,
]

function overlapping(passage: Passage, whole: Quantity, end: number): boolean {
  const words = foldInPlace(passage.text.slice(whole.end, end))
  return sides.filter((side) => side.test(words)).length > 1
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

/** “20 cán bộ, công chức … 16 đồng chí có trình độ … và 01 …”: a breakdown by qualification that stops short. */
export const unfinishedBreakdown: LintRule = {
  code: 'CCHC-013',
  severity: 'warning',
  title: 'Phân loại cán bộ đủ tổng số',
  explanation: 'Phân loại theo trình độ phải cộng đủ số cán bộ, công chức đã nêu, hoặc nói rõ số chưa phân loại.',
  check: (paper) => {
    const total = staffTotal(paper)
    if (total === undefined) return []
    return paper.passages.flatMap((passage): Draft[] => {
      const about = /trinh do (?:chuyen mon|ly luan chinh tri|dao tao|hoc van|tin hoc|ngoai ngu|quan ly nha nuoc)/.exec(
        passage.folded,
      )
      if (!about || passage.role === 'plan') return []
      const open = passage.folded.replace(/\([^)]*\)/g, (inner) => ' '.repeat(inner.length))
      const parts = passage.quantities.filter(
        (one) => one.unit === 'nguoi' && one.start > about.index && open[one.start] !== ' ',
      )
      const levels = parts.filter((one) =>
        /trinh do|dai hoc|cao dang|trung cap|so cap|cao cap|thac si|cu nhan|trung hoc/.test(
          passage.folded.slice(one.end, one.end + 60),
        ),
      )
      const sum = levels.reduce((all, part) => all + part.value, 0)
      if (levels.length < 2 || levels.length !== parts.length || sum === total.value) return []
      const first = levels[0]!
      return [
        {
          message: `Đơn vị có ${shown(total.value)} cán bộ, công chức, nhưng phân loại theo trình độ chỉ có ${levels.map((one) => shown(one.value)).join(' + ')} = ${shown(sum)}.`,
          ...spot(passage.piece, Math.max(0, first.start - 40), levels.at(-1)!.end + 30),
          expected: shown(total.value),
          found: shown(sum),
        },
      ]
    })
  },
}

function staffTotal(paper: Paper): Quantity | undefined {
  const found = paper.passages.flatMap((passage) =>
    passage.quantities.filter((one) => {
      const before = passage.folded.slice(Math.max(0, one.start - 60), one.start)
      return (
        one.unit === 'nguoi' &&
        /(?:tong so|hien (?:tai|nay)?,?\s*(?:ubnd )?xa (?:co|co tong so)|hien co|co tong so)\s*(?:la)?\s*:?\s*$/.test(
          before,
        ) &&
        !/giao|can bo khong|thieu/.test(before)
      )
    }),
  )
  return new Set(found.map((one) => one.value)).size === 1 ? found[0] : undefined
}

export const listedPartRules: readonly LintRule[] = [listedParts, unfinishedBreakdown]
