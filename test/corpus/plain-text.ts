import type { OfficialDocument } from '#domain/documents/model.ts'
import { findCell, type LintTable } from '#domain/lint/text-model.ts'
import { readOwnPaper } from '#usecases/review/own-paper.ts'

/** A paper as text programs save it: a paragraph a line, an empty line between, the cells of a row parted by tabs. */
export function plainText(document: OfficialDocument): string {
  const { blocks } = readOwnPaper(document).document
  return blocks.map((block) => (block.kind === 'table' ? tableText(block) : `${block.text}\n`)).join('\n')
}

function tableText(table: LintTable): string {
  const rows = Array.from({ length: table.rows }, (_, row) =>
    Array.from({ length: table.columns }, (__, column) => {
      const cell = findCell(table, row + 1, column + 1)
      return cell && cell.row === row + 1 && cell.column === column + 1 ? cell.text : ''
    }).join('\t'),
  )
  return `${rows.join('\n')}\n`
}
