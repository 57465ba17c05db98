import { isMoney, type Quantity } from '../../language/quantities.ts'
import { fits } from '../../language/rate-fit.ts'
import { numbersOf, type PaperNumbers, readingsOf } from '../../paper-numbers.ts'
import type { Passage } from '../../paper.ts'
import { results } from '../../result-passages.ts'
import { type Draft, type LintRule, spot } from '../../rule.ts'
import { type Sentence, sentencesIn } from '../../sentences.ts'
import { changesIn } from '../growth/growth-words.ts'
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
    return passages.flatMap((passage) =>
      sentencesIn(passage).flatMap((sentence, at, all) => checkSentence(sentence, numbers, all[at - 1])),
    )
  },
}

function checkSentence(sentence: Sentence, numbers: PaperNumbers, before: Sentence | undefined): readonly Draft[] {
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
    const told = toldAs(sentence, percent, part, index, before)
    const given = givenTo(sentence, part, index) ?? told
    const whole = given ?? wholeOf(sentence, part, percent, index)
    if (!whole || isRough(passage, whole) || isShare(percent, part, whole)) return []
    if (
      given && given === told ? isPair(percent, sentence) : isExplained(percent, part, sentence, given ? none : numbers)
    )
      return []
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

const came =
  /(?:\b(?:tiep nhan|nhan|giao|de ra|dat ra|xac dinh|phat(?: ra)?|phat hien|chi ra|thay|lap|den|tong so|tong cong|tong|gom|co)\b(?: (?:tu dau nam|moi|duoc|la|co|tong so|ra|nhiem vu|trong (?:ky|quy|thang)|ho so|phieu))*|nhiem vu[^.;\d]{0,50}giao[^.;\d]{0,16})\s*:?\s*$/
const went =
  /(?:\b(?:da|deu|xong|trong do|hoan thanh|ket thuc|xu ly|giai quyet|tra loi|khac phuc|thu ve|dung han|truoc han|qua han|thu duoc)\b)[^.;%\d()]{0,40}$/
const since =
  /luy ke|cung ky|(?:ky|quy|thang|nam) truoc|\bton\b(?! tai)|chuyen sang|so voi|\brieng\b|\d+ nhom|dia ban|\bcap\b/

/**
 * “đề ra 38 nhiệm vụ. Đến 14/4: xong 13, đạt 34,21%”, “thấy 05 tồn tại, đã khắc phục 03 (60%)”: the whole is told once,
 * in this sentence or the one before; another number of the paper does not explain the share.
 */
function toldAs(
  sentence: Sentence,
  percent: Quantity,
  part: Quantity,
  index: number,
  before: Sentence | undefined,
): Quantity | undefined {
  const { passage, start, quantities } = sentence
  const counts = quantities.slice(0, index - 1).filter((one) => !one.percent)
  const [first] = counts
  const [only, second] = before?.quantities.filter((one) => !one.percent) ?? []
  const goesOn = counts.length === 0 && before !== undefined && second === undefined
  const whole = first ?? (goesOn ? only : undefined)
  if (!whole || isMoney(whole.unit) || isMoney(part.unit) || whole.value < part.value) return undefined
  // A whole with a share of its own may be one of several bases.
  if (/%/.test(passage.folded.slice(whole.end, part.start))) return undefined
  if (counts.length > 1 || whole.decimals > 0 || part.decimals > 0) return undefined
  if (part.unit !== undefined && part.unit !== whole.unit) return undefined
  const from = first ? start : before!.start
  const told = passage.folded.slice(Math.max(from, whole.start - 70), whole.start)
  const between = passage.folded.slice(whole.unitSpan?.end ?? whole.end, part.start)
  if (between.length > 130 || since.test(passage.folded.slice(from, part.start))) return undefined
  if (sentence.fractions.some((one) => one.start <= part.end)) return undefined
  const after = passage.folded.slice(percent.end, percent.end + 40)
  if (/^\s*(?:\([^)]*\)\s*)?(?:tren |trong |cua |so voi )?(?:tong|so|ke hoach|chi tieu|muc tieu|du toan)\b/.test(after))
    return undefined
  return came.test(told) && went.test(between) ? whole : undefined
}

/** Two numbers of the sentence itself, as they stand. */
function isPair({ value, decimals }: Quantity, { quantities }: Sentence): boolean {
  const counts = quantities.filter((one) => !one.percent && one.value > 0)
  return counts.some((top) => counts.some((bottom) => fits(value, decimals, top.value, bottom.value)))
}

const afterShare =
  /^\s*(?:so voi |tren |trong |cua )?(?:tong )?(?:so )?(?:du toan|ke hoach|chi tieu|tong|so|von|bien che|nhiem vu|ho so|phieu|thon|van ban|nguoi|truong hop|thu tuc|can bo)[^.;%\d)]{0,60}$/

/** What the sentence offers as its whole: named behind the share, or the nearest greater count of the same kind before it. */
function wholeOf(sentence: Sentence, part: Quantity, percent: Quantity, index: number): Quantity | undefined {
  const { passage, quantities } = sentence
  const next = quantities[index + 1]
  if (next && !next.percent && isAlike(part, next) && afterShare.test(passage.folded.slice(percent.end, next.start)))
    return next
  // “70% số PAKN đã trả lời” names a whole of its own.
  if (
    /^\s*(?:tren |trong |cua )?(?:tong )?so [^.;,()%\d]{0,24}\b(?:da|duoc|phat sinh|thu|co)\b/.test(
      passage.folded.slice(percent.end, percent.end + 60),
    )
  )
    return undefined
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
