import { sql } from 'kysely'
import { newId } from '#kernel/id.ts'
import type { Window } from '#kernel/window.ts'
import type { LocalDate } from '#kernel/local-time.ts'
import type { Actor } from '#domain/access/actor.ts'
import type { ReportKind } from '#domain/reports/report-kind.ts'
import type { Scope } from './scope.ts'

export type ReportState = 'draft' | 'checked' | 'approved' | 'issued'

export type ReportRow = {
  readonly id: string
  readonly commune: string
  readonly kind: ReportKind
  readonly period: string
  readonly version: number
  readonly window: Window
  readonly state: ReportState
  readonly sections: unknown
  readonly revision: number
  readonly corrects: string | null
  readonly correctionNote: string | null
  readonly createdAt: Date
  readonly createdBy: string
  readonly number: number | null
  readonly dated: LocalDate | null
  readonly asOf: Date | null
  readonly issuedAt: Date | null
  readonly rootHash: string | null
}

export type NewReport = {
  readonly kind: ReportKind
  readonly period: string
  readonly version: number
  readonly window: Window
  readonly sections: unknown
  readonly corrects?: string
  readonly correctionNote?: string
}

const columns = [
  'id',
  'commune_code',
  'kind',
  'period',
  'version',
  'window_from',
  'window_to',
  'state',
  'sections',
  'revision',
  'corrects',
  'correction_note',
  'created_at',
  'created_by',
  'number',
  'dated',
  'as_of',
  'issued_at',
  'root_hash',
] as const

export async function createReport(scope: Scope, actor: Actor, report: NewReport, at: Date): Promise<string> {
  const id = newId<'Report'>(at.getTime())
  await scope
    .insertInto('report')
    .values({
      commune_code: actor.commune ?? '',
      id,
      province_code: actor.province,
      kind: report.kind,
      period: report.period,
      version: report.version,
      window_from: report.window.from,
      window_to: report.window.to,
      state: 'draft',
      sections: json(report.sections),
      corrects: report.corrects ?? null,
      correction_note: report.correctionNote ?? null,
      created_at: at,
      created_by: actor.name,
    })
    .execute()
  await saveRevision(scope, actor, id, 1, report.sections, at)
  return id
}

export async function findReport(scope: Scope, id: string): Promise<ReportRow | undefined> {
  const row = await scope.selectFrom('report').select(columns).where('id', '=', id).executeTakeFirst()
  return row && toReport(row)
}

/** Locks the report for this transaction: two people's steps come one after the other. */
export async function findReportForUpdate(scope: Scope, id: string): Promise<ReportRow | undefined> {
  const row = await scope.selectFrom('report').select(columns).where('id', '=', id).forUpdate().executeTakeFirst()
  return row && toReport(row)
}

export async function listReports(scope: Scope): Promise<readonly ReportRow[]> {
  const rows = await scope
    .selectFrom('report')
    .select(columns)
    .orderBy('window_to', 'desc')
    .orderBy('version', 'desc')
    .execute()
  return rows.map(toReport)
}

/** The newest version of a commune's report of a period. */
export async function findLatestReport(
  scope: Scope,
  commune: string,
  kind: ReportKind,
  period: string,
): Promise<ReportRow | undefined> {
  const row = await scope
    .selectFrom('report')
    .select(columns)
    .where('commune_code', '=', commune)
    .where('kind', '=', kind)
    .where('period', '=', period)
    .orderBy('version', 'desc')
    .executeTakeFirst()
  return row && toReport(row)
}

/** Saves the prose on top of `revision`; false when somebody saved in between: nothing is overwritten. */
export async function saveSections(
  scope: Scope,
  actor: Actor,
  id: string,
  revision: number,
  sections: unknown,
  at: Date,
): Promise<boolean> {
  const saved = await scope
    .updateTable('report')
    .set({ sections: json(sections), revision: revision + 1 })
    .where('id', '=', id)
    .where('revision', '=', revision)
    .executeTakeFirst()
  if (saved.numUpdatedRows === 0n) return false
  await saveRevision(scope, actor, id, revision + 1, sections, at)
  return true
}

