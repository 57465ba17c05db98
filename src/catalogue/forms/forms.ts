import { type Form, formHolds } from '#domain/forms/form.ts'
import type { ReportKind } from '#domain/reports/report-kind.ts'
import type { Window } from '#kernel/window.ts'
import { appendixOne } from './appendix-one.ts'
import { bm1 } from './bm1.ts'
import { bm2 } from './bm2.ts'
import { bm3 } from './bm3.ts'
import { bm4 } from './bm4.ts'
import { bm5 } from './bm5.ts'
import { bm6 } from './bm6.ts'
import { bm7 } from './bm7.ts'
import { results06a } from './results-06a.ts'
import { summary28 } from './summary-28.ts'

export const forms: readonly Form[] = [bm1, bm2, bm3, bm4, bm5, bm6, bm7, appendixOne, results06a, summary28]

const regular: readonly Form[] = [bm1, bm2, bm3, bm4, bm5, bm6, bm7, results06a, summary28]

const byKind: Readonly<Record<ReportKind, readonly Form[]>> = {
  month: [results06a, summary28],
  quarter: regular,
  'half-year': regular,
  'nine-months': regular,
  year: regular,
  programme: [appendixOne, results06a],
}

/** The forms a report of the kind carries, in force on the last day of its window, in the order of printing. */
export function formsOf(kind: ReportKind, window: Window): readonly Form[] {
  return byKind[kind].filter((form) => formHolds(form, window))
}

export function findForm(id: string): Form | undefined {
  return forms.find((form) => form.id === id)
}
