import { slipBetween } from '../../language/near-number.ts'
import type { LintFacts } from '../../facts.ts'
import type { Paper } from '../../paper.ts'
import { type Draft } from '../../rule.ts'
import { statementsIn } from '../../statements.ts'
import { meaningsOf } from '../../tables/column-meanings.ts'
import { type ColumnTable, numberAt, type TableLine } from '../../tables/column-table.ts'
import { columnTables, isShare, printedHead } from '../columns/column-tables.ts'
import { plainLines } from '../columns/superlatives.ts'
import { type Sentence, sentencesIn } from '../../sentences.ts'
import { printed, shown } from '../show.ts'
import { clauseAround, conceptsOf, escapePattern, ownHead, plainName, saysHead, spotAround } from './table-words.ts'

/** “- Hộ tịch: tiếp nhận 412 hồ sơ, đã giải quyết 405 hồ sơ”: the name tells the line, the words tell the columns. */
export function linesInProse(paper: Paper, facts: LintFacts): readonly Draft[] {
  return columnTables(paper, facts).flatMap((table) => {
    const lines = new Map(
      plainLines(table)
        .slice(0, 200)
        .map((line) => [plainName(line), line] as const),
    )
    const names = [...lines.keys()].filter((name) => name.length >= 4 && /\p{L}{2,}/u.test(name))
    if (names.length < 2) return []
    const longest = names.toSorted((a, b) => b.length - a.length).map(escapePattern)
    const pattern = new RegExp(`(?<![\\p{L}\\d])(?:${longest.join('|')})(?![\\p{L}\\d])`, 'gu')
    return paper.passages.flatMap((passage) =>
      passage.role === 'plan' || passage.role === 'proposals' || passage.kind !== 'paragraph'
        ? []
        : sentencesIn(passage).flatMap((sentence) => {
            const first = sentence.quantities[0]
            if (!first || sentence.quantities.length < 2) return []
            const found = [...sentence.folded.matchAll(pattern)]
            const [only] = found
            if (!only || found.length > 1 || sentence.start + only.index > first.start) return []
            return inLine(table, lines.get(only[0])!, sentence, facts)
          }),
    )
  })
}

const ofOthers = /cung ky|so voi|ky truoc|tang|giam|muc tieu|chi tieu|phan dau|nam truoc|moi ngay|binh quan/

function inLine(table: ColumnTable, line: TableLine, sentence: Sentence, facts: LintFacts): readonly Draft[] {
  const meanings = new Map([...meaningsOf(table)].map(([meaning, column]) => [column, meaning]))
  const concepts = new Map(
    statementsIn(sentence.passage, facts.vocabulary).counts.map((one) => [one.quantity, one.concept] as const),
  )
  const counts = table.columns.filter((column) => !isShare(table, column))
  const cells = new Set(counts.flatMap((column) => numberAt(line, column)?.value ?? []))
  const told = sentence.quantities
    .filter((one) => !one.percent && one.decimals === 0)
    .flatMap((quantity) => {
      const words = clauseAround(sentence.passage, quantity)
      if (ofOthers.test(words)) return []
      const concept = concepts.get(quantity)
      const meant = counts.filter((column) => {
        const meaning = meanings.get(column)
        return meaning !== undefined && concept !== undefined && conceptsOf[meaning].includes(concept)
      })
      const named = counts.filter(
        (column) => ownHead(table, column).length >= 5 && saysHead(words, ownHead(table, column)),
      )
      const [column, other] = meant.length > 0 ? meant : named
      const cell = column === undefined ? undefined : numberAt(line, column)
      return column === undefined || other !== undefined || !cell ? [] : [{ quantity, column, cell: cell.value }]
    })
  const right = told.filter(({ quantity, cell }) => quantity.value === cell && cell >= 2)
  return told.flatMap(({ quantity, column, cell }): readonly Draft[] => {
    if (quantity.value === cell || cells.has(quantity.value)) return []
    const slip = slipBetween(quantity.value, cell)
    const near = Math.abs(quantity.value - cell) <= Math.max(2, cell * 0.2)
    if (!(right.length > 0 && (near || slip)) && slip !== 'swap') return []
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
