import { slipBetween } from '../../language/near-number.ts'
import type { Quantity } from '../../language/quantities.ts'
import type { LintFacts } from '../../facts.ts'
import type { Paper } from '../../paper.ts'
import { type Draft } from '../../rule.ts'
import { type ColumnTable, numberAt, type TableLine } from '../../tables/column-table.ts'
import { columnTables, printedHead } from '../columns/column-tables.ts'
import { type Sentence, sentencesIn } from '../../sentences.ts'
import { printed, shown } from '../show.ts'
import { escapePattern, plainName, spotAround, totalCells } from './table-words.ts'

type Named = { readonly line: TableLine; readonly quantity: Quantity }

/** “Trong 25 hồ sơ quá hạn, lĩnh vực đất đai 14, môi trường 05”: the whole tells the column, the names the lines. */
export function rowsInProse(paper: Paper, facts: LintFacts): readonly Draft[] {
  return columnTables(paper, facts).flatMap((table) => {
    const names = namesOf(table)
    if (!names) return []
    const cells = totalCells(table).filter((one) => one.value >= 5 && !one.share)
    return paper.passages.flatMap((passage) => {
      if (passage.role === 'plan' || passage.role === 'proposals' || passage.kind !== 'paragraph') return []
      return sentencesIn(passage).flatMap((sentence): readonly Draft[] => {
        const named = namedIn(sentence, names)
        if (named.length === 0) return []
        const whole = cells.filter((cell) =>
          sentence.quantities.some((one) => one.value === cell.value && !named.some((each) => each.quantity === one)),
        )
        // Two columns with one total do not tell which of them is meant.
        const columns = new Set(whole.map((one) => one.column))
        const column = columns.size === 1 ? whole[0]!.column : columnByLines(table, named)
        return column === undefined ? [] : wrongIn(table, column, sentence, named)
      })
    })
  })
}

/** Two lines named with their numbers, and those of one column only: that column is spoken of. */
function columnByLines(table: ColumnTable, named: readonly Named[]): number | undefined {
  const scored = table.columns.map((column) => ({
    column,
    right: named.filter(({ line, quantity }) => quantity.value >= 2 && numberAt(line, column)?.value === quantity.value)
      .length,
  }))
  const best = Math.max(...scored.map((one) => one.right))
  const all = scored.filter((one) => one.right === best)
  return best >= 2 && all.length === 1 ? all[0]!.column : undefined
}

function wrongIn(table: ColumnTable, column: number, sentence: Sentence, named: readonly Named[]): readonly Draft[] {
  const cellOf = (line: TableLine) => numberAt(line, column)?.value
  const right = named.filter(({ line, quantity }) => cellOf(line) === quantity.value && quantity.value > 1)
  return named.flatMap(({ line, quantity }): readonly Draft[] => {
    const cell = cellOf(line)
    const elsewhere = table.columns.some((one) => numberAt(line, one)?.value === quantity.value)
    if (cell === undefined || cell === quantity.value || elsewhere) return []
    // Alone, a number far from the table's is one of something else.
    const near =
      Math.abs(cell - quantity.value) <= Math.max(2, cell * 0.2) || slipBetween(cell, quantity.value) === 'swap'
    if (right.length === 0 && !near) return []
    return [
      {
        message: `Lời văn ghi ${printed(quantity)} cho ${line.name}, bảng ${table.grid.table.number}, cột “${printedHead(table, column)}” ghi ${shown(cell)}.`,
        ...spotAround(sentence.passage, quantity.start, quantity.end),
        expected: shown(cell),
        found: printed(quantity),
      },
    ]
  })
}

type Names = { readonly pattern: RegExp; readonly lines: ReadonlyMap<string, TableLine> }

function namesOf(table: ColumnTable): Names | undefined {
  const lines = new Map<string, TableLine>()
  const plain = table.lines.filter((line) => line !== table.total && !table.subtotals.includes(line)).slice(0, 300)
  for (const line of plain) {
    const name = plainName(line)
    if (name.length >= 4 && /\p{L}{2,}/u.test(name)) lines.set(name, line)
  }
  if (lines.size < 2) return undefined
  const longest = [...lines.keys()].toSorted((a, b) => b.length - a.length).map(escapePattern)
  return { pattern: new RegExp(`(?<![\\p{L}\\d])(?:${longest.join('|')})(?![\\p{L}\\d])`, 'gu'), lines }
}

const behind =
  /^[\s:(–-]*(?:(?:voi|co|la|dat|chiem|con|gom|so luong|tiep nhan|phat sinh|giai quyet|da|duoc|nhieu nhat|cao nhat|it nhat|lon nhat|thap nhat|tong|so|ho so|:)[\s,]*)*\(?\s*$/
const ahead =
  /^\s*(?:(?:luot )?(?:ho so|hs|truong hop|nguoi|don|phieu|luot|lop|hoc vien|nhiem vu)\s+)?(?:(?:o|tai|thuoc|cua|ve|trong)\s+)?(?:(?:linh vuc|xa|phuong|phong)\s+)?$/

/** The number that stands right behind a name, or right before it: “đất đai 14 hồ sơ”, “14 hồ sơ đất đai”. */
function namedIn(sentence: Sentence, names: Names): readonly Named[] {
  const { folded, start } = sentence
  return [...folded.matchAll(names.pattern)].flatMap((match): Named[] => {
    const [from, to] = [start + match.index, start + match.index + match[0].length]
    const after = sentence.quantities.find((one) => one.start >= to && !one.percent)
    const before = sentence.quantities.findLast((one) => one.end <= from && !one.percent)
    const line = names.lines.get(match[0])!
    const follows = after && behind.test(folded.slice(to - start, after.start - start))
    const leads = before && ahead.test(folded.slice(before.end - start, from - start))
    // Between two numbers nobody can tell which is meant.
    if (follows && leads) return []
    return follows ? [{ line, quantity: after }] : leads ? [{ line, quantity: before }] : []
  })
}
