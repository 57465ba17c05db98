import type { LintFacts } from '../../facts.ts'
import { labelOf } from '../../language/concepts.ts'
import type { Quantity } from '../../language/quantities.ts'
import { results } from '../../result-passages.ts'
import { type Draft, type LintRule, spot } from '../../rule.ts'
import { groupsOf, type Statement, statementsIn } from '../../statements.ts'
import { type Sentence, sentencesIn } from '../../sentences.ts'
import { isRough } from '../rates/said-rates.ts'
import { shown } from '../show.ts'

/** “Trong tổng số 376 TTHC có 378 TTHC toàn trình”, “phát ra 180 phiếu, thu về 200 phiếu”. */
export const partBeyond: LintRule = {
  code: 'CCHC-167',
  severity: 'warning',
  title: 'Phần kể ra không lớn hơn số bao gồm nó',
  explanation:
    'Số “trong đó”, “trong tổng số”, số thu về của số phát ra không thể lớn hơn tổng số câu đã nêu cho chính nó.',
  check: (paper, facts) => {
    const inSentences = results(paper)
      .filter((passage) => passage.quantities.length > 1)
      .flatMap((passage) => sentencesIn(passage).flatMap((sentence) => checkSentence(sentence)))
    const named = ofNamed(groupsOf(paper.passages), facts).filter(
      (one) => !inSentences.some((each) => each.found === one.found && each.expected === one.expected),
    )
    return [...inSentences, ...named]
  },
}

const units = '(?:[a-z]+,? ?){0,6}'
// How a sentence says that the second number lies in the first.
const within = new RegExp(`^\\s*${units}[,;:]?\\s*(?:trong do|trong so do|trong so nay)(?:,|:)?\\s*([a-z ]{0,40})$`)
const opened = /\b(?:trong|tren)(?: tong)? so\s*(?:la |co )?$/
const follows = new RegExp(`^\\s*${units}[,;:]?\\s*(?:da )?co\\s*$`)
const over = new RegExp(`^\\s*${units}(?:trong|tren) tong so\\s*$`)
const whole = /\b(?:toan|ca) (?:xa|phuong|thi tran)(?: hien)?(?: nay)? co\s*$/
const sent = /\bphat(?: ra| di| hanh)?(?: tong so)?\s*$/
const back = /^\s*phieu[a-z ]{0,30}[,;]?\s*(?:da )?thu (?:ve|lai|duoc|vao)(?: duoc)?\s*$/
const content = /^\s*(?:phieu|luot)?[a-z ]{0,20}[,;:]\s*(?:so )?(?:phieu |nguoi dan )?(?:rat )?hai long\s*(?:la |co )?$/
// “Tiếp nhận 9 PAKN, đã trả lời 10 PAKN”: no more is answered than came, unless some came before.
const came =
  /\b(?:tiep nhan|nhan duoc|nhan|ghi nhan|giao|phat hien|chi ra|phat sinh)(?: (?:moi|duoc|tong so|tong cong|la|co))*:?\s*$/
const answered =
  /^[^.;:%\d]{0,40}[,;:]\s*(?:da |deu |den nay |hien )*(?:duoc )?(?:tra loi|giai quyet|xu ly|hoan thanh|khac phuc|chuyen xu ly)(?: (?:xong|dut diem|dung han|duoc|cong khai|la))*:?\s*$/
const waiting = /pakn|don thu|don|y kien|van de|nhiem vu|phan anh|kien nghi|to giac|vu viec/
const carried = /\bton\b(?! tai)|(?:ky|quy|thang|nam) truoc|chuyen (?:sang|tiep|ky)|luy ke|dau ky|tu truoc/
// What is done with those of before, or told of other things, may pass the number.
const beyond =
  /luy ke|ky truoc|giai quyet|chuyen|luot|\blan\b|tang|giam|so voi|\bdiem\b|ke hoach|chi tieu|cung ky|bang|gap|moi /

function checkSentence(sentence: Sentence): readonly Draft[] {
  const { passage, start, quantities, fractions } = sentence
  return quantities.flatMap((part, index): readonly Draft[] => {
    const all = quantities[index - 1]
    if (!all || !isPair(all, part) || part.value <= all.value) return swapped(sentence, all, part)
    if (fractions.some((one) => one.start <= all.start && one.end >= all.end)) return []
    const before = passage.folded.slice(start, all.start)
    const between = passage.folded.slice(all.end, part.start)
    const label = within.exec(between)?.[1]
    const sure = opened.test(before) && follows.test(between) && all.unit !== undefined && all.unit === part.unit
    const told =
      sure ||
      (label !== undefined && !beyond.test(label)) ||
      (sent.test(before) && back.test(between)) ||
      isAnswered(sentence, all, part) ||
      (content.test(between) && /tong so[a-z ]{0,25}$/.test(before)) ||
      (whole.test(before) && all.unit === part.unit && /^[^.;:]{0,30},\s*(?:da |co |trong do )*$/.test(between))
    if (!told || isRough(passage, all) || isRough(passage, part)) return []
    return [draft(sentence, all, part, sure)]
  })
}

