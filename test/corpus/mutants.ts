import type { LintBlock, LintCell, LintDocument, LintTable } from '#domain/lint/text-model.ts'
import { readCell } from '#domain/lint/tables/grid.ts'

/** A clean document with one thing changed, as hands change them. */
export type Mutant = { readonly kind: string; readonly what: string; readonly document: LintDocument }

type Change = { readonly from: string; readonly to: string; readonly at: number }

const grouped = (value: number) => String(value).replace(/\B(?=(\d{3})+$)/g, '.')
const read = (text: string) => Number(text.replaceAll('.', '').replace(',', '.'))

function changesOf(kind: string, text: string): readonly Change[] {
  const every = (pattern: RegExp, to: (match: RegExpMatchArray) => string | undefined) =>
    [...text.matchAll(pattern)].flatMap((match): Change[] => {
      const changed = to(match)
      return changed === undefined || changed === match[0] ? [] : [{ from: match[0], to: changed, at: match.index }]
    })
  const fraction = /(\d[\d.]*)\/(\d[\d.]*)(?= (?:=|nhiệm vụ))/g
  switch (kind) {
    case 'percent of a fraction':
      return every(
        /(?<=\d\/\d[\d.]* = )\d[\d,]*%/g,
        ([all]) => `${String(Math.abs(read(all.slice(0, -1)) - 3.17).toFixed(2)).replace('.', ',')}%`,
      )
    case 'numerator':
      return every(fraction, ([, top, bottom]) =>
        read(top!) > 20 ? `${grouped(Math.round(read(top!) * 0.9) - 1)}/${bottom}` : undefined,
      )
    case 'denominator':
      return every(fraction, ([, top, bottom]) =>
        read(bottom!) > 20 ? `${top}/${grouped(Math.round(read(bottom!) * 1.08) + 1)}` : undefined,
      )
    case 'count of dossiers':
      return every(/\d[\d.]* hồ sơ/g, ([all]) =>
        read(all.slice(0, -6)) > 0 ? `${grouped(read(all.slice(0, -6)) + 13)} hồ sơ` : undefined,
      )
    case 'a digit dropped':
      return every(/\d\.\d{3} hồ sơ/g, ([all]) => `${all.slice(0, 1)}${all.slice(2, 4)} hồ sơ`)
    case 'count of procedures':
      return every(/\d+ (?:thủ tục|dịch vụ công)/g, ([all]) =>
        all.replace(/^\d+/, (digits) => String(Number(digits) + 31)),
      )
    case 'name of the commune':
      return every(/xã Bình Lục|xã Lục Ngạn|phường Hoa Lư/g, ([all]) => all.replace('Lục', 'Lúc').replace('Lư', 'Lự'))
    case 'year of the window':
      return every(/(?<=đến ngày \d\d\/\d\d\/)20\d\d/g, ([all]) => String(Number(all) + 1))
    default:
      return []
  }
}

const textKinds = [
  'percent of a fraction',
  'numerator',
  'denominator',
  'count of dossiers',
  'a digit dropped',
  'count of procedures',
  'name of the commune',
  'year of the window',
]

function withText(document: LintDocument, index: number, text: string): LintDocument {
  const blocks = document.blocks.map((block, at): LintBlock =>
    at === index && block.kind !== 'table' ? { ...block, text, turns: [], gaps: [] } : block,
  )
  return { ...document, blocks }
}

function withTable(document: LintDocument, table: LintTable, cells: readonly LintCell[]): LintDocument {
  return { ...document, blocks: document.blocks.map((block) => (block === table ? { ...table, cells } : block)) }
}

function inTexts(document: LintDocument): readonly Mutant[] {
  return textKinds.flatMap((kind) =>
    document.blocks.flatMap((block, index): Mutant[] => {
      if (block.kind !== 'paragraph') return []
      return changesOf(kind, block.text).map(({ from, to, at }) => ({
        kind,
        what: `${from} → ${to} «${block.text.slice(Math.max(0, at - 40), at + 30)}»`,
        document: withText(document, index, block.text.slice(0, at) + to + block.text.slice(at + from.length)),
      }))
    }),
  )
}

function inTables(document: LintDocument): readonly Mutant[] {
  return document.blocks.flatMap((block) =>
    block.kind === 'table' ? [...inCells(document, block), ...swapped(document, block)] : [],
  )
}

function inCells(document: LintDocument, table: LintTable): readonly Mutant[] {
  const form = table.columns <= 6
  return table.cells.flatMap((cell): Mutant[] => {
    const number = readCell(cell.text)
    if (!number || cell.row <= table.headRows || cell.column <= (form ? 3 : 2) || number.value === 0) return []
    const unit = table.cells.find((one) => form && one.row === cell.row && one.column === 3)?.text ?? ''
    const kind = !form
      ? number.decimals > 0
        ? 'rate of a wide table'
        : 'count of a wide table'
      : /=/.test(unit)
        ? 'code'
        : unit.includes('%')
          ? 'rate of a form'
          : 'row of a form'
    const to =
      kind === 'code'
        ? '7'
        : number.decimals > 0
          ? cell.text.replace(/\d/, (digit) => String((Number(digit) + 3) % 9 || 4))
          : grouped(number.value + 17)
    const cells = table.cells.map((one) => (one === cell ? { ...one, text: to } : one))
    return to === cell.text
      ? []
      : [
          {
            kind,
            what: `table ${table.number} (${cell.row}, ${cell.column}) ${cell.text} → ${to}`,
            document: withTable(document, table, cells),
          },
        ]
  })
}

/** Two neighbouring columns of a wide table change places, heads staying where they are. */
function swapped(document: LintDocument, table: LintTable): readonly Mutant[] {
  if (table.columns < 10) return []
  return Array.from({ length: table.columns - 4 }, (_, index) => index + 3).flatMap((left): Mutant[] => {
    const turn = (column: number) => (column === left ? left + 1 : column === left + 1 ? left : column)
    const cells = table.cells.map((cell) => (cell.row > table.headRows ? { ...cell, column: turn(cell.column) } : cell))
    const differ = table.cells.some(
      (a) =>
        a.row > table.headRows &&
        a.column === left &&
        table.cells.some((b) => b.row === a.row && b.column === left + 1 && b.text !== a.text),
    )
    return differ
      ? [
          {
            kind: 'swapped columns',
            what: `table ${table.number} columns ${left}, ${left + 1}`,
            document: withTable(document, table, cells),
          },
        ]
      : []
  })
}

/** The table of another period under its own head. */
function otherPeriod(document: LintDocument): readonly Mutant[] {
  return document.blocks.flatMap((block, index): Mutant[] => {
    if (block.kind !== 'table' || block.columns < 20) return []
    const lead: LintBlock = {
      kind: 'paragraph',
      text: 'Thời điểm báo cáo: Theo Khoảng thời gian (từ ngày 10/10/2024 đến ngày 10/11/2024)',
      at: block.at,
    }
    return [
      {
        kind: 'table of another period',
        what: 'a lead of autumn 2024',
        document: { ...document, blocks: document.blocks.toSpliced(index, 0, lead) },
      },
    ]
  })
}

export function mutantsOf(document: LintDocument): readonly Mutant[] {
  return [...inTexts(document), ...inTables(document), ...otherPeriod(document)]
}
