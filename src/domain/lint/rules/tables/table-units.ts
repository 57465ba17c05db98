import { foldInPlace } from '../../language/fold.ts'
import type { LintFacts } from '../../facts.ts'
import { moneyScaleOf } from '../../language/quantities.ts'
import { rateFit } from '../../language/rate-fit.ts'
import type { Paper } from '../../paper.ts'
import { type Draft, type LintRule } from '../../rule.ts'
import type { Grid } from '../../tables/grid.ts'
import { partsOfRate } from '../../tables/row-form.ts'
import { eachLine, nameCell, nameLine, spotLine } from '../forms/filled-forms.ts'
import { printed } from '../show.ts'
import { spotAround } from './table-words.ts'

const written: Readonly<Record<string, string>> = {
  dong: 'đồng',
  'nghin dong': 'nghìn đồng',
  'trieu dong': 'triệu đồng',
  'ty dong': 'tỷ đồng',
}

/** The same digits in millions in a table and in billions in the prose: one of the two is a thousandfold off. */
export const moneyUnit: LintRule = {
  code: 'CCHC-118',
  severity: 'warning',
  title: 'Một số tiền ghi cùng đơn vị ở lời văn và ở bảng',
  explanation: 'Lời văn và bảng ghi cùng một con số tiền mà khác đơn vị (tỷ, triệu, nghìn đồng) thì một nơi sai.',
  check: (paper, facts) => {
    const cells = cellsOf(paper)
    if (cells.size === 0) return []
    const prose = paper.passages.flatMap((passage) =>
      passage.quantities.flatMap((quantity): readonly Valued[] => {
        const unit = quantity.unit
        const value = [quantity.value, quantity.other].find((one) => one !== undefined && cells.has(one))
        if (unit === undefined || moneyScaleOf(unit) === undefined || value === undefined) return []
        const found = cells.get(value)!
        // Few digits are often the same by chance: 26 tỷ, 26 triệu.
        const digits = String(value).replace(/\D|0+$/g, '').length
        if (digits < 4 || found.has(unit) || found.size > 1) return []
        const [other] = [...found]
        return [
          {
            value,
            message: `Lời văn ghi ${printed(quantity)} ${written[unit]}, bảng ghi cùng số ấy theo ${written[other!]}.`,
            ...spotAround(passage, quantity.start, (quantity.unitSpan ?? quantity).end),
            expected: written[other!]!,
            found: written[unit]!,
          },
        ]
      }),
    )
    const parts = unlikeParts(paper, facts)
    const said = new Set(parts.map(({ value }) => value))
    return [...prose.filter(({ value }) => !said.has(value)), ...parts].map(({ value: _, ...draft }) => draft)
  },
}

/** With the sum of money it is about: what the form itself refutes is not said once more of the prose. */
type Valued = Draft & { readonly value: number }

/** “Kế hoạch vốn 215 triệu đồng”, “đã giải ngân 96,75 tỷ đồng”, “45%”: the rate is that of one and the same unit. */
function unlikeParts(paper: Paper, facts: LintFacts): readonly Valued[] {
  return eachLine(paper, facts, (line, form) => {
    const parts = partsOfRate(form, line)
    const [top, bottom] = [parts?.top.value, parts?.bottom.value]
    if (!parts || !line.value || !top || !bottom || bottom.value === 0) return undefined
    const [over, under] = [unitIn(parts.top.unit), unitIn(parts.bottom.unit)]
    if (over === undefined || under === undefined || over === under) return undefined
    if (rateFit(line.value.value, line.value.decimals, top.value, bottom.value) === 'wrong') return undefined
    const rate = `tỷ lệ ${line.answer.text.replace(/\s*%$/, '')}% chỉ đúng khi hai dòng cùng đơn vị tiền`
    return {
      value: bottom.value,
      message: `${nameCell(form, parts.bottom)} ghi ${parts.bottom.answer.text} ${written[under]}, ${nameLine(parts.top).toLowerCase()} ghi ${parts.top.answer.text} ${written[over]}: ${rate}.`,
      ...spotLine(form, parts.bottom),
      found: written[under]!,
    }
  })
}

/** Numbers of money columns with their units. */
function cellsOf(paper: Paper): ReadonlyMap<number, Set<string>> {
  const cells = new Map<number, Set<string>>()
  for (const grid of paper.grids) {
    const whole = unitIn(grid.lead.slice(-3).map(foldInPlace).join(' '))
    grid.heads.forEach((names, column) => {
      const head = names.join(' ')
      const unit = unitIn(head) ?? (isMoney(head, whole) ? whole : undefined)
      if (unit === undefined) return
      for (const row of grid.rows.slice(grid.headRows)) add(cells, row[column]?.number?.value, unit)
    })
    addRows(grid, cells)
  }
  return cells
}

function isMoney(head: string, whole: string | undefined): boolean {
  return whole !== undefined && !/ty le|%|stt|^tt$|so (?:ho so|cong trinh|du an|nguoi)/.test(head)
}

/** Forms and tables that name the unit in each row. */
function addRows(grid: Grid, cells: Map<number, Set<string>>): void {
  const unitColumn = grid.heads.findIndex((names) => names.some((name) => /^don vi(?: tinh)?$|^dvt$/.test(name)))
  for (const row of grid.rows.slice(grid.headRows)) {
    const label =
      unitColumn === -1
        ? (/\(([^)]*dong)\)/.exec(foldInPlace(row[1]?.text || row[0]?.text || ''))?.[1] ?? '')
        : foldInPlace(row[unitColumn]?.text ?? '')
    const unit = unitIn(label)
    if (unit !== undefined) for (const cell of row) add(cells, cell.number?.value, unit)
  }
}

function add(cells: Map<number, Set<string>>, value: number | undefined, unit: string): void {
  if (value === undefined || value < 100) return
  const before = cells.get(value)
  if (before) before.add(unit)
  else cells.set(value, new Set([unit]))
}

function unitIn(folded: string): string | undefined {
  const match = /(?:(nghin|ngan|trieu|ty)\s+)?dong(?![a-z])/.exec(folded)
  if (!match) return undefined
  if (match[1] === undefined) return /don vi(?: tinh)?\s*:?\s*dong|\(dong\)|^dong$/.test(folded) ? 'dong' : undefined
  return `${match[1] === 'ngan' ? 'nghin' : match[1]} dong`
}

export const tableUnitRules: readonly LintRule[] = [moneyUnit]
