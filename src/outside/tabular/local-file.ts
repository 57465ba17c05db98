import { createWriteStream } from 'node:fs'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'

export type LocalFile = { readonly path: string; readonly remove: () => Promise<void> }

/** A workbook is read from its end, so what arrives as a stream is laid down first. */
export async function localFile(input: string | Readable): Promise<LocalFile> {
  if (typeof input === 'string') return { path: input, remove: () => Promise.resolve() }
  const folder = await mkdtemp(join(tmpdir(), 'motcua-table-'))
  const remove = () => rm(folder, { recursive: true, force: true })
  try {
    await pipeline(input, createWriteStream(join(folder, 'table'), { mode: 0o600 }))
  } catch (cause) {
    await remove()
    throw cause
  }
  return { path: join(folder, 'table'), remove }
}
