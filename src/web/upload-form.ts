import { Readable } from 'node:stream'
import type { ReadableStream } from 'node:stream/web'
import { Busboy } from '@fastify/busboy'

export type FormFile = {
  readonly fileName: string
  readonly content: AsyncIterable<Uint8Array>
  readonly fields: Readonly<Record<string, string>>
}

/**
 * Hands the one file of a posted form to `take` while it arrives: nothing of it is held in memory. Fields the form
 * puts before the file are known by then. Undefined when no file was chosen.
 */
export function readUploadForm<T>(request: Request, take: (file: FormFile) => Promise<T>): Promise<T | undefined> {
  const type = request.headers.get('content-type') ?? ''
  const { body } = request
  if (!body || !type.startsWith('multipart/form-data')) return Promise.resolve(undefined)
  return new Promise((resolve, reject) => {
    const fields: Record<string, string> = {}
    let file: Readable | undefined
    const parser = new Busboy({ headers: { 'content-type': type }, limits: { files: 1, fields: 10, fieldSize: 4000 } })
    const broken = (cause: unknown) => {
      const error = cause instanceof Error ? cause : new Error(String(cause))
      file?.destroy(error)
      reject(error)
    }
    parser.on('field', (name, value) => {
      fields[name] = value
    })
    parser.on('file', (_, stream, fileName) => {
      if (!fileName) return void stream.resume()
      file = stream
      take({ fileName, content: stream, fields }).then(resolve, reject)
    })
    parser.on('finish', () => {
      if (!file) resolve(undefined)
    })
    parser.on('error', broken)
    // The platform's stream type and Node's are one thing under two names.
    Readable.fromWeb(body as ReadableStream<Uint8Array>)
      .on('error', broken)
      .pipe(parser)
  })
}
