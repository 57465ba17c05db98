import type { LintFacts } from '../../facts.ts'
import type { Quantity } from '../../language/quantities.ts'
import { labelOf } from '../../language/concepts.ts'
import { type Draft, type LintRule, spot } from '../../rule.ts'
import { results } from '../../result-passages.ts'
import { type Sentence, sentencesIn } from '../../sentences.ts'
import { valuesOf } from '../rates/shares.ts'
import { shown } from '../show.ts'

/** “theo quý: quý I 3.612, quý II 4.095, quý III 4.193”, “toàn trình 187, một phần 131, chưa cung cấp 12”: parts of a total told before. */
export const toldTotal: LintRule = {
  code: 'CCHC-129',
  severity: 'warning',
  title: 'Các phần cộng bằng tổng đã nêu ở câu khác',
  explanation:
    'Số chia theo tháng, quý hoặc theo mức độ dịch vụ công cộng lại phải bằng tổng của chính nó đã nêu trong báo cáo.',
  check: (paper, facts) => {
    const value = valuesOf(paper, facts)
    return results(paper)
      .filter((passage) => passage.quantities.length > 2)
      .flatMap((passage) =>
        sentencesIn(passage).flatMap((sentence) => [
          ...periods(sentence, facts, value),
          ...modes(sentence, facts, value),
        ]),
      )
  },
}

const period = /\b(?:quy [ivx1-4]+|thang [a-z0-9]+|(?:6|sau) thang (?:dau|cuoi)(?: nam)?|nam 20\d\d)\b/g

/** Three or more numbers, each right after the name of its own month or quarter. */
function periods(sentence: Sentence, facts: LintFacts, value: ReturnType<typeof valuesOf>): readonly Draft[] {
  const { passage, start } = sentence
  const parts: Quantity[] = []
  const names = new Set<string>()
  let from = start
  for (const one of sentence.quantities) {
    if (one.percent) return []
    if (/^\/\d/.test(passage.folded.slice(one.end, one.end + 2))) continue
    const name = [...passage.folded.slice(from, one.start).matchAll(period)].at(-1)
    if (name && one.start - from - name.index < 45) {
      parts.push(one)
      names.add(name[0])
    } else if (parts.length > 0 && parts.length < 3) return []
    else if (parts.length >= 3) break
    from = one.end
  }
  if (parts.length < 3 || names.size !== parts.length || parts.some((one) => one.decimals > 0 || one.value < 10))
    return []
  if (parts.some((one) => one.unit !== undefined && one.unit !== 'ho so')) return []
  const lead = passage.folded.slice(Math.max(0, start - 160), parts[0]!.start)
  const concepts = /truc tuyen/.test(lead.slice(-90))
    ? ['online']
    : /da giai quyet|da tra/.test(lead.slice(-90))
      ? ['resolved']
      : /moi|tiep nhan|nop/.test(lead)
        ? ['receivedNew', 'received']
        : []
  const sum = parts.reduce((total, one) => total + one.value, 0)
  const said = concepts.flatMap(
    (id) =>
      value(
        id,
        passage,
        parts.map((one) => one.value),
      ) ?? [],
  )
  const numbers = passage.quantities.map((one) => one.value)
  if (said.length === 0 || said.includes(sum) || numbers.includes(sum)) return []
  const total = said.find((one) => Math.abs(one - sum) <= one * 0.04)
  return total === undefined ? [] : [draft(sentence, parts, sum, total, labelOf(facts.vocabulary, concepts[0]!))]
}

/** All the levels of online service, with those not online. */
function modes(sentence: Sentence, facts: LintFacts, value: ReturnType<typeof valuesOf>): readonly Draft[] {
  const { passage, folded, start } = sentence
  if (!/toan trinh/.test(folded) || !/mot phan/.test(folded)) return []
  const parts = [
    /toan trinh/,
    /mot phan/,
    /chua (?:du dieu kien )?cung cap|cung cap thong tin|truc tiep|khong truc tuyen|con lai/,
  ].map((words) => {
    const found = words.exec(folded)
    if (!found) return undefined
    const at = start + found.index
    return sentence.quantities.find(
      (one) =>
        !one.percent && one.start >= at && one.start - at < 50 && /^[^,;.]*$/.test(passage.folded.slice(at, one.start)),
    )
  })
  if (parts.some((one) => one === undefined) || new Set(parts).size < 3) return []
  const all = parts.filter((one) => one !== undefined)
  const sum = all.reduce((total, one) => total + one.value, 0)
  const total = value('procedures.total', passage)
  const here = passage.quantities.map((one) => one.value)
  if (total === undefined || total === sum || here.includes(sum) || Math.abs(total - sum) > total * 0.12) return []
  return [draft(sentence, all, sum, total, labelOf(facts.vocabulary, 'procedures.total'))]
}

function draft({ passage }: Sentence, parts: readonly Quantity[], sum: number, total: number, name: string): Draft {
  return {
    message: `${parts.map((one) => shown(one.value)).join(' + ')} = ${shown(sum)}, nhưng ${name} ghi ${shown(total)}.`,
    ...spot(
      passage.piece,
      parts[0]!.start - 14 < 0 ? 0 : passage.text.lastIndexOf(' ', parts[0]!.start - 2) + 1,
      parts.at(-1)!.end,
    ),
    expected: shown(total),
    found: shown(sum),
  }
}
