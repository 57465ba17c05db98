import type { Paper, Passage } from '../../paper.ts'
import { periodsIn, type StatedPeriod } from '../../period.ts'

type Places = ReadonlyMap<number, readonly Passage[]>
const read = new WeakMap<Paper, Places>()

/** Where each number large enough to be no coincidence stands. */
function placesOf(paper: Paper): Places {
  const before = read.get(paper)
  if (before) return before
  const places = new Map<number, Passage[]>()
  for (const passage of paper.passages) {
    const parts = passage.fractions.flatMap((one) => [one.numerator, one.denominator])
    for (const { value, percent } of [...passage.quantities, ...parts]) {
      if (percent || value < 200 || !Number.isInteger(value)) continue
      const known = places.get(value)
      if (known) known.push(passage)
      else places.set(value, [passage])
    }
  }
  read.set(paper, places)
  return places
}

/** The number told of that time is told elsewhere as the paper's own. */
export function repeatsNumber(paper: Paper, passage: Passage, one: StatedPeriod & { readonly start: number }): boolean {
  const places = placesOf(paper)
  const told = passage.quantities.filter(
    ({ start, value, percent }) => !percent && value >= 200 && start > one.start && start - one.start < 160,
  )
  return told.some(
    ({ value }) =>
      (places.get(value) ?? []).some(
        (other) =>
          other !== passage &&
          !periodsIn(other.text, one.year).some((each) => each.kind === one.kind && each.year === one.year),
      ) || inTable(paper, value),
  )
}

function inTable(paper: Paper, value: number): boolean {
  return paper.grids.some((grid) => grid.rows.some((row) => row.some((cell) => cell.number?.value === value)))
}
