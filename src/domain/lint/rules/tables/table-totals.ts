import { slipBetween } from '../../language/near-number.ts'
import type { Quantity } from '../../language/quantities.ts'
import type { LintFacts } from '../../facts.ts'
import type { Paper, Passage } from '../../paper.ts'
import { type Draft } from '../../rule.ts'
import { statementsIn } from '../../statements.ts'
import { type ColumnTable, numberAt } from '../../tables/column-table.ts'
import { numberOf } from '../columns/column-relations.ts'
import { columnTables, isGroup, isShare, printedHead } from '../columns/column-tables.ts'
import { refutedIn } from '../columns/column-totals.ts'
import { printed, shown } from '../show.ts'
import { meaningsOf } from '../../tables/column-meanings.ts'
import {
  clauseAround,
  conceptsOf,
  isTold,
  ownHead,
  saysHead,
  spotAround,
  type TotalCell,
  totalCells,
} from './table-words.ts'

/** Numbers of the prose that are plainly a table's totals, but for one. */
export function totalsInProse(paper: Paper, facts: LintFacts): readonly Draft[] {
  return columnTables(paper, facts).flatMap((table) => {
    const cells = table.total ? totalCells(table) : summedCells(table)
    if (cells.length < 2 || isWider(table)) return []
    const all = new Set(table.lines.flatMap((line) => table.columns.flatMap((one) => numberAt(line, one)?.value ?? [])))
    const isWhole = speaksOfWhole(paper, facts, cells)
    const refuted = refutedTotals(paper, facts, table)
    return paper.passages.flatMap((passage) => {
      if (passage.role === 'plan' || passage.role === 'proposals' || passage.kind !== 'paragraph') return []
      return inPassage(table, cells, all, passage, facts, isWhole)
        .filter(({ cell, value }) => refuted.get(cell.column) !== value)
        .map((one) => one.draft)
    })
  })
}

/** What the lines of a table without a total add up to. */
function summedCells(table: ColumnTable): readonly TotalCell[] {
  const { lines } = table
  if (lines.length < 3 || lines.length > 60 || lines.some((line) => isGroup(line) || isTime(line.name))) return []
  const meanings = new Map([...meaningsOf(table)].map(([meaning, column]) => [column, meaning]))
  return table.columns.flatMap((column): readonly TotalCell[] => {
    const numbers = lines.map((line) => numberAt(line, column))
    if (isShare(table, column) || numbers.some((one) => one === undefined || one.percent || one.decimals > 0)) return []
    const value = numbers.reduce((sum, one) => sum + one!.value, 0)
    const meaning = meanings.get(column)
    return [{ column, value, decimals: 0, share: false, head: ownHead(table, column), ...(meaning ? { meaning } : {}) }]
  })
}

/** What is left at the end of each month is not added up. */
function isTime(name: string): boolean {
  return /^\W*(?:tháng|quý|năm|kỳ|tuần|đợt|[369] tháng|20\d\d)/iu.test(name)
}

/** “Đúng hạn (bao gồm cả hồ sơ chờ bổ sung …)”: the form counts more under its heads than the words of the prose do. */
function isWider(table: ColumnTable): boolean {
  return table.columns.some((column) => table.grid.heads[column]?.some((name) => /(?:bao )?gom ca\b/.test(name)))
}

/** Totals that their own lines refute, and what they should be: there the prose is right. */
function refutedTotals(paper: Paper, facts: LintFacts, table: ColumnTable): ReadonlyMap<number, number> {
  return new Map(
    refutedIn(paper, facts).flatMap(({ location, expected }) =>
      location.table === table.grid.table.number && location.row === table.total?.row && location.column !== undefined
        ? [[location.column - 1, numberOf(expected)] as const]
        : [],
    ),
  )
}

/** Three things told of the paper's whole account are the table's totals: then it counts the same dossiers. */
function speaksOfWhole(paper: Paper, facts: LintFacts, cells: readonly TotalCell[]): boolean {
  const met = new Set<string>()
  for (const passage of paper.passages)
    for (const { concept, quantity } of statementsIn(passage, facts.vocabulary).counts)
      if (quantity.value >= 10 && cells.some((cell) => isOf(cell, concept) && cell.value === quantity.value))
        met.add(concept)
  return met.size >= 3
}

function isOf(cell: TotalCell, concept: string | undefined): boolean {
  return concept !== undefined && cell.meaning !== undefined && conceptsOf[cell.meaning].includes(concept)
}

