import { type Figure, type Figures, known } from '#domain/indicators/figure.ts'
import { rateOfNumbers } from '#domain/forms/evaluate.ts'
import { decimalsOf } from '#domain/forms/show-cell.ts'
import { addDays } from '#kernel/local-time.ts'
import { showNumber } from '#kernel/vietnamese.ts'
import { identities, type Identity, subsets, type Term } from './identities.ts'
import type { CheckInput, Draft, Rule } from './rule.ts'

/** The whole, and every field by which the register was split. */
function suffixesOf(figures: Figures): readonly string[] {
  const split = [...figures.keys()].flatMap((id) => /\[.+\]$/.exec(id)?.[0] ?? [])
  return ['', ...new Set(split)]
}

/** In a split, a field without a row has nothing to count; without the whole nobody knows. */
function valueOf(figures: Figures, id: string, suffix: string): number | undefined {
  const own = figures.get(id + suffix)
  if (own) return known(own.value)
  const whole = suffix === '' ? undefined : figures.get(id)
  return whole && known(whole.value) !== undefined ? 0 : undefined
}

function total(figures: Figures, terms: readonly Term[], suffix: string): number | undefined {
  const values = terms.map((term) => valueOf(figures, term.id, suffix))
  return values.some((value) => value === undefined) ? undefined : values.reduce<number>((a, b) => a + (b ?? 0), 0)
}

function written(figures: Figures, terms: readonly Term[], suffix: string): string {
  return terms.map((term) => `${term.name} ${showNumber(valueOf(figures, term.id, suffix) ?? 0)}`).join(' + ')
}

function inField(suffix: string): string {
  const field = /^\[field=(.+)\]$/.exec(suffix)?.[1]
  return suffix === '' ? '' : ` (lĩnh vực ${field ?? suffix})`
}

function checkIdentity(identity: Identity, figures: Figures): readonly Draft[] {
  return suffixesOf(figures).flatMap((suffix) => {
    const left = total(figures, identity.left, suffix)
    const right = total(figures, identity.right, suffix)
    if (left === undefined || right === undefined || left === right) return []
    const sides = [identity.left, identity.right].map((terms) => written(figures, terms, suffix))
    const message = `Số hồ sơ không khớp${inField(suffix)}: ${sides[0]} là ${showNumber(left)}, còn ${sides[1]} là ${showNumber(right)}; lệch ${showNumber(Math.abs(left - right))}.`
    const figure = (identity.left.at(-1)?.id ?? '') + suffix
    return [{ message, place: { figure }, expected: showNumber(right), found: showNumber(left) }]
  })
}

const identityRules: readonly Rule[] = [...new Set(identities.map((identity) => identity.code))].map((code) => {
  const same = identities.filter((identity) => identity.code === code)
  const check = (input: CheckInput) => same.flatMap((identity) => checkIdentity(identity, input.figures))
  return { code, severity: 'error', title: same[0]!.title, check }
})

function checkSplits({ figures }: CheckInput): readonly Draft[] {
  const splits = [...figures.values()].filter((figure) => figure.id.includes('[') && figure.unit !== '%')
  const byWhole = Map.groupBy(splits, (figure) => figure.id.slice(0, figure.id.indexOf('[')))
  return [...byWhole].flatMap(([id, parts]) => {
    const whole = figures.get(id)
    const wholeValue = whole && known(whole.value)
    const values = parts.map((part) => known(part.value))
    if (wholeValue === undefined || values.includes(undefined)) return []
    const sum = values.reduce<number>((a, b) => a + (b ?? 0), 0)
    if (sum === wholeValue) return []
    const message = `Cộng các lĩnh vực của chỉ tiêu ${id} được ${showNumber(sum)}, khác tổng số ${showNumber(wholeValue)}.`
    return [{ message, place: { figure: id }, expected: showNumber(sum), found: showNumber(wholeValue) }]
  })
}

function checkSubsets({ figures }: CheckInput): readonly Draft[] {
  return subsets.flatMap(([part, whole]) =>
    suffixesOf(figures).flatMap((suffix) => {
      const [inner, outer] = [valueOf(figures, part.id, suffix), valueOf(figures, whole.id, suffix)]
      if (inner === undefined || outer === undefined || inner <= outer) return []
      const message = `Số ${part.name} (${showNumber(inner)}) lớn hơn số ${whole.name} (${showNumber(outer)})${inField(suffix)}.`
      return [
        { message, place: { figure: part.id + suffix }, expected: `≤ ${showNumber(outer)}`, found: showNumber(inner) },
      ]
    }),
  )
}

