import type { Store } from '#store/connection.ts'
import { inReference } from '#store/scope.ts'
import { findUnit, listUnits, saveUnits } from '#store/territory.ts'
import type { UnitsApp } from '#web/app/units.ts'

/** The units' part of what pages may ask. */
export function bindUnits(store: Store): UnitsApp {
  return {
    listProvinces: () => inReference(store, (scope) => listUnits(scope, null)),
    listCommunes: (province) => inReference(store, (scope) => listUnits(scope, province)),
    findUnit: (code) => inReference(store, (scope) => findUnit(scope, code)),
    addCommune: ({ code, name, kind, province }) =>
      inReference(store, async (scope) => {
        const known = await findUnit(scope, code)
        // The same form sent twice adds the unit once.
        if (known) return known.name === name && known.parentCode === province
        // The two-tier government began on this day; the national list, when imported, brings each unit's own.
        await saveUnits(scope, [
          { code, name, kind, parentCode: province, validFrom: '2025-07-01', legal: 'Nhập khi thiết lập lần đầu' },
        ])
        return true
      }),
  }
}
