import type { Window } from '#kernel/window.ts'
import { splitId } from '#domain/forms/evaluate.ts'
import { counts, figuresFrom } from '#domain/indicators/compute.ts'
import type { Figure } from '#domain/indicators/figure.ts'
import type { CountIndicator, Indicator, ProcedureCondition, ProcedureIndicator } from '#domain/indicators/indicator.ts'
import { dossierRegister, momentsOf } from './freeze-facts.ts'
import type {
  FrozenDefinitions,
  FrozenDossier,
  FrozenFacts,
  FrozenFigure,
  FrozenList,
  RegisterRow,
} from './package-contents.ts'

export const procedureRegister = 'procedures'

/** A procedure of the register `procedures`, as far as figures look at it. */
export type FrozenProcedure = RegisterRow & {
  readonly verticalAgency?: string
  readonly serviceMode?: string
  readonly interlinked?: string
  readonly boundaryFree: boolean
  readonly feeBearing: boolean
}

const procedureConditions: Readonly<Record<ProcedureCondition, (procedure: FrozenProcedure) => boolean>> = {
  any: () => true,
  own: ({ verticalAgency }) => verticalAgency === undefined,
  vertical: ({ verticalAgency }) => verticalAgency !== undefined,
  full: ({ serviceMode }) => serviceMode === 'full',
  partial: ({ serviceMode }) => serviceMode === 'partial',
  interlinkedSameLevel: ({ interlinked }) => interlinked === 'sameLevel',
  interlinkedAcrossLevels: ({ interlinked }) => interlinked === 'acrossLevels',
  boundaryFree: ({ boundaryFree }) => boundaryFree,
  feeBearing: ({ feeBearing }) => feeBearing,
}

/** The figures of a package from its own facts and declarations, each with the list it was counted from. */
export function evaluateFrozen(
  definitions: FrozenDefinitions,
  facts: FrozenFacts,
  window: Window,
  asOf: string,
): readonly FrozenFigure[] {
  const { indicators, splits } = definitions
  const places = countPlaces(indicators, facts, window, asOf, splits.includes('field'))
  const ofDossiers = indicators.filter(({ id }) => id.startsWith('dossiers.'))
  return [...places].flatMap(([field, lists]) => {
    const sizes = new Map([...lists].map(([id, { rows }]) => [id, rows.length]))
    const figures = figuresFrom(field === whole ? indicators : ofDossiers, sizes)
    const name = (id: string) => (field === whole ? id : splitId(id, field))
    return [...figures.values()].map((figure) => withList(figure, indicators, lists, name))
  })
}

const whole = ''
type RowList = Extract<FrozenList, { readonly rows: readonly number[] }>
type Lists = ReadonlyMap<string, RowList>

function withList(
  figure: Figure,
  indicators: readonly Indicator[],
  lists: Lists,
  name: (id: string) => string,
): FrozenFigure {
  const indicator = indicators.find(({ id }) => id === figure.id)
  const own = lists.get(figure.id)
  const shared =
    indicator?.kind === 'rate' && lists.has(indicator.denominator) ? { sameAs: name(indicator.denominator) } : undefined
  const list = own ?? shared
  return { ...figure, id: name(figure.id), ...(list ? { list } : {}) }
}

/** One pass over the rows: for the whole and for each field, the places of the rows each indicator counts. */
function countPlaces(
  indicators: readonly Indicator[],
  facts: FrozenFacts,
  window: Window,
  asOf: string,
  byField: boolean,
) {
  const counted = indicators.filter((indicator): indicator is CountIndicator => indicator.kind === 'count')
  const moments = momentsOf(window, asOf)
  const fieldsOf = ({ fieldCode }: FrozenDossier) => (byField ? [whole, fieldCode] : [whole])
  const found = new Map([whole, ...facts.dossiers.flatMap(fieldsOf)].map((field) => [field, emptyLists(counted)]))
  for (const [place, dossier] of facts.dossiers.entries()) {
    for (const indicator of counted) {
      if (!counts(indicator, dossier, moments)) continue
      for (const field of fieldsOf(dossier)) found.get(field)!.get(indicator.id)!.rows.push(place)
    }
  }
  const procedures = listProcedures(indicators, facts)
  return new Map<string, Lists>(
    [...found].map(([field, lists]) => [field, field === whole ? new Map([...lists, ...procedures]) : lists]),
  )
}

function emptyLists(counted: readonly CountIndicator[]): Map<string, { register: string; rows: number[] }> {
  return new Map(counted.map(({ id }) => [id, { register: dossierRegister, rows: [] }]))
}

/** No list at all when the commune has entered no procedure: missing is not zero (law 4). */
function listProcedures(indicators: readonly Indicator[], facts: FrozenFacts): Lists {
  const procedures = (facts.registers[procedureRegister] ?? []) as readonly FrozenProcedure[]
  if (procedures.length === 0) return new Map()
  const counted = indicators.filter((indicator): indicator is ProcedureIndicator => indicator.kind === 'procedures')
  return new Map(
    counted.map(({ id, where }) => {
      const rows = [...procedures.keys()].filter((place) =>
        where.every((condition) => procedureConditions[condition](procedures[place]!)),
      )
      return [id, { register: procedureRegister, rows }]
    }),
  )
}
