import { Worker } from 'node:worker_threads'

export type ThreadOptions = {
  /** Tasks worked on at the same time. */
  readonly threads?: number
  readonly timeoutMs?: number
  /** Memory of one thread's values; what lies beyond kills the thread, not the server. */
  readonly memoryMb?: number
}

/** Why a thread gave no answer. */
export type ThreadFailure = 'slow' | 'heavy' | 'crashed' | 'closed'

export type Outcome<Answer> =
  | { readonly done: true; readonly answer: Answer }
  /** `cause`: what ended the thread, for whoever mends it. */
  | { readonly done: false; readonly why: ThreadFailure; readonly cause?: string }

export type Threads<Task, Answer> = {
  /** Never rejects; the task is copied. */
  readonly ask: (task: Task) => Promise<Outcome<Answer>>
  readonly close: () => Promise<void>
}

/**
 * Threads for work on what strangers send: a crash, an endless loop or a flood of memory ends there. `entry` is a module
 * that answers each message with one message.
 */
export function openThreads<Task, Answer>(
  entry: URL,
  { threads = 1, timeoutMs = 10_000, memoryMb = 384 }: ThreadOptions = {},
): Threads<Task, Answer> {
  const idle: Worker[] = []
  const all = new Set<Worker>()
  const waiting: ((worker: Worker) => void)[] = []
  let open = true

  const start = (): Worker => {
    const worker = new Worker(entry, {
      resourceLimits: { maxOldGenerationSizeMb: memoryMb, maxYoungGenerationSizeMb: 64 },
      stderr: true,
      stdout: true,
    })
    all.add(worker)
    worker.unref()
    return worker
  }
  const take = (): Promise<Worker> => {
    const free = idle.pop()
    if (free) return Promise.resolve(free)
    if (all.size < threads) return Promise.resolve(start())
    return new Promise((resolve) => waiting.push(resolve))
  }
  const give = (worker: Worker, healthy: boolean) => {
    if (!healthy) {
      all.delete(worker)
      void worker.terminate()
    }
    const next = waiting.shift()
    if (next) next(healthy ? worker : start())
    else if (healthy) idle.push(worker)
  }

  return {
    ask: async (task) => {
      const worker = await take()
      if (!open) return { done: false, why: 'closed' }
      const { outcome, healthy } = await post<Task, Answer>(worker, task, timeoutMs)
      if (open) give(worker, healthy)
      return outcome
    },
    close: async () => {
      open = false
      await Promise.all([...all].map((worker) => worker.terminate()))
    },
  }
}

function post<Task, Answer>(
  worker: Worker,
  task: Task,
  timeoutMs: number,
): Promise<{ readonly outcome: Outcome<Answer>; readonly healthy: boolean }> {
  return new Promise((resolve) => {
    const end = (outcome: Outcome<Answer>) => {
      clearTimeout(timer)
      worker.off('message', onMessage).off('error', onError).off('exit', onExit)
      // Errors of a thread that is being ended have nobody left to hear them.
      if (!outcome.done) worker.on('error', () => {})
      worker.unref()
      resolve({ outcome, healthy: outcome.done })
    }
    const fail = (why: ThreadFailure, cause?: string) => end({ done: false, why, ...(cause && { cause }) })
    const onMessage = (answer: Answer) => end({ done: true, answer })
    const onError = (cause: NodeJS.ErrnoException) =>
      cause.code === 'ERR_WORKER_OUT_OF_MEMORY' ? fail('heavy') : fail('crashed', cause.stack ?? cause.message)
    const onExit = () => fail('crashed')
    const timer = setTimeout(() => fail('slow'), timeoutMs)
    worker.on('message', onMessage).on('error', onError).on('exit', onExit)
    worker.ref()
    worker.postMessage(task)
  })
}
