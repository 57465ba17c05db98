import { type RawBuilder, sql } from 'kysely'
import type { CountIndicator } from '#domain/indicators/indicator.ts'
import type { Scope } from '../scope.ts'
import { anyOf, sqlMoments } from './condition-sql.ts'
import { inReach, knownAt, type Question, type Split, splitKey } from './count-dossiers.ts'

export type ListedDossier = {
  readonly id: string
  readonly code: string
  readonly source: string
  readonly applicantName: string | null
  readonly procedureName: string
  readonly fieldName: string
  readonly status: string
  readonly receivedAt: Date | null
  readonly dueAt: Date | null
  readonly endedAt: Date | null
}

export type Page = { readonly limit: number; readonly offset: number }

/** The list behind a count: the same conditions, so its size is the figure (law 1). */
export async function listCounted(
  scope: Scope,
  indicator: CountIndicator,
  question: Question,
  page: Page,
  within?: { readonly split: Split; readonly key: string },
): Promise<{ readonly total: number; readonly dossiers: readonly ListedDossier[] }> {
  const moments = sqlMoments(question.moments)
  const known = await knownAt(scope, question.asOf)
  const part: RawBuilder<boolean> = within ? sql`${splitKey(within.split)} = ${within.key}` : sql`true`
  const matching = sql`${inReach(moments)} and ${known} and ${part} and ${anyOf(indicator.anyOf, moments)}`
  const total = await sql<{ n: number }>`select count(*)::int as n from dossier_fact f where ${matching}`.execute(scope)
  const rows = await sql<ListedDossier>`
    select d.id, d.code, d.source, d.applicant_name as "applicantName", f.procedure_name as "procedureName",
           f.field_name as "fieldName", f.status, f.received_at as "receivedAt", f.due_at as "dueAt",
           nullif(f.ended_at, 'infinity') as "endedAt"
    from dossier_fact f join dossier d on d.commune_code = f.commune_code and d.id = f.dossier_id
    where ${matching} order by f.received_at, d.code limit ${page.limit} offset ${page.offset}`.execute(scope)
  return { total: total.rows[0]!.n, dossiers: rows.rows }
}
