import type { Actor } from '#domain/access/actor.ts'
import { correctDossier } from '#usecases/dossiers/correct-dossier.ts'
import { listDossiers } from '#usecases/dossiers/list-dossiers.ts'
import { readDossier } from '#usecases/dossiers/read-dossier.ts'
import { chooseMapping } from '#usecases/imports/choose-mapping.ts'
import { compareSummary, listSummaries } from '#usecases/imports/compare-summary.ts'
import { downloadRejected } from '#usecases/imports/download-rejected.ts'
import type { ImportContext } from '#usecases/imports/import-context.ts'
import { listImports, listWaiting, readImport } from '#usecases/imports/read-imports.ts'
import { readUpload } from '#usecases/imports/read-upload.ts'
import { startImport } from '#usecases/imports/start-import.ts'
import { takeSummary } from '#usecases/imports/take-summary.ts'
import { takeUpload } from '#usecases/imports/take-upload.ts'
import { addProcedureVersion } from '#usecases/procedures/add-version.ts'
import { findProcedures } from '#usecases/procedures/find-procedures.ts'
import { markOffer } from '#usecases/procedures/mark-offer.ts'
import { readProcedure } from '#usecases/procedures/read-procedure.ts'
import {
  readSettings,
  saveIdleMinutes,
  savePeriodRule,
  saveReportSettings,
} from '#usecases/settings/commune-settings.ts'
import { listAuditTrail } from '#usecases/settings/list-audit-trail.ts'
import { listTerritory } from '#usecases/settings/list-territory.ts'
import { addCalendarDay, listCalendar, removeCalendarDay } from '#usecases/settings/manage-calendar.ts'
import type { OfficeApp } from '#web/app/office.ts'

type OfficeParts = Omit<ImportContext, 'actor'> & {
  /** Tells the worker that an import waits. */
  readonly wake: () => void
}

/** The office's part of what pages may ask, for one person. */
export function bindOffice({ wake, ...parts }: OfficeParts): (actor: Actor) => OfficeApp {
  return (actor) => {
    const context: ImportContext = { ...parts, actor }
    return {
      listDossiers: (question) => listDossiers(context, question),
      readDossier: (id) => readDossier(context, id),
      correctDossier: (wanted) => correctDossier(context, wanted),
      takeUpload: (file) => takeUpload(context, file),
      readUpload: (id) => readUpload(context, id),
      chooseMapping: (choice) => chooseMapping(context, choice),
      startImport: async (id) => {
        const started = await startImport(context, id)
        if (started.ok) wake()
        return started
      },
      listImports: () => listImports(context),
      listWaiting: () => listWaiting(context),
      readImport: (question) => readImport(context, question),
      downloadRejected: (id) => downloadRejected(context, id),
      takeSummary: (file) => takeSummary(context, file),
      listSummaries: () => listSummaries(context),
      compareSummary: (id) => compareSummary(context, id),
      findProcedures: (question) => findProcedures(context, question),
      readProcedure: (code) => readProcedure(context, code),
      addProcedureVersion: (typed) => addProcedureVersion(context, typed),
      markOffer: (mark) => markOffer(context, mark),
      listTerritory: (province) => listTerritory(context, province),
      listCalendar: (year) => listCalendar(context, year),
      addCalendarDay: (typed) => addCalendarDay(context, typed),
      removeCalendarDay: (day) => removeCalendarDay(context, day),
      readSettings: () => readSettings(context),
      saveReportSettings: (typed) => saveReportSettings(context, typed),
      savePeriodRule: (typed) => savePeriodRule(context, typed),
      saveIdleMinutes: (typed) => saveIdleMinutes(context, typed),
      listAuditTrail: (question) => listAuditTrail(context, question),
    }
  }
}
