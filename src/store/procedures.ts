import { sql } from 'kysely'
import { folded } from '#kernel/vietnamese.ts'
import type { Scope } from './scope.ts'

/** A procedure as it holds from a day on. */
export type ProcedureRow = {
  readonly code: string
  readonly validFrom: string
  readonly validTo?: string | undefined
  readonly name: string
  readonly fieldCode?: string | undefined
  readonly fieldName: string
  readonly serviceMode?: string | undefined
  readonly limit?: { readonly value: number; readonly unit: string } | undefined
  readonly limitNote?: string | undefined
  readonly fee?: number | undefined
  readonly resultDocument?: string | undefined
  readonly verticalAgency?: string | undefined
  readonly interlinked?: string | undefined
  readonly boundaryFree: boolean
  readonly components?: readonly string[] | undefined
}

/**
 * Adds procedures and renews changed ones. A row with a later first day closes the one before it: a dossier keeps
 * being judged by the row of its day.
 */
export async function saveProcedures(
  scope: Scope,
  rows: readonly ProcedureRow[],
): Promise<{ created: number; updated: number; unchanged: number }> {
  const counts = { created: 0, updated: 0, unchanged: 0 }
  for (const row of rows) counts[await saveProcedure(scope, row)] += 1
  return counts
}

async function saveProcedure(scope: Scope, row: ProcedureRow): Promise<'created' | 'updated' | 'unchanged'> {
  const set = {
    name: row.name,
    field_code: row.fieldCode ?? null,
    field_name: row.fieldName,
    service_mode: row.serviceMode ?? null,
    limit_value: row.limit?.value ?? null,
    limit_unit: row.limit?.unit ?? null,
    limit_note: row.limitNote ?? null,
    fee: row.fee ?? null,
    result_document: row.resultDocument ?? null,
    vertical_agency: row.verticalAgency ?? null,
    interlinked: row.interlinked ?? null,
    boundary_free: row.boundaryFree,
    search: folded(`${row.name} ${row.code} ${row.fieldName}`),
  }
  const known = await scope
    .selectFrom('procedure')
    .selectAll()
    .where('code', '=', row.code)
    .where('valid_from', '=', row.validFrom)
    .executeTakeFirst()
  const same = known && Object.entries(set).every(([column, value]) => known[column as keyof typeof known] === value)
  if (same) return 'unchanged'
  const components = { components: [...(row.components ?? known?.components ?? [])] }
  await scope
    .insertInto('procedure')
    .values({ code: row.code, valid_from: row.validFrom, valid_to: row.validTo ?? null, ...set, ...components })
    .onConflict((conflict) => conflict.columns(['code', 'valid_from']).doUpdateSet({ ...set, ...components }))
    .execute()
  await closeEarlier(scope, row)
  return known ? 'updated' : 'created'
}

async function closeEarlier(scope: Scope, row: ProcedureRow): Promise<void> {
  await sql`
    update procedure set valid_to = ${row.validFrom}::date - 1
    where code = ${row.code} and valid_from < ${row.validFrom} and (valid_to is null or valid_to >= ${row.validFrom})`.execute(
    scope,
  )
}

/** Procedures that hold on a day and match every word of a search; diacritics and đ/d are ignored. */
export async function searchProcedures(
  scope: Scope,
  query: { readonly words: string; readonly on: string; readonly field?: string | undefined },
  page: { readonly limit: number; readonly offset: number },
): Promise<{ readonly total: number; readonly procedures: readonly ProcedureRow[] }> {
  const words = folded(query.words).split(' ').filter(Boolean)
  const matching = scope
    .selectFrom('procedure')
    .where('valid_from', '<=', query.on)
    .where((is) => is.or([is('valid_to', 'is', null), is('valid_to', '>=', query.on)]))
    .$if(query.field !== undefined, (all) => all.where('field_name', '=', query.field!))
    .where((is) => is.and(words.map((word) => is('search', 'like', `%${word.replace(/[%_\\]/g, '\\$&')}%`))))
  const total = await matching.select(({ fn }) => fn.countAll<number>().as('n')).executeTakeFirstOrThrow()
  const rows = await matching
    .selectAll()
    .orderBy(sql`name collate "vi-x-icu"`)
    .limit(page.limit)
    .offset(page.offset)
    .execute()
  return { total: Number(total.n), procedures: rows.map(toProcedure) }
}

