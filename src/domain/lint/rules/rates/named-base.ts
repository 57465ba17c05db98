import { conceptOf, labelOf } from '../../language/concepts.ts'
import type { LintFacts } from '../../facts.ts'
import type { Fraction } from '../../language/fractions.ts'
import type { Quantity } from '../../language/quantities.ts'
import { fits } from '../../language/rate-fit.ts'
import type { Passage } from '../../paper.ts'
import { type Draft, type LintRule, spot } from '../../rule.ts'
import { inFull, statementsIn } from '../../statements.ts'
import { results } from '../../result-passages.ts'
import { type Sentence, sentencesIn } from '../../sentences.ts'
import { valuesOf } from './shares.ts'
import { printed, shown, shownRate } from '../show.ts'

/** “kết quả điện tử tính trên HS đã giải quyết 18102/18462” when 18.405 were resolved. */
export const namedBase: LintRule = {
  code: 'CCHC-151',
  severity: 'warning',
  title: 'Mẫu số của phân số là số đã gọi tên',
  explanation:
    'Câu gọi tên mẫu số (“tính trên hồ sơ đã giải quyết”) thì mẫu số của phân số phải là chính số đã nêu của nó.',
  check: (paper, facts) => {
    const passages = results(paper).filter((passage) => passage.fractions.length > 0)
    if (passages.length === 0) return []
    const value = valuesOf(paper, facts)
    const counts = results(paper).flatMap((passage) => statementsIn(passage, facts.vocabulary).counts)
    const known = new Map(counts.map((one) => [one.quantity.value, one.concept] as const))
    const numbers = numbersOf(results(paper))
    for (const passage of passages) {
      const [opening, fresh] = [value('opening', passage), value('receivedNew', passage)]
      if (opening && fresh && !known.has(opening + fresh)) known.set(opening + fresh, 'handled')
    }
    return passages.flatMap((passage) =>
      passage.fractions.flatMap((fraction): Draft[] => {
        const base = baseNamed(passage, fraction).flatMap((words) => concept(words, facts) ?? [])[0]
        const used = fraction.denominator.value
        const own = [fraction.numerator.value]
        const said =
          base === undefined
            ? undefined
            : (value(base, passage, own) ?? (base === 'received' ? value('receivedNew', passage, own) : undefined))
        const instead = known.get(used)
        if (base === undefined || said === undefined || said === used || instead === base) return []
        if (instead === undefined ? !isAllOf(passage, fraction, said, numbers) : alike(base).includes(instead))
          return []
        const { percent } = fraction
        const start = Math.max(0, Math.min(fraction.start - 60, percent?.start ?? fraction.start))
        return [
          {
            message: `Mẫu số ghi ${shown(used)}${instead === undefined ? '' : ` (${labelOf(facts.vocabulary, instead)})`}, nhưng ${labelOf(facts.vocabulary, base)} như câu gọi tên là ${shown(said)}.`,
            ...spot(passage.piece, start, Math.max(fraction.end, percent?.end ?? 0)),
            expected: shown(said),
            found: shown(used),
          },
        ]
      }),
    )
  },
}

const things = '(?:ho so|hs|tthc|thu tuc|dich vu)[^.,;:()\\d%]'
const ahead = new RegExp(
  `\\btren (?:tong )?(?:so )?(${things}{3,50}?)\\)?\\s*(?:\\bla|\\bdat|:|=|bang|\\(|,|, (?:da )?co|, da [a-z ]{2,24})?\\s*$`,
)
const behind = new RegExp(`^[\\s)]*(?:tren |trong |so voi |cua )?(?:tong so|tong|so) (${things}{3,60})`)

