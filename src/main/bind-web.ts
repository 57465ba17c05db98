import { demoAccounts } from '#catalogue/demo/demo-accounts.ts'
import { demoCommunes, demoProvince } from '#catalogue/demo/demo-units.ts'
import type { Identity } from '#outside/identity/identity.ts'
import type { UploadFolder } from '#outside/uploads/upload-folder.ts'
import type { ImportNote } from '#usecases/imports/import-context.ts'
import type { Store } from '#store/connection.ts'
import type { WebApp } from '#web/app-context.ts'
import { demoPassword } from './load-demo.ts'
import { verifyPackage } from '#usecases/reports/verify-package.ts'
import { openReviewRoom } from '#usecases/review/open-review-room.ts'
import { rollUpReports } from '#usecases/province/roll-up-reports.ts'
import { bindAccounts } from './web-accounts.ts'
import { bindLint } from './web-lint.ts'
import { bindOffice } from './web-office.ts'
import { bindReports } from './web-reports.ts'
import { bindUnits } from './web-units.ts'
import { bindWork } from './web-work.ts'

export type WebParts = {
  readonly store: Store
  readonly identity: Identity
  readonly now: () => Date
  readonly uploads: UploadFolder<ImportNote>
  /** Tells the worker that an import waits. */
  readonly wake: () => void
  /** The first administrator exists: from now on the data is real. */
  readonly onFirstAccount: () => Promise<void>
}

/** Every function pages may call, bound to its use case: bundled pages and the server share one instance. */
export function bindWeb(parts: WebParts): WebApp {
  const accounts = bindAccounts(parts.identity)
  // Reports of strangers and our own drafts are judged in two threads kept for it, started with the first.
  const room = openReviewRoom({ threads: 2 })
  const reports = bindReports(parts.store, parts.now, room)
  return {
    accounts: {
      ...accounts,
      setUp: async (first) => {
        const made = await accounts.setUp(first)
        if (made.ok) await parts.onFirstAccount()
        return made
      },
    },
    units: bindUnits(parts.store),
    work: bindWork(reports, parts.now),
    office: bindOffice({ store: parts.store, now: parts.now, uploads: parts.uploads, wake: parts.wake }),
    province: (actor) => ({ rollUp: (asked) => rollUpReports({ store: parts.store, actor, now: parts.now }, asked) }),
    reports,
    verifyPackage,
    lint: bindLint(room),
    demoAccounts: demoSignIns(),
  }
}

/** Who visitors of the demo may sign in as; the pages show it in the demo realm only. */
function demoSignIns(): WebApp['demoAccounts'] {
  return demoAccounts.map(({ login, name, role, communeCode }) => ({
    login,
    password: demoPassword,
    name,
    role,
    unit: demoCommunes.find((commune) => commune.code === communeCode)?.name ?? demoProvince.name,
  }))
}
