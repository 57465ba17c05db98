import type { Identity } from '#outside/identity/identity.ts'
import type { UploadFolder } from '#outside/uploads/upload-folder.ts'
import type { Store } from '#store/connection.ts'
import { sweepAccounts } from '#usecases/accounts/sweep-accounts.ts'
import type { ImportNote } from '#usecases/imports/import-context.ts'
import { startWorker } from '../jobs/import-worker.ts'

export type Background = { readonly wake: () => void; readonly stop: () => Promise<void> }

type Surroundings = {
  readonly store: Store
  readonly identity: Identity
  readonly uploads: UploadFolder<ImportNote>
  readonly now: () => Date
  readonly log: (line: string) => void
}

const hour = 3_600_000

/** What goes on behind the pages: imports that were started, and the sweeping of spent sessions. */
export function startBackground({ store, identity, uploads, now, log }: Surroundings): Background {
  const imports = startWorker({ store, uploads, now, log })
  const sweep = () => {
    sweepAccounts(identity).catch((error: unknown) =>
      log(JSON.stringify({ level: 'error', job: 'sweep', message: String(error) })),
    )
  }
  sweep()
  const timer = setInterval(sweep, hour)
  timer.unref()
  return {
    wake: imports.wake,
    stop: async () => {
      clearInterval(timer)
      await imports.stop()
    },
  }
}
