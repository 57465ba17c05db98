import type { LintFacts } from '../../facts.ts'
import type { Paper } from '../../paper.ts'
import { type Draft } from '../../rule.ts'
import { isRate } from '../../tables/row-form.ts'
import { filledForms } from './filled-forms.ts'
import { sameFigure } from '../twice/same-figure.ts'
import { printed, shown } from '../show.ts'
import {
  isBeside,
  isNear,
  isPart,
  isPlain,
  isTight,
  isToldBesides,
  isWholeOf,
  numbersNear,
  scopeOf,
  speaksOf,
  tellsApart,
} from '../tables/rows-meant.ts'
import { candidates, indexOf, ownWords, type Said, saidIn } from '../tables/rows-said.ts'
import { coverage, spotAround, tellingWords } from '../tables/table-words.ts'

/** A row of the form told in prose by its own words: “ban hành 32 văn bản chỉ đạo” beside a row that counts 34. */
export function formsInProse(paper: Paper, facts: LintFacts): readonly Draft[] {
  const forms = filledForms(paper, facts).filter((form) => !form.column || form.column.present)
  if (forms.length === 0) return []
  const said = paper.passages.flatMap((passage): readonly Said[] =>
    passage.kind !== 'paragraph' || passage.role === 'plan' || passage.role === 'proposals' ? [] : saidIn(passage),
  )
  // In the report of a commune “cấp xã” is the commune itself.
  const isCommune = paper.header.unit !== undefined
  const known = sameFigure.check(paper, facts)
  const index = indexOf(said)
  const often = timesPrinted(paper)
  // The row's number stands nowhere else, the one told stands in several places.
  const isKnownWide = (told: number, row: number) => told >= 100 && (often.get(told) ?? 0) >= 2 && often.get(row) === 1
  return forms.flatMap((form) =>
    form.lines.flatMap((line): readonly Draft[] => {
      const { value } = line
      const own = ownWords(line)
      if (!value || value.value < 2 || value.decimals > 0 || isRate(line) || own.length < 2) return []
      const beside = form.lines.filter((one) => one !== line && Math.abs(one.row - line.row) <= 2)
      const scope = scopeOf(form, line).filter((word) => word !== 'cap xa' || !isCommune)
      const about = candidates(index, own, beside).filter(
        (one) =>
          (!isWholeOf(one, value.value, beside) &&
            speaksOf(one, form, line, own) &&
            tellsApart(one, own, beside) &&
            scope.every((word) => one.words.includes(word))) ||
          isBeside(one, line, tellingWords(line.label), beside),
      )
      if (about.length === 0 || about.some((one) => one.quantity.value === value.value)) return []
      const printedNear = numbersNear(form, line)
      // “06 văn bản QPPL” says all of the row's words, “74 văn bản” three of four: the first is meant.
      const full = about.filter((one) => coverage(one.inside, own) === 1)
      const told = full.length > 0 && full.length < about.length ? full : about
      // “Nhận mới: 6.248” says the row and nothing else; “hình thức nhận mới: trực tuyến 5.917” says more.
      const tight = told.filter((one) => isTight(one, own))
      const meant = tight.length > 0 ? tight : told
      const near = meant.filter(
        (one) =>
          (isNear(one.quantity.value, value.value) ||
            (meant.length === 1 && isPlain(one, line, own, form)) ||
            (isKnownWide(one.quantity.value, value.value) && tight.length > 0)) &&
          (!printedNear.has(one.quantity.value) || isToldBesides(said, one, beside)),
      )
      const [only] = near
      if (!only || meant.length > 2) return []
      // “Phát ra 320 phiếu, thu về 310”: the row's number is said right beside, of the next thing.
      const at = only.passage.quantities.indexOf(only.quantity)
      // Unless that one is of the row beside, which prints the same number.
      const twin = beside.some((one) => one.value?.value === value.value && !isRate(one))
      const neighbours = only.passage.quantities.slice(Math.max(0, at - 2), at + 3)
      if (!twin && neighbours.some((one) => one.value === value.value)) return []
      // 146 của xã, 14 và 12 ngành dọc of 172: the prose gives the rest beside it.
      if (isPart(paper, only, value.value)) return []
      const isKnown = known.some((one) => [one.expected, one.found].includes(shown(value.value)))
      if (isKnown) return []
      return [
        {
          message: `Lời văn ghi ${printed(only.quantity)}, biểu${form.grid.table.number > 0 ? ` (bảng ${form.grid.table.number})` : ''} dòng “${line.label}” ghi ${line.answer.text}.`,
          ...spotAround(only.passage, only.quantity.start, only.quantity.end),
          expected: line.answer.text,
          found: printed(only.quantity),
        },
      ]
    }),
  )
}

/** How often the paper prints each number, in prose and in tables. */
function timesPrinted(paper: Paper): ReadonlyMap<number, number> {
  const times = new Map<number, number>()
  const add = (value: number) => times.set(value, (times.get(value) ?? 0) + 1)
  for (const passage of paper.passages) for (const one of passage.quantities) add(one.value)
  for (const grid of paper.grids)
    for (const row of grid.rows) for (const cell of row) if (cell.number) add(cell.number.value)
  return times
}
