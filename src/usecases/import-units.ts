import { ok, refuse, type Result } from '#kernel/result.ts'
import { checkUnitHeader, readUnitRow, type UnitRecord } from '#domain/territory/unit-record.ts'
import { readList } from './parts/read-list.ts'
import { saveUnits } from '#store/territory.ts'
import { inReference } from '#store/scope.ts'
import type { ListOutcome } from './parts/read-list.ts'
import type { Context } from './context.ts'

/** The day of the two-tier government: units of a list without dates hold from it. */
const since = '2025-07-01'
const legal = 'Quyết định số 19/2025/QĐ-TTg'

/** Takes the national list of units: provinces first, whatever their order in the file. */
export async function importUnits(
  context: Context,
  request: { readonly path: string; readonly rejectedPath: string },
): Promise<Result<ListOutcome, string>> {
  const list = await readList(request, checkUnitHeader, readUnitRow)
  if (!list.ok) return refuse(list.refusal)
  const { rows, read, rejected, rejectedFile } = list.value
  const parents = new Set(rows.filter(isProvince).map((unit) => unit.code))
  return inReference(context.store, async (scope) => {
    const ordered = [...rows.filter(isProvince), ...rows.filter((unit) => !isProvince(unit))]
    const orphan = ordered.find((unit) => unit.parentCode && !parents.has(unit.parentCode))
    if (orphan) return refuse(`${orphan.name} (${orphan.code}) thuộc tỉnh mã ${orphan.parentCode}, không có trong tệp.`)
    const counts = await saveUnits(
      scope,
      ordered.map((unit) => ({ ...unit, validFrom: since, legal })),
    )
    return ok({ read, ...counts, rejected, ...(rejectedFile ? { rejectedFile } : {}) })
  })
}

function isProvince(unit: UnitRecord): boolean {
  return unit.kind === 'province' || unit.kind === 'city'
}
