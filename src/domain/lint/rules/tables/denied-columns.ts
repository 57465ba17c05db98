import type { Denial } from '../../facts.ts'
import { foldInPlace } from '../../language/fold.ts'
import type { Paper } from '../../paper.ts'
import { readColumnTable } from '../../tables/column-table.ts'
import type { Counted } from '../words/denied-counts.ts'

const ofDossiers = /ho so|\bhs\b|tthc|thu tuc hanh chinh|giai quyet/
const ofOthers = /nhiem vu|phan anh|kien nghi|pakn|van ban/

/** The columns of tables that count what the text says there was none of, by their total or their lines. */
export function deniedColumns(paper: Paper, columns: RegExp): readonly Counted[] {
  return paper.grids.flatMap((grid): readonly Counted[] => {
    const title = foldInPlace(grid.lead.slice(-4).join(' '))
    const heads = grid.heads.map((names) => names.join(' '))
    const all = `${title} ${heads.join(' ')}`
    if (!ofDossiers.test(all) || ofOthers.test(title)) return []
    const table = readColumnTable(grid)
    if (!table) return []
    return heads.flatMap((head, column): Counted[] => {
      if (!columns.test(head) || /ty le|%/.test(head) || ofOthers.test(head)) return []
      const cells = table.lines
        .filter((line) => line !== table.total)
        .map((line) => line.cells[column]?.number?.value ?? 0)
      const value = table.total?.cells[column]?.number?.value ?? Math.max(0, ...cells)
      if (value <= 0) return []
      return [
        {
          value,
          words: head,
          where: `bảng ${grid.table.number}`,
          state: /dang (?:giai quyet|xu ly)/.test(head) ? 'running' : 'resolved',
        },
      ]
    })
  })
}

/** A line of a form with one number: “Số cán bộ, công chức bị kỷ luật | Người | 1”. */
export function deniedRows(paper: Paper, names: RegExp, under?: Denial['rowsUnder']): readonly Counted[] {
  return paper.grids.flatMap((grid): readonly Counted[] => {
    const lead = under ? foldInPlace([...grid.lead.slice(-2), ...grid.heads.flat()].join(' ')) : ''
    const isUnder = under?.heading.test(lead) ?? false
    return grid.rows.slice(grid.headRows).flatMap((row): Counted[] => {
      const at = row.findIndex((cell) => cell.text.length > 8 && cell.number === undefined)
      const name = at === -1 ? '' : foldInPlace(row[at]!.text)
      const numbers = row.slice(at + 1).flatMap((cell) => (cell.number ? [cell.number] : []))
      const [only] = numbers
      const isNamed = names.test(name) || (isUnder && under!.rows.test(name))
      if (!isNamed || /ty le|%/.test(name) || numbers.length !== 1 || !only || only.percent || only.value <= 0)
        return []
      return [
        {
          value: only.value,
          words: name,
          where: `biểu (“${row[at]!.text.slice(0, 60).trim()}”)`,
          state: /dang (?:giai quyet|xu ly)/.test(name) ? 'running' : 'resolved',
        },
      ]
    })
  })
}
