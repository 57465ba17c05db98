import type { Actor } from '#domain/access/actor.ts'
import type { Store } from '#store/connection.ts'
import { correctReport } from '#usecases/reports/correct-report.ts'
import { addParagraph, confirmParagraph, saveParagraph } from '#usecases/reports/edit-report.ts'
import { getPaper } from '#usecases/reports/get-paper.ts'
import { issueReport } from '#usecases/reports/issue-report.ts'
import { listReports } from '#usecases/reports/list-reports.ts'
import { openReport } from '#usecases/reports/open-report.ts'
import { readFigure } from '#usecases/reports/read-figure.ts'
import { openRecentReadings } from '#usecases/reports/recent-readings.ts'
import { reviewReport } from '#usecases/reports/review-report.ts'
import { findOwnKey } from '#usecases/reports/signing-key.ts'
import { takeStep } from '#usecases/reports/take-step.ts'
import { readAttachment, typeInCell } from '#usecases/reports/type-in-cell.ts'
import { waiveFinding } from '#usecases/reports/waive-finding.ts'
import type { ReviewRoom } from '#usecases/review/open-review-room.ts'
import type { ReportsApp } from '#web/app/reports.ts'

/** The reports' part of what pages may ask, for one person. */
export function bindReports(store: Store, now: () => Date, room: ReviewRoom): (actor: Actor) => ReportsApp {
  const recent = openRecentReadings()
  return (actor) => {
    const context = { store, actor, now }
    return {
      listReports: () => listReports(context),
      openReport: (wanted) => openReport(context, wanted),
      readReport: (id) => recent.read(context, id),
      reviewReport: (id) => reviewReport(context, id, room.judge, recent.readAgain),
      readFigure: (asked) => readFigure(context, asked),
      saveParagraph: (edit) => saveParagraph(context, edit),
      addParagraph: (edit) => addParagraph(context, edit),
      confirmParagraph: (edit) => confirmParagraph(context, edit),
      typeInCell: (typed) => typeInCell(context, typed),
      readAttachment: (id) => readAttachment(context, id),
      waiveFinding: (wanted) => waiveFinding(context, wanted),
      takeStep: (wanted) => takeStep(context, wanted),
      issueReport: (wanted) => issueReport(context, wanted),
      findOwnKey: () => findOwnKey(context),
      correctReport: (wanted) => correctReport(context, wanted),
      getPaper: (wanted) => getPaper(context, wanted),
    }
  }
}
