import { foldInPlace } from '../../language/fold.ts'
import type { Quantity } from '../../language/quantities.ts'
import type { Paper, Passage } from '../../paper.ts'
import { results } from '../../result-passages.ts'
import { type Draft, type LintRule, spot } from '../../rule.ts'
import { sentencesIn } from '../../sentences.ts'
import { isRough } from '../rates/said-rates.ts'
import { shown } from '../show.ts'

/** A way to divide people, how it is opened, what its kinds are called and when nobody can be left out of them. */
type Axis = {
  readonly name: string
  readonly opens: RegExp
  readonly kind: RegExp
  readonly complete: (words: string, share: number, byPeople: boolean) => boolean
}

const axes: readonly Axis[] = [
  {
    name: 'lý luận chính trị',
    opens: /ly luan chinh tri|\bllct\b|ly luan\b/g,
    kind: /cao cap|cu nhan|trung cap|so cap|chua qua|chua (?:duoc )?(?:dao tao|boi duong)|chua co/,
    // Most lists leave out those who never studied it; “16 đồng chí … và 01 đồng chí” counts people one by one.
    complete: (words, share, byPeople) => share > 0.6 && (/chua/.test(words) || (byPeople && /so cap/.test(words))),
  },
  {
    name: 'trình độ chuyên môn',
    opens:
      /trinh do (?:chuyen mon|dao tao|hoc van)|(?:ve )?chuyen mon(?: nghiep vu)?(?=\s*[:(])|chat luong (?:doi ngu|can bo)[^:.;]{0,40}(?=:)|ve trinh do|trinh do(?=\s*:)/g,
    kind: /tien si|thac si|sau dai hoc|tren dai hoc|dai hoc|cao dang|trung cap|so cap|trung hoc|chua qua|pho thong/,
    complete: (words, share) => /cao dang|trung cap|so cap|chua qua|trung hoc|pho thong/.test(words) && share > 0.7,
  },
  {
    name: 'độ tuổi',
    opens: /do tuoi/g,
    kind: /(?:duoi|tren|tu|den|tro len).*\d|\d+\s*(?:-|–|den)\s*\d+/,
    complete: (words, share) => /duoi/.test(words) && /tren|\btu (?:5|46|51)|tro len/.test(words) && share > 0.7,
  },
  {
    name: 'giới tính',
    opens: /gioi tinh/g,
    kind: /\bnam\b|\bnu\b/,
    complete: (words) => /\bnam\b/.test(words) && /\bnu\b/.test(words),
  },
]

/** “20 cán bộ, công chức … 16 đồng chí có trình độ … và 01 …”: a breakdown of people that stops short, or counts some twice. */
export const unfinishedBreakdown: LintRule = {
  code: 'CCHC-013',
  severity: 'warning',
  title: 'Phân loại cán bộ đủ tổng số',
  explanation:
    'Phân loại theo trình độ, độ tuổi, giới tính phải cộng đủ số cán bộ, công chức đã nêu, hoặc nói rõ số chưa phân loại.',
  check: (paper) => {
    const staff = staffTotals(paper)
    return results(paper).flatMap((passage, index, all) =>
      (passage.quantities.length > 1 ? breakdownsIn(passage) : []).flatMap((one) => judge(one, all, index, staff)),
    )
  },
}

type Breakdown = {
  readonly passage: Passage
  readonly axis: Axis
  readonly start: number
  readonly parts: readonly Quantity[]
  readonly words: string
  /** “36/41 người”: every part said of the same number. */
  readonly of: readonly number[]
}

/** The stretches in which people are told by kinds of one axis. */
function breakdownsIn(passage: Passage): readonly Breakdown[] {
  const { folded } = passage
  const opened = axes
    .flatMap((axis) =>
      [...folded.matchAll(axis.opens)].map((one) => ({ axis, start: one.index, end: one.index + one[0].length })),
    )
    .toSorted((a, b) => a.start - b.start)
  const named = opened.flatMap((one, index): Breakdown[] => {
    const stop = opened[index + 1]?.start ?? folded.length
    const sentence = sentencesIn(passage).find((each) => each.start <= one.start && each.end > one.start)
    // “… 07 người trình độ chuyên môn đại học”: the words may follow the numbers they are of.
    const from = one.end
    const found = readParts(passage, one.axis, from, Math.min(stop, sentence?.end ?? stop))
    return found ? [{ passage, axis: one.axis, start: one.start, ...found }] : []
  })
  const told = new Set(named.map((one) => one.axis.name))
  const unnamed = sentencesIn(passage).flatMap((sentence): Breakdown[] => {
    if (sentence.quantities.length < 3 || !people.test(sentence.folded)) return []
    const first = sentence.quantities.findIndex((one) => one.unit === 'nguoi' && !one.percent)
    const whole = sentence.quantities[first]
    if (!whole) return []
    const from = whole.unitSpan?.end ?? whole.end
    return [axes[3]!, axes[1]!].flatMap((axis): Breakdown[] => {
      if (told.has(axis.name) || (axis !== axes[3] && opened.length > 0)) return []
      const found = readParts(passage, axis, from, sentence.end)
      return found ? [{ passage, axis, start: whole.start, ...found }] : []
    })
  })
  return [...named, ...unnamed]
}

const people = /can bo|cong chuc|vien chuc|nguoi|bien che|\bcbcc|dong chi/

/** Items with one number each and a kind of the axis in their words. */
function readParts(
  passage: Passage,
  axis: Axis,
  from: number,
  end: number,
): Pick<Breakdown, 'parts' | 'words' | 'of'> | undefined {
  const open = passage.folded.slice(0, end).replace(/\([^()]*\)/g, bracketed(axis))
  const parts: Quantity[] = []
  const of: number[] = []
  let words = ''
  let held = ''
  let at = from
  for (const piece of open.slice(from).split(/(?:[,;.]|\bva\b(?= (?:co )?\d))(?=\s)|[()]/)) {
    const [start, stop] = [at, at + piece.length]
    at = stop + (open.slice(stop).match(/^(?:[,;.()]|va)/)?.[0].length ?? 0)
    const numbers = passage.quantities.filter(
      (one) => !one.percent && one.start >= start && one.end <= stop && open[one.start] !== ' ' && one.unit !== 'tuoi',
    )
    // “từ 30 đến 40 tuổi 18 người”: the last number counts; “36/41 người”: the first does.
    const fraction = passage.fractions.find((one) => one.start >= start && one.end <= stop)
    const [first, second] = numbers
    const over = numbers.length === 2 && /\btren (?:tong so )?$/.test(open.slice(first!.end, second!.start))
    if (over) of.push(second!.value)
    const one =
      fraction?.numerator ??
      (over ? first : undefined) ??
      (axis.name === 'độ tuổi' ? numbers.at(-1) : numbers.length === 1 ? numbers[0] : undefined)
    if (!axis.kind.test(piece)) {
      if (numbers.length > 0 && parts.length > 0) break
      continue
    }
    if (!one) {
      if (numbers.length > 0) return undefined
      held += piece
      continue
    }
    if (one.decimals > 0 || isRough(passage, one) || (one.unit !== undefined && one.unit !== 'nguoi')) return undefined
    if (fraction) of.push(fraction.denominator.value)
    parts.push(one)
    words += ` ${held} ${piece.replace(/^\s*trong (?:do|so do)/, '')};`
    held = ''
  }
  words += held
  return parts.length < 2 || /tro len|trong do|con lai|khong tinh/.test(words) ? undefined : { parts, words, of }
}

/** Shares in brackets are left out; “(thạc sĩ 05, đại học 33)” are the parts. */
function bracketed(axis: Axis): (inner: string) => string {
  return (inner) => (axis.kind.test(inner) && /\d/.test(inner) && /[,;]/.test(inner) ? inner : ' '.repeat(inner.length))
}

function judge(one: Breakdown, all: readonly Passage[], index: number, staff: readonly number[]): readonly Draft[] {
  const { passage, parts, axis, words } = one
  const values = parts.map((part) => part.value)
  const sum = values.reduce((a, b) => a + b, 0)
  const last = parts.at(-1)!
  const here = wholesIn(passage, one.start, last)
  const near =
    here.length > 0
      ? here
      : one.of.length > 0
        ? one.of
        : all
            .slice(Math.max(0, index - 4), index)
            .flatMap((each) => wholesIn(each))
            .slice(-3)
  const headed = here.length > 0 || one.of.length > 0 ? [] : inHeading(passage)
  const known = headed.length > 0 ? headed : near
  const wholes = known.length > 0 ? known : new Set(staff).size === 1 ? staff : []
  const [total] = wholes.toSorted((a, b) => Math.abs(a - sum) - Math.abs(b - sum))
  if (total === undefined || wholes.includes(sum) || staff.includes(sum) || values.includes(total)) return []
  const share = sum / total
  if (
    share > 1.3 ||
    (share <= 1 &&
      !axis.complete(
        words,
        share,
        parts.every((part) => part.unit === 'nguoi'),
      ))
  )
    return []
  return [
    {
      message:
        sum < total
          ? `Đơn vị có ${shown(total)} cán bộ, công chức, nhưng phân loại theo ${axis.name} chỉ có ${values.map(shown).join(' + ')} = ${shown(sum)}.`
          : `Đơn vị có ${shown(total)} cán bộ, công chức, nhưng phân loại theo ${axis.name} có ${values.map(shown).join(' + ')} = ${shown(sum)}.`,
      ...spot(passage.piece, Math.max(0, parts[0]!.start - 40), Math.min(passage.text.length, last.end + 30)),
      expected: shown(total),
      found: shown(sum),
    },
  ]
}

/** “1. Trình độ của 52 cán bộ, công chức:” stands over its kinds. */
function inHeading({ under }: Passage): readonly number[] {
  const told = /(?:trinh do|chat luong|co cau)[^.;\d]{0,30}?\b(\d{1,3}) (?:can bo|cong chuc|vien chuc|nguoi|cbcc)/.exec(
    foldInPlace(under),
  )?.[1]
  return told !== undefined && Number(told) >= 5 ? [Number(told)] : []
}

/** Numbers of people a passage tells that can be divided. */
function wholesIn(passage: Passage, before = passage.text.length, after?: Quantity): readonly number[] {
  return passage.quantities.flatMap((one) => {
    if (one.percent || one.unit !== 'nguoi' || one.value < 5 || one.decimals > 0) return []
    const closing =
      after !== undefined &&
      one.start > after.end &&
      /tong(?: so| cong)?[^,;.]{0,30}$/.test(passage.folded.slice(after.end, one.start))
    const opened =
      one.start <= before ||
      (after !== undefined && one.start < after.start && /\bcua\s*$/.test(passage.folded.slice(0, one.start)))
    return (opened || closing) && !isKind(passage, one) ? [one.value] : []
  })
}

/** “đại học 32 người” is some of them, not all. */
function isKind({ folded, quantities }: Passage, one: Quantity): boolean {
  const before = folded
    .slice(Math.max(0, one.start - 24), one.start)
    .split(/[,;.(:]|\d/)
    .at(-1)!
  const next = quantities.find((each) => each.start > one.start)?.start ?? folded.length
  const after = folded.slice(one.end, Math.min(next, one.end + 40)).split(/[,;:.()]/)[0]!
  return axes.some((axis) => axis.name !== 'độ tuổi' && axis.kind.test(`${before} ${after}`))
}

function staffTotals(paper: Paper): readonly number[] {
  return paper.passages.flatMap((passage) =>
    passage.quantities.flatMap((one) => {
      const before = passage.folded.slice(Math.max(0, one.start - 60), one.start)
      return one.unit === 'nguoi' &&
        /(?:tong so|hien (?:tai|nay)?,?\s*(?:ubnd )?xa (?:co|co tong so)|hien co|co tong so)\s*(?:la)?\s*:?\s*$/.test(
          before,
        ) &&
        !/giao|can bo khong|thieu/.test(before)
        ? [one.value]
        : []
    }),
  )
}
