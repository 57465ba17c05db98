import { sql } from 'kysely'
import { folded } from '#kernel/vietnamese.ts'
import type { Scope } from './scope.ts'

export type UnitRow = {
  readonly code: string
  readonly name: string
  readonly kind: string
  readonly parentCode?: string | undefined
  readonly validFrom: string
  readonly legal: string
}

export async function findUnit(scope: Scope, code: string): Promise<UnitRow | undefined> {
  const row = await scope.selectFrom('unit').selectAll().where('code', '=', code).executeTakeFirst()
  return row && toUnit(row)
}

/** Units of a province, or the provinces themselves, in Vietnamese order. */
export async function listUnits(scope: Scope, parentCode: string | null): Promise<readonly UnitRow[]> {
  const rows = await scope
    .selectFrom('unit')
    .selectAll()
    .where('parent_code', parentCode === null ? 'is' : '=', parentCode)
    .where('valid_to', 'is', null)
    .orderBy(sql`name collate "vi-x-icu"`)
    .execute()
  return rows.map(toUnit)
}

/** Adds units and renews changed ones; says how many of each. Parents must come before their communes. */
export async function saveUnits(
  scope: Scope,
  units: readonly UnitRow[],
): Promise<{ created: number; updated: number; unchanged: number }> {
  const known = new Map((await scope.selectFrom('unit').selectAll().execute()).map((row) => [row.code, row]))
  const counts = { created: 0, updated: 0, unchanged: 0 }
  for (const unit of units) {
    const row = known.get(unit.code)
    const same =
      row && row.name === unit.name && row.kind === unit.kind && row.parent_code === (unit.parentCode ?? null)
    counts[row ? (same ? 'unchanged' : 'updated') : 'created'] += 1
    if (same) continue
    const values = {
      name: unit.name,
      kind: unit.kind,
      parent_code: unit.parentCode ?? null,
      search: folded(`${unit.name} ${unit.code}`),
    }
    await scope
      .insertInto('unit')
      .values({ code: unit.code, valid_from: unit.validFrom, legal: unit.legal, ...values })
      .onConflict((conflict) => conflict.column('code').doUpdateSet(values))
      .execute()
  }
  return counts
}

export type Succession = {
  readonly fromCode: string
  readonly fromName: string
  readonly toCode: string
  readonly onDate: string
  readonly kind: 'merged' | 'renamed' | 'split'
  readonly legal: string
}

export async function saveSuccessions(scope: Scope, successions: readonly Succession[]): Promise<void> {
  for (const one of successions) {
    await scope
      .insertInto('unit_succession')
      .values({
        from_code: one.fromCode,
        from_name: one.fromName,
        to_code: one.toCode,
        on_date: one.onDate,
        kind: one.kind,
        legal: one.legal,
      })
      .onConflict((conflict) => conflict.doNothing())
      .execute()
  }
}

export async function listPredecessors(scope: Scope, code: string): Promise<readonly Succession[]> {
  const rows = await scope
    .selectFrom('unit_succession')
    .selectAll()
    .where('to_code', '=', code)
    .orderBy('on_date')
    .execute()
  return rows.map((row) => ({
    fromCode: row.from_code,
    fromName: row.from_name,
    toCode: row.to_code,
    onDate: row.on_date as unknown as string,
    kind: row.kind as Succession['kind'],
    legal: row.legal,
  }))
}

function toUnit(row: {
  code: string
  name: string
  kind: string
  parent_code: string | null
  valid_from: string
  legal: string
}): UnitRow {
  return {
    code: row.code,
    name: row.name,
    kind: row.kind,
    parentCode: row.parent_code ?? undefined,
    validFrom: row.valid_from,
    legal: row.legal,
  }
}
