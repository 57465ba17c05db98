import type { Scope } from './scope.ts'
import type { Succession } from './territory.ts'

/** What came before each unit under a parent, or before each province. */
export async function listSuccessionsUnder(scope: Scope, parentCode: string | null): Promise<readonly Succession[]> {
  const rows = await scope
    .selectFrom('unit_succession as s')
    .innerJoin('unit as u', 'u.code', 's.to_code')
    .select(['s.from_code', 's.from_name', 's.to_code', 's.on_date', 's.kind', 's.legal'])
    .where('u.parent_code', parentCode === null ? 'is' : '=', parentCode)
    .orderBy('s.from_name')
    .execute()
  return rows.map((row) => ({
    fromCode: row.from_code,
    fromName: row.from_name,
    toCode: row.to_code,
    onDate: String(row.on_date),
    kind: row.kind as Succession['kind'],
    legal: row.legal,
  }))
}
