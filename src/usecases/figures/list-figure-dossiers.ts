import { ok, refuse, type Result } from '#kernel/result.ts'
import type { Window } from '#kernel/window.ts'
import type { CountIndicator } from '#domain/indicators/indicator.ts'
import { asOfEnd, momentsOf } from '#domain/indicators/moments.ts'
import { windowOf } from '#domain/reports/period-rule.ts'
import { findIndicator } from '#catalogue/indicators/indicators.ts'
import { recordAudit } from '#store/audit.ts'
import { type ListedDossier, listCounted } from '#store/figures/list-dossiers.ts'
import { inScope } from '#store/scope.ts'
import type { Context } from '../context.ts'
import { readPeriodRule } from '../parts/commune-settings.ts'
import { refusedTo } from '../refused.ts'
import type { PreviewRequest } from '../reports/preview-report.ts'
import { refusedWithoutRegister } from './refused-without-register.ts'

export type FigureDossiersQuestion = PreviewRequest & {
  /** `dossiers.received`, or of one field: `dossiers.received[field=G15-TP08]`. */
  readonly figure: string
  readonly limit: number
  readonly offset: number
}

export type FigureDossiers = {
  /** What is listed: the figure itself, or the denominator of a rate. */
  readonly counted: string
  readonly label: string
  readonly window: Window
  readonly asOf: Date
  readonly total: number
  readonly dossiers: readonly ListedDossier[]
}

export const figureNotFound = 'Không có chỉ tiêu này.'

/** The dossiers a live figure counts (law 1). The list names people: looking leaves a trace. */
export async function listFigureDossiers(
  context: Context,
  question: FigureDossiersQuestion,
): Promise<Result<FigureDossiers, string>> {
  const { store, actor } = context
  const refused = refusedTo(actor, 'dossier.list') ?? refusedWithoutRegister(actor)
  if (refused) return refused
  const { id, field } = splitOf(question.figure)
  const counted = countedBy(id)
  if (!counted.ok) return counted
  const indicator = counted.value
  return inScope(store, actor, async (scope) => {
    const at = context.now()
    const window = question.window ?? windowOf(question.period, await readPeriodRule(scope))
    const asOf = question.asOf ?? asOfEnd(window, at)
    const { total, dossiers } = await listCounted(
      scope,
      indicator,
      { moments: momentsOf(window, asOf), asOf },
      { limit: question.limit, offset: question.offset },
      field === undefined ? undefined : { split: 'field', key: field },
    )
    await recordAudit(scope, actor, at, 'dossier.list', question.figure, { ...window, shown: dossiers.length })
    const named = field === undefined ? indicator.id : `${indicator.id}[field=${field}]`
    return ok({ counted: named, label: indicator.label, window, asOf, total, dossiers })
  })
}

function countedBy(id: string): Result<CountIndicator, string> {
  const asked = findIndicator(id)
  const indicator = asked?.kind === 'rate' ? findIndicator(asked.denominator) : asked
  if (!indicator) return refuse(figureNotFound)
  return indicator.kind === 'count' ? ok(indicator) : refuse('Chỉ tiêu này đếm thủ tục hành chính, không đếm hồ sơ.')
}

function splitOf(reference: string): { readonly id: string; readonly field?: string } {
  const parts = /^(.*)\[field=(.*)\]$/.exec(reference)
  return parts ? { id: parts[1]!, field: parts[2]! } : { id: reference }
}
