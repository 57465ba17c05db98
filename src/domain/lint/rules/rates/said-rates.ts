import { fits, isExplained, rateFit } from '../../language/rate-fit.ts'
import { slipBetween } from '../../language/near-number.ts'
import type { LintFacts } from '../../facts.ts'
import { isMoney, moneyScaleOf, type Quantity } from '../../language/quantities.ts'
import { labelOf } from '../../language/concepts.ts'
import type { Passage } from '../../paper.ts'
import { type Draft, type LintRule, spot } from '../../rule.ts'
import { groupsOf, type Said, statementsIn } from '../../statements.ts'
import { sentencesIn } from '../../sentences.ts'
import { printed, shown, shownRate } from '../show.ts'

const overTotal =
  /^[^.;()%]{0,80}?(?:tren tong so|trong tong so|tren tong|trong so|tren)\s+(?:so\s+)?(?:ho so\s+|thu tuc\s+|tthc\s+)?[^.;()%\d]{0,40}$/
// “xử lý trên phần mềm 604”: where it was done, not what it is of.
const where =
  /\btren (?:cac |toan bo )?(?:he thong|phan mem|moi truong|mang|cong|nen tang|truc|dia ban|ung dung|trang|fanpage|zalo|kho|co so du lieu|csdl|may|giay|he sinh thai|dich vu)\b/
const toShare = /^[^.;\d]{0,50}(?:dat|chiem|ty le|bang|tuong duong|la|=|\()[^.;\d]{0,30}$/

/** “đã giải quyết 812 hồ sơ trên tổng số 829 hồ sơ, đạt 97,95%”: both parts and the share in one sentence. */
function inWords(
  passage: Passage,
): readonly { readonly top: Quantity; readonly bottom: Quantity; readonly share: Quantity }[] {
  const { quantities, folded } = passage
  return quantities.flatMap((top, index) => {
    const [bottom, share] = [quantities[index + 1], quantities[index + 2]]
    if (!bottom || !share || top.percent || bottom.percent || !share.percent) return []
    if (passage.fractions.some((one) => one.start <= top.start && one.end >= top.end)) return []
    const over = folded.slice(top.end, bottom.start)
    const linked = overTotal.test(over) && !where.test(over) && toShare.test(folded.slice(bottom.end, share.start))
    const other = /tang|giam|so voi|trong do|con lai|lan luot/.test(folded.slice(bottom.end, share.start))
    if (isRough(passage, top) || isRough(passage, bottom)) return []
    return linked && !other && top.other === undefined && bottom.other === undefined ? [{ top, bottom, share }] : []
  })
}

/** “khoảng 1.200”, “đã giải quyết trên 1.150”: nothing is reckoned from it; “812 hồ sơ trên 829 hồ sơ” is exact. */
export function isRough(passage: Passage, one: Quantity): boolean {
  const before = passage.folded.slice(Math.max(0, one.start - 36), one.start)
  if (/\b(?:gan|hon|khoang|xap xi|uoc(?: dat)?|ngot|tam)\s*$/.test(before)) return true
  return /\btren\s*$/.test(before) && !/\d\)?\s*(?:[a-z]+ ){0,4}tren\s*$/.test(before)
}

