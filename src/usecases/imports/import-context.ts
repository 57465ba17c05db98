import type { Actor } from '#domain/access/actor.ts'
import type { ColumnMapping } from '#domain/dossiers/import/mapping.ts'
import type { UploadFolder } from '#outside/uploads/upload-folder.ts'
import type { Context } from '../context.ts'

/** What is to be done with an uploaded list, and for whom; written beside the file. */
export type ImportNote = {
  readonly actor: Actor
  readonly fileName: string
  /** ISO instant. */
  readonly at: string
  /** Source system of rows that name none. */
  readonly source?: string
  /** The mapping as the person last left it; none while the suggestion stands. */
  readonly draft?: ColumnMapping
  /** Set when the person started the import. */
  readonly job?: { readonly importId: string; readonly mapping: ColumnMapping; readonly attempts: number }
}

export type ImportUploads = UploadFolder<ImportNote>
export type ImportContext = Context & { readonly uploads: ImportUploads }

export const uploadNotFound = 'Không còn tệp này. Hãy tải tệp lên lại.'
