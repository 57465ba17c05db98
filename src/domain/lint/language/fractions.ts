import { foldInPlace } from './fold.ts'
import { withPercents } from './fractions-percent.ts'
import type { Quantity } from './quantities.ts'
import { moneyScaleOf, readNumber } from './quantities.ts'
import { covered, type Span } from './span.ts'

/** `a/b` as written, and the percentage said of it when one stands beside it. */
export type Fraction = Span & {
  readonly numerator: Quantity
  readonly denominator: Quantity
  readonly percent?: Quantity
  /** Words stand between the two that may speak of something else: “45/376 thủ tục phát sinh hồ sơ (97,2%)”. */
  readonly loose?: boolean
}

const side = String.raw`(\d{1,3}(?:\.\d{3})+(?:,\d+)?|\d+(?:,\d+)?)`
const unitBetween = String.raw`(?:\s*(?:hồ sơ|thủ tục|TTHC|nhiệm vụ|người|văn bản|biên chế|đơn vị|phiếu|nghìn đồng|triệu đồng|triệu|tr\.?đ|đồng|tỷ đồng|tỷ|cuộc|chỉ tiêu|dịch vụ|DVC|HS|đầu việc|phản ánh|PAKN|máy|xã|thôn|bản|lượt|ý kiến|học viên|hộ|cán bộ|công chức|CBCC|đơn|vụ|trường|trường hợp|cơ quan|khu phố|tổ|chứng thư))?`
const slash = new RegExp(
  String.raw`(?<![\d\p{L}.,/-]|[\p{L}]\/)${side}${unitBetween}\s?\/\s?(?:tổng số\s*)?${side}(?![\d/]|[.,]\d|\s?[-/]\s?\p{Lu}|\p{L}|\s*%)`,
  'giu',
)

/** A fraction is neither a date (3/2026), an act, a rank, nor 24/7: `masks` are those. */
export function fractionsIn(
  text: string,
  masks: readonly Span[],
  quantities: readonly Quantity[],
): readonly Fraction[] {
  const folded = foldInPlace(text)
  const found: Fraction[] = []
  for (const match of text.matchAll(slash)) {
    const span = { start: match.index, end: match.index + match[0].length }
    const [left, right] = [part(match[1]!, span.start), part(match[2]!, span.end - match[2]!.length)]
    if (!left || !right || looksLikeDate(folded, span, match) || covered(masks, span)) continue
    const [numerator, denominator] = inOneUnit(left, right, unitsOf(folded, quantities, span, left, right))
    found.push({ ...span, numerator, denominator })
  }
  return withPercents(folded, quantities, found)
}

function part(digits: string, start: number): Quantity | undefined {
  const read = readNumber(digits)
  if (!read) return undefined
  const { value, decimals, other } = read
  return {
    text: digits,
    value,
    decimals,
    percent: false,
    start,
    end: start + digits.length,
    ...(other === undefined ? {} : { other }),
  }
}

type Units = { readonly left: string | undefined; readonly right: string | undefined }

const writtenUnits: readonly (readonly [words: RegExp, unit: string])[] = [
  [/^\s*(?:trieu dong|tr\.?d|trieu)/, 'trieu dong'],
  [/^\s*(?:ty dong|ty)\b/, 'ty dong'],
  [/^\s*nghin dong/, 'nghin dong'],
  [/^\s*dong/, 'dong'],
]

function unitsOf(folded: string, quantities: readonly Quantity[], span: Span, left: Quantity, right: Quantity): Units {
  const between = folded.slice(left.end, right.start)
  const after = folded.slice(span.end, span.end + 20)
  const read = (words: string) => writtenUnits.find(([unit]) => unit.test(words))?.[1]
  return {
    left: read(between),
    right: read(after) ?? quantities.find((one) => one.start === right.start)?.unit,
  }
}

/** “1.431,7 triệu đồng/5,3 tỷ đồng” is 1.431,7 of 5.300: the greater unit is turned into the smaller. */
function inOneUnit(left: Quantity, right: Quantity, units: Units): readonly [Quantity, Quantity] {
  const [top, bottom] = [moneyScaleOf(units.left), moneyScaleOf(units.right)]
  if (top === undefined || bottom === undefined || top === bottom) return [left, right]
  return top < bottom ? [left, times(right, bottom / top)] : [times(left, top / bottom), right]
}

function times(one: Quantity, factor: number): Quantity {
  const { other, ...rest } = one
  const turned = { ...rest, value: Math.round(one.value * factor * 1e6) / 1e6 }
  return other === undefined ? turned : { ...turned, other: other * factor }
}

function looksLikeDate(folded: string, span: Span, match: RegExpMatchArray): boolean {
  // “kết quả điện tử 1.490/1.500”: no day has a thousand mark.
  if (/[.,]/.test(match[1]! + match[2]!)) return false
  const before = folded.slice(Math.max(0, span.start - 14), span.start)
  if (/(?:ngay|thang|quy|sang|chieu|tu|den|truoc|sau|dip|le)\s*$|\d\/\d{1,2}\s*(?:va|,|-)\s*$/.test(before)) {
    const [a, b] = [Number(match[1]), Number(match[2])]
    if (a <= 31 && (b <= 12 || (b >= 1990 && b <= 2100))) return true
  }
  // 30/4, 1/5, 2/9 as feasts; 10/2025 as a month.
  const year = Number(match[2])
  return Number(match[1]) <= 12 && year >= 1990 && year <= 2100 && !/[.,]/.test(match[0])
}
