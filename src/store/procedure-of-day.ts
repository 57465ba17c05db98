import type { LocalDate } from '#kernel/local-time.ts'
import { listVersions, type ProcedureRow } from './procedures.ts'
import type { Scope } from './scope.ts'

/** The row a dossier received on a day is judged by; undefined when the catalogue has none for it (law 10). */
export async function findProcedureOn(scope: Scope, code: string, on: LocalDate): Promise<ProcedureRow | undefined> {
  const versions = await listVersions(scope, code)
  return versions.find((row) => row.validFrom <= on && (row.validTo === undefined || row.validTo >= on))
}
