import type { Quantity } from '../../language/quantities.ts'
import type { Paper, Passage } from '../../paper.ts'
import { type Draft, type LintRule, spot } from '../../rule.ts'
import { shown } from '../show.ts'

/** “đã ban hành 13 văn bản …, gồm:” above a list of twelve. */
export const countedActs: LintRule = {
  code: 'CCHC-203',
  severity: 'warning',
  title: 'Số văn bản kể ra bằng số đã ghi',
  explanation: 'Câu ghi đã ban hành bao nhiêu văn bản rồi kể từng văn bản thì đếm được phải bằng số đã ghi.',
  check: (paper) =>
    paper.passages.flatMap((passage, index): Draft[] => {
      if (passage.kind !== 'paragraph' || passage.role === 'plan') return []
      const told = passage.quantities.find((one) => one.unit === 'van ban' && isIssued(passage, one))
      if (!told || told.value < 4 || told.decimals > 0) return []
      const listed = listedAfter(paper, index, told)
      // Far fewer are examples, not the list.
      if (listed === undefined || listed === told.value || listed < 4 || Math.abs(listed - told.value) > 3) return []
      return [
        {
          message: `Ghi đã ban hành ${told.text.trim()} văn bản, nhưng kể ra ${shown(listed)} văn bản.`,
          ...spot(passage.piece, Math.max(0, told.start - 40), Math.min(passage.text.length, told.end + 60)),
          expected: shown(listed),
          found: told.text.trim(),
        },
      ]
    }),
}

function isIssued({ folded }: Passage, one: Quantity): boolean {
  return /ban hanh(?: duoc| tong so| tong cong)? $/.test(folded.slice(0, one.start))
}

const some = /\b(?:nhu|trong do co|mot so|tieu bieu|dien hinh|v\.v|\.\.\.|…)/

/** One act an item, of the same sentence and of the paragraphs that go on with the list; undefined where it is no list. */
function listedAfter({ passages }: Paper, index: number, told: Quantity): number | undefined {
  const first = passages[index]!
  const here = first.text.slice(told.end)
  if (some.test(first.folded.slice(told.end))) return undefined
  let count = itemsIn(first, told.end)
  for (const next of passages.slice(index + 1, index + 45)) {
    if (next.kind === 'footnote') continue
    const goesOn =
      /^\s*[-+•*]|^\s*(?:ve|cac)? ?(?:ke hoach|quyet dinh|cong van|bao cao|chuong trinh|huong dan|thong bao)\b/.test(
        next.folded,
      )
    if (next.kind === 'heading' || !goesOn || next.acts.length === 0) break
    if (some.test(next.folded)) return undefined
    count += itemsIn(next, 0)
  }
  return /[:;]/.test(here) || count > 0 ? count : undefined
}

/** “QĐ số 1 …; QĐ số 2 …”: what an item cites besides is not counted. */
function itemsIn({ text, acts }: Passage, from: number): number {
  const cuts = [from, ...[...text.matchAll(/;/g)].map((cut) => cut.index).filter((at) => at > from), text.length]
  return cuts.slice(1).filter((end, at) => acts.some((act) => act.start >= cuts[at]! && act.end <= end)).length
}
