import { addDays, type LocalDate, showDate } from '#kernel/local-time.ts'
import type { Paper } from '../../paper.ts'
import { type Draft, type LintRule, spot } from '../../rule.ts'
import { foundingsIn, unitBegan } from '../periods/founded-on.ts'
import { type Cited, citedIn, ownByContext, place } from './cited.ts'

/** “Kế hoạch số 08/KH-UBND ngày 16/01/2025” between number 5 of 12/01/2026 and number 11 of 22/01/2026. */
export const yearOfSeries: LintRule = {
  code: 'CCHC-191',
  severity: 'warning',
  title: 'Năm của văn bản khớp với các văn bản liền số',
  explanation: 'Số văn bản đánh lại từ đầu mỗi năm; một văn bản nằm giữa dãy số mà ghi năm khác thường là ghi sai năm.',
  check: (paper) => {
    // A programme runs through several series; an act younger than the paper has a rule of its own.
    const { period, date } = paper.header
    if (period?.kind === 'programme') return []
    const own = ownDated(paper).filter(({ act }) => date === undefined || act.date! <= date)
    const series = Map.groupBy(own, ({ act }) => `${act.type} ${act.symbol.split('-').at(-1) ?? ''}`)
    return [...series.values()].flatMap((all) =>
      all.flatMap((one, index): Draft[] => {
        const year = yearOf(one)
        const beside = [all[index - 1], all[index + 1]].filter(
          (each) => each !== undefined && Math.abs(each.passage.index - one.passage.index) <= 2,
        ) as readonly Cited[]
        const years = new Set(beside.map(yearOf))
        const other = yearOf(beside[0] ?? one)
        if (
          years.size !== 1 ||
          Math.abs(other - year) !== 1 ||
          all.some((each) => each !== one && yearOf(each) === year)
        )
          return []
        const should = `${other}${one.act.date!.slice(4)}` as LocalDate
        const inOrder = all.filter((each) => yearOf(each) === other)
        const lower = inOrder.filter((each) => each.act.number < one.act.number)
        const higher = inOrder.filter((each) => each.act.number > one.act.number)
        const fits =
          lower.length > 0 &&
          higher.length > 0 &&
          lower.every((each) => each.act.date! <= should) &&
          higher.every((each) => each.act.date! >= should)
        const words = one.passage.folded.slice(one.act.end, one.act.end + 110).split(/[.;]/)[0]!
        if (!fits || new RegExp(String.raw`(?:nam|doan) ${year}\b`).test(words)) return []
        return [
          {
            message: `${one.act.text} ghi ngày ${showDate(one.act.date!)}; theo các văn bản liền số thì năm có lẽ là ${other}.`,
            ...place(one),
            expected: showDate(should),
            found: showDate(one.act.date!),
          },
        ]
      }),
    )
  },
}

/** A new commune’s plan dated before there was the commune; more than a few are those of the old ones. */
export const actBeforeUnit: LintRule = {
  code: 'CCHC-192',
  severity: 'warning',
  title: 'Văn bản của xã không có trước ngày xã hoạt động',
  explanation: 'Văn bản của UBND xã mới ghi ngày trước khi xã hoạt động là ghi sai năm, hoặc là văn bản của xã cũ.',
  check: (paper) => {
    const began = unitBegan(paper)
    if (began === undefined) return []
    const early = ownDated(paper).filter(
      ({ act, passage }) =>
        act.date! < addDays(began, -15) &&
        !/\bcu\b|truoc (?:khi |day|sap|hop|ngay)|ban giao|ke thua/.test(passage.folded),
    )
    if (early.length > 2) return []
    const told = foundingsIn(paper).find((one) => one.body === 'unit')
    return early.map((one): Draft => ({
      message: `${one.act.text} ghi ngày ${showDate(one.act.date!)}, trước ngày ${paper.header.unit?.kind ?? 'xã'} hoạt động (${showDate(began)}); nếu là văn bản của đơn vị mới thì ngày ghi sai.`,
      ...place(one),
      ...(told ? { other: spot(told.passage.piece, told.start, told.end) } : {}),
      expected: `≥ ${showDate(began)}`,
      found: showDate(one.act.date!),
    }))
  },
}

function ownDated(paper: Paper): readonly Cited[] {
  return citedIn(paper).filter(
    (one) => one.act.date !== undefined && one.act.letter === '' && one.act.symbol !== '' && ownByContext(paper, one),
  )
}

function yearOf({ act }: Cited): number {
  return Number(act.date!.slice(0, 4))
}

export const actYearRules: readonly LintRule[] = [yearOfSeries, actBeforeUnit]
