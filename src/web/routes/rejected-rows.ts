import { Readable } from 'node:stream'
import { createReadableStreamFromReadable } from '@react-router/node'
import type { LoaderFunctionArgs } from 'react-router'
import { orNotFound, requireId, requireOffice } from '../office.ts'

/** The rejected rows of an import as a file. */
export async function loader(asked: LoaderFunctionArgs): Promise<Response> {
  const office = requireOffice(asked, 'dossier.import')
  const { fileName, content } = orNotFound(await office.downloadRejected(requireId(asked.params)))
  const headers = {
    'Content-Type': 'text/csv; charset=utf-8',
    'Content-Disposition': `attachment; filename="dong-bi-tra-lai.csv"; filename*=UTF-8''${encodeURIComponent(fileName)}`,
  }
  return new Response(createReadableStreamFromReadable(Readable.from(content)), { headers })
}
