import type { OfficialDocument } from '#domain/documents/model.ts'
import type { DossierFacts } from '#domain/dossiers/facts.ts'
import type { Form } from '#domain/forms/form.ts'
import type { Sheet } from '#domain/forms/sheet.ts'
import type { Figure } from '#domain/indicators/figure.ts'
import type { Indicator } from '#domain/indicators/indicator.ts'
import type { WaivableFinding } from '#domain/checks/waiver.ts'
import type { ReportFinding } from '#domain/reports/finding.ts'
import type { ReportKind } from '#domain/reports/report-kind.ts'
import type { LocalDate } from '#kernel/local-time.ts'
import type { Window } from '#kernel/window.ts'
import type { Json } from './canonical-json.ts'

/** What the package says of itself. */
export type PackageHead = {
  readonly commune: { readonly code: string; readonly name: string }
  readonly kind: ReportKind
  /** `2026-H1`, or the two days of a free window. */
  readonly period: string
  readonly window: Window
  /** ISO instant: the register is taken as it was known then (law 6). */
  readonly asOf: string
  /** Number in the commune's register of the year, with its symbol: 45, `BC-UBND`. */
  readonly number: number
  readonly symbol: string
  readonly issuedOn: LocalDate
  /** 1 for the first issue; a correction is the next one and names the root it replaces, and what changed. */
  readonly version: number
  readonly replaces?: { readonly root: string; readonly changes: readonly string[] }
  /** Demo data never passes for a report (law 11). */
  readonly realm: 'real' | 'demo'
}

/** The declarations the report was made by; it is judged by them for ever, whatever later versions declare. */
export type FrozenDefinitions = {
  readonly indicators: readonly Indicator[]
  /** Whether each figure of the dossier register is also given by field. */
  readonly splits: readonly 'field'[]
  readonly forms: readonly Form[]
}

/**
 * A dossier as far as figures look at it. No applicant, no identity number, and no officer: a name of a person does
 * not leave the register with the report.
 */
export type FrozenDossier = { readonly id: string; readonly code: string } & Omit<DossierFacts, 'officer'>

export type FrozenFacts = {
  readonly dossiers: readonly FrozenDossier[]
  /** Rows of other registers that a figure counts (`procedures`, …), each with an `id`. */
  readonly registers: Readonly<Record<string, readonly RegisterRow[]>>
}

export type RegisterRow = { readonly id: string; readonly [name: string]: Json | undefined }

/** The list behind a figure: places in `facts.dossiers` or in a register, or the list of another figure (a rate's whole). */
export type FrozenList = { readonly register: string; readonly rows: readonly number[] } | { readonly sameAs: string }

export type FrozenFigure = Figure & { readonly list?: FrozenList }

/** A finding of the sheet or of the prose, with the waiver that travels upward (law 12). */
export type FrozenFinding = (WaivableFinding | ReportFinding) & Pick<WaivableFinding, 'waived'>

export type PackageContents = {
  readonly head: PackageHead
  readonly definitions: FrozenDefinitions
  readonly facts: FrozenFacts
  readonly figures: readonly FrozenFigure[]
  readonly sheets: readonly Sheet[]
  readonly text: OfficialDocument
  readonly findings: readonly FrozenFinding[]
}
