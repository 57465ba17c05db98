import { rmSync, mkdtempSync, chmodSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import pg from 'pg'
import type { Actor } from '#domain/access/actor.ts'
import { demoOffers, demoProcedureRecords } from '#catalogue/demo/demo-offers.ts'
import { demoCommunes, demoProvince } from '#catalogue/demo/demo-units.ts'
import { openStore, type Store } from '#store/connection.ts'
import { saveOffers, saveProcedures } from '#store/procedures.ts'
import { inReference, inScope } from '#store/scope.ts'
import { saveUnits } from '#store/territory.ts'
import { importDossiers, type ImportOutcome, type ImportProgress } from '#usecases/import-dossiers.ts'
import { seedReference } from '#usecases/seed-reference.ts'

export type Bench = {
  readonly store: Store
  readonly folder: string
  /** Runs as the owner of the tables; for what no actor may do. */
  readonly owner: pg.Client
}

/** A PostgreSQL of its own, with the units and procedures of the demo, thrown away at the end. */
export async function withBench(work: (bench: Bench) => Promise<void>): Promise<void> {
  await withFolder(async (folder) => {
    const store = await openStore({ dataFolder: join(folder, 'data') })
    const owner = new pg.Client({ connectionString: store.ownerUrl })
    await owner.connect()
    try {
      await seedReference(store)
      await inReference(store, async (scope) => {
        await saveUnits(scope, [demoProvince, ...demoCommunes])
        await saveProcedures(scope, demoProcedureRecords())
      })
      await work({ store, folder, owner })
    } finally {
      await owner.end()
      await store.close()
    }
  })
}

/** Others may enter it: started by root, PostgreSQL runs as another account. */
export async function withFolder(work: (folder: string) => Promise<void>): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'motcua-bench-'))
  chmodSync(folder, 0o755)
  try {
    await work(folder)
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

/** The day everything is asked on: after the half-year the reports are about. */
export const benchNow = () => new Date('2026-12-01T02:00:00Z')

export function officerOf(commune: string): Actor {
  return { accountId: 'bench', name: 'Cán bộ đo tốc độ', role: 'reporting', commune, province: demoProvince.code }
}

export async function bringIn(
  { store, folder }: Pick<Bench, 'store' | 'folder'>,
  commune: string,
  path: string,
  onProgress?: (progress: ImportProgress) => void,
): Promise<ImportOutcome> {
  const imported = await importDossiers(
    { store, actor: officerOf(commune), now: benchNow },
    { path, fileName: 'ho-so', rejectedPath: join(folder, 'tu-choi.csv'), ...(onProgress ? { onProgress } : {}) },
  )
  if (!imported.ok) throw new Error(imported.refusal)
  return imported.value
}

export async function offerProcedures(store: Store, commune: string): Promise<void> {
  const offers = demoOffers().map((offer) => ({ ...offer, serviceMode: offer.mode }))
  await inScope(store, officerOf(commune), (scope) => saveOffers(scope, commune, offers))
}
