import { type Quantity, unitAfter } from '../../language/quantities.ts'
import { fits } from '../../language/rate-fit.ts'
import type { Paper, Passage } from '../../paper.ts'
import { results } from '../../result-passages.ts'
import { type Draft, type LintRule, spot } from '../../rule.ts'
import { printed, shown } from '../show.ts'

/** “92% số thôn đã có …” in a commune of 21 thôn: 19 are 90%, 20 are 95%. */
export const shareOfPlaces: LintRule = {
  code: 'CCHC-218',
  severity: 'warning',
  title: 'Tỷ lệ thôn, tổ, đơn vị phải ứng với một số nguyên',
  explanation:
    'Báo cáo đã nêu xã có bao nhiêu thôn, tổ, trường, đơn vị; tỷ lệ của chúng phải là của một số nguyên trong tổng ấy.',
  check: (paper) => {
    const wholes = wholesIn(paper)
    return results(paper).flatMap((passage) =>
      passage.quantities.flatMap((percent): Draft[] => {
        const unit = placedUnit(passage, percent)
        const told = unit === undefined ? undefined : wholes.get(unit)
        if (!told || told.length === 0 || told.some((size) => isPossible(percent, size))) return []
        const size = told.at(-1)!
        const at = (percent.value * size) / 100
        const near = [Math.floor(at), Math.ceil(at)].map((count) => `${count}/${size} = ${share(count, size)}%`)
        return [
          {
            message: `${printed(percent)} không ứng với số nguyên nào của tổng đã nêu (${near.join(', ')}).`,
            ...spot(passage.piece, percent.start, Math.min(passage.text.length, percent.end + 50)),
            expected: near.join(' hoặc '),
            found: printed(percent),
          },
        ]
      }),
    )
  },
}

function share(count: number, size: number): string {
  return shown(Math.round((count / size) * 10_000) / 100)
}

const places = new Set([
  'thon',
  'xom',
  'khom',
  'buon',
  'ap',
  'ban',
  'khu pho',
  'to dan pho',
  'truong',
  'don vi',
  'phong',
  'co quan',
  'xa',
  'to',
])

const rough =
  /(?:khoang|gan|hon|tren|xap xi|duoi|toi thieu|it nhat|toi da|khong qua|tang|giam|vuot|chi tieu|muc tieu|phan dau|dat tu|uoc)\s*(?:la |dat |den )?$/

/** The place a share is of: “92% số thôn”, “85 % tổng số đơn vị”. */
function placedUnit({ folded }: Passage, percent: Quantity): string | undefined {
  if (!percent.percent || percent.value <= 0 || percent.value >= 100) return undefined
  if (rough.test(folded.slice(Math.max(0, percent.start - 24), percent.start))) return undefined
  const lead = /^\s*(?:cua |trong |tren )?(?:tong )?so(?: cac)?(?=\s)/.exec(folded.slice(percent.end, percent.end + 30))
  if (!lead) return undefined
  const { unit } = unitAfter(folded, percent.end + lead[0].length)
  return unit !== undefined && places.has(unit) ? kindOf(unit) : undefined
}

/** “18 cơ quan, đơn vị” are the units of which 15% were checked. */
function kindOf(unit: string): string {
  return unit === 'co quan' ? 'don vi' : unit
}

/** Every number of such places the paper tells, bases of fractions too; the greatest last. */
function wholesIn(paper: Paper): ReadonlyMap<string, readonly number[]> {
  const told = paper.passages.flatMap((passage) => [
    ...passage.quantities.flatMap((one) =>
      one.unit !== undefined && places.has(one.unit)
        ? [[kindOf(one.unit), one.value] as const]
        : labelled(passage, one),
    ),
    ...passage.fractions.flatMap((one) => {
      const { unit } = unitAfter(passage.folded, one.end)
      return unit !== undefined && places.has(unit) ? [[kindOf(unit), one.denominator.value] as const] : []
    }),
  ])
  return new Map(
    [...Map.groupBy(told, ([unit]) => unit)].map(([unit, all]) => [
      unit,
      [...new Set(all.map(([, value]) => value))]
        .filter((value) => value >= 4 && Number.isInteger(value))
        .toSorted((a, b) => a - b),
    ]),
  )
}

/** “Số thôn: 21”. */
function labelled({ folded }: Passage, one: Quantity): readonly (readonly [string, number])[] {
  if (one.percent || one.unit !== undefined) return []
  const label = /\b(?:tong )?so ([a-z]+(?: [a-z]+){0,2})\s*(?::|la)\s*$/.exec(
    folded.slice(Math.max(0, one.start - 40), one.start),
  )?.[1]
  return label !== undefined && places.has(label) ? [[kindOf(label), one.value]] : []
}

function isPossible(percent: Quantity, size: number): boolean {
  const at = (percent.value * size) / 100
  return [Math.floor(at), Math.ceil(at)].some((count) => fits(percent.value, percent.decimals, count, size))
}
