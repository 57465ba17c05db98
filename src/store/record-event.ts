import { sql } from 'kysely'
import { type LocalDateTime, toInstant } from '#kernel/local-time.ts'
import type { Actor } from '#domain/access/actor.ts'
import type { LocalEvent } from '#domain/dossiers/event.ts'
import type { DossierFacts } from '#domain/dossiers/facts.ts'
import { pauses } from './import/staged-row.ts'
import type { Scope } from './scope.ts'

/** What is believed of a dossier now: the version somebody looked at, and whether its limit is in hours. */
export type PresentVersion = { readonly version: number; readonly dueByInstant: boolean }

/** The version that holds now, kept from others until the transaction ends. */
export async function findPresentForUpdate(scope: Scope, dossierId: string): Promise<PresentVersion | undefined> {
  return scope
    .selectFrom('dossier_fact')
    .select(['version', 'due_by_instant as dueByInstant'])
    .where('dossier_id', '=', dossierId)
    .where('known_to', '=', sql<never>`'infinity'`)
    .forUpdate()
    .executeTakeFirst()
}

export async function findPresent(scope: Scope, dossierId: string): Promise<PresentVersion | undefined> {
  return scope
    .selectFrom('dossier_fact')
    .select(['version', 'due_by_instant as dueByInstant'])
    .where('dossier_id', '=', dossierId)
    .where('known_to', '=', sql<never>`'infinity'`)
    .executeTakeFirst()
}

/**
 * Adds an event to a history, and the version of the facts that follows from it. The digest of the source's last
 * statement stays: the same statement coming again is still known, and does not undo what was done here.
 */
export async function recordEvent(
  scope: Scope,
  actor: Actor,
  dossierId: string,
  step: { readonly event: LocalEvent; readonly facts: DossierFacts },
  at: Date,
): Promise<void> {
  const { kind, at: happened, by: _, ...rest } = step.event
  const { reason, ...detail } = { reason: undefined, ...rest }
  const commune = actor.commune ?? ''
  await sql`
    insert into dossier_event (commune_code, dossier_id, seq, kind, happened_at, recorded_at, actor_id, actor_name, reason, detail)
    select ${commune}, ${dossierId}::uuid, 1 + coalesce(max(seq), 0), ${kind}, ${toInstant(happened)}::timestamptz, ${at}::timestamptz,
           ${actor.accountId}, ${actor.name}, ${reason ?? null}, ${JSON.stringify(detail)}::jsonb
    from dossier_event where commune_code = ${commune} and dossier_id = ${dossierId}`.execute(scope)
  const closed = await sql<{ version: number; digest: string }>`
    update dossier_fact set known_to = ${at}
    where commune_code = ${commune} and dossier_id = ${dossierId} and known_to = 'infinity' returning version, digest`.execute(
    scope,
  )
  const before = closed.rows[0]
  if (!before) throw new Error(`dossier ${dossierId} has no present version`)
  await scope
    .insertInto('dossier_fact')
    .values({
      commune_code: commune,
      dossier_id: dossierId,
      version: before.version + 1,
      known_from: at,
      digest: before.digest,
      ...columnsOf(step.facts),
    })
    .execute()
}

function columnsOf(facts: DossierFacts) {
  return {
    status: facts.status,
    procedure_code: facts.procedureCode,
    procedure_name: facts.procedureName,
    field_code: facts.fieldCode,
    field_name: facts.fieldName,
    channel: facts.channel,
    submitted_at: instantOf(facts.submittedAt),
    received_at: instantOf(facts.receivedAt),
    due_at: instantOf(facts.dueAt),
    due_by_instant: facts.dueByInstant,
    ended_at: instantOf(facts.endedAt) ?? sql<never>`'infinity'::timestamptz`,
    end_kind: facts.endKind ?? null,
    handed_over_at: instantOf(facts.handedOverAt),
    paused_supplement: rangesOf(facts, 'supplement'),
    paused_payment: rangesOf(facts, 'payment'),
    paused_other: rangesOf(facts, 'other'),
    fee: facts.fee ?? null,
    fee_bearing: facts.feeBearing,
    payment: facts.payment,
    components_digitised: facts.componentsDigitised,
    e_result: facts.eResult,
    reused: facts.reused,
    officer: facts.officer ?? null,
  }
}

function rangesOf(facts: DossierFacts, kind: 'supplement' | 'payment' | 'other') {
  return sql<never>`${pauses(facts, kind)}::tstzmultirange`
}

function instantOf(at: LocalDateTime | undefined): Date | null {
  return at === undefined ? null : toInstant(at)
}
