import { rateOf } from '../../language/concepts.ts'
import { slipsOf } from '../../language/near-number.ts'
import type { CellNumber } from '../../tables/grid.ts'
import { rateFit } from '../../language/rate-fit.ts'
import { digitsAlike, shown, shownRate } from '../show.ts'
import type { LintFacts } from '../../facts.ts'
import type { Paper } from '../../paper.ts'
import { type Draft, type LintRule } from '../../rule.ts'
import { conceptsOfRows, narrowRow, wordsOfRow } from '../../tables/row-concepts.ts'
import { childrenOf, type FilledForm, type FormLine, isRate, lineAt, partsOfRate } from '../../tables/row-form.ts'
import { filledForms, nameCell, nameLine, spotLine } from './filled-forms.ts'
import { isAskedAlone } from './row-accounts.ts'
import { coverage, tellingWords } from '../tables/table-words.ts'

const farthest = 8

/** “Số hồ sơ 845; trực tuyến 801; tỷ lệ trực tuyến 97,49%”, one below the other: the labels tell what the rate is of. */
export const rowRates: LintRule = {
  code: 'CCHC-176',
  severity: 'warning',
  title: 'Tỷ lệ ghi thành dòng đúng với hai dòng cạnh nó',
  explanation: 'Dòng tỷ lệ đứng cạnh số lượng và tổng số của chính nó thì phải bằng số lượng chia cho tổng số.',
  check: (paper, facts) =>
    filledForms(paper, facts)
      .filter(isAskedAlone)
      .flatMap((form) => form.lines.flatMap((line) => checkLine(paper, facts, form, line))),
}

type Parts = { readonly top: FormLine; readonly also?: FormLine; readonly bottom: FormLine }

function checkLine(_: Paper, facts: LintFacts, form: FilledForm, line: FormLine): readonly Draft[] {
  const said = line.value
  if (!said || !isRate(line) || said.value > 100 || partsOfRate(form, line)) return []
  const tried = [
    ...byMeaning(facts, form, line),
    ...byWords(form, line),
    ...byChildren(form, line),
    ...byParent(form, line),
  ]
  if (tried.length === 0) return []
  const beside = form.lines.filter((one) => Math.abs(one.row - line.row) <= farthest && one.value && !isRate(one))
  const values = beside.map((one) => one.value!.value)
  // Early and on time stand in two rows, side by side.
  const sums = values.slice(1).map((one, at) => one + values[at]!)
  const right =
    sums.some((top) => values.some((bottom) => bottom > 0 && isRight(said.value, said.decimals, top, bottom))) ||
    beside.some((top) =>
      beside.some(
        (bottom) =>
          top !== bottom &&
          bottom.value!.value > 0 &&
          isRight(said.value, said.decimals, top.value!.value, bottom.value!.value),
      ),
    )
  if (right) return []
  const [{ top, also, bottom }] = tried as [Parts]
  const [a, b] = [top.value!.value + (also?.value?.value ?? 0), bottom.value!.value]
  if (b === 0) return []
  const exact = (a / b) * 100
  const near =
    Math.abs(exact - said.value) <= 12 || digitsAlike(Number(exact.toFixed(said.decimals)), said.value, said.decimals)
  const swapped = also ? undefined : swappedIn(said, top, bottom)
  if (swapped) {
    return [
      {
        message: `${nameCell(form, swapped.line)} ghi ${swapped.line.answer.text}; tỷ lệ ${shown(said.value)}% ở ${nameLine(line).replace(/^D/, 'd')} chỉ đúng với ${shown(swapped.meant)}.`,
        ...spotLine(form, swapped.line),
        expected: shown(swapped.meant),
        found: swapped.line.answer.text,
      },
    ]
  }
  // A rate right under its own two rows is theirs, however far off.
  const under = !also && [top, bottom].every((one) => one.row < line.row && line.row - one.row <= 2)
  if ((!near && !under) || a > b) return []
  const expected = shownRate(a, b, said.decimals)
  return [
    {
      message: `${nameCell(form, line)} ghi ${shown(said.value)}%, nhưng ${also ? '(' : ''}${nameLine(top).replace(/^D/, 'd')}${also ? ` + ${nameLine(also).replace(/^D/, 'd')})` : ''} / ${nameLine(bottom).replace(/^D/, 'd')} = ${shown(a)}/${shown(b)} = ${expected}.`,
      ...spotLine(form, line),
      expected,
      found: `${shown(said.value)}%`,
    },
  ]
}

/** The share is exactly that of one of the two with two digits changed about. */
function swappedIn(said: CellNumber, top: FormLine, bottom: FormLine) {
  if (said.decimals === 0 || said.value === 100) return undefined
  const [a, b] = [top.value!.value, bottom.value!.value]
  const tried = [
    ...slipsOf(a).swapped.flatMap((meant) =>
      meant <= b && isRight(said.value, said.decimals, meant, b) ? [{ line: top, meant }] : [],
    ),
    ...slipsOf(b).swapped.flatMap((meant) =>
      meant >= a && isRight(said.value, said.decimals, a, meant) ? [{ line: bottom, meant }] : [],
    ),
  ]
  return tried.length === 1 ? tried[0] : undefined
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
  if (rate.id === 'rate.notLate' && !rows.has('notLate') && /truoc/.test(line.folded)) {
    const [early, onTime] = [near('early'), near('onTime')]
    return early.flatMap((top) =>
      onTime.flatMap((also) => rate.denominators.flatMap(near).map((bottom) => ({ top, also, bottom }))),
    )
  }
  return rate.numerators
    .flatMap(near)
    .flatMap((top) => rate.denominators.flatMap(near).map((bottom) => ({ top, bottom })))
}

/** “Tổng số … 48; số … 45; có phát sinh hồ sơ 12” below the rate: the second of the first, as forms print them. */
function byChildren(form: FilledForm, line: FormLine): readonly Parts[] {
  const below = childrenOf(form, line).filter((one) => !isRate(one))
  const [bottom, top] = below
  if (!bottom?.value || !top?.value || below.length < 3 || below.some((one) => one.unit !== bottom.unit)) return []
  return /^\W*tong so/.test(bottom.folded) && /^\W*so\b/.test(top.folded) ? [{ top, bottom }] : []
}

/** “1 Số nhiệm vụ; 1.1 Đã hoàn thành; 1.2 Tỷ lệ hoàn thành”: the row above of the one they both stand under. */
function byParent(form: FilledForm, line: FormLine): readonly Parts[] {
  const above = line.number.includes('.') ? line.number.slice(0, line.number.lastIndexOf('.')) : ''
  const bottom = above === '' ? undefined : lineAt(form, above, line)
  const top = form.lines[form.lines.indexOf(line) - 1]
  if (!bottom?.value || !top?.value || isRate(bottom) || isRate(top) || top.unit !== bottom.unit) return []
  return top.number.startsWith(`${above}.`) && coverage(top.folded, tellingWords(line.label)) === 1
    ? [{ top, bottom }]
    : []
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
  const planned = /^\W*(?:so |tong )?(?:von |kinh phi )?(?:ke hoach|du toan|duoc giao)\b/.test(above.folded)
  return shared >= 0.5 || planned ? [{ top, bottom: above }] : []
}

export const rowRateRules: readonly LintRule[] = [rowRates]