/** The words that name what the fraction is of: before it, between it and its percentage, or behind both. */
function baseNamed({ folded }: Passage, { start, end, percent }: Fraction): readonly string[] {
  // “trên tổng số hồ sơ … đạt 62,28% (9.127/14.655)”: the share may stand between.
  const first = percent && percent.start < start && start - percent.end < 12 ? percent.start : start
  const before = ahead.exec(folded.slice(Math.max(0, first - 90), first))?.[1]
  const after = [end, ...(percent ? [percent.end] : [])].flatMap(
    (at) => behind.exec(folded.slice(at, at + 90))?.[1] ?? [],
  )
  const plain =
    /^\s*((?:ho so|hs) (?:da )?(?:tiep nhan(?: moi)?|giai quyet(?: xong)?|phat sinh (?:phi|nghia vu)[a-z ]{0,20}))\s*[,.;(]/.exec(
      folded.slice(end, end + 70),
    )?.[1]
  return [...(before === undefined ? [] : [before]), ...after, ...(plain === undefined ? [] : [plain])]
    .map((words) => words.replace(/\b(?:la|dat|bang|chiem|voi)\s*$/, ''))
    .filter((words) => !/linh vuc|\bthon\b|\bphong\b|cap (?:tinh|huyen)|rieng/.test(words))
}

/** How often each number is told outside fractions. */
function numbersOf(passages: readonly Passage[]): ReadonlySet<number> {
  return new Set(
    passages.flatMap(({ quantities, fractions }) => {
      const inside = new Set(fractions.flatMap((one) => [one.numerator.start, one.denominator.start]))
      return quantities.filter((one) => !one.percent && !inside.has(one.start)).map((one) => one.value)
    }),
  )
}

/** “83,93% tổng số hồ sơ tiếp nhận (1.389/1.655)”: a base no other place tells, said to be all there is. */
function isAllOf({ folded }: Passage, fraction: Fraction, said: number, numbers: ReadonlySet<number>): boolean {
  const { numerator, denominator, percent } = fraction
  if (numbers.has(denominator.value) || !percent || percent.value === 100 || said < numerator.value) return false
  const around = folded.slice(
    Math.max(0, Math.min(fraction.start, percent.start) - 60),
    Math.max(fraction.end, percent.end) + 60,
  )
  return (
    /tong (?:so )?(?:ho so|hs)/.test(around) &&
    fits(percent.value, percent.decimals, numerator.value, denominator.value) &&
    !fits(percent.value, percent.decimals, numerator.value, said)
  )
}

const everything = ['received', 'receivedNew', 'handled']

/** Hands call one stock “tiếp nhận”, “tiếp nhận mới” or “phải giải quyết” as it comes. */
function alike(base: string): readonly string[] {
  return base === 'received' ? everything : []
}

function concept(words: string, facts: LintFacts): string | undefined {
  const unit = /tthc|thu tuc|dich vu/.test(words) ? 'thu tuc' : 'ho so'
  return conceptOf(facts.vocabulary, inFull(words), unit, [])?.id ?? totalOf(words)
}

/** “tổng số TTHC của xã”. */
function totalOf(words: string): string | undefined {
  return /^(?:tthc|thu tuc(?: hanh chinh)?)(?: (?:cua|tai) (?:xa|phuong|ubnd (?:xa|phuong)))?(?: [a-z]+){0,2}$/.test(
    words.trim(),
  ) && /cua|tai/.test(words)
    ? 'procedures.total'
    : undefined
}

/** “139 phiếu, chiếm 92,67% số phiếu thu về” when 144 came back and 150 went out. */
export const formsBase: LintRule = {
  code: 'CCHC-152',
  severity: 'warning',
  title: 'Tỷ lệ phiếu tính trên đúng số phiếu đã gọi tên',
  explanation:
    'Tỷ lệ ghi trên số phiếu thu về thì phải chia cho số phiếu thu về, không phải số phiếu phát ra; và ngược lại.',
  check: (paper) =>
    results(paper)
      .filter((passage) => /phieu/.test(passage.folded) && /%/.test(passage.text))
      .flatMap((passage) =>
        sentencesIn(passage).flatMap((sentence) => checkForms(sentence, paper.passages[passage.index - 1])),
      ),
}

const back = /thu (?:ve|vao|lai|duoc)|thu\b|hop le|nhan lai/
const sent = /phat ra|phat\b|phat hanh|gui di/

function checkForms(sentence: Sentence, previous: Passage | undefined): readonly Draft[] {
  const { passage, start, end } = sentence
  const numbers = passage.quantities.filter((one) => !one.percent && one.end <= end)
  const told = [
    ...(previous ? previous.quantities.map((one) => [previous, one] as const) : []),
    ...numbers.map((one) => [passage, one] as const),
  ]
  const of = (words: RegExp) => {
    const found = told.filter(([where, one]) => {
      const before = where.folded.slice(Math.max(0, one.start - 18), one.start)
      return one.unit === 'phieu' && new RegExp(`(?:${words.source})[^.,;\\d]{0,8}$`).test(before)
    })
    return new Set(found.map(([, one]) => one.value)).size === 1 ? found[0]?.[1] : undefined
  }
  const [out, returned] = [of(sent), of(back)]
  if (!out || !returned || out.value <= returned.value) return []
  return sentence.quantities.flatMap((percent): Draft[] => {
    if (!percent.percent) return []
    const after = passage.folded.slice(percent.end, Math.min(end, percent.end + 70))
    const before = passage.folded.slice(Math.max(start, percent.start - 60), percent.start)
    const named =
      /^\s*(?:\([^)]{0,40}\)\s*)?(?:tren |trong )?(?:tong )?so phieu ([a-z ]{3,12})/.exec(after)?.[1] ??
      /tren (?:tong )?so phieu ([a-z ]{3,14})$/.exec(before)?.[1]
    if (named === undefined) return []
    const [base, other] = back.test(named) ? [returned, out] : sent.test(named) ? [out, returned] : []
    if (!base || !other) return []
    const tops = numbers.filter((one) => one.value < returned.value && Math.abs(one.start - percent.start) < 80)
    const said = (top: Quantity, bottom: Quantity) => fits(percent.value, percent.decimals, top.value, bottom.value)
    const top = tops.find((one) => said(one, other))
    if (!top || tops.some((one) => said(one, base))) return []
    const expected = shownRate(top.value, base.value, percent.decimals)
    return [
      {
        message: `${printed(percent)} là ${shown(top.value)}/${shown(other.value)}; trên số phiếu câu gọi tên (${shown(base.value)}) thì là ${expected}.`,
        ...spot(passage.piece, Math.min(top.start, percent.start), Math.min(end, percent.end + 22)),
        expected,
        found: printed(percent),
      },
    ]
  })
}
