import type { LintFacts } from '../../facts.ts'
import type { Paper } from '../../paper.ts'
import { type Draft, type LintRule } from '../../rule.ts'
import { type ColumnTable, numberAt, type TableLine } from '../../tables/column-table.ts'
import { columnTables, isShare, placeIn } from '../columns/column-tables.ts'
import { plainLines } from '../columns/superlatives.ts'

/** A row whose every number is that of another row: one was copied and not filled in. */
export const copiedRow: LintRule = {
  code: 'CCHC-179',
  severity: 'warning',
  title: 'Hai dòng của bảng không trùng mọi số',
  explanation: 'Hai đơn vị, lĩnh vực có mọi số bằng nhau là rất hiếm; thường là chép dòng trên xuống mà quên sửa số.',
  check: (paper: Paper, facts: LintFacts) => columnTables(paper, facts).flatMap(copiedIn),
}

const longest = 300

function copiedIn(table: ColumnTable): readonly Draft[] {
  const lines = plainLines(table).slice(0, longest)
  if (lines.length < 3) return []
  const seen = new Map<string, TableLine>()
  const found = lines.flatMap((line): readonly Draft[] => {
    const counts = table.columns.flatMap((column) =>
      isShare(table, column) ? [] : (numberAt(line, column)?.value ?? []),
    )
    // Small and round numbers agree by chance; a share adds nothing to its own two numbers.
    const weight = counts.reduce((sum, one) => sum + weightOf(one), 0)
    const told = new Set(counts.filter((one) => one >= 10)).size
    if (weight < 4 || told < 2 || (weight < 5 && Math.max(...counts) < 100)) return []
    const key = table.columns.map((column) => numberAt(line, column)?.value ?? '').join(' ')
    const before = seen.get(key)
    if (!before) seen.set(key, line)
    if (!before || before.name === line.name) return []
    return [
      {
        message: `Mọi số của dòng “${line.name}” trùng dòng “${before.name}”: có thể chép dòng mà chưa sửa số.`,
        ...placeIn(table, line, table.columns[0]!),
      },
    ]
  })
  // Where many lines are alike, the table gives each the same quota.
  return found.length > Math.max(1, lines.length / 6) ? [] : found
}

/** How many digits say something: 300 says one, 297 three. */
function weightOf(value: number): number {
  return value < 10 ? 0 : String(Math.round(value)).replace(/0+$/, '').length
}

export const copiedRowRules: readonly LintRule[] = [copiedRow]