function isAnswered({ passage, start, end }: Sentence, all: Quantity, part: Quantity): boolean {
  const unit = all.unit ?? part.unit ?? ''
  const told = passage.folded.slice(start, end)
  return (
    waiting.test(`${unit} ${passage.folded.slice(all.end, all.end + 20)}`) &&
    (part.unit === undefined || part.unit === all.unit) &&
    !/ho so/.test(unit) &&
    came.test(passage.folded.slice(start, all.start)) &&
    answered.test(passage.folded.slice(all.end, part.start)) &&
    !carried.test(told)
  )
}

/** “Đã số hóa 1.560 trên tổng số 1.500 hồ sơ”: the whole comes last. */
function swapped(sentence: Sentence, part: Quantity | undefined, all: Quantity): readonly Draft[] {
  if (!part || !isPair(all, part) || part.value <= all.value) return []
  const between = sentence.passage.folded.slice(part.end, all.start)
  if (!over.test(between) || beyond.test(between) || isRough(sentence.passage, part)) return []
  return [draft(sentence, all, part, part.unit === undefined || part.unit === all.unit)]
}

function isPair(all: Quantity, part: Quantity): boolean {
  const counts = [all, part].every(
    (one) =>
      !one.percent &&
      one.decimals === 0 &&
      one.other === undefined &&
      !/dong$|^(?:nam|thang|ngay|tuoi)$/.test(one.unit ?? ''),
  )
  return counts && all.value > 1 && (part.unit === undefined || all.unit === undefined || part.unit === all.unit)
}

function draft({ passage, end }: Sentence, all: Quantity, part: Quantity, sure: boolean): Draft {
  const [first, last] = all.start < part.start ? [all, part] : [part, all]
  return {
    ...(sure ? { severity: 'error' as const } : {}),
    message: `Ghi ${shown(part.value)} nằm trong ${shown(all.value)}: phần lớn hơn số bao gồm nó.`,
    ...spot(passage.piece, first.start, Math.min(end, last.unitSpan?.end ?? last.end)),
    expected: `≤ ${shown(all.value)}`,
    found: shown(part.value),
  }
}

const narrower: readonly (readonly [whole: string, part: string])[] = [
  ['resolved', 'early'],
  ['resolved', 'onTime'],
  ['resolved', 'notLate'],
  ['resolved', 'late'],
  ['received', 'online'],
  ['received', 'counter'],
  ['receivedNew', 'online'],
  ['receivedNew', 'counter'],
  ['feeBearing', 'paidOnline'],
  ['procedures.total', 'procedures.full'],
  ['procedures.total', 'procedures.partial'],
]

/** Two named numbers of one account, told beside each other. */
function ofNamed(groups: ReturnType<typeof groupsOf>, facts: LintFacts): readonly Draft[] {
  return groups.flatMap((group) => {
    const counts = group.flatMap((passage) => statementsIn(passage, facts.vocabulary).counts)
    const of = (concept: string): Statement | undefined => {
      const all = counts.filter((one) => one.concept === concept)
      return new Set(all.map((one) => one.quantity.value)).size === 1 ? all[0] : undefined
    }
    return narrower.flatMap(([wide, narrow]): Draft[] => {
      const [all, part] = [of(wide), of(narrow)]
      if (!all || !part || part.quantity.value <= all.quantity.value) return []
      if (Math.abs(all.passage.index - part.passage.index) > 2 || of('opening') || of('handled')) return []
      return [
        {
          message:
            `${labelOf(facts.vocabulary, narrow)} ghi ${shown(part.quantity.value)}, lớn hơn ${labelOf(facts.vocabulary, wide)} (${shown(all.quantity.value)}) ghi cạnh đó.`.replace(
              /^./,
              (first) => first.toUpperCase(),
            ),
          ...spot(
            part.passage.piece,
            Math.max(0, part.quantity.start - 50),
            part.quantity.unitSpan?.end ?? part.quantity.end,
          ),
          expected: `≤ ${shown(all.quantity.value)}`,
          found: shown(part.quantity.value),
        },
      ]
    })
  })
}
