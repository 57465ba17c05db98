import type { Ruling } from './rulings.ts'

/** A table drawn with lines: where its columns and rows part, and the boxes its cells are. */
export type Grid = {
  readonly xs: readonly number[]
  readonly ys: readonly number[]
  readonly cells: readonly Box[]
}
/** Counted in lines of the grid, from 0. */
export type Box = { readonly row: number; readonly column: number; readonly rowspan: number; readonly colspan: number }

const near = 3
/** A drawing has more lines than any table. */
const mostLines = 4_000
const mostPlaces = 40_000

export function findGrids(rulings: readonly Ruling[]): readonly Grid[] {
  const lines = mergeLines(rulings)
  if (lines.length > mostLines) return []
  return connected(lines)
    .flatMap(gridOf)
    .toSorted((a, b) => a.ys[0]! - b.ys[0]!)
}

/** Pieces of one line, as printers draw them cell by cell, become one. */
function mergeLines(rulings: readonly Ruling[]): readonly Ruling[] {
  const sorted = rulings.toSorted(
    (a, b) => Number(a.across) - Number(b.across) || Math.round(a.at / 1.5) - Math.round(b.at / 1.5) || a.from - b.from,
  )
  const merged: Ruling[] = []
  for (const line of sorted) {
    const last = merged.at(-1)
    const same = last && last.across === line.across && Math.abs(last.at - line.at) < 1.6 && line.from <= last.to + near
    if (same) merged[merged.length - 1] = { ...last, to: Math.max(last.to, line.to) }
    else merged.push(line)
  }
  return merged
}

function connected(lines: readonly Ruling[]): readonly (readonly Ruling[])[] {
  const across = lines.filter((line) => line.across)
  const down = lines.filter((line) => !line.across)
  const group = new Map<Ruling, Ruling>()
  const root = (line: Ruling): Ruling => {
    let top = line
    while (group.get(top) !== undefined && group.get(top) !== top) top = group.get(top)!
    group.set(line, top)
    return top
  }
  for (const a of across) for (const d of down) if (crosses(a, d)) group.set(root(a), root(d))
  const groups = new Map<Ruling, Ruling[]>()
  for (const line of lines) {
    const top = root(line)
    const known = groups.get(top)
    if (known) known.push(line)
    else groups.set(top, [line])
  }
  return [...groups.values()]
}

function crosses(a: Ruling, d: Ruling): boolean {
  return d.at >= a.from - near && d.at <= a.to + near && a.at >= d.from - near && a.at <= d.to + near
}

function gridOf(lines: readonly Ruling[]): Grid[] {
  const xs = distinct(lines.filter((line) => !line.across).map((line) => line.at))
  const ys = distinct(lines.filter((line) => line.across).map((line) => line.at))
  if (xs.length < 2 || ys.length < 2 || xs.length * ys.length > mostPlaces) return []
  // A frame around one text is no table.
  if (xs.length === 2 && ys.length <= 3) return []
  return [{ xs, ys, cells: boxesOf(lines, xs, ys) }]
}

function distinct(values: readonly number[]): readonly number[] {
  const found: number[] = []
  for (const value of values.toSorted((a, b) => a - b))
    if (found.length === 0 || value - found.at(-1)! > near) found.push(value)
  return found
}

function boxesOf(lines: readonly Ruling[], xs: readonly number[], ys: readonly number[]): Box[] {
  const across = lines.filter((line) => line.across)
  const down = lines.filter((line) => !line.across)
  const wallRight = (row: number, column: number) => covers(down, xs[column + 1]!, (ys[row]! + ys[row + 1]!) / 2)
  const wallBelow = (row: number, column: number) => covers(across, ys[row + 1]!, (xs[column]! + xs[column + 1]!) / 2)
  const [rows, columns] = [ys.length - 1, xs.length - 1]
  const taken = Array.from({ length: rows }, () => Array.from({ length: columns }, () => false))
  const boxes: Box[] = []
  for (let row = 0; row < rows; row += 1) {
    for (let column = 0; column < columns; column += 1) {
      if (taken[row]![column]) continue
      let colspan = 1
      while (column + colspan < columns && !taken[row]![column + colspan] && !wallRight(row, column + colspan - 1))
        colspan += 1
      let rowspan = 1
      while (row + rowspan < rows && openBelow(row + rowspan - 1, column, colspan, wallBelow)) rowspan += 1
      for (let y = row; y < row + rowspan; y += 1)
        for (let x = column; x < column + colspan; x += 1) taken[y]![x] = true
      boxes.push({ row, column, rowspan, colspan })
    }
  }
  return boxes
}

function openBelow(
  row: number,
  column: number,
  colspan: number,
  wall: (row: number, column: number) => boolean,
): boolean {
  for (let x = column; x < column + colspan; x += 1) if (wall(row, x)) return false
  return true
}

function covers(lines: readonly Ruling[], at: number, middle: number): boolean {
  return lines.some((line) => Math.abs(line.at - at) <= near && line.from <= middle && line.to >= middle)
}
