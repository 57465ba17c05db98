import type { Quantity } from '../../language/quantities.ts'
import { fits } from '../../language/rate-fit.ts'
import type { Paper, Passage } from '../../paper.ts'
import { results } from '../../result-passages.ts'
import { type Draft, type LintRule, spot } from '../../rule.ts'
import { type Sentence, sentencesIn } from '../../sentences.ts'
import { inFull } from '../../statements.ts'
import { changesIn } from '../growth/growth-words.ts'
import { isRough } from './said-rates.ts'
import { printed, shown } from '../show.ts'

/** “tính trên số phiếu thu về đạt 88,22%” when 431 forms came back: no number of 431 is that. */
export const baseElsewhere: LintRule = {
  code: 'CCHC-174',
  severity: 'warning',
  title: 'Tỷ lệ ứng với mẫu số đã gọi tên',
  explanation:
    'Câu gọi tên mẫu số, chỗ khác nêu số của nó: không số nguyên nào trong số ấy cho ra tỷ lệ đã ghi thì tỷ lệ được tính trên một mẫu số khác.',
  check: (paper) => {
    const passages = results(paper)
    const shares = passages.flatMap((passage) => sentencesIn(passage).flatMap(sharesIn))
    if (shares.length === 0) return []
    const counts = countsIn(paper)
    return shares.flatMap(({ sentence, percent, base }): Draft[] => {
      const told = counts.filter((one) => !isHere(sentence, one) && names(one, base))
      const values = new Set(told.map((one) => one.quantity.value))
      const [first] = told
      if (values.size !== 1 || !first || isPossible(percent, first.quantity.value)) return []
      // A number of its own sentence may be the whole it is of.
      const here = sentence.quantities.filter((one) => !one.percent && one.decimals === 0 && one !== first.quantity)
      if (here.some((one) => here.some((top) => fits(percent.value, percent.decimals, top.value, one.value)))) return []
      return [
        {
          message: `${printed(percent)} không ứng với số nguyên nào trong ${shown(first.quantity.value)} như mẫu số câu gọi tên; tỷ lệ có thể đã tính trên một mẫu số khác.`,
          ...spot(
            sentence.passage.piece,
            Math.max(sentence.start, percent.start - 90),
            Math.min(sentence.end, percent.end + 40),
          ),
          other: spot(first.passage.piece, Math.max(0, first.quantity.start - 20), first.end),
          expected: `x/${shown(first.quantity.value)}`,
          found: printed(percent),
        },
      ]
    })
  },
}

type Share = { readonly sentence: Sentence; readonly percent: Quantity; readonly base: ReadonlySet<string> }

const behind = /^\s*(?:tinh )?(?:tren |trong |cua |so voi )?(?:tong so|tong|so) ([^.,;:()\d%]{3,50})(?![\d%])/
const ahead =
  /\b(?:tinh tren|tren|trong)(?: tong)? so ([^.,;:()\d%]{3,50}?)\s*(?:\b(?:moi|chi|deu|da|dat|la|bang|chiem|duoc)\b\s*|[:=]\s*)*$/
const otherTime =
  /cung ky|(?:ky|nam|quy|thang) truoc|luy ke|\bnam 20\d\d|\b(?:quy [ivx1-4]+|thang \d+)\b|giai doan|rieng|linh vuc|muc tieu|chi tieu|phan dau|toi thieu|so voi|ke hoach|binh quan|tu dau nam|truoc (?:khi )?sap xep/

/** The shares of a sentence that name what they are of, and tell no count beside it. */
function sharesIn(sentence: Sentence): readonly Share[] {
  const { passage, start, end, quantities } = sentence
  if (otherTime.test(sentence.folded)) return []
  const written = new Set(sentence.fractions.flatMap((one) => one.percent?.start ?? []))
  const changes = new Set(changesIn(sentence).map((one) => one.amount.start))
  return quantities.flatMap((percent): Share[] => {
    if (!percent.percent || percent.value <= 0 || percent.value >= 100 || percent.decimals === 0) return []
    if (written.has(percent.start) || changes.has(percent.start) || isRough(passage, percent)) return []
    const after = behind.exec(joined(passage.folded.slice(percent.end, Math.min(end, percent.end + 80))))?.[1]
    const before = ahead.exec(joined(passage.folded.slice(Math.max(start, percent.start - 110), percent.start)))?.[1]
    const words = wordsOf(after ?? before ?? '')
    return words.size >= 2 && !/\bho so\b|\bhs\b|\bdiem\b|dong\b|\bvon\b/.test(after ?? before ?? '')
      ? [{ sentence, percent, base: words }]
      : []
  })
}

/** The comma of “cán bộ, công chức” parts nothing; places stay where they are. */
function joined(folded: string): string {
  return folded.replace(/\b(can bo|cong chuc|phan anh|co quan), (?=cong chuc|vien chuc|kien nghi|don vi)/g, '$1  ')
}

const stop = new Set(
  'da duoc cua xa phuong tren dia ban tai nay hien toan cac co va la so tong trong gom do moi ve nhung thi'.split(' '),
)

function wordsOf(folded: string): ReadonlySet<string> {
  const full = inFull(folded)
    .replace(/\bthu tuc hanh chinh\b|\bthu tuc\b/g, 'tthc')
    .replace(/\b(?:thu|nhan) (?:ve|lai|vao|duoc)\b/g, 'thuve')
    .replace(/\bphat (?:ra|di|hanh)\b/g, 'phatra')
  return new Set(full.split(/[^a-z]+/).filter((one) => one.length > 1 && !stop.has(one)))
}

type Count = {
  readonly passage: Passage
  readonly quantity: Quantity
  readonly words: ReadonlySet<string>
  readonly end: number
}

/** Every count with the words around it, up to the next mark. */
function countsIn(paper: Paper): readonly Count[] {
  return results(paper).flatMap((passage) =>
    sentencesIn(passage).flatMap((sentence) =>
      otherTime.test(sentence.folded)
        ? []
        : sentence.quantities.flatMap((quantity, index): Count[] => {
            if (
              quantity.percent ||
              quantity.decimals > 0 ||
              quantity.value < 2 ||
              /^(?:tuoi|ngay|nam|thang|diem)$/.test(quantity.unit ?? '')
            )
              return []
            if (passage.fractions.some((one) => one.start <= quantity.start && one.end >= quantity.end)) return []
            const from = Math.max(sentence.start, sentence.quantities[index - 1]?.end ?? 0)
            const before = /[^.,;:()%\d]{0,30}$/.exec(passage.folded.slice(from, quantity.start))?.[0] ?? ''
            const after = /^[^.;:()%\d]{0,50}/.exec(passage.folded.slice(quantity.end, sentence.end))?.[0] ?? ''
            const near = after.split(/,(?! (?:cong|vien) chuc)|\b(?:va|trong do|gom)\b/)[0]!
            const lead = before.split(/\b(?:va|trong do|gom)\b/).at(-1)!
            return [{ passage, quantity, words: wordsOf(`${lead} ${near}`), end: quantity.end + near.length }]
          }),
    ),
  )
}

function isHere({ passage, start, end }: Sentence, { passage: other, quantity }: Count): boolean {
  return passage === other && quantity.start >= start && quantity.end <= end
}

/** All the words of the base, and hardly another. */
function names({ words }: Count, base: ReadonlySet<string>): boolean {
  return words.size - base.size <= 2 && [...base].every((one) => words.has(one))
}

function isPossible({ value, decimals }: Quantity, size: number): boolean {
  const at = (value * size) / 100
  return [Math.floor(at), Math.ceil(at)].some((count) => fits(value, decimals, count, size))
}
