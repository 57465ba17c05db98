import type { Window } from '#kernel/window.ts'
import { figuresFrom } from '#domain/indicators/compute.ts'
import type { Figures } from '#domain/indicators/figure.ts'
import type { CountIndicator, ProcedureIndicator } from '#domain/indicators/indicator.ts'
import { momentsOf } from '#domain/indicators/moments.ts'
import { indicators } from '#catalogue/indicators/indicators.ts'
import { countDossiersOf, type Split } from '#store/figures/count-dossiers.ts'
import { countProcedures } from '#store/figures/count-procedures.ts'
import type { Scope } from '#store/scope.ts'

export const countIndicators = indicators.filter((indicator): indicator is CountIndicator => indicator.kind === 'count')
const procedureIndicators = indicators.filter(
  (indicator): indicator is ProcedureIndicator => indicator.kind === 'procedures',
)

/** One value of a split (a field, a procedure …) with all its figures. */
export type SplitFigures = { readonly key: string; readonly label: string; readonly figures: Figures }

/** Every figure of a window, and by field: two scans of one register, one definition. */
export async function figuresOfWindow(
  scope: Scope,
  window: Window,
  asOf: Date,
  split?: Split,
): Promise<{ readonly figures: Figures; readonly parts: readonly SplitFigures[] }> {
  const question = { moments: momentsOf(window, asOf), asOf }
  const counted = await countDossiersOf(scope, countIndicators, question, split)
  const procedures = await countProcedures(scope, procedureIndicators, window.to)
  const [whole, ...parts] = counted
  return {
    figures: figuresFrom(indicators, new Map([...(whole?.counts ?? []), ...procedures])),
    parts: parts.map((part) => ({
      key: part.key ?? '',
      label: part.label ?? '',
      figures: figuresFrom(dossierIndicators, part.counts),
    })),
  }
}

const dossierIndicators = indicators.filter((indicator) => indicator.id.startsWith('dossiers.'))