function inPassage(
  table: ColumnTable,
  cells: readonly TotalCell[],
  all: ReadonlySet<number>,
  passage: Passage,
  facts: LintFacts,
  isWhole: boolean,
): readonly { readonly cell: TotalCell; readonly value: number; readonly draft: Draft }[] {
  const numbers = passage.quantities.filter((one) => !covers(passage, one))
  const said = new Set(numbers.map((one) => one.value))
  const anchors = cells.filter((cell) => cell.value >= 10 && said.has(cell.value))
  const weight = new Set(anchors.map((one) => one.value)).size + anchors.filter((one) => one.value >= 1000).length
  const beside = table.grid.lead.slice(-3).includes(passage.text) || table.grid.under === passage.under
  // Lines without a total may not be all there are: one of their sums must be told as it is.
  if (table.total ? weight < 2 && !isWhole && !beside : weight < 1) return []
  const concepts = new Map(
    statementsIn(passage, facts.vocabulary).counts.map((one) => [one.quantity, one.concept] as const),
  )
  return numbers.flatMap((quantity) => {
    if (quantity.value < 2 || cells.some((one) => isTold(quantity, one.value))) return []
    const words = clauseAround(passage, quantity)
    if (/cung ky|so voi|ky truoc|tang|giam|muc tieu|chi tieu|phan dau|ke hoach/.test(words)) return []
    const concept = concepts.get(quantity)
    const free = cells.filter((cell) => !said.has(cell.value) && cell.share === quantity.percent)
    const found = free.flatMap((cell) => {
      const slip = slipBetween(quantity.value, cell.value)
      const same = isOf(cell, concept)
      const named = saysHead(words, cell.head) && !isKindOf(words, cell.head)
      const long = quantity.value >= 10_000 && slip === 'swap'
      if (slip && (same || named || long || (weight >= 3 && /tong/.test(words) && /tong|cong/.test(cell.head))))
        return [{ cell, same, order: 0 }]
      if (!table.total && weight < 2) {
        const known =
          anchors.some((one) => one.value >= 100) && Math.abs(quantity.value - cell.value) <= cell.value / 10
        return known && (same || named) ? [{ cell, same, order: 3 }] : []
      }
      if (same && isWhole && closeTo(quantity.value, cell.value) && (cell.meaning !== 'received' || weight >= 2))
        return [{ cell, same, order: 1 }]
      if (named && (weight >= 3 || beside) && closeTo(quantity.value, cell.value) && cell.head.length >= 6)
        return [{ cell, same, order: 2 }]
      return []
    })
    const best = found.toSorted((a, b) => a.order - b.order)[0]
    if (!best) return []
    // What is received may be told with or without what came before; a state is told one way.
    const state = best.same && weight >= 3 && !/^received/.test(best.cell.meaning ?? '')
    if (!state && (all.has(quantity.value) || isMade(quantity.value, cells))) return []
    return [{ cell: best.cell, value: quantity.value, draft: draftOf(table, passage, quantity, best.cell) }]
  })
}

function draftOf(table: ColumnTable, passage: Passage, quantity: Quantity, cell: TotalCell): Draft {
  return {
    message: `Lời văn ghi ${printed(quantity)}, ${table.total ? 'dòng tổng' : 'các dòng'} của bảng ${table.grid.table.number}, cột “${printedHead(table, cell.column)}” ${table.total ? 'ghi' : 'cộng được'} ${shown(cell.value)}${cell.share ? '%' : ''}.`,
    ...spotAround(passage, quantity.start, quantity.end),
    expected: shown(cell.value),
    found: printed(quantity),
  }
}

/** “Hình thức nhận mới: trực tuyến 5.917”: the head is the topic, the number one of its kinds. */
function isKindOf(words: string, head: string): boolean {
  const own = words.split(':').at(-1)!
  return own !== words && !saysHead(own, head) && /\p{L}{2,}/u.test(own.replace(ofAnyNumber, ' '))
}

const ofAnyNumber =
  /\b(?:tong|so|cong|co|la|dat|gom|trong|ky|nam|quy|thang|tat|ca|ho|hs|luot|nguoi|phieu|van|ban|vu|viec|thu|tuc|tthc|duoc|da)\b/g

/** A number inside a rate of a fraction is judged with it. */
function covers(passage: Passage, quantity: Quantity): boolean {
  return passage.masks.some((one) => one.start <= quantity.start && one.end >= quantity.end)
}

function closeTo(a: number, b: number): boolean {
  return b > 0 && (Math.abs(a - b) / b <= 0.25 || Math.abs(a - b) <= 2)
}

/** The sum or difference of two totals is one of its own. */
function isMade(value: number, cells: readonly TotalCell[]): boolean {
  return cells.some((a) => cells.some((b) => a !== b && (a.value + b.value === value || a.value - b.value === value)))
}
