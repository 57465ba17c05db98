type Spanning = { readonly across?: number; readonly down?: number }

export type Placed<Cell> = {
  readonly cell: Cell
  readonly row: number
  readonly column: number
  readonly across: number
  readonly down: number
}

/** Where each cell stands when covered places are not listed, as in HTML. */
export function placeCells<Cell extends Spanning>(
  rows: readonly (readonly Cell[])[],
): readonly (readonly Placed<Cell>[])[] {
  const taken = new Set<string>()
  return rows.map((cells, row) => {
    let column = 0
    return cells.map((cell) => {
      while (taken.has(`${row},${column}`)) column += 1
      const across = Math.max(1, cell.across ?? 1)
      const down = Math.min(Math.max(1, cell.down ?? 1), rows.length - row)
      for (let y = 0; y < down; y += 1) for (let x = 0; x < across; x += 1) taken.add(`${row + y},${column + x}`)
      return { cell, row, column, across, down }
    })
  })
}
