import { sql } from 'kysely'
import { fromInstant, type LocalDateTime } from '#kernel/local-time.ts'
import type { DossierFacts, Pause, PauseKind } from '#domain/dossiers/facts.ts'
import { pauseKinds } from '#domain/dossiers/facts.ts'
import type { Scope } from '../scope.ts'
import { sqlMoments } from './condition-sql.ts'
import { inReach, knownAt, type Question } from './count-dossiers.ts'

/** One row of dossier_fact as facts; the inverse of what the import and the events write. */
export type FactRow = {
  readonly id: string
  readonly code: string
  readonly status: string
  readonly procedure_code: string
  readonly procedure_name: string
  readonly field_code: string
  readonly field_name: string
  readonly channel: string
  readonly submitted_at: Date | null
  readonly received_at: Date | null
  readonly due_at: Date | null
  readonly due_by_instant: boolean
  readonly ended_at: Date | number
  readonly end_kind: string | null
  readonly handed_over_at: Date | null
  readonly paused_supplement: string
  readonly paused_payment: string
  readonly paused_other: string
  readonly fee: number | null
  readonly fee_bearing: boolean
  readonly payment: string
  readonly components_digitised: boolean
  readonly e_result: boolean
  readonly reused: boolean
  readonly officer: string | null
}

/** Every dossier a figure of the window can count, with the facts believed at the moment. */
export async function listFactsInReach(
  scope: Scope,
  question: Question,
): Promise<readonly { id: string; code: string; facts: DossierFacts }[]> {
  const known = await knownAt(scope, question.asOf)
  const rows = await sql<FactRow>`
    select d.id, d.code, f.* from dossier_fact f join dossier d on d.commune_code = f.commune_code and d.id = f.dossier_id
    where ${inReach(sqlMoments(question.moments))} and ${known}`.execute(scope)
  return rows.rows.map((row) => ({ id: row.id, code: row.code, facts: factsOf(row) }))
}

export function factsOf(row: Omit<FactRow, 'id' | 'code'>): DossierFacts {
  const at = (key: string, moment: Date | number | null) =>
    moment instanceof Date ? { [key]: fromInstant(moment) } : {}
  return {
    status: row.status as DossierFacts['status'],
    procedureCode: row.procedure_code,
    procedureName: row.procedure_name,
    fieldCode: row.field_code,
    fieldName: row.field_name,
    channel: row.channel as DossierFacts['channel'],
    ...at('submittedAt', row.submitted_at),
    ...at('receivedAt', row.received_at),
    ...at('dueAt', row.due_at),
    dueByInstant: row.due_by_instant,
    ...at('endedAt', row.ended_at),
    ...(row.end_kind ? { endKind: row.end_kind as NonNullable<DossierFacts['endKind']> } : {}),
    ...at('handedOverAt', row.handed_over_at),
    pauses: pauseKinds.flatMap((kind) => readPauses(kind, row[`paused_${kind}`])),
    ...(row.fee === null ? {} : { fee: row.fee }),
    feeBearing: row.fee_bearing,
    payment: row.payment as DossierFacts['payment'],
    componentsDigitised: row.components_digitised,
    eResult: row.e_result,
    reused: row.reused,
    ...(row.officer ? { officer: row.officer } : {}),
  }
}

/** `{("2026-04-01 08:00:00+07",)}`: stretches open at their start; an absent end is a pause that still holds. */
export function readPauses(kind: PauseKind, multirange: string): readonly Pause[] {
  return [...multirange.matchAll(/\("?([^",]+)"?,"?([^",)\]]*)"?[)\]]/g)].map(([, from, until]) => ({
    kind,
    from: moment(from!),
    ...(until ? { until: moment(until) } : {}),
  }))
}

function moment(text: string): LocalDateTime {
  return fromInstant(new Date(text.replace(' ', 'T').replace(/([+-]\d{2})$/, '$1:00')))
}
