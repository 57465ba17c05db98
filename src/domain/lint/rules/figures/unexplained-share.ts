import { isMoney, type Quantity } from '../../language/quantities.ts'
import { fits } from '../../language/rate-fit.ts'
import { numbersOf, type PaperNumbers, readingsOf } from '../../paper-numbers.ts'
import type { Passage } from '../../paper.ts'
import { results } from '../../result-passages.ts'
import { type Draft, type LintRule, spot } from '../../rule.ts'
import { type Sentence, sentencesIn } from '../../sentences.ts'
import { changesIn } from './growth-words.ts'
import { printed, shownRate } from '../show.ts'

/**
 * “65 nhiệm vụ; hoàn thành 49 nhiệm vụ (94,23%)”: a share beside its own count must be of something the paper tells.
 * Asked the other way round than the rules that know what a share is of: whatever it is of, some number must give it.
 */
export const unexplainedShare: LintRule = {
  code: 'CCHC-162',
  severity: 'warning',
  title: 'Tỷ lệ ghi cạnh một số phải là của một tổng có trong báo cáo',
  explanation:
    'Số và tỷ lệ ghi liền nhau cho biết tổng phải là bao nhiêu; nếu cả báo cáo không có số nào như vậy mà câu lại nêu một tổng khác thì một trong ba số sai.',
  check: (paper) => {
    const passages = results(paper).filter((one) => one.quantities.some(({ percent }) => percent))
    if (passages.length === 0) return []
    const numbers = numbersOf(paper)
    return passages.flatMap((passage) => sentencesIn(passage).flatMap((sentence) => checkSentence(sentence, numbers)))
  },
}

function checkSentence(sentence: Sentence, numbers: PaperNumbers): readonly Draft[] {
  const { passage } = sentence
  const written = new Set(sentence.fractions.flatMap((one) => one.percent?.start ?? []))
  const changes = new Set(changesIn(sentence).map((one) => one.amount.start))
  return sentence.quantities.flatMap((percent, index): Draft[] => {
    if (!percent.percent || percent.value === 0 || written.has(percent.start) || changes.has(percent.start)) return []
    if (isAim(sentence, percent)) return []
    // “1.200 …, 300 …, tương ứng 82% và 20%” pairs its numbers in order.
    if (sentence.quantities[index + 1]?.percent && /lan luot|tuong ung/.test(sentence.folded)) return []
    const part = partOf(sentence, percent, index)
    if (!part || part.value === 0 || isRough(passage, part)) return []
    const given = givenTo(sentence, part, index)
    const whole = given ?? wholeOf(sentence, part, percent, index)
    if (!whole || isRough(passage, whole) || isShare(percent, part, whole)) return []
    if (isExplained(percent, part, sentence, given ? none : numbers)) return []
    const expected = shownRate(scaled(part, whole), scaled(whole, part), percent.decimals)
    const [start, end] = [Math.min(part.start, whole.start), Math.max(percent.end, whole.end)]
    return [
      {
        message: `${printed(part)}/${printed(whole)} là ${expected}, không phải ${printed(percent)}.`,
        ...spot(
          passage.piece,
          end - start > 215 ? Math.max(start, percent.start - 100) : start,
          Math.min(end, start + 400),
        ),
        expected,
        found: printed(percent),
      },
    ]
  })
}

const aims =
  /(?:chi tieu|muc tieu|phan dau|toi thieu|it nhat|yeu cau|duoi|khong qua|khong vuot|muc|so voi|khoang|gan|hon|tren|xap xi|toi da)[^.;,%\d]{0,24}$/

function isAim({ passage, start }: Sentence, percent: Quantity): boolean {
  return (
    aims.test(passage.folded.slice(Math.max(start, percent.start - 60), percent.start)) ||
    /^\s*(?:diem|\+|tro len|so voi (?:cung|nam|thang|quy|ky))/.test(passage.folded.slice(percent.end, percent.end + 30))
  )
}

