import { startingCatalogue } from '#catalogue/procedures/starting-catalogue.ts'
import type { Limit } from '#domain/calendar/deadline-rule.ts'

export type DemoProcedure = {
  readonly code: string
  readonly name: string
  readonly fieldCode: string
  readonly fieldName: string
  readonly limit: Limit
  readonly fee: number
  readonly weight: number
}

/** How often each is asked for: copies and signatures fill a commune's day. */
const weights: Readonly<Record<string, number>> = {
  '2.000815': 56,
  '2.000884': 13,
  '2.000635': 11,
  '2.001035': 8,
  '2.001406': 2,
  '2.001016': 1,
  '2.000942': 1,
  '1.001612': 4,
  '2.000720': 2,
  '1.001193': 27,
  '1.004873': 24,
  '1.000656': 12,
  '1.000894': 10,
  '1.004859': 6,
  '1.014027': 5,
  '1.001776': 4,
  '1.013978': 4,
  '1.004884': 3,
  '1.014028': 2,
  '1.001731': 2,
  '1.001699': 2,
  '1.001022': 1,
  '1.010833': 1,
  '1.012796': 1,
  '1.013225': 1,
  '1.012812': 1,
}

/** Fees the province's council sets: the demo's own figure where the catalogue rightly has none. */
const provinceFees: Readonly<Record<string, number>> = { '1.001612': 50_000, '2.000720': 50_000 }

export const householdBusiness = 'G05-KD10'
export const land = 'G13-TN02'

export function demoProcedures(): readonly DemoProcedure[] {
  const catalogue = new Map(startingCatalogue().map((one) => [one.code, one]))
  return Object.entries(weights).map(([code, weight]) => {
    const record = catalogue.get(code)
    if (!record?.limit || !record.fieldCode) throw new RangeError(`the demo needs the limit and field of ${code}`)
    const { name, fieldCode, fieldName, limit } = record
    return { code, name, fieldCode, fieldName, limit, fee: record.fee ?? provinceFees[code] ?? 0, weight }
  })
}

/** Longer than a day: only such a dossier is open when a season closes. */
export function isSlow(procedure: DemoProcedure): boolean {
  return procedure.limit.unit !== 'same_day' && procedure.limit.value > 1
}

/** The procedures of a season's dossiers: the exact ones, and the rest by weight so that fee-bearing ones add up. */
export function shareOut(
  count: number,
  feeBearing: number,
  exact: Readonly<Record<string, number>>,
): readonly DemoProcedure[] {
  const all = demoProcedures()
  const fixed = all.flatMap((one) => times(one, exact[one.code] ?? 0))
  const free = all.filter((one) => !(one.code in exact))
  const fees = feeBearing - fixed.filter((one) => one.fee > 0).length
  const withFee = apportion(
    fees,
    free.filter((one) => one.fee > 0),
  )
  const without = apportion(
    count - fixed.length - fees,
    free.filter((one) => one.fee === 0),
  )
  return [...fixed, ...withFee, ...without]
}

/** Largest remainders, so that the shares add up to the count. */
function apportion(count: number, among: readonly DemoProcedure[]): readonly DemoProcedure[] {
  const total = among.reduce((sum, one) => sum + one.weight, 0)
  const shares = among.map((one) => ({ one, whole: Math.floor((count * one.weight) / total) }))
  const rest = count - shares.reduce((sum, share) => sum + share.whole, 0)
  const remainder = ({ one, whole }: (typeof shares)[number]) => (count * one.weight) / total - whole
  const first = new Set([...shares].sort((a, b) => remainder(b) - remainder(a)).slice(0, rest))
  return shares.flatMap((share) => times(share.one, share.whole + (first.has(share) ? 1 : 0)))
}

function times(one: DemoProcedure, count: number): readonly DemoProcedure[] {
  return Array.from({ length: count }, () => one)
}
