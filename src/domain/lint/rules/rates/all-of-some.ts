import { isToldIn, type Topic, topicOf } from '../../language/topic-words.ts'
import type { Passage } from '../../paper.ts'
import { results } from '../../result-passages.ts'
import { type Draft, type LintRule, spot } from '../../rule.ts'
import { type Sentence, sentencesIn } from '../../sentences.ts'
import { shown } from '../show.ts'

type Some = {
  readonly passage: Passage
  readonly topic: Topic
  readonly part: number
  readonly whole: number
  readonly start: number
  readonly end: number
}

/** “100% TTHC đã cung cấp toàn trình” where another place tells 118 of 376. */
export const allOfSome: LintRule = {
  code: 'CCHC-165',
  severity: 'warning',
  title: 'Ghi 100%, toàn bộ thì chỗ khác không thể chỉ có một phần',
  explanation:
    'Báo cáo ghi 100% hoặc toàn bộ đã được, mà chỗ khác nêu số đã được nhỏ hơn tổng số của chính việc ấy, thì một chỗ phải sửa.',
  check: (paper) => {
    const claims = results(paper).flatMap((passage) => sentencesIn(passage).flatMap(claimsIn))
    if (claims.length === 0) return []
    const some = results(paper).flatMap((passage) => sentencesIn(passage).flatMap(partsIn))
    return claims.flatMap((claim): Draft[] => {
      const told = some.find(
        (one) =>
          (one.passage !== claim.passage || one.end <= claim.start || one.start >= claim.end) &&
          isToldIn(claim.topic, one.topic),
      )
      if (!told) return []
      const said = told.passage.text.slice(told.start, told.end).trim()
      return [
        {
          message: `Câu ghi “${claim.passage.text.slice(claim.start, claim.end).trim()}”, nhưng chỗ khác nêu ${shown(told.part)}/${shown(told.whole)} (“${said}”).`,
          ...spot(claim.passage.piece, claim.start, claim.end),
          expected: `${shown(told.part)}/${shown(told.whole)}`,
          found: '100%',
        },
      ]
    })
  },
}

type Claim = { readonly passage: Passage; readonly topic: Topic; readonly start: number; readonly end: number }

const all = /(?<![\d.,])100\s?\\?%(?!\s*(?:ke hoach|chi tieu|muc tieu))|\b(?:toan bo|tat ca(?: cac)?)\b/g
const aim =
  /phan dau|muc tieu|chi tieu|yeu cau|bao dam|dam bao|\bnham\b|chi dao|tiep tuc|\bse\b|huong toi|de nghi|duy tri|thuc hien (?:nghiem|tot)|\bphai\b|toi thieu|truoc day/
const otherTime =
  /cung ky|(?:ky|nam|quy|thang) truoc|dau nam|truoc day|linh vuc|\bnam 20\d\d|\b(?:quy [ivx1-4]+|thang \d+)\b|rieng|toan tinh|ca nuoc|luy ke|lich su|\btuan\b/
/** Where the claim ends and its circumstances begin. */
const tail =
  /\s(?:voi|khi|tai|theo|qua|thong qua|nham|de|do|doi voi|dam bao|bao dam|khong|chua|tren (?!dia ban)|trong)\s/

function claimsIn(sentence: Sentence): readonly Claim[] {
  const { passage, start, folded } = sentence
  return [...folded.matchAll(all)].flatMap((match): Claim[] => {
    const at = start + match.index
    if (sentence.fractions.some((one) => one.percent && one.percent.start === at)) return []
    const before = folded.slice(0, match.index)
    if (aim.test(before.split(/[;:]/).at(-1)!.slice(-60)) || otherTime.test(folded.slice(0, match.index + 110)))
      return []
    const after = /^[^.;:,()%\d]{0,110}/.exec(joined(folded.slice(match.index + match[0].length)))?.[0] ?? ''
    const cut = after.search(tail)
    const claim = cut > 8 ? after.slice(0, cut) : after
    const head = /\b(hoan thanh|so hoa|ky so|niem yet|cap|thanh toan|tra loi)(?: duoc)?\s*$/.exec(before)?.[1] ?? ''
    const topic = topicOf(`${claim} ${head}`)
    if (/\b(?:chua|khong)\b/.test(after) || topic.subject === undefined || topic.words.size === 0) return []
    if (!leads(claim, head)) return []
    return [{ passage, topic, start: at - (head ? head.length + 1 : 0), end: at + match[0].length + claim.length }]
  })
}

