import { setTimeout as wait } from 'node:timers/promises'
import { demoAccounts } from '#catalogue/demo/demo-accounts.ts'
import { clearTables } from '#store/clear-tables.ts'
import { holdingImport } from '#store/import-lock.ts'
import { findRealm } from '#store/installation.ts'
import { inReference } from '#store/scope.ts'
import { seedReference } from '#usecases/seed-reference.ts'
import { loadDemo, type Loading } from './load-demo.ts'

/** Two first starts at once take turns; a demo that was cut short (kill -9, power) is cleared and begun anew. */
export async function loadDemoOnce(loading: Loading): Promise<boolean> {
  const { store } = loading
  for (;;) {
    const loaded = await holdingImport(store, 'demo', async () => {
      if (await wasCutShort(loading)) {
        await clearTables(store)
        await seedReference(store)
      }
      return loadDemo(loading)
    })
    if (loaded !== undefined) return loaded
    await wait(500)
  }
}

/** The realm is chosen last; no installation but a demo has its first account. */
async function wasCutShort({ store, identity }: Loading): Promise<boolean> {
  if ((await inReference(store, findRealm)) !== undefined) return false
  return (await identity.store.findByLogin(demoAccounts[0]!.login)) !== undefined
}
