import { slipBetween } from '../../language/near-number.ts'
import type { Quantity } from '../../language/quantities.ts'
import type { Paper } from '../../paper.ts'
import { type Draft, type LintRule } from '../../rule.ts'
import { type Sentence, sentencesIn } from '../../sentences.ts'
import { meaningsOf } from '../../tables/column-meanings.ts'
import { type ColumnTable, numberAt, type TableLine } from '../../tables/column-table.ts'
import { printed, shown } from '../show.ts'
import { columnTables, isShare, placeIn, printedHead } from '../columns/column-tables.ts'
import { plainLines } from '../columns/superlatives.ts'
import { ownHead, plainName, spotAround } from './table-words.ts'

/** “Giải quyết dứt điểm 94 HS đất đai còn tồn” where the table leaves 49 of that field. */
export const fieldBacklog: LintRule = {
  code: 'CCHC-213',
  severity: 'warning',
  title: 'Hồ sơ còn tồn nêu trong lời văn đúng với dòng của lĩnh vực trong bảng',
  explanation: 'Số hồ sơ còn tồn của một lĩnh vực nêu trong nhiệm vụ không thể nhiều hơn số còn lại ở bảng cuối kỳ.',
  check: (paper, facts) => {
    const said = saidIn(paper)
    if (said.length === 0) return []
    const kept = columnTables(paper, facts).flatMap(leftIn)
    return said.flatMap((one) => judge(one, kept))
  },
}

type Left = { readonly table: ColumnTable; readonly line: TableLine; readonly column: number; readonly name: string }

/** The lines of a table of fields that counts dossiers from their coming to what is left. */
function leftIn(table: ColumnTable): readonly Left[] {
  const column = leftColumn(table)
  if (column === undefined) return []
  return plainLines(table)
    .slice(0, 100)
    .flatMap((line): readonly Left[] => {
      const name = plainName(line)
      return name.length >= 5 && numberAt(line, column) ? [{ table, line, column, name }] : []
    })
}

const leftHead =
  /^(?:so )?(?:hs |ho so )?(?:con(?: lai| ton)?|ton(?: cuoi(?: ky| quy| thang| nam)?| dong| lai)?|(?:con )?(?:chua|dang) (?:giai quyet|xu ly))$/

function leftColumn(table: ColumnTable): number | undefined {
  const meant = meaningsOf(table)
  const plain = table.columns.filter((one) => leftHead.test(ownHead(table, one)) && !isShare(table, one))
  const solved = meant.has('resolved') || table.columns.some((one) => /giai quyet|xu ly/.test(ownHead(table, one)))
  if (!solved) return undefined
  return plain.length === 1 ? plain[0] : meant.get('running')
}

type Said = { readonly sentence: Sentence; readonly quantity: Quantity; readonly behind: string }

const left =
  /\b(?:con (?:ton|lai|dang)|ton(?: dong| lai| cuoi)?|dang (?:giai quyet|xu ly|ton)|chua (?:giai quyet|xu ly)|chuyen (?:sang|qua|ky|quy|thang))/
// A part, another time, another kind of being left.
const other =
  /qua han|tre han|cham|tu truoc|(?:ton|sinh|nop|nhan|dong) truoc|truoc (?:nam|ky|thang)|tu nam|nam 20|dau (?:ky|nam|quy)|cung ky|lan dau|giay chung nhan|\bgcn\b|\bbo sung\b|vuong|lich su|tam dung|tiep nhan|luy ke|moi |toan tinh/

/** A count of dossiers with what is said behind it up to the next number or stop. */
function saidIn(paper: Paper): readonly Said[] {
  return paper.passages.flatMap((passage) =>
    passage.kind === 'heading' && passage.role === 'opening'
      ? []
      : sentencesIn(passage).flatMap((sentence) =>
          sentence.quantities.flatMap((quantity, at): readonly Said[] => {
            if (quantity.percent || quantity.decimals > 0 || quantity.value < 10) return []
            const next = sentence.quantities[at + 1]?.start ?? sentence.end
            const behind = passage.folded.slice(quantity.end, next).split(/[;,.()]/)[0]!
            const ahead = passage.folded.slice(Math.max(sentence.start, quantity.start - 40), quantity.start)
            const about = /^\s*(?:ho so|hs)\b/.test(behind) && left.test(behind)
            return about && !other.test(behind) && !/so voi|giam|tang|trong so|\d\s*\/\s*$/.test(ahead)
              ? [{ sentence, quantity, behind }]
              : []
          }),
        ),
  )
}

function judge({ sentence, quantity, behind }: Said, kept: readonly Left[]): readonly Draft[] {
  const rows = kept.filter(({ name }) => behind.includes(name))
  const [first] = rows
  if (!first || rows.some((one) => one.line.cells.some((cell) => cell.number?.value === quantity.value))) return []
  const value = numberAt(first.line, first.column)!.value
  if (rows.some((one) => numberAt(one.line, one.column)!.value !== value)) return []
  // Fewer may be a part of those left.
  if (quantity.value < value && slipBetween(quantity.value, value) !== 'swap') return []
  return [
    {
      message: `Lời văn nêu ${printed(quantity)} hồ sơ ${first.name === 'khac' ? 'khác' : first.line.name.toLowerCase()} còn tồn; bảng ${first.table.grid.table.number}, dòng “${first.line.name}”, cột “${printedHead(first.table, first.column)}” ghi ${shown(value)}.`,
      ...spotAround(sentence.passage, quantity.start, quantity.end),
      other: placeIn(first.table, first.line, first.column),
      expected: shown(value),
      found: printed(quantity),
    },
  ]
}