const glossed =
  /^\s*(?:\(|,?\s*(?:voi|tuong ung|tuong duong|ung voi|tuc)(?: voi| la)?\b)\s*(?:da |so )?[^.;()%\d]{0,25}$/

/** “đạt 36,12% (2.318 hồ sơ trên tổng số 2.405 hồ sơ)”: the bracket says what the share is of. */
function inBrackets(passage: Passage): ReturnType<typeof inWords> {
  const { quantities, folded } = passage
  return quantities.flatMap((share, index) => {
    const [top, bottom] = [quantities[index + 1], quantities[index + 2]]
    if (!top || !bottom || !share.percent || top.percent || bottom.percent) return []
    if (/(?:\btang|\bgiam|so voi)[^.;,]{0,20}$/.test(folded.slice(Math.max(0, share.start - 40), share.start)))
      return []
    const over = folded.slice(top.end, bottom.start)
    if (!glossed.test(folded.slice(share.end, top.start)) || !overTotal.test(over) || where.test(over)) return []
    if (
      (/\(\s*[^()]*$/.test(folded.slice(share.end, top.start)) &&
        !/^[^.;()%\d]{0,60}\)/.test(folded.slice(bottom.end))) ||
      [share, top, bottom].some((one) => isRough(passage, one))
    )
      return []
    return top.other === undefined && bottom.other === undefined ? [{ top, bottom, share }] : []
  })
}

export const rateInWords: LintRule = {
  code: 'CCHC-003',
  severity: 'error',
  title: 'Tỷ lệ đúng với “… trên tổng số …”',
  explanation: 'Câu nói rõ phần và toàn thể thì tỷ lệ phải tính được từ hai số ấy.',
  check: (paper) =>
    paper.passages.flatMap((passage) =>
      [...inWords(passage), ...inBrackets(passage)].flatMap(({ top, bottom, share }): Draft[] => {
        // “5,2 tỷ đồng trên 8400 triệu đồng”: money of two units is compared in one.
        const scale = (moneyScaleOf(top.unit) ?? 1) / (moneyScaleOf(bottom.unit) ?? 1)
        const part = isMoney(top.unit) && isMoney(bottom.unit) ? top.value * scale : top.value
        if (fits(share.value, share.decimals, part, bottom.value)) return []
        const expected = shownRate(part, bottom.value, share.decimals)
        // The share may be of something said before this clause; then another pair explains it.
        const explained =
          isExplained(share.value, share.decimals, countsOf([passage])) &&
          rateFit(share.value, share.decimals, part, bottom.value) === 'wrong'
        return [
          {
            severity: explained && share.value !== 100 ? 'warning' : 'error',
            message: `${printed(top)} trên tổng số ${printed(bottom)} là ${expected}, không phải ${printed(share)}.`,
            ...spot(passage.piece, Math.min(top.start, share.start), Math.max(bottom.end, share.end)),
            expected,
            found: printed(share),
          },
        ]
      }),
    ),
}

const counted = new WeakMap<Passage, readonly number[]>()

/** The numbers of one passage, gathered once however many rates it tells. */
function countsIn(passage: Passage): readonly number[] {
  const before = counted.get(passage)
  if (before) return before
  const counts = countsOf([passage])
  counted.set(passage, counts)
  return counts
}

export function countsOf(passages: readonly Passage[]): readonly number[] {
  const numbers = passages.flatMap((passage) => [
    ...passage.quantities.filter((one) => !one.percent).map((one) => one.value),
    ...passage.fractions.flatMap((one) => [one.numerator.value, one.denominator.value]),
  ])
  return [...new Set(numbers)]
}

/** The one value a group of passages gives a concept; none when it gives two. */
export function oneValue(said: Said, concept: string): number | undefined {
  const values = new Set(said.counts.filter((one) => one.concept === concept).map((one) => one.quantity.value))
  return values.size === 1 ? [...values][0] : undefined
}

export function saidIn(group: readonly Passage[], facts: LintFacts): Said {
  const all = group.map((passage) => statementsIn(passage, facts.vocabulary))
  return { counts: all.flatMap((one) => one.counts), rates: all.flatMap((one) => one.rates) }
}

/** A named rate whose parts the same account states: wrong only when no two of its numbers give it. */
export const namedRate: LintRule = {
  code: 'CCHC-004',
  severity: 'error',
  title: 'Tỷ lệ có tên đúng với số liệu cùng đoạn',
  explanation: 'Đoạn văn nêu cả tử số và các mẫu số có thể có của tỷ lệ mà không cách nào ra được tỷ lệ đã ghi.',
  check: (paper, facts) =>
    groupsOf(paper.passages).flatMap((group) => {
      const numbers = countsOf(group)
      const said = saidIn(group, facts)
      const here = (concept: string, passage: Passage) => {
        const near = new Set(
          said.counts
            .filter((one) => one.concept === concept && one.passage === passage)
            .map((one) => one.quantity.value),
        )
        return near.size === 1 ? [...near][0] : near.size === 0 ? oneValue(said, concept) : undefined
      }
      return said.rates.flatMap(({ passage, quantity, rate }): Draft[] => {
        if (passage.fractions.some((one) => one.percent === quantity)) return []
        const tops = rate.numerators.flatMap((id) => here(id, passage) ?? [])
        const plain = rate.denominators.flatMap((id) => here(id, passage) ?? [])
        const beside = ['returned', 'withdrawn', 'opening'].flatMap((id) => here(id, passage) ?? [])
        // Those returned are often left out of the base, those carried over put into it.
        const bottoms = [...plain, ...plain.flatMap((base) => beside.flatMap((one) => [base - one, base + one]))]
        // “lần lượt qua các năm 2021, 2022 là 97,32%; …” are rates of other times.
        if (/lan luot qua cac (?:nam|quy|thang)/.test(passage.folded)) return []
        if (tops.length === 0 || plain.length === 0 || isPart(passage, quantity)) return []
        const sum = rate.id === 'rate.notLate' ? addUp(tops, here, passage) : tops
        const pairs = sum.flatMap((top) => bottoms.map((bottom) => [top, bottom] as const))
        if (pairs.some(([top, bottom]) => fits(quantity.value, quantity.decimals, top, bottom))) return []
        const extreme = quantity.value === 100 || quantity.value === 0
        const turned = turnedPair(quantity, passage, pairs)
        if (
          !extreme &&
          !turned &&
          (sharesOne(quantity, tops, bottoms, numbers) ||
            isExplained(quantity.value, quantity.decimals, countsIn(passage)) ||
            sharesOne(quantity, tops, bottoms, withSums(countsIn(passage))))
        )
          return []
        if (
          extreme &&
          pairs.length > 1 &&
          !pairs.every(([top, bottom]) => rateFit(quantity.value, quantity.decimals, top, bottom) !== 'exact')
        )
          return []
        const [top, bottom] = turned ?? pairs[0]!
        const expected = shownRate(top, bottom, quantity.decimals)
        const sure =
          passage.quantities.some((one) => one.value === top) && passage.quantities.some((one) => one.value === bottom)
        return [
          {
            severity: sure && !extreme && !turned && plain.length <= 2 ? 'error' : 'warning',
            message: `${capital(labelOf(facts.vocabulary, rate.id))} ghi ${printed(quantity)}, nhưng số liệu cùng đoạn là ${shown(top)}/${shown(bottom)} = ${expected}.`,
            ...spot(passage.piece, Math.max(0, quantity.start - 80), quantity.end),
            expected,
            found: printed(quantity),
          },
        ]
      })
    }),
}

/** “341 của 369 … đạt 92,14%” for 92,41%: both numbers stand here and two digits changed places; chance explains less. */
function turnedPair(
  { value, decimals }: Quantity,
  { quantities }: Passage,
  pairs: readonly (readonly [number, number])[],
): readonly [number, number] | undefined {
  if (decimals === 0) return undefined
  return pairs.find(
    ([top, bottom]) =>
      slipBetween(Number(((top / bottom) * 100).toFixed(decimals)), value) === 'swap' &&
      [top, bottom].every((one) => quantities.some((each) => each.value === one)),
  )
}

/** Another number stands for one of the two: that is a question of the base, told by its own rule. */
function sharesOne(
  { value, decimals }: Quantity,
  tops: readonly number[],
  bottoms: readonly number[],
  numbers: readonly number[],
): boolean {
  if (value === 100 || value === 0) return true
  return numbers.some(
    (one) =>
      tops.some((top) => fits(value, decimals, top, one)) ||
      bottoms.some((bottom) => fits(value, decimals, one, bottom)),
  )
}

function addUp(
  tops: readonly number[],
  here: (concept: string, passage: Passage) => number | undefined,
  passage: Passage,
): readonly number[] {
  const [early, onTime] = [here('early', passage), here('onTime', passage)]
  return early !== undefined && onTime !== undefined ? [early + onTime, ...tops] : tops
}

function withSums(numbers: readonly number[]): readonly number[] {
  if (numbers.length > 5) return numbers
  return [
    ...new Set([
      ...numbers,
      ...numbers.flatMap((a) => numbers.map((b) => a + b)),
      ...numbers.flatMap((a) => numbers.map((b) => Math.abs(a - b))),
    ]),
  ]
}

const elsewhereOpened =
  /^[^a-z]*(?:trong do,? )?(?:rieng|trong khi|thang \d|quy [ivx1-4]+|nam 20\d\d|tuan|ky truoc|toan (?:tinh|huyen|xa)|khoi|cap)\b|\b(?:thap|cao) nhat\b|\brieng\b/

/** A share said of growth, an aim, or one field is not the rate of the whole. */
function isPart(passage: Passage, quantity: Quantity): boolean {
  const after = passage.folded.slice(quantity.end, quantity.end + 25).split(/[.;]\s/)[0] ?? ''
  const around = passage.folded.slice(Math.max(0, quantity.start - 70), quantity.end) + after
  if (/tang|giam|so voi|muc tieu|phan dau|linh vuc|chi tieu|toi thieu|tro len|diem phan tram|cung ky/.test(around))
    return true
  const sentence = sentencesIn(passage).find((one) => one.start <= quantity.start && one.end >= quantity.end)
  if (!sentence) return false
  // “Riêng đất đai …, 67,2%”, “Tháng 7 trực tuyến 98,71%”: a sentence of something else, without a count of its own.
  const opened = passage.folded.slice(sentence.start, quantity.start)
  return elsewhereOpened.test(opened) && !sentence.quantities.some((one) => !one.percent && one.end <= quantity.start)
}

export function capital(text: string): string {
  return text.slice(0, 1).toUpperCase() + text.slice(1)
}

export const saidRateRules: readonly LintRule[] = [rateInWords, namedRate]
