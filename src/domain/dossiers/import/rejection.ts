import type { Rejection } from '#kernel/rejection.ts'
import type { DossierColumn } from './dossier-columns.ts'

export type DossierRejection = Rejection<DossierColumn>

/** Notes a rejection; answers nothing, so that a reader can end with it. */
export type Reject = (column: DossierColumn, sentence: string) => undefined
