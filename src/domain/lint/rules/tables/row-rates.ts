import { rateOf } from '../../language/concepts.ts'
import { rateFit } from '../../language/rate-fit.ts'
import { digitsAlike, shown, shownRate } from '../show.ts'
import type { LintFacts } from '../../facts.ts'
import type { Paper } from '../../paper.ts'
import { type Draft, type LintRule } from '../../rule.ts'
import { conceptsOfRows, narrowRow, wordsOfRow } from '../../tables/row-concepts.ts'
import { type FilledForm, type FormLine, isRate, partsOfRate } from '../../tables/row-form.ts'
import { filledForms, nameCell, nameLine, spotLine } from './filled-forms.ts'
import { coverage, tellingWords } from './table-words.ts'

const farthest = 5

/** “Số hồ sơ 845; trực tuyến 801; tỷ lệ trực tuyến 97,49%”, one below the other: the labels tell what the rate is of. */
export const rowRates: LintRule = {
  code: 'CCHC-176',
  severity: 'warning',
  title: 'Tỷ lệ ghi thành dòng đúng với hai dòng cạnh nó',
  explanation: 'Dòng tỷ lệ đứng cạnh số lượng và tổng số của chính nó thì phải bằng số lượng chia cho tổng số.',
  check: (paper, facts) =>
    filledForms(paper, facts)
      .filter((form) => !form.column)
      .flatMap((form) => form.lines.flatMap((line) => checkLine(paper, facts, form, line))),
}

type Parts = { readonly top: FormLine; readonly bottom: FormLine }

function checkLine(_: Paper, facts: LintFacts, form: FilledForm, line: FormLine): readonly Draft[] {
  const said = line.value
  if (!said || !isRate(line) || said.value > 100 || partsOfRate(form, line)) return []
  const tried = [...byMeaning(facts, form, line), ...byWords(form, line)]
  if (tried.length === 0) return []
  const beside = form.lines.filter((one) => Math.abs(one.row - line.row) <= farthest && one.value && !isRate(one))
  const right = beside.some((top) =>
    beside.some(
      (bottom) =>
        top !== bottom &&
        bottom.value!.value > 0 &&
        isRight(said.value, said.decimals, top.value!.value, bottom.value!.value),
    ),
  )
  if (right) return []
  const [{ top, bottom }] = tried as [Parts]
  const [a, b] = [top.value!.value, bottom.value!.value]
  if (a > b || b === 0) return []
  const exact = (a / b) * 100
  const near =
    Math.abs(exact - said.value) <= 12 || digitsAlike(Number(exact.toFixed(said.decimals)), said.value, said.decimals)
  if (!near) return []
  const expected = shownRate(a, b, said.decimals)
  return [
    {
      message: `${nameCell(form, line)} ghi ${shown(said.value)}%, nhưng ${nameLine(top).replace(/^D/, 'd')} / ${nameLine(bottom).replace(/^D/, 'd')} = ${shown(a)}/${shown(b)} = ${expected}.`,
      ...spotLine(form, line),
      expected,
      found: `${shown(said.value)}%`,
    },
  ]
}

function isRight(said: number, decimals: number, top: number, bottom: number): boolean {
  return ['exact', 'rounded', 'cut'].includes(rateFit(said, decimals, top, bottom))
}

function byMeaning(facts: LintFacts, form: FilledForm, line: FormLine): readonly Parts[] {
  if (narrowRow.test(line.folded)) return []
  const rate = rateOf(facts.vocabulary, wordsOfRow(line))
  if (!rate) return []
  const rows = conceptsOfRows(form, facts.vocabulary)
  const near = (id: string) => {
    const found = rows.get(id)
    return found && Math.abs(found.line.row - line.row) <= farthest ? [found.line] : []
  }
  return rate.numerators
    .flatMap(near)
    .flatMap((top) => rate.denominators.flatMap(near).map((bottom) => ({ top, bottom })))
}

/** The row that says all the rate's words is its part, the row of the same unit right above that one the whole. */
function byWords(form: FilledForm, line: FormLine): readonly Parts[] {
  const words = tellingWords(line.label).filter((word) => word !== 'dat')
  if (words.length < 2) return []
  const at = form.lines.indexOf(line)
  const about = form.lines
    .slice(Math.max(0, at - 3), at + 4)
    .filter((one) => one !== line && one.value && !isRate(one) && coverage(one.folded, words) === 1)
  const [top] = about
  if (!top || about.length > 1) return []
  const above = form.lines[form.lines.indexOf(top) - 1]
  if (!above?.value || isRate(above) || above.unit !== top.unit || above.value.value < top.value!.value) return []
  const shared = coverage(
    top.folded,
    tellingWords(above.label).filter((word) => word !== 'trong'),
  )
  return shared >= 0.5 ? [{ top, bottom: above }] : []
}

export const rowRateRules: readonly LintRule[] = [rowRates]