async function saveRevision(
  scope: Scope,
  actor: Actor,
  id: string,
  revision: number,
  sections: unknown,
  at: Date,
): Promise<void> {
  await scope
    .insertInto('report_revision')
    .values({
      commune_code: actor.commune ?? '',
      report_id: id,
      revision,
      sections: json(sections),
      saved_at: at,
      saved_by: actor.name,
    })
    .execute()
}

export type Revision = {
  readonly revision: number
  readonly sections: unknown
  readonly savedAt: Date
  readonly savedBy: string
}

export async function listRevisions(scope: Scope, id: string): Promise<readonly Revision[]> {
  return scope
    .selectFrom('report_revision')
    .select(['revision', 'sections', 'saved_at as savedAt', 'saved_by as savedBy'])
    .where('report_id', '=', id)
    .orderBy('revision', 'desc')
    .execute()
}

export async function setReportState(scope: Scope, id: string, state: Exclude<ReportState, 'issued'>): Promise<void> {
  await scope.updateTable('report').set({ state }).where('id', '=', id).execute()
}

export type Issue = {
  readonly number: number
  readonly dated: LocalDate
  readonly asOf: Date
  readonly issuedAt: Date
  readonly rootHash: string
  readonly figures: unknown
  readonly sheets: unknown
  readonly findings: unknown
}

/** Freezes the report: the last change it can ever have. */
export async function saveIssue(scope: Scope, id: string, issue: Issue): Promise<void> {
  await scope
    .updateTable('report')
    .set({
      state: 'issued',
      number: issue.number,
      dated: issue.dated,
      as_of: issue.asOf,
      issued_at: issue.issuedAt,
      root_hash: issue.rootHash,
      figures: json(issue.figures),
      sheets: json(issue.sheets),
      findings: json(issue.findings),
    })
    .where('id', '=', id)
    .execute()
}

export type Frozen = { readonly figures: unknown; readonly sheets: unknown; readonly findings: unknown }

export async function findFrozen(scope: Scope, id: string): Promise<Frozen | undefined> {
  return scope
    .selectFrom('report')
    .select(['figures', 'sheets', 'findings'])
    .where('id', '=', id)
    .where('state', '=', 'issued')
    .executeTakeFirst()
}

/** The next number of the commune's register of the year; held by this transaction, so none is lost or given twice. */
export async function takeNumber(scope: Scope, commune: string, year: number, typeCode: string): Promise<number> {
  const row = await sql<{ n: number }>`
    insert into number_series (commune_code, year, type_code, last_number) values (${commune}, ${year}, ${typeCode}, 1)
    on conflict (commune_code, year, type_code) do update set last_number = number_series.last_number + 1
    returning last_number as n`.execute(scope)
  return row.rows[0]!.n
}

function json(value: unknown) {
  return sql<never>`${JSON.stringify(value)}::jsonb`
}

type Row = {
  id: string
  commune_code: string
  kind: string
  period: string
  version: number
  window_from: string
  window_to: string
  state: string
  sections: unknown
  revision: number
  corrects: string | null
  correction_note: string | null
  created_at: Date
  created_by: string
  number: number | null
  dated: string | null
  as_of: Date | null
  issued_at: Date | null
  root_hash: string | null
}

function toReport(row: Row): ReportRow {
  return {
    id: row.id,
    commune: row.commune_code,
    kind: row.kind as ReportKind,
    period: row.period,
    version: row.version,
    window: { from: row.window_from as LocalDate, to: row.window_to as LocalDate },
    state: row.state as ReportState,
    sections: row.sections,
    revision: row.revision,
    corrects: row.corrects,
    correctionNote: row.correction_note,
    createdAt: row.created_at,
    createdBy: row.created_by,
    number: row.number,
    dated: row.dated === null ? null : (row.dated as LocalDate),
    asOf: row.as_of,
    issuedAt: row.issued_at,
    rootHash: row.root_hash,
  }
}
