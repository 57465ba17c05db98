import type { Scope } from './scope.ts'
import type { CommuneProcedureRow } from './procedures.ts'

/** What the commune offered and offers of one procedure, the newest first. */
export async function listOffersOf(scope: Scope, code: string): Promise<readonly CommuneProcedureRow[]> {
  const rows = await scope
    .selectFrom('commune_procedure')
    .selectAll()
    .where('code', '=', code)
    .orderBy('valid_from', 'desc')
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

/** Codes the commune offers on a day. */
export async function listOfferedCodes(scope: Scope, on: string): Promise<ReadonlySet<string>> {
  const rows = await scope
    .selectFrom('commune_procedure')
    .select('code')
    .where('valid_from', '<=', on)
    .where((is) => is.or([is('valid_to', 'is', null), is('valid_to', '>=', on)]))
    .execute()
  return new Set(rows.map((row) => row.code))
}
