import type { SummaryRow } from '#domain/checks/summary-row.ts'
import { foldInPlace } from '../language/fold.ts'
import type { Grid } from './grid.ts'

export type SummaryTable = {
  readonly grid: Grid
  readonly rows: readonly { readonly row: number; readonly summary: SummaryRow; readonly order: string }[]
  /** Zero-based grid column of column 2. */
  readonly first: number
}

const signs = [
  /tong ho so/,
  /truc tiep/,
  /truc tuyen/,
  /(?:truoc|dung|qua) han/,
  /nghia vu tai chinh|nvtc/,
  /so hoa/,
  /ket qua dien tu/,
  /tu choi|rut ho so/,
]

/** The 28-column table of the provincial systems, known by its head and its width. */
export function readSummaryTable(grid: Grid): SummaryTable | undefined {
  const head = grid.heads.flat().join(' | ')
  if (signs.filter((sign) => sign.test(head)).length < 7) return undefined
  const rows = grid.rows.flatMap((cells, index) => {
    const placed = cells.map((cell, column) => ({ ...cell, column }))
    // Every column has its place where the table kept its width; else only what is printed counts.
    const wide = cells.length >= 28 && cells.length <= 30
    const at = cells.findIndex((cell) => /\p{L}{2,}/u.test(cell.text))
    const filled = placed.filter(
      (cell) => cell.text !== '' || (wide && at !== -1 && cell.column > at && cell.column <= at + 27),
    )
    const name = filled.findIndex((cell) => /\p{L}{2,}/u.test(cell.text))
    const numbers = filled.slice(name + 1)
    if (
      index < grid.headRows ||
      name === -1 ||
      name > 1 ||
      numbers.length !== 27 ||
      numbers.some((cell) => !cell.number && !/^[–-]?$/.test(cell.text))
    )
      return []
    const text = filled[name]!.text
    const values = Object.fromEntries(numbers.flatMap((cell, at) => (cell.number ? [[at + 2, cell.number.value]] : [])))
    const total = /^tong(?: so| cong)?$/.test(foldInPlace(text))
    return [
      {
        row: index + 1,
        order: name === 1 ? filled[0]!.text : '',
        first: numbers[0]!.column,
        summary: { name: text, total, values },
      },
    ]
  })
  const [first] = rows
  return first
    ? { grid, rows: rows.map(({ row, summary, order }) => ({ row, summary, order })), first: first.first }
    : undefined
}
