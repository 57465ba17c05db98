import { foldInPlace } from '../../language/fold.ts'
import type { Paper } from '../../paper.ts'
import type { Grid } from '../../tables/grid.ts'
import { type Draft, type LintRule, spot } from '../../rule.ts'

/** “Trạng thái: Đ = đạt; K = không đạt” beside a column in which one line says C. */
export const columnLegend: LintRule = {
  code: 'CCHC-224',
  severity: 'warning',
  title: 'Ký hiệu trong bảng có trong chú giải',
  explanation: 'Chú giải của bảng kể các ký hiệu được dùng; ô ghi ký hiệu khác thì không ai biết nghĩa là gì.',
  check: (paper) => {
    const legends = legendsIn(paper)
    if (legends.length === 0) return []
    return paper.grids.flatMap((grid) => legends.flatMap((codes) => checkGrid(grid, codes)))
  },
}

const legend = /(?:[\p{L}\d]{1,3}\s*[=:]\s*[^;,=:\n]{2,40}[;,]\s*)+(?:và )?[\p{L}\d]{1,3}\s*[=:]\s*[^;,=:\n).]{2,40}/gu

/** The marks each legend of the paper explains. */
function legendsIn({ passages }: Paper): readonly ReadonlySet<string>[] {
  return passages
    .filter(({ text }) => text.includes('=') && text.length < 400)
    .flatMap(({ text }) => [...text.matchAll(legend)])
    .map(
      ([all]) =>
        new Set([...all.matchAll(/(?:^|[;,]\s*(?:và )?)([\p{L}\d]{1,3})\s*=/gu)].map((one) => foldInPlace(one[1]!))),
    )
    .filter((codes) => codes.size >= 2)
}

function checkGrid(grid: Grid, codes: ReadonlySet<string>): readonly Draft[] {
  return grid.heads.flatMap((head, column): Draft[] => {
    if (!head.some((name) => /trang thai|danh gia|ket qua|muc do|tinh trang|xep loai|ma\b/.test(name))) return []
    const cells = grid.rows.slice(grid.headRows).flatMap((row) => {
      const cell = row[column]
      return cell?.cell && cell.text !== '' ? [{ text: cell.text, cell: cell.cell }] : []
    })
    const known = cells.filter(({ text }) => codes.has(foldInPlace(text)))
    if (known.length < 3 || known.length < cells.length * 0.6) return []
    return cells
      .filter(({ text }) => !codes.has(foldInPlace(text)) && /^[\p{L}\d]{1,3}$/u.test(text))
      .map(({ text, cell }) => ({
        message: `Ô ghi “${text}”, chú giải chỉ có ${[...codes].map((one) => `“${one.toUpperCase()}”`).join(', ')}.`,
        ...spot(cell),
        location: { ...cell.at, table: grid.table.number, row: cell.row, column: cell.column },
        found: text,
      }))
  })
}
