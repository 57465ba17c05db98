import { Worker } from 'node:worker_threads'
import { refuse } from '#kernel/result.ts'
import type { Answer, Task } from './reading-thread.ts'

export type RoomOptions = {
  /** Files read at the same time. */
  readonly threads?: number
  readonly timeoutMs?: number
  /** Memory of one thread's values; what lies beyond kills the thread, not the server. */
  readonly memoryMb?: number
}

export type ReadingRoom = {
  /** Never rejects; `bytes` stay with the caller. */
  readonly read: (bytes: Uint8Array, fileName: string) => Promise<Answer>
  readonly close: () => Promise<void>
}

const tooSlow = 'Tệp mất quá nhiều thời gian để đọc nên hệ thống đã dừng. Hãy lưu lại tệp hoặc tách nhỏ rồi thử lại.'
const tooHeavy =
  'Tệp cần quá nhiều bộ nhớ để đọc nên hệ thống đã dừng. Hãy bỏ ảnh trong tài liệu hoặc tách nhỏ rồi thử lại.'
const crashed = 'Không đọc được tệp: nội dung tệp có lỗi. Hãy mở lại bằng phần mềm soạn thảo, lưu lại rồi thử lại.'
const closed = 'Hệ thống đang dừng nên chưa đọc tệp. Hãy thử lại sau.'

/** Threads in which files of strangers are read: a crash, an endless loop or a flood of memory ends there. */
export function openReadingRoom({ threads = 1, timeoutMs = 10_000, memoryMb = 384 }: RoomOptions = {}): ReadingRoom {
  const idle: Worker[] = []
  const all = new Set<Worker>()
  const waiting: ((worker: Worker) => void)[] = []
  let open = true

  const start = (): Worker => {
    const worker = new Worker(new URL('./reading-thread.ts', import.meta.url), {
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
    read: async (bytes, fileName) => {
      const worker = await take()
      if (!open) return refuse(closed)
      const { answer, healthy } = await ask(worker, { bytes, fileName }, timeoutMs)
      if (open) give(worker, healthy)
      return answer
    },
    close: async () => {
      open = false
      await Promise.all([...all].map((worker) => worker.terminate()))
    },
  }
}

/** One file in a thread of its own. */
export async function readInWorker(
  bytes: Uint8Array,
  fileName: string,
  options: Omit<RoomOptions, 'threads'> = {},
): Promise<Answer> {
  const room = openReadingRoom(options)
  try {
    return await room.read(bytes, fileName)
  } finally {
    await room.close()
  }
}

function ask(
  worker: Worker,
  task: Task,
  timeoutMs: number,
): Promise<{ readonly answer: Answer; readonly healthy: boolean }> {
  return new Promise((resolve) => {
    const end = (answer: Answer, healthy: boolean) => {
      clearTimeout(timer)
      worker.off('message', onMessage).off('error', onError).off('exit', onExit)
      // Errors of a thread that is being ended have nobody left to hear them.
      if (!healthy) worker.on('error', () => {})
      worker.unref()
      resolve({ answer, healthy })
    }
    const onMessage = (answer: Answer) => end(answer, true)
    const onError = (cause: NodeJS.ErrnoException) =>
      end(refuse(cause.code === 'ERR_WORKER_OUT_OF_MEMORY' ? tooHeavy : crashed), false)
    const onExit = () => end(refuse(crashed), false)
    const timer = setTimeout(() => end(refuse(tooSlow), false), timeoutMs)
    worker.on('message', onMessage).on('error', onError).on('exit', onExit)
    worker.ref()
    worker.postMessage(task)
  })
}
