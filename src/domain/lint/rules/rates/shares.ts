import { conceptOf, type RateConcept, rateOf, type Vocabulary } from '../../language/concepts.ts'
import type { LintFacts } from '../../facts.ts'
import type { Quantity } from '../../language/quantities.ts'
import { fits } from '../../language/rate-fit.ts'
import type { Paper, Passage } from '../../paper.ts'
import { inFull, statementsIn } from '../../statements.ts'
import { changesIn } from '../growth/growth-words.ts'
import { results } from '../../result-passages.ts'
import { type Sentence, sentencesIn } from '../../sentences.ts'

/** A printed percentage that stands outside fractions, with what its own sentence says of its parts. */
export type Share = {
  readonly sentence: Sentence
  readonly percent: Quantity
  /** The count it is said of: “589 phiếu, bằng 98,67%”. */
  readonly top?: Quantity
  /** The words that name the base: “số hồ sơ đã giải quyết”. */
  readonly baseWords?: string
  /** What the base is named as, when the vocabulary knows it. */
  readonly base?: string
  readonly rate?: RateConcept
}

const toShare =
  /^(?:\s*(?:ho so|hs|phieu|nguoi|tthc|thu tuc|nhiem vu|van ban|viec|can bo|cong chuc|dong chi|y kien|pakn|don|cuoc|cong dan|ho|[a-z]+ [a-z]+)?(?: [a-z]+){0,12})?[\s,:;(–-]*(?:dat|chiem|bang|tuong duong|tuong ung|tuc|tuc la|dat ty le|chiem ty le|ty le|ti le|=|la|voi ty le|\()[\s:(]*(?:ty le |khoang |gan |hon |tren |xap xi |muc )?$/

/** The shares of the results that are neither targets, growth, points, nor written as a fraction. */
export function sharesIn(paper: Paper, facts: LintFacts): readonly Share[] {
  return results(paper)
    .filter((passage) => passage.quantities.some((one) => one.percent))
    .flatMap((passage) => sentencesIn(passage).flatMap((sentence) => inSentence(sentence, facts.vocabulary)))
}

const aimBefore =
  /(?:chi tieu|muc tieu|phan dau|toi thieu|it nhat|ke hoach giao|yeu cau|duoi|khong qua|muc|so voi)[^.;,%]{0,40}$/

function inSentence(sentence: Sentence, vocabulary: Vocabulary): readonly Share[] {
  const { passage, start, end } = sentence
  const written = new Set(sentence.fractions.flatMap((one) => one.percent?.start ?? []))
  const changes = new Set(changesIn(sentence).map((one) => one.amount.start))
  return sentence.quantities.flatMap((percent, index): Share[] => {
    if (!percent.percent || written.has(percent.start) || changes.has(percent.start)) return []
    const before = passage.folded.slice(Math.max(start, percent.start - 110), percent.start)
    if (aimBefore.test(before)) return []
    const last = sentence.quantities[index - 1]
    const gap = last ? passage.folded.slice(last.end, percent.start) : ''
    const top =
      last && !last.percent && gap.length < 95 && toShare.test(gap) && !/tang|giam|;/.test(gap) ? last : undefined
    const named = baseNamed(before, passage.folded.slice(percent.end, Math.min(end, percent.end + 90)))
    const rate = rateOf(vocabulary, inFull(lastLabel(before)))
    const base = named === undefined ? undefined : conceptOf(vocabulary, inFull(named), unitOf(named), [])?.id
    return [
      {
        sentence,
        percent,
        ...(top ? { top } : {}),
        ...(named === undefined ? {} : { baseWords: named }),
        ...(base === undefined ? {} : { base }),
        ...(rate ? { rate } : {}),
      },
    ]
  })
}

/** “% số hồ sơ đã giải quyết”, “tính trên HS nhận mới là”, “trên số hồ sơ có nghĩa vụ tài chính đạt”. */
function baseNamed(before: string, after: string): string | undefined {
  const behind =
    /^\s*(?:tren |trong |so voi )?((?:tong so|tong|so) [^.,;:()\d%]{3,60}|(?:ho so|hs|tthc|thu tuc) [^.,;:()\d%]{3,60})/.exec(
      after,
    )?.[1]
  if (behind !== undefined && !/^so (?:voi|hoa)/.test(behind)) return behind.trim()
  const ahead =
    /(?:tinh tren|\btren|trong)(?: tong)?(?: so)? ((?:ho so|hs|tthc|thu tuc|so|tong|tiep nhan)[^.,;:()\d%]{2,50}?)\s*(?:\bla|\bdat|:|=|bang)?\s*$/.exec(
      before,
    )?.[1]
  return ahead?.trim()
}

function unitOf(words: string): string | undefined {
  if (/tthc|thu tuc/.test(words)) return 'thu tuc'
  return /ho so|\bhs\b|tiep nhan|nhan moi|giai quyet/.test(words) ? 'ho so' : undefined
}

function lastLabel(before: string): string {
  return before.split(/\d[\d.,]*\s?\\?%|[;]|\.\s/).at(-1) ?? before
}

/** The one value of a concept, the nearest account first; `except` are parts that must not pass for it. */
type ValueOf = (concept: string, near: Passage, except?: readonly number[]) => number | undefined

/** What the whole paper says of each concept, where it says one thing. */
export function valuesOf(paper: Paper, facts: LintFacts): ValueOf {
  const all = results(paper).flatMap((passage) => statementsIn(passage, facts.vocabulary).counts)
  const byConcept = Map.groupBy(all, (one) => one.concept)
  return (concept, near, except = []) => {
    const told = (byConcept.get(concept) ?? []).filter((one) => !except.includes(one.quantity.value))
    const close = told.filter((one) => Math.abs(one.passage.index - near.index) <= 6)
    for (const some of [told.filter((one) => one.passage === near), close, told]) {
      const values = new Set(some.map((one) => one.quantity.value))
      if (values.size === 1) return [...values][0]
      if (values.size > 1) return undefined
    }
    return undefined
  }
}

export function says(share: Share, top: number, bottom: number): boolean {
  return bottom > 0 && fits(share.percent.value, share.percent.decimals, top, bottom)
}
