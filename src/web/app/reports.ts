import type { Context } from '#usecases/context.ts'
import type { correctReport } from '#usecases/reports/correct-report.ts'
import type { addParagraph, confirmParagraph, EditRefusal, saveParagraph } from '#usecases/reports/edit-report.ts'
import type { getPaper } from '#usecases/reports/get-paper.ts'
import type { issueReport } from '#usecases/reports/issue-report.ts'
import type { listReports } from '#usecases/reports/list-reports.ts'
import type { openReport } from '#usecases/reports/open-report.ts'
import type { FigureAnswer, readFigure } from '#usecases/reports/read-figure.ts'
import type { OpenedReport, readReport } from '#usecases/reports/read-report.ts'
import type { ReviewedReport, reviewReport } from '#usecases/reports/review-report.ts'
import type { findOwnKey } from '#usecases/reports/signing-key.ts'
import type { takeStep } from '#usecases/reports/take-step.ts'
import type { readAttachment, typeInCell } from '#usecases/reports/type-in-cell.ts'
import type { verifyPackage } from '#usecases/reports/verify-package.ts'
import type { waiveFinding } from '#usecases/reports/waive-finding.ts'

export type { EditRefusal, FigureAnswer, OpenedReport, ReviewedReport }

/** A use case for one person: who acts and what time it is are already known. */
type Bound<UseCase> = UseCase extends (context: Context, ...asked: infer Asked) => infer Answer
  ? (...asked: Asked) => Answer
  : never

/** What pages may ask about reports. */
export type ReportsApp = {
  readonly listReports: Bound<typeof listReports>
  readonly openReport: Bound<typeof openReport>
  readonly readReport: Bound<typeof readReport>
  readonly reviewReport: (id: string) => ReturnType<typeof reviewReport>
  readonly readFigure: Bound<typeof readFigure>
  readonly saveParagraph: Bound<typeof saveParagraph>
  readonly addParagraph: Bound<typeof addParagraph>
  readonly confirmParagraph: Bound<typeof confirmParagraph>
  readonly typeInCell: Bound<typeof typeInCell>
  readonly readAttachment: Bound<typeof readAttachment>
  readonly waiveFinding: Bound<typeof waiveFinding>
  readonly takeStep: Bound<typeof takeStep>
  readonly issueReport: Bound<typeof issueReport>
  readonly findOwnKey: Bound<typeof findOwnKey>
  readonly correctReport: Bound<typeof correctReport>
  readonly getPaper: Bound<typeof getPaper>
}

/** Proves a package somebody brings; asked without an account. */
export type VerifyPackage = typeof verifyPackage
