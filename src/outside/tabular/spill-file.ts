import { readSync } from 'node:fs'
import { mkdtemp, open, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/** A temporary file that is written once from its start and then read here and there. */
export type SpillFile = {
  readonly append: (bytes: Buffer) => Promise<void>
  /** The bytes from one place to another of what was written. Valid until the next read. */
  readonly read: (from: number, to: number) => Buffer
  readonly close: () => Promise<void>
}

const blockBytes = 65_536
const blocksKept = 32

/** What a program cannot hold it lays down here; a few blocks are kept at hand. */
export async function openSpillFile(): Promise<SpillFile> {
  const folder = await mkdtemp(join(tmpdir(), 'motcua-spill-'))
  const handle = await open(join(folder, 'spill'), 'wx+', 0o600)
  const remove = () => rm(folder, { recursive: true, force: true })
  // Without a name from the start, nothing personal stays behind a killed process. Windows lets go only at the end.
  await remove().catch(() => undefined)
  const blocks = new Map<number, Buffer>()
  const block = (number: number): Buffer => {
    const known = blocks.get(number)
    if (known) return known
    const oldest = blocks.keys().next()
    const full = blocks.size >= blocksKept && !oldest.done
    const bytes = full ? blocks.get(oldest.value)! : Buffer.alloc(blockBytes)
    if (full) blocks.delete(oldest.value)
    readSync(handle.fd, bytes, 0, blockBytes, number * blockBytes)
    blocks.set(number, bytes)
    return bytes
  }
  return {
    append: async (bytes) => {
      await handle.writeFile(bytes)
    },
    read: (from, to) => {
      const number = Math.floor(from / blockBytes)
      const start = from - number * blockBytes
      if (to <= (number + 1) * blockBytes) return block(number).subarray(start, start + to - from)
      const across = Buffer.alloc(to - from)
      return across.subarray(0, readSync(handle.fd, across, 0, across.length, from))
    },
    close: async () => {
      await handle.close()
      await remove()
    },
  }
}
