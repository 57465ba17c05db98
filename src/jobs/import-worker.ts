import type { ImportUploads } from '#usecases/imports/import-context.ts'
import { ImportStopped, runImport } from '#usecases/imports/run-import.ts'

type Workshop = Parameters<typeof runImport>[0] & { readonly uploads: ImportUploads }

export type ImportWorker = {
  /** A new import waits: look at once. */
  readonly wake: () => void
  /** Stops after the rows in hand; what is unfinished goes on at the next start. */
  readonly stop: () => Promise<void>
}

export type WorkerParts = Workshop & {
  readonly log: (line: string) => void
  /** How often to look by itself: for imports another program left when it fell. */
  readonly lookEveryMs?: number
}

/** A file nobody started within a week is given up. */
const abandonedMs = 7 * 86_400_000

/** Works through the started imports, one at a time, those left by an earlier run of the program first. */
export function startWorker(parts: WorkerParts): ImportWorker {
  let stopping = false
  let again = false
  let working: Promise<void> | undefined

  const wake = () => {
    again = true
    if (stopping || working) return
    working = work().finally(() => {
      working = undefined
      if (again && !stopping) wake()
    })
  }
  const work = async () => {
    while (again && !stopping) {
      again = false
      await lookThrough(parts, () => stopping)
    }
  }
  const timer = setInterval(wake, parts.lookEveryMs ?? 30_000)
  timer.unref()
  wake()
  return {
    wake,
    stop: async () => {
      stopping = true
      clearInterval(timer)
      await working
    },
  }
}

async function lookThrough(parts: WorkerParts, isStopping: () => boolean): Promise<void> {
  try {
    for (const upload of await parts.uploads.list()) {
      if (isStopping()) return
      const { job, at } = upload.about
      if (job) await runSafely(parts, upload, isStopping)
      else if (parts.now().getTime() - Date.parse(at) > abandonedMs) await parts.uploads.remove(upload.id)
    }
  } catch (error) {
    parts.log(JSON.stringify({ level: 'error', job: 'import', message: String(error) }))
  }
}

/** A fault of one import does not keep the next from its turn; it is tried again at a later look. */
async function runSafely(
  parts: WorkerParts,
  upload: Parameters<typeof runImport>[1],
  isStopping: () => boolean,
): Promise<void> {
  try {
    await runImport(parts, upload, isStopping)
  } catch (error) {
    if (error instanceof ImportStopped) return
    parts.log(
      JSON.stringify({ level: 'error', job: 'import', importId: upload.about.job?.importId, message: String(error) }),
    )
  }
}
