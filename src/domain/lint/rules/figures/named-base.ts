import { conceptOf, labelOf } from '../../language/concepts.ts'
import type { LintFacts } from '../../facts.ts'
import type { Quantity } from '../../language/quantities.ts'
import { fits } from '../../language/rate-fit.ts'
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
    const passages = results(paper).filter((passage) => passage.fractions.length > 0 && /\btren\b/.test(passage.folded))
    if (passages.length === 0) return []
    const value = valuesOf(paper, facts)
    const known = new Map(
      results(paper).flatMap((passage) =>
        statementsIn(passage, facts.vocabulary).counts.map((one) => [one.quantity.value, one.concept] as const),
      ),
    )
    return passages.flatMap((passage) =>
      passage.fractions.flatMap((fraction): Draft[] => {
        const words = passage.folded.slice(Math.max(0, fraction.start - 80), fraction.start)
        const named =
          /\btren (?:tong )?(?:so )?((?:ho so|hs) [^.,;:()\d%]{3,45}?)\s*(?:\bla|\bdat|:|=|bang|\()?\s*$/.exec(
            words,
          )?.[1]
        const base = named === undefined ? undefined : concept(named, facts)
        const said = base === undefined ? undefined : value(base, passage)
        const used = fraction.denominator.value
        const instead = known.get(used)
        if (base === undefined || said === undefined || said === used || instead === undefined || instead === base)
          return []
        return [
          {
            message: `Mẫu số ghi ${shown(used)} (${labelOf(facts.vocabulary, instead)}), nhưng ${labelOf(facts.vocabulary, base)} như câu gọi tên là ${shown(said)}.`,
            ...spot(passage.piece, Math.max(0, fraction.start - named!.length - 6), fraction.end),
            expected: shown(said),
            found: shown(used),
          },
        ]
      }),
    )
  },
}

function concept(words: string, facts: LintFacts): string | undefined {
  return conceptOf(facts.vocabulary, inFull(words), 'ho so', [])?.id
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
      .flatMap((passage) => sentencesIn(passage).flatMap((sentence) => checkForms(sentence))),
}

const back = /thu (?:ve|vao|lai|duoc)|thu\b|hop le|nhan lai/
const sent = /phat ra|phat\b|phat hanh|gui di/

function checkForms(sentence: Sentence): readonly Draft[] {
  const { passage, start, end } = sentence
  const numbers = passage.quantities.filter((one) => !one.percent && one.end <= end)
  const of = (words: RegExp) => {
    const found = numbers.filter((one) => {
      const before = passage.folded.slice(Math.max(0, one.start - 18), one.start)
      return one.unit === 'phieu' && new RegExp(`(?:${words.source})[^.,;\\d]{0,8}$`).test(before)
    })
    return new Set(found.map((one) => one.value)).size === 1 ? found[0] : undefined
  }
  const [out, returned] = [of(sent), of(back)]
  if (!out || !returned || out.value <= returned.value) return []
  return sentence.quantities.flatMap((percent): Draft[] => {
    if (!percent.percent) return []
    const after = passage.folded.slice(percent.end, Math.min(end, percent.end + 40))
    const before = passage.folded.slice(Math.max(start, percent.start - 60), percent.start)
    const named =
      /^\s*(?:tong )?so phieu ([a-z ]{3,12})/.exec(after)?.[1] ??
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
