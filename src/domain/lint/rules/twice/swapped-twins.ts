import type { LintFacts } from '../../facts.ts'
import { slipsOf } from '../../language/near-number.ts'
import type { Quantity } from '../../language/quantities.ts'
import type { Paper, Passage } from '../../paper.ts'
import { type Draft, type LintRule } from '../../rule.ts'
import { sameFigure } from './same-figure.ts'
import { printed, shown } from '../show.ts'
import { tableAgainstProse } from '../tables/table-prose.ts'
import { spotAround } from '../tables/table-words.ts'

type Place = { readonly passage?: Passage; readonly quantity?: Quantity }

/** 2.983 once, where the paper says 2.893 again and again: most likely one number, two digits changed places. */
export const swappedTwin: LintRule = {
  code: 'CCHC-116',
  severity: 'warning',
  title: 'Số chỉ khác số đã nêu nhiều lần ở hai chữ số đảo chỗ',
  explanation:
    'Một số lớn xuất hiện một lần, chỉ khác số nêu nhiều lần ở hai chữ số liền nhau đổi chỗ, thường do gõ nhầm.',
  check: (paper, facts) => {
    const places = placesOf(paper)
    const known = knownIn(paper, facts)
    return [...places].flatMap(([value, own]): readonly Draft[] => {
      const [only] = own
      if (own.length !== 1 || !only?.passage || !only.quantity || known.has(value)) return []
      const { passage, quantity } = only
      if (passage.role === 'plan' || passage.role === 'proposals') return []
      const twin = slipsOf(value).swapped.find((one) => {
        const others = places.get(one) ?? []
        const inProse = others.filter((each) => each.quantity?.unit === quantity.unit && each.passage !== passage)
        return others.length >= 2 && inProse.length >= 1 && !others.some((each) => each.passage === passage)
      })
      if (twin === undefined) return []
      return [
        {
          message: `Ghi ${printed(quantity)}, trong khi các chỗ khác ghi ${shown(twin)}: có thể đảo hai chữ số.`,
          ...spotAround(passage, quantity.start, quantity.end),
          expected: shown(twin),
          found: printed(quantity),
        },
      ]
    })
  },
}

/** Whole numbers of four digits and more, wherever they stand. */
function placesOf(paper: Paper): ReadonlyMap<number, readonly Place[]> {
  const places = new Map<number, Place[]>()
  const add = (value: number, place: Place) => {
    if (value < 1000 || !Number.isInteger(value)) return
    const before = places.get(value)
    if (before) before.push(place)
    else places.set(value, [place])
  }
  for (const passage of paper.passages)
    for (const quantity of passage.quantities) if (!quantity.percent) add(quantity.value, { passage, quantity })
  for (const grid of paper.grids)
    for (const row of grid.rows.slice(grid.headRows))
      for (const cell of row) if (cell.number && !cell.number.percent) add(cell.number.value, {})
  return places
}

/** Numbers that are already said to differ from another place. */
function knownIn(paper: Paper, facts: LintFacts): ReadonlySet<number> {
  const drafts = [...sameFigure.check(paper, facts), ...tableAgainstProse.check(paper, facts)]
  return new Set(
    drafts.flatMap((one) => [one.expected, one.found].map((text) => Number((text ?? '').replaceAll('.', '')))),
  )
}

export const swappedTwinRules: readonly LintRule[] = [swappedTwin]