function ratesOf(input: CheckInput): readonly (Figure & { readonly rate: number })[] {
  return [...input.figures.values()].flatMap((figure) => {
    const rate = figure.unit === '%' ? known(figure.value) : undefined
    return rate === undefined || figure.typed ? [] : [{ ...figure, rate }]
  })
}

function checkRateParts(input: CheckInput): readonly Draft[] {
  return ratesOf(input)
    .filter((figure) => figure.numerator === undefined || figure.denominator === undefined)
    .map((figure) => ({
      message: `Tỷ lệ ${showNumber(figure.rate, 2)} % (${figure.id}) không có đủ tử số và mẫu số.`,
      place: { figure: figure.id },
    }))
}

function checkRateValue(input: CheckInput): readonly Draft[] {
  return ratesOf(input).flatMap(({ id, rate, numerator, denominator }) => {
    if (numerator === undefined || denominator === undefined) return []
    const right = rateOfNumbers(numerator, denominator, Math.max(2, decimalsOf(rate)))
    if (right === rate) return []
    const expected = right === undefined ? 'không tính được (mẫu số bằng 0)' : `${showNumber(right, 2)} %`
    const message = `Tỷ lệ ${showNumber(rate, 2)} % (${id}) không khớp với ${showNumber(numerator)}/${showNumber(denominator)}: ${expected}.`
    return [{ message, place: { figure: id }, expected, found: `${showNumber(rate, 2)} %` }]
  })
}

function checkRateOver(input: CheckInput): readonly Draft[] {
  return ratesOf(input)
    .filter((figure) => figure.rate > 100)
    .map((figure) => ({
      message: `Tỷ lệ ${showNumber(figure.rate, 2)} % (${figure.id}) vượt 100 %: tử số không thể lớn hơn mẫu số.`,
      place: { figure: figure.id },
      expected: '≤ 100 %',
      found: `${showNumber(figure.rate, 2)} %`,
    }))
}

function checkLists(input: CheckInput): readonly Draft[] {
  return [...input.figures.values()].flatMap((figure) => {
    const count = known(figure.value)
    if (figure.unit === '%' || figure.typed || count === undefined || (count === figure.records && count >= 0))
      return []
    const message = `Chỉ tiêu ${figure.id} ghi ${showNumber(count)} nhưng danh sách kèm theo có ${showNumber(figure.records)} dòng.`
    return [{ message, place: { figure: figure.id }, expected: showNumber(figure.records), found: showNumber(count) }]
  })
}

const closing: readonly Term[] = ['inProgress', 'paused.supplement', 'paused.payment', 'paused.other'].map((id) => ({
  id: `dossiers.${id}`,
  name: id,
}))

function checkOpening({ figures, previous, window }: CheckInput): readonly Draft[] {
  if (!previous || addDays(previous.window.to, 1) !== window.from) return []
  const left = total(previous.figures, closing, '')
  const opened = valueOf(figures, 'dossiers.opening', '')
  if (left === undefined || opened === undefined || left === opened) return []
  const message = `Kỳ trước chuyển sang ${showNumber(opened)} hồ sơ, nhưng báo cáo kỳ trước còn ${showNumber(left)} hồ sơ chưa kết thúc; lệch ${showNumber(Math.abs(left - opened))}.`
  return [{ message, place: { figure: 'dossiers.opening' }, expected: showNumber(left), found: showNumber(opened) }]
}

export const figureRules: readonly Rule[] = [
  ...identityRules,
  { code: 'KT-008', severity: 'error', title: 'Cộng các lĩnh vực bằng tổng số', check: checkSplits },
  { code: 'KT-009', severity: 'error', title: 'Số thành phần không lớn hơn tổng số', check: checkSubsets },
  { code: 'KT-010', severity: 'error', title: 'Tỷ lệ có đủ tử số và mẫu số', check: checkRateParts },
  { code: 'KT-011', severity: 'error', title: 'Tỷ lệ đúng với tử số và mẫu số', check: checkRateValue },
  { code: 'KT-012', severity: 'error', title: 'Tỷ lệ không vượt 100 %', check: checkRateOver },
  { code: 'KT-013', severity: 'error', title: 'Con số bằng số dòng của danh sách', check: checkLists },
  { code: 'KT-014', severity: 'error', title: 'Số cuối kỳ trước bằng số đầu kỳ này', check: checkOpening },
]
