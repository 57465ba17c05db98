import { ok, refuse, type Result } from '#kernel/result.ts'
import { inReference } from '#store/scope.ts'
import { listSuccessionsUnder } from '#store/successions.ts'
import { findUnit, listUnits, type Succession, type UnitRow } from '#store/territory.ts'
import type { Context } from '../context.ts'
import { refusedTo } from '../refused.ts'

export type TerritoryPage = {
  readonly province: UnitRow | undefined
  readonly units: readonly (UnitRow & { readonly predecessors: readonly Succession[] })[]
}

/** The provinces, or the communes of one, with the days they hold from and what came before them. */
export async function listTerritory(
  context: Context,
  provinceCode: string | undefined,
): Promise<Result<TerritoryPage, string>> {
  const refused = refusedTo(context.actor, 'unit.read')
  if (refused) return refused
  return inReference(context.store, async (scope) => {
    const province = provinceCode === undefined ? undefined : await findUnit(scope, provinceCode)
    if (provinceCode !== undefined && !province) return refuse('Không có tỉnh, thành phố này.')
    const units = await listUnits(scope, provinceCode ?? null)
    const before = Map.groupBy(await listSuccessionsUnder(scope, provinceCode ?? null), (one) => one.toCode)
    return ok({ province, units: units.map((unit) => ({ ...unit, predecessors: before.get(unit.code) ?? [] })) })
  })
}