/** The thing counted stands right behind “100%”. */
function leads(claim: string, head: string): boolean {
  return topicOf(claim.split(' ').slice(0, 8).join(' ')).subject !== undefined && (head !== '' || claim.length > 8)
}

/** Fractions, and “376 thủ tục, trong đó 118 thủ tục toàn trình”. */
function partsIn(sentence: Sentence): readonly Some[] {
  const { passage, start, quantities, fractions } = sentence
  const folded = joined(sentence.folded)
  if (otherTime.test(folded) || aim.test(folded)) return []
  const written = fractions.flatMap((one): Some[] => {
    const [part, whole] = [one.numerator.value, one.denominator.value]
    if (part >= whole || one.numerator.decimals > 0) return []
    const before = /[^.;:,()%\d]{0,70}[:(]?\s*$/.exec(folded.slice(0, one.start - start))?.[0] ?? ''
    const after = /^[^.;,()%\d]{0,70}/.exec(folded.slice(one.end - start))?.[0] ?? ''
    if (/\b(?:khong|chua|con)\b/.test(`${before} ${after}`)) return []
    return [
      { passage, topic: topicOf(`${before} ${after}`), part, whole, start: one.start, end: one.end + after.length },
    ]
  })
  const framed = quantities.flatMap((part, index): Some[] => {
    const whole = quantities[index - 1]
    if (!whole || part.percent || whole.percent || part.value >= whole.value || part.decimals > 0) return []
    if (part.unit !== undefined && whole.unit !== part.unit) return []
    const between = folded.slice(whole.end - start, part.start - start)
    const after = /^[^.;,()%\d]{0,70}/.exec(folded.slice(part.end - start))?.[0] ?? ''
    const label = labelled.exec(between)?.[1]
    const first =
      label !== undefined &&
      (/hai long/.test(label.replace(/^rat hai long\s*$/, '')) || isTotal(folded.slice(0, whole.start - start)))
    if ((!first && !within.test(between)) || /\b(?:khong|chua)\b/.test(`${label} ${after}`)) return []
    const before = /[^.;:,()%\d]{0,40}$/.exec(folded.slice(0, whole.start - start))?.[0] ?? ''
    const topic = first ? topicOf(`${before} ${label}`) : topicOf(`${between.split(/[,;:(]/)[0]} ${after}`)
    return [
      {
        passage,
        topic,
        part: part.value,
        whole: whole.value,
        start: whole.start,
        end: first ? part.end : part.end + after.length,
      },
    ]
  })
  return [...written, ...framed]
}

const within = /^[^.;%]{0,60}(?:\b(?:trong do|trong so do)|:)\s*(?:co |da |so )*$/
const labelled = /^[^.;%,\d]{0,20}[,;:]\s*(?:trong do:? )?([a-z][a-z ]{3,40})$/

function isTotal(before: string): boolean {
  return /tong so [a-z ]{0,40}$/.test(before)
}

/** The comma of “cán bộ, công chức” parts nothing; places stay where they are. */
function joined(folded: string): string {
  return folded.replace(
    /\b(can bo|phan anh|nguoi dan|to chuc|doanh nghiep|cong chuc), (?=cong chuc|kien nghi|to chuc|doanh nghiep|vien chuc|ca nhan)/g,
    '$1  ',
  )
}
