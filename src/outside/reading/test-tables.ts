import type { OfficialDocument, Table } from '#domain/documents/model.ts'
import type { LintTable } from '#domain/lint/text-model.ts'

/** A table as lines `row,column downxacross text`, for comparisons a person can read. */
export function showTable(table: LintTable): readonly string[] {
  return table.cells.map((cell) => `${cell.row},${cell.column} ${cell.rowspan}x${cell.colspan} ${cell.text}`)
}

/** The tables of a paper as they must be read back, in the order they are printed. */
export function expectedTables(paper: OfficialDocument): readonly (readonly string[])[] {
  const content = [...paper.content, ...paper.appendices.flatMap((appendix) => appendix.content)]
  return content.flatMap((block) => (block.kind === 'table' ? [placesOf(block)] : []))
}

function placesOf(table: Table): readonly string[] {
  const taken: number[] = []
  return [...table.head, ...table.rows].flatMap((row, index) => {
    let column = 0
    return row.map((cell) => {
      while ((taken[column] ?? 0) > index) column += 1
      const [across, down] = [cell.across ?? 1, cell.down ?? 1]
      const place = `${index + 1},${column + 1} ${down}x${across} ${cell.text.replace(/\s+/g, ' ')}`
      const end = column + across
      for (; column < end; column += 1) taken[column] = index + down
      return place
    })
  })
}
