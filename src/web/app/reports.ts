import type { Place } from '#domain/checks/finding.ts'
import type { BindingChange } from '#domain/reports/compare-edit.ts'
import type { Figure } from '#domain/indicators/figure.ts'
import type { Indicator } from '#domain/indicators/indicator.ts'
import type { ReportStep } from '#domain/reports/lifecycle.ts'
import type { Period } from '#domain/reports/period.ts'
import type { ReportKind } from '#domain/reports/report-kind.ts'
import type { Verification } from '#domain/package/verify-package.ts'
import type { LocalDate } from '#kernel/local-time.ts'
import type { Result } from '#kernel/result.ts'
import type { Window } from '#kernel/window.ts'
import type { EditPlace, EditRefusal } from '#usecases/reports/edit-report.ts'
import type { OpenedReport } from '#usecases/reports/read-report.ts'

export type { EditRefusal, OpenedReport }
export type ReportSummary = OpenedReport['report']

/** A report whose time to be written is near, or past. */
export type DueReport = {
  readonly kind: ReportKind
  readonly period: Period
  readonly label: string
  readonly window: Window
  readonly sendBy: LocalDate
}

export type Upload = { readonly name: string; readonly mediaType: string; readonly bytes: Uint8Array }
export type NewParagraph = {
  readonly report: string
  readonly revision: number
  readonly section: string
  readonly after?: string
  readonly text: string
}
export type TypedValue = {
  readonly report: string
  readonly form: string
  /** The address of the cell within the form: a row number, or `line/column`. */
  readonly row: string
  /** As typed, in Vietnamese notation; empty takes the entry back. */
  readonly value: string
  readonly note?: string
  readonly attachment?: Upload
}
export type WaiverRequest = {
  readonly report: string
  readonly code: string
  readonly place: Place
  readonly reason: string
  readonly evidence?: string
  readonly expires: string
}
export type IssueRequest = {
  readonly report: string
  readonly date: string
  readonly passphrase: string
  readonly key?: { readonly name: string; readonly bytes: Uint8Array }
}

export type FigureQuestion = {
  readonly report: string
  readonly figure: string
  readonly offset: number
  readonly line?: string
}

/** A dossier in the list behind a figure; no name when the reader may not see it. */
export type DossierBehind = {
  readonly id: string
  readonly code: string
  readonly applicantName: string | null
  readonly procedureName: string
  readonly fieldName: string
  readonly status: string
  readonly receivedAt: Date | null
  readonly dueAt: Date | null
  readonly endedAt: Date | null
}

export type FigureProof = {
  readonly figure: Figure
  readonly indicator?: Indicator
  readonly parts?: { readonly numerator: string; readonly denominator: string }
  readonly window: Window
  readonly asOf: Date
  readonly total: number
  readonly dossiers: readonly DossierBehind[]
  readonly mayOpen: boolean
}

/** Whose key stands ready to sign. */
export type KeyHolder = {
  readonly name: string
  readonly issuer: string
  readonly validFrom: Date
  readonly validTo: Date
}

export const paperNames = ['bao-cao.docx', 'bao-cao.pdf', 'phu-luc.xlsx', 'goi.motcua.zip'] as const
export type PaperName = (typeof paperNames)[number]

/** What pages may ask about reports, for one person. */
export type ReportsApp = {
  readonly listReports: () => Promise<{
    readonly reports: readonly ReportSummary[]
    readonly due: readonly DueReport[]
  }>
  readonly openReport: (wanted: {
    readonly period: Period
    readonly window?: Window
  }) => Promise<Result<{ readonly id: string }, string>>
  readonly readReport: (id: string) => Promise<Result<OpenedReport, string>>
  readonly saveParagraph: (edit: EditPlace & { readonly text: string }) => Promise<Result<Edited, EditRefusal>>
  readonly addParagraph: (edit: NewParagraph) => Promise<Result<Edited, EditRefusal>>
  readonly confirmParagraph: (edit: EditPlace) => Promise<Result<Edited, EditRefusal>>
  readonly typeInCell: (typed: TypedValue) => Promise<Result<void, string>>
  readonly waiveFinding: (wanted: WaiverRequest) => Promise<Result<void, string>>
  readonly takeStep: (wanted: {
    readonly report: string
    readonly step: ReportStep
    readonly reason?: string
  }) => Promise<Result<void, string>>
  readonly issueReport: (wanted: IssueRequest) => Promise<Result<{ readonly number: number }, string>>
  readonly findSigningKey: () => Promise<KeyHolder | undefined>
  readonly correctReport: (wanted: {
    readonly report: string
    readonly reason: string
  }) => Promise<Result<{ readonly id: string }, string>>
  readonly readFigure: (asked: FigureQuestion) => Promise<Result<FigureProof, string>>
  readonly getPaper: (wanted: { readonly report: string; readonly name: PaperName }) => Promise<Result<Upload, string>>
}

type Edited = { readonly revision: number; readonly changes: readonly BindingChange[] }

/** Proves a package somebody brings; asked without an account, too. */
export type VerifyPackage = (bytes: Uint8Array) => Verification | Promise<Verification>