/** All rows of a procedure, the newest first. */
export async function listVersions(scope: Scope, code: string): Promise<readonly ProcedureRow[]> {
  const rows = await scope
    .selectFrom('procedure')
    .selectAll()
    .where('code', '=', code)
    .orderBy('valid_from', 'desc')
    .execute()
  return rows.map(toProcedure)
}

export async function listFields(scope: Scope): Promise<readonly string[]> {
  const rows = await scope.selectFrom('procedure').select('field_name').distinct().execute()
  return rows.map((row) => row.field_name).toSorted((a, b) => a.localeCompare(b, 'vi'))
}

export type CommuneProcedureRow = {
  readonly code: string
  readonly validFrom: string
  readonly validTo?: string | undefined
  readonly serviceMode?: string | undefined
  readonly boundaryFree: boolean
  readonly interlinked?: string | undefined
  readonly verticalAgency?: string | undefined
  readonly feeBearing: boolean
}

/** What the commune offers, added to what it offered before. */
export async function saveOffers(scope: Scope, commune: string, rows: readonly CommuneProcedureRow[]): Promise<void> {
  await sql`
    insert into commune_procedure (commune_code, code, valid_from, valid_to, service_mode, boundary_free, interlinked, vertical_agency, fee_bearing)
    select ${commune}, r->>'code', (r->>'validFrom')::date, (r->>'validTo')::date, r->>'serviceMode', (r->>'boundaryFree')::boolean,
           r->>'interlinked', r->>'verticalAgency', (r->>'feeBearing')::boolean
    from jsonb_array_elements(${JSON.stringify(rows)}::jsonb) r
    on conflict (commune_code, code, valid_from) do update set valid_to = excluded.valid_to, service_mode = excluded.service_mode,
      boundary_free = excluded.boundary_free, interlinked = excluded.interlinked, vertical_agency = excluded.vertical_agency,
      fee_bearing = excluded.fee_bearing`.execute(scope)
}

function toProcedure(row: {
  code: string
  valid_from: string
  valid_to: string | null
  name: string
  field_code: string | null
  field_name: string
  service_mode: string | null
  limit_value: number | null
  limit_unit: string | null
  limit_note: string | null
  fee: number | null
  result_document: string | null
  vertical_agency: string | null
  interlinked: string | null
  boundary_free: boolean
  components: string[]
}): ProcedureRow {
  return {
    code: row.code,
    validFrom: row.valid_from,
    validTo: row.valid_to === null ? undefined : row.valid_to,
    name: row.name,
    fieldCode: row.field_code ?? undefined,
    fieldName: row.field_name,
    serviceMode: row.service_mode ?? undefined,
    limit:
      row.limit_value === null || row.limit_unit === null
        ? undefined
        : { value: row.limit_value, unit: row.limit_unit },
    limitNote: row.limit_note ?? undefined,
    fee: row.fee ?? undefined,
    resultDocument: row.result_document ?? undefined,
    verticalAgency: row.vertical_agency ?? undefined,
    interlinked: row.interlinked ?? undefined,
    boundaryFree: row.boundary_free,
    components: row.components,
  }
}

/** What the commune offers on a day. */
export async function listOffers(scope: Scope, on: string): Promise<readonly CommuneProcedureRow[]> {
  const rows = await scope
    .selectFrom('commune_procedure')
    .selectAll()
    .where('valid_from', '<=', on)
    .where((is) => is.or([is('valid_to', 'is', null), is('valid_to', '>=', on)]))
    .orderBy('code')
    .execute()
  return rows.map((row) => ({
    code: row.code,
    validFrom: row.valid_from,
    validTo: row.valid_to ?? undefined,
    serviceMode: row.service_mode ?? undefined,
    boundaryFree: row.boundary_free,
    interlinked: row.interlinked ?? undefined,
    verticalAgency: row.vertical_agency ?? undefined,
    feeBearing: row.fee_bearing,
  }))
}
