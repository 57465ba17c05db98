import { type RawBuilder, sql } from 'kysely'
import type { LocalDate } from '#kernel/local-time.ts'
import type { ProcedureCondition, ProcedureIndicator } from '#domain/indicators/indicator.ts'
import type { Scope } from '../scope.ts'

const conditionSql = {
  any: sql`true`,
  own: sql`p.vertical_agency is null`,
  vertical: sql`p.vertical_agency is not null`,
  full: sql`p.service_mode = 'full'`,
  partial: sql`p.service_mode = 'partial'`,
  interlinkedSameLevel: sql`p.interlinked = 'sameLevel'`,
  interlinkedAcrossLevels: sql`p.interlinked = 'acrossLevels'`,
  boundaryFree: sql`p.boundary_free`,
  feeBearing: sql`p.fee_bearing`,
} as const satisfies Record<ProcedureCondition, RawBuilder<unknown>>

/** The register of procedures as it stood on a day. Empty when the commune has not entered one: missing is not zero. */
export async function countProcedures(
  scope: Scope,
  indicators: readonly ProcedureIndicator[],
  on: LocalDate,
): Promise<ReadonlyMap<string, number>> {
  const columns = indicators.map(
    (indicator, index) =>
      sql`count(*) filter (where ${sql.join(
        indicator.where.map((condition) => conditionSql[condition]),
        sql` and `,
      )})::int as ${sql.ref(`c${index}`)}`,
  )
  const answer = await sql<Record<string, number>>`
    select count(*)::int as listed, ${sql.join(columns)} from commune_procedure p
    where p.valid_from <= ${on} and (p.valid_to is null or p.valid_to >= ${on})`.execute(scope)
  const row = answer.rows[0]!
  if (!row['listed']) return new Map()
  return new Map(indicators.map((indicator, index) => [indicator.id, row[`c${index}`]!]))
}
