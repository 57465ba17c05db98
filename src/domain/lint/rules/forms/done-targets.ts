import { foldInPlace } from '../../language/fold.ts'
import { type Draft, type LintRule, spot } from '../../rule.ts'
import type { Grid, GridCell } from '../../tables/grid.ts'
import { printed, shown } from '../show.ts'
import { isNarrower, type SaidRate, saidRates } from '../tables/rates-told.ts'
import { canonicalRate, topicsIn } from '../tables/table-rates.ts'
import { spotAround } from '../tables/table-words.ts'

/** “SIPAS đạt từ 80% trở lên hằng năm | x” though the report itself tells of a year with 70%. */
export const doneTarget: LintRule = {
  code: 'CCHC-210',
  severity: 'warning',
  title: 'Mục tiêu ghi đã hoàn thành không trái với kết quả nêu trong báo cáo',
  explanation: 'Báo cáo nêu một kết quả thấp hơn mức của mục tiêu thì mục tiêu ấy chưa thể đánh dấu là hoàn thành.',
  check: (paper) => {
    const targets = paper.grids.flatMap(targetsOf)
    if (targets.length === 0) return []
    const said = saidRates(paper)
    return targets.flatMap((target) => judge(target, said))
  },
}

type Target = {
  readonly grid: Grid
  readonly row: number
  readonly cell: GridCell
  readonly words: string
  readonly topics: ReadonlySet<string>
  readonly bound: number
  readonly yearly: boolean
  readonly year?: number
}

const bounded = /(?:(?:dat )?(?:tu|tren|toi thieu|it nhat|>=|≥|>)\s*(?:dat )?(?:tu )?|^\s*)(\d{1,3}(?:[.,]\d+)?)\s*%/
const strong = new Set([
  'happy',
  'in time',
  'paid',
  'digitised',
  'disbursed',
  'online',
  'reused',
  'electronic result',
  'work files',
])
const doneHead = /^(?:da )?(?:hoan thanh|dat)(?: muc tieu)?$/
const wordHead = /ket qua|danh gia|tinh trang|muc do|trang thai/

function targetsOf(grid: Grid): readonly Target[] {
  const aim = grid.heads.findIndex((names) => /muc tieu|chi tieu|nhiem vu/.test(names.at(-1) ?? ''))
  const mark = grid.heads.findIndex((names, column) => column > aim && doneHead.test((names.at(-1) ?? '').trim()))
  const words = grid.heads.findIndex((names, column) => column > aim && wordHead.test(names.at(-1) ?? ''))
  if (aim === -1 || (mark === -1 && words === -1)) return []
  return grid.rows.slice(grid.headRows).flatMap((row, index): readonly Target[] => {
    const cell = row[aim]
    const done =
      (mark !== -1 && /^[xX×✓✔v+]$/u.test(row[mark]?.text.trim() ?? '')) ||
      (words !== -1 && /^(?:da )?(?:hoan thanh|dat)(?: muc tieu)?$/.test(foldInPlace(row[words]?.text ?? '').trim()))
    const text = canonicalRate(cell?.text.normalize('NFC') ?? '')
    const bound = bounded.exec(text)?.[1]
    const topics = topicsIn(text)
    if (!cell?.cell || !done || bound === undefined || ![...topics].some((one) => strong.has(one))) return []
    const years = [...text.matchAll(/\bnam (20\d\d)\b/g)]
    return [
      {
        grid,
        row: grid.headRows + index + 1,
        cell,
        words: text,
        topics,
        bound: Number(bound.replace(',', '.')),
        yearly: /hang nam|moi nam|cac nam|tung nam/.test(text),
        ...(years.length === 1 ? { year: Number(years[0]![1]) } : {}),
      },
    ]
  })
}

function judge(target: Target, said: readonly SaidRate[]): readonly Draft[] {
  const against = said.find(
    (one) =>
      one.quantity.value < target.bound &&
      isSame(one.topics, target.topics) &&
      !isNarrower(one, target.words) &&
      (target.yearly ? one.year !== undefined : one.year === target.year),
  )
  if (!against) return []
  // Told once below and once as high as the aim: which of the two is the result nobody can say.
  const others = said.filter((one) => one.year === against.year && isSame(one.topics, target.topics))
  if (others.some((one) => one.quantity.value >= target.bound)) return []
  const { cell, grid, row } = target
  return [
    {
      message: `Mục tiêu “${cell.text}” ghi đã hoàn thành, nhưng báo cáo nêu ${printed(against.quantity)}${against.year === undefined ? '' : ` (năm ${against.year})`}, thấp hơn ${shown(target.bound)}%.`,
      quote: spot(cell.cell!).quote,
      location: { ...cell.cell!.at, table: grid.table.number, row, column: cell.cell!.column },
      other: spotAround(against.passage, against.quantity.start, against.quantity.end),
      expected: `≥ ${shown(target.bound)}%`,
      found: printed(against.quantity),
    },
  ]
}

function isSame(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  return a.size === b.size && [...a].every((one) => b.has(one))
}
