import { sql } from 'kysely'
import { newId } from '#kernel/id.ts'
import type { Actor } from '#domain/access/actor.ts'
import type { Scope } from './scope.ts'

/** A cell typed in by a person; the last of a cell is its value, the others its history. */
export type Entry = {
  readonly form: string
  readonly row: string
  readonly seq: number
  readonly value: number | null
  readonly note: string | null
  readonly attachmentId: string | null
  readonly at: Date
  readonly by: string
}

export async function listEntries(scope: Scope, reportId: string): Promise<readonly Entry[]> {
  return scope
    .selectFrom('report_entry')
    .select([
      'form',
      'row',
      'seq',
      'value',
      'note',
      'attachment_id as attachmentId',
      'entered_at as at',
      'entered_by as by',
    ])
    .where('report_id', '=', reportId)
    .orderBy('form')
    .orderBy('row')
    .orderBy('seq')
    .execute()
}

export type NewEntry = {
  readonly form: string
  readonly row: string
  readonly value: number | null
  readonly note?: string | undefined
  readonly attachmentId?: string | undefined
}

export async function addEntry(scope: Scope, actor: Actor, reportId: string, entry: NewEntry, at: Date): Promise<void> {
  await sql`
    insert into report_entry (commune_code, report_id, form, "row", seq, value, note, attachment_id, entered_at, entered_by, entered_by_id)
    select ${actor.commune ?? ''}, ${reportId}, ${entry.form}, ${entry.row}, coalesce(max(seq), 0) + 1, ${entry.value}::numeric,
           ${entry.note ?? null}, ${entry.attachmentId ?? null}::uuid, ${at}, ${actor.name}, ${actor.accountId}
    from report_entry where report_id = ${reportId} and form = ${entry.form} and "row" = ${entry.row}`.execute(scope)
}

export type WaiverRow = {
  readonly id: string
  readonly code: string
  readonly place: string
  readonly reason: string
  readonly evidence: string | null
  readonly expires: string
  readonly at: Date
  readonly by: string
}

export async function listWaivers(scope: Scope, reportId: string): Promise<readonly WaiverRow[]> {
  const rows = await scope
    .selectFrom('report_waiver')
    .select(['id', 'code', 'place', 'reason', 'evidence', 'expires', 'waived_at as at', 'waived_by as by'])
    .where('report_id', '=', reportId)
    .orderBy('waived_at')
    .execute()
  return rows.map((row) => ({ ...row, expires: String(row.expires) }))
}

export type NewWaiver = {
  readonly code: string
  readonly place: string
  readonly reason: string
  readonly evidence?: string | undefined
  readonly expires: string
}

export async function addWaiver(
  scope: Scope,
  actor: Actor,
  reportId: string,
  waiver: NewWaiver,
  at: Date,
): Promise<void> {
  await scope
    .insertInto('report_waiver')
    .values({
      commune_code: actor.commune ?? '',
      report_id: reportId,
      id: newId<'Waiver'>(at.getTime()),
      code: waiver.code,
      place: waiver.place,
      reason: waiver.reason,
      evidence: waiver.evidence ?? null,
      expires: waiver.expires,
      waived_at: at,
      waived_by: actor.name,
    })
    .execute()
}

export type ReportEventRow = {
  readonly kind: string
  readonly at: Date
  readonly actorName: string
  readonly reason: string | null
}

export async function recordReportEvent(
  scope: Scope,
  actor: Actor,
  reportId: string,
  kind: string,
  at: Date,
  reason?: string,
): Promise<void> {
  await sql`
    insert into report_event (commune_code, report_id, seq, kind, at, actor_id, actor_name, reason)
    select ${actor.commune ?? ''}, ${reportId}, coalesce(max(seq), 0) + 1, ${kind}, ${at}, ${actor.accountId}, ${actor.name}, ${reason ?? null}
    from report_event where report_id = ${reportId}`.execute(scope)
}

export async function listReportEvents(scope: Scope, reportId: string): Promise<readonly ReportEventRow[]> {
  return scope
    .selectFrom('report_event')
    .select(['kind', 'at', 'actor_name as actorName', 'reason'])
    .where('report_id', '=', reportId)
    .orderBy('seq')
    .execute()
}

export type Paper = {
  readonly name: string
  readonly mediaType: string
  readonly sha256: string
  readonly bytes: Uint8Array
}

export async function savePaper(scope: Scope, actor: Actor, reportId: string, paper: Paper): Promise<void> {
  await scope
    .insertInto('report_paper')
    .values({
      commune_code: actor.commune ?? '',
      report_id: reportId,
      name: paper.name,
      media_type: paper.mediaType,
      sha256: paper.sha256,
      bytes: Buffer.from(paper.bytes),
    })
    .execute()
}

export async function findPaper(scope: Scope, reportId: string, name: string): Promise<Paper | undefined> {
  return scope
    .selectFrom('report_paper')
    .select(['name', 'media_type as mediaType', 'sha256', 'bytes'])
    .where('report_id', '=', reportId)
    .where('name', '=', name)
    .executeTakeFirst()
}

export type AttachmentInfo = { readonly id: string; readonly name: string; readonly sha256: string }

export async function saveAttachment(scope: Scope, actor: Actor, file: Paper, at: Date): Promise<string> {
  const id = newId<'Attachment'>(at.getTime())
  await scope
    .insertInto('attachment')
    .values({
      commune_code: actor.commune ?? '',
      id,
      name: file.name,
      media_type: file.mediaType,
      sha256: file.sha256,
      bytes: Buffer.from(file.bytes),
      added_at: at,
      added_by: actor.name,
    })
    .execute()
  return id
}

export async function findAttachment(scope: Scope, id: string): Promise<Paper | undefined> {
  return scope
    .selectFrom('attachment')
    .select(['name', 'media_type as mediaType', 'sha256', 'bytes'])
    .where('id', '=', id)
    .executeTakeFirst()
}

export async function findSigningKey(scope: Scope, holder: string): Promise<Uint8Array | undefined> {
  const row = await scope
    .selectFrom('signing_key')
    .select('p12')
    .where('holder', '=', holder)
    .orderBy('added_at', 'desc')
    .executeTakeFirst()
  return row?.p12
}

export async function saveSigningKey(
  scope: Scope,
  actor: Actor,
  holder: string,
  p12: Uint8Array,
  at: Date,
): Promise<void> {
  await scope
    .insertInto('signing_key')
    .values({
      commune_code: actor.commune ?? '',
      id: newId<'SigningKey'>(at.getTime()),
      holder,
      p12: Buffer.from(p12),
      added_at: at,
      added_by: actor.name,
    })
    .execute()
}
