import type { Figures } from '#domain/indicators/figure.ts'
import type { Form } from '#domain/forms/form.ts'
import type { Sheet } from '#domain/forms/sheet.ts'
import type { ReportKind } from '#domain/reports/report-kind.ts'
import type { LocalDate } from '#kernel/local-time.ts'
import type { Window } from '#kernel/window.ts'
import type { Finding, Severity } from './finding.ts'

/** One report before it is signed: its figures, its filled forms, and what stood before it. */
export type CheckInput = {
  readonly kind: ReportKind
  readonly window: Window
  /** The window the period rule gives; absent when the officer chose the days freely. */
  readonly expectedWindow?: Window
  readonly reportDate?: LocalDate
  readonly figures: Figures
  readonly filled: readonly { readonly form: Form; readonly sheet: Sheet }[]
  /** The issued report whose window ends the day before this one begins, if there is one. */
  readonly previous?: { readonly window: Window; readonly figures: Figures }
}

/** A finding before its rule signs it; a softer severity than the rule's own may be given. */
export type Draft = Omit<Finding, 'code' | 'severity'> & { readonly severity?: Severity }

export type Rule = {
  /** `KT-001`; never reused, never changed in meaning. */
  readonly code: string
  readonly severity: Severity
  /** What it asks, for the list of rules an officer can read. */
  readonly title: string
  readonly check: (input: CheckInput) => readonly Draft[]
}

export function run(rules: readonly Rule[], input: CheckInput): readonly Finding[] {
  return rules.flatMap((rule) =>
    rule.check(input).map((draft) => ({ ...draft, code: rule.code, severity: draft.severity ?? rule.severity })),
  )
}
