import type { Scope } from '../scope.ts'

/** The earliest receipt in the commune's ledger: before it, nothing was measured here. */
export async function findFirstReceipt(scope: Scope): Promise<Date | undefined> {
  const row = await scope
    .selectFrom('dossier_fact')
    .select('received_at')
    .where('received_at', 'is not', null)
    .orderBy('received_at')
    .limit(1)
    .executeTakeFirst()
  return row?.received_at ?? undefined
}
