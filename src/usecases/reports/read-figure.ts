import { ok, refuse, type Result } from '#kernel/result.ts'
import type { Window } from '#kernel/window.ts'
import { can } from '#domain/access/permissions.ts'
import { findCell, type SheetCell } from '#domain/forms/sheet.ts'
import type { Figure } from '#domain/indicators/figure.ts'
import type { Indicator } from '#domain/indicators/indicator.ts'
import { momentsOf } from '#domain/indicators/moments.ts'
import { findIndicator } from '#catalogue/indicators/indicators.ts'
import { recordAudit } from '#store/audit.ts'
import { type ListedDossier, listCounted } from '#store/figures/list-dossiers.ts'
import { findReport } from '#store/reports.ts'
import { inScope } from '#store/scope.ts'
import type { Context } from '../context.ts'
import type { AssembledReport } from '../parts/assemble-report.ts'
import { readReport } from './read-report.ts'

export type FigureQuestion = {
  readonly report: string
  /** A figure (`dossiers.received`, `dossiers.received[field=G15-TP08]`, `form:BM1:2.1`) or a cell (`BM3/3.3.1`). */
  readonly figure: string
  readonly offset: number
}

/** Everything behind a number: its definition, its window, its parts, and the list it counts (law 1). */
export type FigureAnswer = {
  readonly figure: Figure
  readonly label: string
  readonly indicator?: Indicator
  readonly cell?: SheetCell
  /** Figures a cell adds together, or a rate divides; each opens in turn. */
  readonly parts: readonly { readonly id: string; readonly label: string; readonly figure?: Figure }[]
  readonly window: Window
  readonly asOf: Date
  readonly total: number
  readonly dossiers: readonly ListedDossier[]
  /** Whether the reader's role may see dossiers; otherwise only how many there are. */
  readonly mayOpen: boolean
}

export const pageSize = 50

export async function readFigure(context: Context, question: FigureQuestion): Promise<Result<FigureAnswer, string>> {
  const opened = await readReport(context, question.report)
  if (!opened.ok) return opened
  const { assembled, report } = opened.value
  const asked = resolve(assembled, question.figure)
  if (!asked) return refuse('Không có số liệu này trong báo cáo.')
  const asOf = report.asOf ?? context.now()
  const { id, field } = splitOf(asked.figure.id)
  const indicator = findIndicator(id)
  const answer = {
    ...asked,
    label: asked.cell?.label ?? indicator?.label ?? asked.figure.id,
    ...(indicator ? { indicator } : {}),
    parts: partsOf(assembled, asked, indicator, field),
    window: report.window,
    asOf,
    mayOpen: can(context.actor, 'dossier.list'),
  }
  const counted = indicator?.kind === 'rate' ? findIndicator(indicator.denominator) : indicator
  if (counted?.kind !== 'count') return ok({ ...answer, total: asked.figure.records, dossiers: [] })
  return inScope(context.store, context.actor, async (scope) => {
    if (!(await findReport(scope, report.id))) return refuse('Không tìm thấy báo cáo.')
    const list = await listCounted(
      scope,
      counted,
      { moments: momentsOf(report.window, asOf), asOf },
      { limit: answer.mayOpen ? pageSize : 0, offset: question.offset },
      field === undefined ? undefined : { split: 'field', key: field },
    )
    if (answer.mayOpen)
      await recordAudit(scope, context.actor, context.now(), 'dossier.list', question.figure, { report: report.id })
    return ok({ ...answer, total: list.total, dossiers: list.dossiers })
  })
}

type Asked = { readonly figure: Figure; readonly cell?: SheetCell }

function resolve(assembled: AssembledReport, reference: string): Asked | undefined {
  const own = assembled.bound.get(reference)
  if (own) {
    const address = /^form:([^:]+):(.+)$/.exec(reference)
    return address ? cellAsked(assembled, address[1]!, address[2]!, own) : { figure: own }
  }
  const cut = reference.indexOf('/')
  if (cut < 0) return undefined
  const [form, address] = [reference.slice(0, cut), reference.slice(cut + 1)]
  const figure = assembled.bound.get(`form:${form}:${address}`)
  return figure && cellAsked(assembled, form, address, figure)
}

/** A cell that prints one figure opens as that figure; another opens as itself. */
function cellAsked(assembled: AssembledReport, form: string, address: string, figure: Figure): Asked {
  const sheet = assembled.filled.find((each) => each.sheet.form === form)?.sheet
  const cell = sheet && findCell(sheet, address)
  const behind = cell?.figure === undefined ? undefined : assembled.figures.get(cell.figure)
  return { figure: behind ?? figure, ...(cell ? { cell } : {}) }
}

function partsOf(
  assembled: AssembledReport,
  asked: Asked,
  indicator: Indicator | undefined,
  field: string | undefined,
): FigureAnswer['parts'] {
  const named = (id: string) => (field === undefined ? id : `${id}[field=${field}]`)
  const ids =
    indicator?.kind === 'rate'
      ? [named(indicator.numerator), named(indicator.denominator)]
      : (asked.cell?.figures ?? [])
  return ids.map((id) => {
    const figure = assembled.figures.get(id)
    return { id, label: findIndicator(splitOf(id).id)?.label ?? id, ...(figure ? { figure } : {}) }
  })
}

function splitOf(reference: string): { readonly id: string; readonly field?: string } {
  const parts = /^(.*)\[field=(.*)\]$/.exec(reference)
  return parts ? { id: parts[1]!, field: parts[2]! } : { id: reference }
}
