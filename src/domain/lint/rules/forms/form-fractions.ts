import { slipBetween } from '../../language/near-number.ts'
import type { Fraction } from '../../language/fractions.ts'
import type { LintFacts } from '../../facts.ts'
import type { Paper, Passage } from '../../paper.ts'
import { type Draft } from '../../rule.ts'
import { type FilledForm, type FormLine, isRate } from '../../tables/row-form.ts'
import { filledForms } from './filled-forms.ts'
import { scopeOf } from '../tables/rows-meant.ts'
import { digitsAlike, shown } from '../show.ts'
import { coverage, spotAround, tellingWords, wordsIn } from '../tables/table-words.ts'

const farthest = 3
const ofOthers = /cung ky|so voi|nam truoc|ky truoc|quy truoc|thang truoc|linh vuc|\bthon\b/

/** “2.514/2.936 hồ sơ” in prose, and the form has 2.936 in one row and 2.415 in the next. */
export function fractionsInForms(paper: Paper, facts: LintFacts): readonly Draft[] {
  const forms = filledForms(paper, facts).filter((form) => !form.column || form.column.present)
  if (forms.length === 0) return []
  const byValue = new Map<number, (readonly [form: FilledForm, line: FormLine])[]>()
  for (const form of forms)
    for (const line of form.lines) {
      if (!line.value || line.value.decimals > 0 || line.value.value < 20 || isRate(line)) continue
      const list = byValue.get(line.value.value)
      if (list) list.push([form, line])
      else byValue.set(line.value.value, [[form, line]])
    }
  return paper.passages.flatMap((passage) =>
    passage.role === 'plan' || passage.role === 'proposals' || passage.kind !== 'paragraph'
      ? []
      : passage.fractions.flatMap((fraction) => judge(passage, fraction, byValue)),
  )
}

type Rows = ReadonlyMap<number, readonly (readonly [form: FilledForm, line: FormLine])[]>

function judge(passage: Passage, fraction: Fraction, rows: Rows): readonly Draft[] {
  const [top, bottom] = [fraction.numerator.value, fraction.denominator.value]
  const words = passage.folded.slice(Math.max(0, fraction.start - 90), fraction.end + 40)
  if (top === bottom || ofOthers.test(words)) return []
  const [tops, bottoms] = [rows.get(top) ?? [], rows.get(bottom) ?? []]
  if (tops.length > 0 === bottoms.length > 0) return []
  const known = tops.length > 0 ? tops : bottoms
  const [said, quantity] = tops.length > 0 ? [bottom, fraction.denominator] : [top, fraction.numerator]
  const about = wordsIn(words)
  // A number of three digits told alike in both places says already that the two speak of one thing.
  const enough = (tops.length > 0 ? top : bottom) >= 100 ? 0.4 : 0.6
  const found = known.flatMap(([form, line]) => {
    const at = form.lines.indexOf(line)
    return (
      form.lines
        .slice(Math.max(0, at - farthest), at + farthest + 1)
        .filter((one) => one !== line && one.unit === line.unit && !isRate(one) && one.value !== undefined)
        .filter((one) => scopeOf(form, one).every((word) => words.includes(word)))
        .filter(({ value }) => slipBetween(value!.value, said) !== undefined || digitsAlike(value!.value, said, 0))
        // A row not one word of which is said is another thing, however near its number.
        .filter((one) => coverage(about, tellingWords(one.label)) > 0)
        .filter(
          (one) =>
            coverage(about, tellingWords(one.label)) >= enough || coverage(about, tellingWords(line.label)) >= enough,
        )
        .map((one) => ({ form, one }))
    )
  })
  const [first] = found
  if (!first || found.length > 1) return []
  return [
    {
      message: `Lời văn ghi ${passage.text.slice(fraction.start, fraction.end)}, biểu (bảng ${first.form.grid.table.number}) dòng “${first.one.label}” ghi ${first.one.answer.text}.`,
      ...spotAround(passage, fraction.start, fraction.end),
      expected: first.one.answer.text,
      found: shown(quantity.value),
    },
  ]
}
