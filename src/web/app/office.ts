import type { correctDossier } from '#usecases/dossiers/correct-dossier.ts'
import type { listDossiers } from '#usecases/dossiers/list-dossiers.ts'
import type { readDossier } from '#usecases/dossiers/read-dossier.ts'
import type { chooseMapping } from '#usecases/imports/choose-mapping.ts'
import type { compareSummary, listSummaries } from '#usecases/imports/compare-summary.ts'
import type { downloadRejected } from '#usecases/imports/download-rejected.ts'
import type { listImports, listWaiting, readImport } from '#usecases/imports/read-imports.ts'
import type { readUpload } from '#usecases/imports/read-upload.ts'
import type { startImport } from '#usecases/imports/start-import.ts'
import type { takeSummary } from '#usecases/imports/take-summary.ts'
import type { takeUpload } from '#usecases/imports/take-upload.ts'
import type { addProcedureVersion } from '#usecases/procedures/add-version.ts'
import type { findProcedures } from '#usecases/procedures/find-procedures.ts'
import type { markOffer } from '#usecases/procedures/mark-offer.ts'
import type { readProcedure } from '#usecases/procedures/read-procedure.ts'
import type {
  readSettings,
  saveIdleMinutes,
  savePeriodRule,
  saveReportSettings,
} from '#usecases/settings/commune-settings.ts'
import type { listAuditTrail } from '#usecases/settings/list-audit-trail.ts'
import type { listTerritory } from '#usecases/settings/list-territory.ts'
import type { addCalendarDay, listCalendar, removeCalendarDay } from '#usecases/settings/manage-calendar.ts'

/** A use case as a page asks it: the context is given already. */
type Asked<UseCase> = UseCase extends (context: never, ...question: infer Question) => infer Answer
  ? (...question: Question) => Answer
  : never

/** What one person may ask about dossiers, imports, procedures and the office's own records. */
export type OfficeApp = {
  readonly listDossiers: Asked<typeof listDossiers>
  readonly readDossier: Asked<typeof readDossier>
  readonly correctDossier: Asked<typeof correctDossier>
  readonly takeUpload: Asked<typeof takeUpload>
  readonly readUpload: Asked<typeof readUpload>
  readonly chooseMapping: Asked<typeof chooseMapping>
  readonly startImport: Asked<typeof startImport>
  readonly listImports: Asked<typeof listImports>
  readonly listWaiting: Asked<typeof listWaiting>
  readonly readImport: Asked<typeof readImport>
  readonly downloadRejected: Asked<typeof downloadRejected>
  readonly takeSummary: Asked<typeof takeSummary>
  readonly listSummaries: Asked<typeof listSummaries>
  readonly compareSummary: Asked<typeof compareSummary>
  readonly findProcedures: Asked<typeof findProcedures>
  readonly readProcedure: Asked<typeof readProcedure>
  readonly addProcedureVersion: Asked<typeof addProcedureVersion>
  readonly markOffer: Asked<typeof markOffer>
  readonly listTerritory: Asked<typeof listTerritory>
  readonly listCalendar: Asked<typeof listCalendar>
  readonly addCalendarDay: Asked<typeof addCalendarDay>
  readonly removeCalendarDay: Asked<typeof removeCalendarDay>
  readonly readSettings: Asked<typeof readSettings>
  readonly saveReportSettings: Asked<typeof saveReportSettings>
  readonly savePeriodRule: Asked<typeof savePeriodRule>
  readonly saveIdleMinutes: Asked<typeof saveIdleMinutes>
  readonly listAuditTrail: Asked<typeof listAuditTrail>
}
