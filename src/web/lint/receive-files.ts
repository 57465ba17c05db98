import { Readable } from 'node:stream'
import type { ReadableStream } from 'node:stream/web'
import { Busboy, type BusboyFileStream } from '@fastify/busboy'
import { refuse, type Result } from '#kernel/result.ts'
import { limits } from './limits.ts'
import { lintText as text } from '../text/vi-lint.ts'

export type Received<T> = { readonly name: string; readonly answer: Result<T, string> }
type Take<T> = (bytes: Uint8Array, name: string, isFirst: boolean) => Promise<Result<T, string>>
export type Arrival<T> = { readonly files: readonly Received<T>[]; readonly tooMany: boolean }

/**
 * Hands the files of a posted form to `take` one after the other while they arrive: a file waits in the connection
 * until the one before it is done, so that one file at most is held in memory.
 */
export function receiveFiles<T>(request: Request, take: Take<T>): Promise<Arrival<T>> {
  const type = request.headers.get('content-type') ?? ''
  const { body } = request
  if (!body || !type.startsWith('multipart/form-data')) return Promise.resolve({ files: [], tooMany: false })
  return new Promise((resolve, reject) => {
    const files: Received<T>[] = []
    let tooMany = false
    let before: Promise<unknown> = Promise.resolve()
    let current: Readable | undefined
    const broken = (cause: unknown) => {
      const error = cause instanceof Error ? cause : new Error(String(cause))
      current?.destroy(error)
      reject(error)
    }
    const parser = new Busboy({
      headers: { 'content-type': type },
      limits: { files: limits.files, fileSize: limits.fileBytes, fields: 10, fieldSize: 4000 },
    })
    parser.on('file', (_, stream, fileName) => {
      if (!fileName) return void stream.resume()
      current = stream
      before = before.then(async () => {
        const name = nameOf(fileName)
        files.push({ name, answer: await receive(stream, (bytes) => take(bytes, name, files.length === 0)) })
      })
      before.catch(broken)
    })
    parser.on('filesLimit', () => {
      tooMany = true
    })
    parser.on('finish', () => void before.then(() => resolve({ files, tooMany }), reject))
    parser.on('error', broken)
    // The platform's stream type and Node's are one thing under two names.
    Readable.fromWeb(body as ReadableStream<Uint8Array>)
      .on('error', broken)
      .pipe(parser)
  })
}

async function receive<T>(
  stream: BusboyFileStream,
  take: (bytes: Uint8Array) => Promise<Result<T, string>>,
): Promise<Result<T, string>> {
  const parts: Uint8Array[] = []
  for await (const part of stream) parts.push(part as Uint8Array)
  if (stream.truncated) return refuse(text.tooLarge(limits.fileBytes >> 20))
  const bytes = new Uint8Array(Buffer.concat(parts))
  return bytes.length === 0 ? refuse(text.empty) : take(bytes)
}

/** A folder's path may come with the name; what else a name may hold is shown as text and never used as a path. */
function nameOf(fileName: string): string {
  return fileName.split(/[/\\]/).at(-1)?.normalize('NFC').slice(0, 200) || text.nameless
}