const link =
  /(?:\(|=|\b(?:dat|chiem|bang|tuong duong|tuong ung|tuc|la|voi|ty le|ti le|su dung|hoan thanh|giai ngan|thuc hien|dat ty le))\s*(?:la |dat |voi |ty le |su dung |muc )*:?\s*\(?\s*$/
const otherMatter = /tang|giam|so voi|vuot|trong khi|rieng|\d|con lai|chi tieu|diem/

/** The count right before the share, with nothing between but what is counted and a word that leads to the share. */
function partOf({ passage, quantities }: Sentence, percent: Quantity, index: number): Quantity | undefined {
  const last = quantities[index - 1]
  if (!last || last.percent) return undefined
  const gap = passage.folded.slice(last.end, percent.start)
  if (gap.length > 80 || !link.test(gap) || otherMatter.test(gap)) return undefined
  // Behind a comma or a bracket that closes only the leading word may stand: “phiếu, tỷ lệ người dân hài lòng …” tells of another thing.
  const behind = gap.replace(link, '').split(/[,;:)]/)
  return behind.slice(1).every((one) => one.trim() === '') ? last : undefined
}

const none: PaperNumbers = { sorted: [] }
const giving =
  /\b(?:giao|ke hoach|du toan|ke hoach von|von giao|bo tri|chi tieu|de ra|tong so|tong von)(?: [a-z,]+){0,8}\s*(?:la |:)?\s*$/
const doing = /^[^.;%\d()]{0,30}(?:da |thuc hien|giai ngan|hoan thanh|thu duoc|chi)[^.;%\d()]{0,30}$/

/** “được giao 19.996 triệu đồng, đã giải ngân 17.470 triệu đồng, đạt …”: given and done in one breath leave no other whole. */
function givenTo({ passage, quantities, start }: Sentence, part: Quantity, index: number): Quantity | undefined {
  const given = quantities[index - 2]
  if (!given || given.percent || !isAlike(part, given) || given.unit !== part.unit) return undefined
  const told = passage.folded.slice(Math.max(start, given.start - 70), given.start)
  const between = passage.folded.slice(given.unitSpan?.end ?? given.end, part.start)
  return giving.test(told) && doing.test(between) ? given : undefined
}

const afterShare =
  /^\s*(?:so voi |tren |trong |cua )?(?:tong )?(?:so )?(?:du toan|ke hoach|chi tieu|tong|so|von|bien che|nhiem vu|ho so|phieu|thon|van ban|nguoi|truong hop|thu tuc|can bo)[^.;%\d)]{0,60}$/

/** What the sentence offers as its whole: named behind the share, or the nearest greater count of the same kind before it. */
function wholeOf(sentence: Sentence, part: Quantity, percent: Quantity, index: number): Quantity | undefined {
  const { passage, quantities } = sentence
  const next = quantities[index + 1]
  if (next && !next.percent && isAlike(part, next) && afterShare.test(passage.folded.slice(percent.end, next.start)))
    return next
  // “bằng 59% dự toán năm” of money is of a plan the sentence need not tell.
  if (isMoney(part.unit)) return undefined
  const at = quantities.slice(0, index - 1).findLastIndex((one) => {
    if (one.percent || !isAlike(part, one) || one.value <= part.value) return false
    return one.unit === part.unit || part.start - one.end < 60
  })
  // “484 hộ nghèo, chiếm 7,9% (trong đó … 472 hộ, chiếm 10,9%)”: a whole with a share of its own may be one of several bases.
  const own = quantities[at + 1]
  return own?.percent && own !== percent && partOf(sentence, own, at + 1) ? undefined : quantities[at]
}

/** Counted in the same word, or one of the two without a word. */
function isAlike(a: Quantity, b: Quantity): boolean {
  if (isMoney(a.unit) || isMoney(b.unit)) return isMoney(a.unit) && isMoney(b.unit)
  return a.decimals === 0 && b.decimals === 0 && (a.unit === b.unit || a.unit === undefined || b.unit === undefined)
}

/** In đồng when both are money of different scales. */
function scaled(one: Quantity, other: Quantity): number {
  return one.unit === other.unit ? one.value : (readingsOf(one).at(-1) ?? one.value)
}

function isShare({ value, decimals }: Quantity, part: Quantity, whole: Quantity): boolean {
  return readingsOf(part).some((top) =>
    readingsOf(whole).some((bottom) => bottom > 0 && fits(value, decimals, top, bottom)),
  )
}

/** By a number of the paper as its whole, or by any two numbers and running sums of its own sentence and the one before. */
function isExplained(percent: Quantity, part: Quantity, sentence: Sentence, numbers: PaperNumbers): boolean {
  const { value, decimals } = percent
  const unit = 10 ** -decimals
  const isTold = readingsOf(part).some((top) =>
    numbers.sorted.some(
      (bottom) =>
        bottom > 0 &&
        bottom >= (top * 100) / (value + 2 * unit) &&
        bottom <= (top * 100) / Math.max(value - unit, unit / 10) &&
        fits(value, decimals, top, bottom),
    ),
  )
  if (isTold) return true
  const local = nearby(sentence)
  return local.some((top) => local.some((bottom) => bottom > 0 && fits(value, decimals, top, bottom)))
}

function nearby({ passage, start, end }: Sentence): readonly number[] {
  const own = passage.quantities.filter((one) => !one.percent && one.start >= start && one.end <= end)
  const values = [
    ...own.flatMap(readingsOf),
    ...passage.fractions
      .filter((one) => one.start >= start && one.end <= end)
      .flatMap((one) => [one.numerator.value, one.denominator.value]),
  ]
  const sums: number[] = []
  for (const [at, first] of own.entries()) {
    let sum = first.value
    for (const one of own.slice(at + 1, at + 6)) {
      sum += one.value
      sums.push(sum, Math.abs(first.value - one.value))
    }
  }
  return [...new Set([...values, ...sums])]
}

function isRough(passage: Passage, one: Quantity): boolean {
  const before = passage.folded.slice(Math.max(0, one.start - 16), one.start)
  return /\b(?:gan|hon|khoang|xap xi|uoc(?: dat)?|ngot|tam|tren)\s*$/.test(before)
}
