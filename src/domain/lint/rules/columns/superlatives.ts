import type { Quantity } from '../../language/quantities.ts'
import { type Draft, type LintRule } from '../../rule.ts'
import { type ColumnTable, numberAt, type TableLine } from '../../tables/column-table.ts'
import { columnTables, printedHead } from './column-tables.ts'
import { type Sentence, sentencesIn } from '../../sentences.ts'
import { printed, shown } from '../show.ts'
import { escapePattern, isTold, plainName, spotAround } from '../tables/table-words.ts'

type Names = { readonly pattern: string; readonly lines: ReadonlyMap<string, TableLine> }

const most = '(?:cao|nhieu|lon|tot|nhanh) nhat|dan dau|dung dau'
const least = '(?:thap|it|nho|kem|cham) nhat|dung cuoi|xep cuoi'

/** “thấp nhất là phường Sơn Nam với 34,75%”: the table has a lower one. */
export const superlative: LintRule = {
  code: 'CCHC-115',
  severity: 'warning',
  title: 'Cao nhất, thấp nhất đúng với bảng',
  explanation:
    'Đơn vị, lĩnh vực nêu là cao nhất hay thấp nhất phải đúng là dòng lớn nhất, nhỏ nhất của cột ấy trong bảng.',
  check: (paper, facts) =>
    columnTables(paper, facts).flatMap((table) => {
      const names = namesOf(table)
      if (!names) return []
      return paper.passages.flatMap((passage) =>
        passage.role === 'plan' || passage.role === 'proposals' || !/nhat|dau|cuoi/.test(passage.folded)
          ? []
          : sentencesIn(passage).flatMap((sentence) => [
              ...claimsIn(sentence, names, most).flatMap((claim) => judge(table, sentence, claim, true)),
              ...claimsIn(sentence, names, least).flatMap((claim) => judge(table, sentence, claim, false)),
            ]),
      )
    }),
}

type Claim = { readonly line: TableLine; readonly quantity: Quantity; readonly words: string }

/** “cao nhất là X (61,05%)”, “cao nhất: X với 61,05%”, “X (61,05%) cao nhất”. */
function claimsIn(sentence: Sentence, names: Names, word: string): readonly Claim[] {
  const { folded, start } = sentence
  const ahead = new RegExp(`(?:${word})([^.;\\d]{0,30}?)(?<![\\p{L}])(${names.pattern})(?![\\p{L}\\d])`, 'gu')
  const claims = [...folded.matchAll(ahead)].flatMap((match): Claim[] => {
    const to = start + match.index + match[0].length
    const quantity = sentence.quantities.find((one) => one.start >= to)
    const between = quantity && folded.slice(to - start, quantity.start - start)
    const near = quantity !== undefined && between !== undefined && between.length <= 30 && !/[;]|nhat/.test(between)
    return near && !/trong (?:so|cac|khoi|nhom)|mot trong|thu hai|(?:^|\s)(?:khoi|nhom)\s/.test(match[1]!)
      ? [{ line: names.lines.get(match[2]!)!, quantity, words: match[0] }]
      : []
  })
  return claims
}

function judge(table: ColumnTable, sentence: Sentence, claim: Claim, high: boolean): readonly Draft[] {
  const { line, quantity } = claim
  const before = sentence.folded.slice(0, sentence.folded.indexOf(claim.words))
  if (/mot trong (?:nhung|cac)|trong so \d+ (?!don vi|xa|linh vuc)/.test(before.slice(-60))) return []
  const columns = table.columns.filter((column) => isTold(quantity, numberAt(line, column)?.value))
  const lines = plainLines(table)
  const beaten = columns.map((column) => {
    const own = numberAt(line, column)!.value
    const better = lines.filter((one) => {
      const value = numberAt(one, column)?.value
      return one !== line && value !== undefined && (high ? value > own : value < own)
    })
    const best = better.toSorted(
      (a, b) => (high ? -1 : 1) * (numberAt(a, column)!.value - numberAt(b, column)!.value),
    )[0]
    return { column, best, count: better.length }
  })
  if (beaten.length === 0 || beaten.some((one) => one.best === undefined)) return []
  // Where nearly all lines lie beyond it, the claim is of something the table does not count that way.
  const { column, best } = beaten.toSorted((a, b) => a.count - b.count)[0]!
  const word = high ? 'cao nhất' : 'thấp nhất'
  const percent = quantity.percent ? '%' : ''
  return [
    {
      message: `Lời văn nêu ${line.name} ${word} với ${printed(quantity)}, nhưng ở bảng ${table.grid.table.number}, cột “${printedHead(table, column)}”, ${best!.name} là ${shown(numberAt(best!, column)!.value)}${percent}.`,
      ...spotAround(sentence.passage, quantity.start, quantity.end),
      expected: `${best!.name} ${shown(numberAt(best!, column)!.value)}${percent}`,
      found: `${line.name} ${printed(quantity)}`,
    },
  ]
}

export function plainLines(table: ColumnTable): readonly TableLine[] {
  return table.lines.filter(
    (line) => line !== table.total && !table.subtotals.includes(line) && !/^(?:[IVX]+|[A-Z])\.?$/.test(line.order),
  )
}

function namesOf(table: ColumnTable): Names | undefined {
  const lines = new Map<string, TableLine>()
  for (const line of plainLines(table).slice(0, 300)) {
    const name = plainName(line)
    if (name.length >= 4) lines.set(name, line)
  }
  if (lines.size < 3) return undefined
  const pattern = [...lines.keys()].toSorted((a, b) => b.length - a.length).map(escapePattern)
  return { pattern: pattern.join('|'), lines }
}

export const superlativeRules: readonly LintRule[] = [superlative]
