import type { Hono } from 'hono'
import type { Store } from '#store/connection.ts'
import { readUploadForm } from '#web/upload-form.ts'
import { createApi } from '../api/create-api.ts'

export type ApiSurroundings = {
  readonly store: Store
  readonly now: () => Date
  readonly maxUploadBytes: number
  readonly log: (line: string) => void
}

/** Ten a second: more than any office needs, too few to slow the pages of its people. */
const callsPerMinute = 600

/** The interface for programs; posted files are read as the pages read them. */
export function bindApi(surroundings: ApiSurroundings): Hono {
  return createApi({ ...surroundings, callsPerMinute, readForm: readUploadForm })
}
