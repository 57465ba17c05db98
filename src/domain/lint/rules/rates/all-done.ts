import { type Quantity, unitAfter } from '../../language/quantities.ts'
import type { Passage } from '../../paper.ts'
import { results } from '../../result-passages.ts'
import { type Draft, type LintRule, spot } from '../../rule.ts'
import { type Sentence, sentencesIn } from '../../sentences.ts'
import { shown } from '../show.ts'

type Claim = {
  readonly sentence: Sentence
  readonly count: Quantity
  readonly unit: string
  readonly inTime: boolean
  readonly start: number
  readonly end: number
}

type Left = { readonly passage: Passage; readonly whole: Quantity; readonly part: Quantity; readonly late: boolean }

/** “toàn bộ 94 nhiệm vụ đều hoàn thành đúng hạn” where another place tells of the same 94 that 86 were in time. */
export const allDone: LintRule = {
  code: 'CCHC-207',
  severity: 'warning',
  title: 'Ghi toàn bộ đã xong thì chỗ khác không thể còn số chậm, chưa xong',
  explanation:
    'Câu ghi toàn bộ một số việc đã hoàn thành, đúng hạn, mà chỗ khác kể trong chính số ấy có việc quá hạn, đang làm, chưa làm thì một chỗ phải sửa.',
  check: (paper) => {
    const passages = results(paper).filter(({ quantities }) => quantities.length > 0)
    const claims = passages.flatMap((passage) => sentencesIn(passage).flatMap(claimsIn))
    if (claims.length === 0) return []
    const left = passages.filter(({ quantities }) => quantities.length > 1).flatMap(leftIn)
    return claims.flatMap(({ sentence, count, unit, inTime, start, end }): Draft[] => {
      const told = left.find(
        (one) =>
          one.whole.value === count.value &&
          one.whole.unit === unit &&
          one.passage !== sentence.passage &&
          (inTime || !one.late),
      )
      if (!told) return []
      const { passage, whole, part } = told
      return [
        {
          message: `Ở đây ghi toàn bộ ${shown(count.value)} đã ${inTime ? 'đúng hạn' : 'xong'}, nhưng chỗ khác ghi “${passage.text.slice(labelStart(passage, part), part.end).trim()}”.`,
          ...spot(sentence.passage.piece, start, end),
          other: spot(passage.piece, whole.start, Math.min(part.end, whole.start + 215)),
          found: shown(count.value),
        },
      ]
    })
  },
}

const all = /\b(?:toan bo|tat ca|ca)(?: so| cac| tong so)?\s*$/
const done =
  /^[^.;:()%\d]{0,90}?\b(?:(dung han|dung va truoc han|truoc han|dung tien do|khong (?:co [a-z ]{0,20})?(?:qua|tre|cham) (?:han|tien do))|hoan thanh|duoc (?:giai quyet|xu ly|tra loi)|da (?:giai quyet|xu ly|tra loi) xong)/
const otherwise = /\b(?:chua|khong (?:hoan|dat)|se|phai|phan dau|muc tieu|yeu cau|de nghi|can)\b/
const otherTime = /cung ky|(?:ky|nam|quy|thang) truoc|luy ke|phan dau|muc tieu/

function claimsIn(sentence: Sentence): readonly Claim[] {
  const { passage, start, end, quantities, fractions, folded } = sentence
  if (otherTime.test(folded)) return []
  const written = fractions.flatMap((one) =>
    one.numerator.value === one.denominator.value
      ? [{ from: one.start, to: one.end, count: withUnit(passage, one.denominator, one.end) }]
      : [],
  )
  const spoken = quantities.flatMap((one) =>
    !one.percent && all.test(passage.folded.slice(Math.max(start, one.start - 24), one.start))
      ? [{ from: one.start, to: one.end, count: one }]
      : [],
  )
  return [...written, ...spoken].flatMap(({ from, to, count }): Claim[] => {
    const tail = passage.folded.slice(to, Math.min(end, to + 120))
    const match = done.exec(tail)
    if (count.unit === undefined || count.value < 5 || !match || otherwise.test(match[0])) return []
    const rest = tail.slice(match[0].length, match[0].length + 30)
    const inTime = match[1] !== undefined || /^[^.;,:()\d]{0,20}\b(?:dung|truoc) (?:han|tien do)/.test(rest)
    return [
      {
        sentence,
        count,
        unit: count.unit,
        inTime,
        start: from,
        end: to + match[0].length + (inTime && !match[1] ? rest.length : 0),
      },
    ]
  })
}

function withUnit({ folded }: Passage, one: Quantity, end: number): Quantity {
  return { ...one, ...unitAfter(folded, end) }
}

const late =
  /\b(?:qua han|tre han|tre hen|cham|cham (?:han|muon|tien do)|khong dung han)(?: [a-z]+){0,2}\s*(?:la |co |: ?)?$/
const open =
  /\b(?:chua (?:duoc )?(?:hoan thanh|xong|giai quyet|xu ly|tra loi|thuc hien|den han)|dang (?:thuc hien|xu ly|giai quyet|trien khai|lam|xem xet)|con lai)(?: [a-z]+){0,5}\s*(?:la |co |: ?)?$/
const since = /luy ke|cung ky|(?:quy|thang|nam|ky) truoc|\bton\b(?! tai)/

/** Numbers told as late or unfinished of a whole told right before them. */
function leftIn(passage: Passage): readonly Left[] {
  const numbers = passage.quantities.filter((one) => !one.percent)
  if (since.test(passage.folded)) return []
  return numbers.flatMap((part, index): Left[] => {
    if (part.value === 0 || part.decimals > 0) return []
    const label = passage.folded
      .slice(numbers[index - 1]?.end ?? 0, part.start)
      .split(/[,;.()]\s?/)
      .at(-1)!
    const isLate = late.test(label)
    if (!isLate && !open.test(label)) return []
    const whole = numbers.slice(0, index).find((one) => one.unit !== undefined && one.value > part.value)
    if (!whole || part.start - whole.end > 260 || (part.unit !== undefined && part.unit !== whole.unit)) return []
    return [{ passage, whole, part, late: isLate }]
  })
}

function labelStart({ folded }: Passage, part: Quantity): number {
  const before = folded.slice(0, part.start)
  return (
    Math.max(before.lastIndexOf(','), before.lastIndexOf(';'), before.lastIndexOf('. '), before.lastIndexOf('(')) + 1
  )
}
