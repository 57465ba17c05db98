import { foldInPlace } from '../../language/fold.ts'
import { isMoney, moneyScaleOf, readNumber, type Quantity } from '../../language/quantities.ts'
import type { Passage } from '../../paper.ts'
import type { Spot } from '../../finding.ts'
import { type Draft, type LintRule, spot } from '../../rule.ts'
import type { Grid } from '../../tables/grid.ts'

type Amount = {
  readonly digits: string
  readonly value: number
  readonly text: string
  readonly kind: 'money' | 'area'
  readonly words: ReadonlySet<string>
  readonly at: Spot
  readonly prose: boolean
}

/** “4,872 tỷ đồng” here and “4.872 tỷ đồng” there; “57,62 ha” and “57,62 km2”: the digits of one amount, two sizes. */
export const sameDigits: LintRule = {
  code: 'CCHC-206',
  severity: 'warning',
  title: 'Một số tiền, một diện tích ghi cùng đơn vị và cùng dấu ở mọi chỗ',
  explanation:
    'Hai chỗ ghi cùng những chữ số ấy của cùng một khoản mà khác dấu chấm, dấu phẩy hoặc khác đơn vị thì hơn kém nhau mười, trăm, nghìn lần: một chỗ ghi nhầm.',
  check: (paper) => {
    const amounts = [...paper.passages.flatMap(inPassage), ...paper.grids.flatMap(inGrid)]
    return [...Map.groupBy(amounts, (one) => `${one.kind} ${one.digits}`).values()].flatMap((all): Draft[] => {
      const [first] = all
      const other = all.find((one) => one.value !== first?.value && isTen(one.value, first!.value))
      if (!first || !other || !alike(first, other)) return []
      const [here, there] = other.prose ? [other, first] : [first, other]
      return [
        {
          message: `Ở đây ghi ${here.text}, chỗ khác ghi ${there.text}: cùng chữ số nhưng khác đơn vị hoặc khác dấu chấm, dấu phẩy.`,
          ...here.at,
          other: there.at,
          expected: there.text,
          found: here.text,
        },
      ]
    })
  },
}

function isTen(a: number, b: number): boolean {
  const power = Math.log10(Math.max(a, b) / Math.min(a, b))
  return power > 0.5 && Math.abs(power - Math.round(power)) < 1e-9
}

/** Told of one thing: a word beside both. */
function alike(a: Amount, b: Amount): boolean {
  return [...a.words].some((one) => b.words.has(one))
}

// Words that stand beside every amount.
const common = new Set(
  'dong trieu nghin ty dat la va cua tong so voi nam trong tren cac da duoc tu den thang quy xa phuong kinh so tien khoang theo ngay ha km dien'.split(
    ' ',
  ),
)

function wordsOf(folded: string): ReadonlySet<string> {
  return new Set(folded.split(/[^a-z]+/).filter((one) => one.length > 1 && !common.has(one)))
}

const areas: readonly (readonly [RegExp, number])[] = [
  [/^\s*(?:km2|km²|ki-?lo-?met vuong)/, 1e6],
  [/^\s*(?:ha|hec-?ta)\b/, 1e4],
  [/^\s*(?:m2|m²|met vuong)/, 1],
]

function scaleIn(folded: string): readonly [number, string] | undefined {
  const found = areas.find(([unit]) => unit.test(folded))
  return found && [found[1], found[0].exec(folded)![0]]
}

function inPassage(passage: Passage): readonly Amount[] {
  // Who writes 27.53% may mean 4,872 by 4.872.
  if (passage.role === 'plan' || passage.quantities.some((one) => one.percent && /\d\.\d{1,2}\D*$/.test(one.text)))
    return passage.role === 'plan' ? [] : passage.quantities.flatMap((one) => areaOf(passage, one) ?? [])
  return passage.quantities.flatMap((one) => areaOf(passage, one) ?? moneyOf(passage, one) ?? [])
}

function areaOf(passage: Passage, one: Quantity): Amount | undefined {
  const unit = one.percent ? undefined : scaleIn(passage.folded.slice(one.end, one.end + 20))
  return unit && amount(passage, one, unit[0], one.end + unit[1].length, 'area')
}

function moneyOf(passage: Passage, one: Quantity): Amount | undefined {
  return isMoney(one.unit) ? amount(passage, one, moneyScaleOf(one.unit)!, one.unitSpan!.end, 'money') : undefined
}

function amount(passage: Passage, one: Quantity, scale: number, end: number, kind: Amount['kind']): Amount | undefined {
  const digits = digitsOf(one.text)
  if (digits === undefined) return undefined
  const from = Math.max(0, one.start - 60)
  return {
    digits,
    value: one.value * scale,
    text: passage.text.slice(one.start, end),
    kind,
    words: wordsOf(passage.folded.slice(from, one.start)),
    at: spot(passage.piece, from, end),
    prose: true,
  }
}

/** Four figures at least, so that no two things have them by chance. */
function digitsOf(text: string): string | undefined {
  const digits = text.replace(/\D/g, '').replace(/^0+|0+$/g, '')
  return digits.length >= 4 ? digits : undefined
}

/** A column of areas whose head tells the unit. */
function inGrid(grid: Grid): readonly Amount[] {
  return grid.heads.flatMap((names, column): Amount[] => {
    const head = foldInPlace(names.join(' '))
    const unit = scaleIn(/(?:\(|tinh:? )\s*((?:km2|km²|ha|m2|m²).*)$/.exec(head)?.[1] ?? '')
    if (!unit || !/dien tich/.test(head)) return []
    return grid.rows.slice(grid.headRows).flatMap((row): Amount[] => {
      const cell = row[column]
      const digits = cell?.number && !cell.number.percent ? digitsOf(cell.text) : undefined
      const value = cell && digits ? readNumber(cell.text.trim())?.value : undefined
      if (!cell?.cell || digits === undefined || value === undefined) return []
      const text = `${cell.text} ${unit[1].trim()}`
      return [
        {
          digits,
          value: value * unit[0],
          text,
          kind: 'area',
          words: wordsOf(`${head} tich tu nhien`),
          at: spot(cell.cell),
          prose: false,
        },
      ]
    })
  })
}
