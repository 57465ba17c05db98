import { createWriteStream } from 'node:fs'
import { mkdir, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { Readable, Transform } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { ok, refuse, type Result } from '#kernel/result.ts'

/** What is known of an uploaded file; `about` is whatever the work with it needs to go on after a restart. */
export type Upload<About> = { readonly id: string; readonly bytes: number; readonly about: About }

/**
 * Files on their way in, each in a folder of its own beside a note of what is to be done with it. The folder is the
 * queue as well: the note appears, by a rename, only when the file is whole, and both go when the work is done.
 */
export type UploadFolder<About> = {
  readonly maxBytes: number
  readonly keep: (
    id: string,
    content: AsyncIterable<Uint8Array>,
    about: About,
  ) => Promise<Result<Upload<About>, 'too-large' | 'empty'>>
  readonly save: (upload: Upload<About>) => Promise<void>
  readonly find: (id: string) => Promise<Upload<About> | undefined>
  readonly list: () => Promise<readonly Upload<About>[]>
  readonly pathOf: (id: string) => string
  readonly rejectedPathOf: (id: string) => string
  readonly remove: (id: string) => Promise<void>
}

const idShape = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/
const noteName = 'note.json'

export function openUploadFolder<About>(root: string, maxBytes: number): UploadFolder<About> {
  const folderOf = (id: string) => {
    if (!idShape.test(id)) throw new RangeError('not an upload')
    return join(root, id)
  }
  const pathOf = (id: string) => join(folderOf(id), 'file')
  const find = async (id: string) => (idShape.test(id) ? readNote<About>(join(root, id, noteName)) : undefined)
  const save = async (upload: Upload<About>) => {
    const note = join(folderOf(upload.id), noteName)
    await writeFile(`${note}.new`, JSON.stringify(upload), { mode: 0o600 })
    await rename(`${note}.new`, note)
  }
  const remove = (id: string) => rm(folderOf(id), { recursive: true, force: true })
  return {
    maxBytes,
    pathOf,
    find,
    save,
    remove,
    rejectedPathOf: (id) => join(folderOf(id), 'rejected.csv'),
    keep: async (id, content, about) => {
      await mkdir(folderOf(id), { recursive: true, mode: 0o700 })
      const gauge = countUpTo(maxBytes)
      try {
        await pipeline(Readable.from(content), gauge.stream, createWriteStream(pathOf(id), { mode: 0o600 }))
      } catch (cause) {
        await remove(id)
        if (gauge.exceeded()) return refuse('too-large')
        throw cause
      }
      if (gauge.bytes() === 0) {
        await remove(id)
        return refuse('empty')
      }
      const upload = { id, bytes: gauge.bytes(), about }
      await save(upload)
      return ok(upload)
    },
    list: async () => {
      const names = await readdir(root).catch((): string[] => [])
      // Names begin with the time they were made: the oldest comes first.
      const found = await Promise.all(names.sort().map(find))
      return found.filter((upload) => upload !== undefined)
    },
  }
}

function countUpTo(maxBytes: number) {
  let bytes = 0
  const stream = new Transform({
    transform(chunk: Uint8Array, _, done) {
      bytes += chunk.length
      if (bytes > maxBytes) done(new RangeError('too large'))
      else done(null, chunk)
    },
  })
  return { stream, bytes: () => bytes, exceeded: () => bytes > maxBytes }
}

/** No note: the file never arrived whole, or is gone. */
async function readNote<About>(path: string): Promise<Upload<About> | undefined> {
  try {
    return JSON.parse(await readFile(path, 'utf8')) as Upload<About>
  } catch (cause) {
    if ((cause as NodeJS.ErrnoException).code === 'ENOENT') return undefined
    throw cause
  }
}
