import type { Window } from '#kernel/window.ts'
import type { DossierFacts } from '#domain/dossiers/facts.ts'
import type { Moments } from '#domain/indicators/dossier-condition.ts'
import type { Figure } from '#domain/indicators/figure.ts'
import { momentsOf as momentsAt } from '#domain/indicators/moments.ts'
import { byCodeUnit } from './canonical-json.ts'
import type { FrozenDossier, FrozenFacts, FrozenFigure, RegisterRow } from './package-contents.ts'

export const dossierRegister = 'dossiers'

export type KnownDossier = { readonly id: string; readonly code: string; readonly facts: DossierFacts }

/** The dossiers a figure of the window can count, in one order, without persons; and the rows of other registers. */
export function freezeFacts(
  dossiers: Iterable<KnownDossier>,
  registers: Readonly<Record<string, readonly RegisterRow[]>>,
  moments: Moments,
): FrozenFacts {
  const rows = [...dossiers].filter(({ facts }) => inReach(facts, moments)).map(freezeDossier)
  return {
    dossiers: rows.sort((a, b) => byCodeUnit(a.code, b.code) || byCodeUnit(a.id, b.id)),
    registers: Object.fromEntries(
      Object.entries(registers).map(([name, all]) => [name, all.toSorted((a, b) => byCodeUnit(a.id, b.id))]),
    ),
  }
}

/** The report's figures, each with the list that counting the frozen facts gave (`evaluateFrozen`). */
export function freezeFigures(figures: Iterable<Figure>, counted: Iterable<FrozenFigure>): readonly FrozenFigure[] {
  const lists = new Map([...counted].map(({ id, list }) => [id, list]))
  return [...figures]
    .map((figure) => {
      const list = figure.typed ? undefined : lists.get(figure.id)
      return list ? { ...figure, list } : { ...figure }
    })
    .sort((a, b) => byCodeUnit(a.id, b.id))
}

export function rowsOf(facts: FrozenFacts, register: string): readonly { readonly id: string }[] | undefined {
  return register === dossierRegister ? facts.dossiers : facts.registers[register]
}

/** Up to the end of the window, or to the moment of knowledge when that comes first. */
export function momentsOf(window: Window, asOf: string): Moments {
  return momentsAt(window, new Date(asOf))
}

function inReach({ receivedAt, endedAt }: DossierFacts, { from, at }: Moments): boolean {
  return receivedAt !== undefined && receivedAt < at && (endedAt === undefined || endedAt >= from)
}

function freezeDossier({ id, code, facts }: KnownDossier): FrozenDossier {
  const { officer: _, ...rest } = facts
  return { id, code, ...rest }
}
