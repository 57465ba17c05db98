import { readPeriod } from '#domain/reports/period.ts'
import { readWindow } from '#domain/reports/period-rule.ts'
import { type ReportKind, reportKinds } from '#domain/reports/report-kind.ts'
import { ok, refuse, type Result } from '#kernel/result.ts'
import type { Period } from '#domain/reports/period.ts'
import type { Window } from '#kernel/window.ts'
import { textOf } from '../form.ts'
import { reportsText as text } from '../text/vi-reports.ts'
import type { Errors } from '../ui/field.tsx'

type Wanted = { readonly period: Period; readonly window?: Window }

/** The form that opens a report, read with a sentence for each field that cannot be. */
export function readOpenReportForm(form: FormData): Result<Wanted, Errors> {
  const [chosenKind, chosenPeriod] = textOf(form, 'wanted').split(':')
  const kind = reportKinds.find((each): each is ReportKind => each === (chosenKind || textOf(form, 'kind')))
  if (!kind) return refuse({ wanted: text.choosePeriod })
  const period = readPeriod(kind, chosenPeriod ?? textOf(form, 'period'))
  if (!period.ok) return refuse({ period: period.refusal })
  const [from, to] = [textOf(form, 'from').trim(), textOf(form, 'to').trim()]
  if (!from && !to) return ok({ period: period.value })
  if (!from || !to) return refuse({ [from ? 'to' : 'from']: text.bothDays })
  const window = readWindow(from, to)
  return window.ok ? ok({ period: period.value, window: window.value }) : refuse({ from: window.refusal })
}
