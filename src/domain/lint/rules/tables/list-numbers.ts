import type { Paper } from '../../paper.ts'
import { type Draft, spot } from '../../rule.ts'
import type { Grid } from '../../tables/grid.ts'

type Numbered = { readonly row: number; readonly value: number; readonly name: string }

/** “1, 2, 3, 3, 5” down the first column of a table: `twice` says what stands twice, `lost` what was skipped. */
export function unevenNumbers(paper: Paper): { readonly twice: readonly Draft[]; readonly lost: readonly Draft[] } {
  const all = paper.grids.flatMap((grid) => runsOf(grid).flatMap((run) => unevenIn(grid, run)))
  return {
    twice: all.filter(({ expected }) => expected === undefined),
    lost: all.filter(({ expected }) => expected !== undefined),
  }
}

/** Consecutive numbered rows; a row of another kind between (a group, a number of two parts) begins a new run. */
function runsOf(grid: Grid): readonly (readonly Numbered[])[] {
  if (!/^(?:stt|tt|so tt|so thu tu)$/.test(grid.heads[0]?.at(-1) ?? '')) return []
  const runs: Numbered[][] = [[]]
  grid.rows.slice(grid.headRows).forEach((row, index) => {
    const text = row[0]?.text.trim() ?? ''
    const value = /^\(?(\d{1,3})\s*[.)]?$/.exec(text)?.[1]
    const name = row.find((cell) => /\p{L}{2,}/u.test(cell.text))?.text ?? ''
    if (value === undefined) {
      // A line without a number is a part of the one above, or a total; “II”, “1.1”, “A” are groups.
      if (text !== '') runs.push([])
      return
    }
    if (Number(value) === 1 && runs.at(-1)!.length > 0) runs.push([])
    if (name !== '') runs.at(-1)!.push({ row: grid.headRows + index + 1, value: Number(value), name })
  })
  return runs.filter((run) => run.length >= 4)
}

function unevenIn(grid: Grid, run: readonly Numbered[]): readonly Draft[] {
  const steps = run.slice(1).map((one, at) => ({ one, before: run[at]!, step: one.value - run[at]!.value }))
  const uneven = steps.filter(({ step }) => step !== 1)
  if (uneven.length === 0 || uneven.length > Math.max(2, steps.length / 5)) return []
  const [first, next] = uneven
  // “3, 3, 5”: one number was written for the next, the rest of the list is right.
  const one = first!.step < 1 || next?.step === 0 ? (first!.step < 1 ? first! : next!) : first!
  const twice = one.step === 0 || run.some((each) => each !== one.one && each.value === one.one.value)
  return [
    {
      message: twice
        ? `Số thứ tự ${one.one.value} ghi cho hai dòng: “${short(run.find((each) => each !== one.one && each.value === one.one.value)?.name ?? one.before.name)}” và “${short(one.one.name)}”.`
        : `Số thứ tự nhảy từ ${one.before.value} sang ${one.one.value} (“${short(one.one.name)}”).`,
      ...placeOf(grid, one.one),
      ...(twice ? {} : { expected: String(one.before.value + 1) }),
      found: String(one.one.value),
    },
  ]
}

function placeOf(grid: Grid, { row, name }: Numbered) {
  const cells = grid.rows[row - 1]!
  const own = cells.find((cell) => cell.text === name)?.cell
  return {
    quote: own ? spot(own).quote : name,
    location: { ...(cells[0]?.cell?.at ?? grid.table.at), table: grid.table.number, row, column: 1 },
  }
}

function short(text: string): string {
  return text.length > 60 ? `${text.slice(0, 57).trimEnd()}…` : text
}
