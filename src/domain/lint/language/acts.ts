import type { LocalDate } from '#kernel/local-time.ts'
import { dateAfter, type DateMention, datesIn } from './dates.ts'
import { foldInPlace } from './fold.ts'
import type { Span } from './span.ts'

/** A document another document names. */
export type ActMention = Span & {
  /** Words of its type as written: `Kế hoạch`, `Công văn`; absent when only a symbol stands there. */
  readonly typeWords?: string
  /** The type by its code: KH, QĐ, CV …, from the words or from the symbol. */
  readonly type?: string
  readonly number: number
  /** The letter of an inserted number: 01a. */
  readonly letter: string
  /** The year inside the symbol of a normative act: 111/2022/NĐ-CP. */
  readonly year?: number
  /** What follows the number: KH-UBND, BNV-CCHC, NĐ-CP; empty when the act has no symbol. */
  readonly symbol: string
  readonly text: string
  readonly date?: LocalDate
  readonly dateSpan?: Span
  /** The words after it, where its issuer is named. */
  readonly issuer: string
}

/** Words of a type → its code in NĐ 30/2020, Phụ lục III; a công văn has none. */
export const actTypes: readonly (readonly [words: string, code: string])[] = [
  ['ke hoach', 'KH'],
  ['quyet dinh', 'QĐ'],
  ['cong van', 'CV'],
  ['thong bao', 'TB'],
  ['bao cao', 'BC'],
  ['nghi quyet', 'NQ'],
  ['nghi dinh', 'NĐ'],
  ['thong tu', 'TT'],
  ['chi thi', 'CT'],
  ['de an', 'ĐA'],
  ['to trinh', 'TTr'],
  ['huong dan', 'HD'],
  ['chuong trinh', 'CTr'],
  ['phuong an', 'PA'],
  ['quy che', 'QC'],
  ['ket luan', 'KL'],
  ['luat', 'Luật'],
  ['giay moi', 'GM'],
  ['van ban', 'VB'],
]

const shortTypes: Readonly<Record<string, string>> = {
  QĐ: 'QĐ',
  KH: 'KH',
  CV: 'CV',
  NĐ: 'NĐ',
  NQ: 'NQ',
  TT: 'TT',
  TB: 'TB',
}

// 148/KH-UBND · 111/2022/NĐ-CP · 94/2014/NQ-HĐND15 · 57-NQ/TW · 06-CTr/ĐU · 148/2025/QH15 · 198/UBND-VHXXH
const withSymbol =
  /(?<![\d/.,\p{L}])(\d{1,5})([a-zđ]?)\s?(?:\/\s?(\d{4}))?\s?(?:\/|-|–)\s?((?=[\p{Lu}])[\p{L}0-9&.]+(?:\s?[-–/]\s?(?=\p{L})[\p{L}0-9&.]+)*)/gu

export function actsIn(text: string): readonly ActMention[] {
  const folded = foldInPlace(text)
  const dates = datesIn(text)
  const symbols = [...text.matchAll(withSymbol)].flatMap((match) => readSymbol(text, folded, match, dates))
  const bare = bareNumbers(text, folded, symbols, dates)
  const all = [...symbols, ...bare].toSorted((a, b) => a.start - b.start)
  return all.map((act, index) => ({ ...act, issuer: issuerAfter(text, act, all[index + 1]?.start) }))
}

function readSymbol(
  text: string,
  folded: string,
  match: RegExpMatchArray,
  dates: readonly DateMention[],
): ActMention[] {
  const start = match.index ?? 0
  const symbol = match[4]!.replace(/\s/g, '').replaceAll('–', '-').replace(/[.]+$/, '')
  const capitals = symbol.replace(/[^\p{Lu}]/gu, '').length
  if (capitals < 2 || /^\p{Lu}\p{Ll}{2,}/u.test(symbol)) return []
  const words = typeBefore(folded, start)
  const typeWords = words && text.slice(words.start, words.end)
  const end = start + match[0].trimEnd().replace(/[.]+$/, '').length
  const before = words ? (dateBefore(folded, dates, words.start) ?? undefined) : undefined
  const after = dateFollowing(text, folded, end, 30)
  const date = after ?? before
  const type = words?.code ?? codeOfSymbol(symbol)
  return [
    {
      start: words?.start ?? start,
      end,
      text: text.slice(words?.start ?? start, end),
      number: Number(match[1]),
      letter: match[2] ?? '',
      symbol,
      issuer: '',
      ...(typeWords === undefined ? {} : { typeWords }),
      ...(type === undefined ? {} : { type }),
      ...(match[3] ? { year: Number(match[3]) } : {}),
      ...(date?.date ? { date: date.date, dateSpan: { start: date.start, end: date.end } } : {}),
    },
  ]
}

/** KH of KH-UBND, NQ of 57-NQ/TW; a công văn has the issuer first and no code. */
export function codeOfSymbol(symbol: string): string | undefined {
  const first = symbol.split(/[-/]/)[0] ?? ''
  if (/^(?:NQ|QĐ|CT|QC|QyĐ|TB|HD|CTr|KH|PA|ĐA|DA|BC|BB|TTr|HĐ|CĐ|NĐ|TT|TTLT|KL|BTT|GM)$/u.test(first)) return first
  return first === 'UBND' || first === 'HĐND' ? 'CV' : undefined
}

const between = /^[\s:,]*(?:so)?[\s:]*$/

function typeBefore(folded: string, start: number): (Span & { readonly code: string }) | undefined {
  const window = folded.slice(Math.max(0, start - 40), start)
  const offset = start - window.length
  for (const [words, code] of actTypes) {
    const at = window.lastIndexOf(words)
    if (at !== -1 && between.test(window.slice(at + words.length)))
      return { start: offset + at, end: offset + at + words.length, code }
  }
  return undefined
}

const toDate = /^[\s,)]*(?:(?:ban hanh|ky|de)\s*)?(?:ngay\s*)?[\s,:]*$/

function dateFollowing(text: string, folded: string, end: number, reach: number): DateMention | undefined {
  const date = dateAfter(text, end, reach + 30)
  if (!date) return undefined
  return toDate.test(folded.slice(end, date.start)) ? date : undefined
}

const fromDate =
  /^[\s,]*(?:(?:uy ban nhan dan|ubnd|hoi dong nhan dan|hdnd|dang uy|xa|phuong)[^.;\d]{0,40}?)?(?:da\s*)?(?:ban hanh|ra|xay dung|ky)?\s*$/

/** “Ngày 20/4/2022 UBND xã … ban hành kế hoạch số 29”: the day stands before the act. */
function dateBefore(folded: string, dates: readonly DateMention[], start: number): DateMention | undefined {
  const date = dates.findLast((one) => one.end <= start)
  if (!date || start - date.end > 90) return undefined
  const opening = /(?:^|[.;:+\-–•*]\s*|\n)\s*(?:ngay\s*)?$/.test(folded.slice(Math.max(0, date.start - 12), date.start))
  return opening && fromDate.test(folded.slice(date.end, start)) ? date : undefined
}

// “Kế hoạch số 11 ngày 10/02/2022”, “quyết định số 279”, “QĐ số 280,281”.
const bareNumber =
  /(?:số|Số)\s*:?\s*(\d{1,5})([a-z]?)((?:\s*,\s*\d{1,5}[a-z]?(?![\d/.]))*)(?![\d/.%]|\s*[/-]\s*\p{Lu})/gu

function bareNumbers(
  text: string,
  folded: string,
  symbols: readonly ActMention[],
  dates: readonly DateMention[],
): readonly ActMention[] {
  return [...text.matchAll(bareNumber)].flatMap((match): ActMention[] => {
    const start = match.index
    const words = typeBefore(folded, start)
    const short = /(QĐ|KH|CV|NĐ|NQ|TT|TB)\s*$/.exec(text.slice(Math.max(0, start - 6), start))
    const type = words?.code ?? (short ? shortTypes[short[1]!] : undefined)
    if (type === undefined || symbols.some((act) => act.start <= start && act.end > start)) return []
    const from = words?.start ?? start - (short?.[0].length ?? 0)
    const end = start + match[0].length
    const date = dateFollowing(text, folded, end, 12) ?? (words ? dateBefore(folded, dates, words.start) : undefined)
    const numbers = [
      [match[1]!, match[2]!],
      ...[...match[3]!.matchAll(/(\d+)([a-z]?)/g)].map((one) => [one[1]!, one[2]!]),
    ]
    return numbers.map(([number, letter]) => ({
      start: from,
      end,
      text: text.slice(from, end),
      type,
      number: Number(number),
      letter: letter ?? '',
      symbol: '',
      issuer: '',
      ...(words ? { typeWords: text.slice(words.start, words.end) } : {}),
      ...(date?.date ? { date: date.date, dateSpan: { start: date.start, end: date.end } } : {}),
    }))
  })
}

function issuerAfter(text: string, act: ActMention, next: number | undefined): string {
  const from = act.dateSpan && act.dateSpan.start >= act.end ? act.dateSpan.end : act.end
  const rest = text.slice(from, Math.min(next ?? text.length, from + 110))
  return (
    /^[\s,)]*(?:của|do)\s+(.+?)(?=\s+(?:về|v\/v|Về|V\/v|quy định|ban hành|giao|hướng dẫn|sửa đổi|trên địa bàn)|\s+(?:và\s+)?(?:KH|QĐ|CV|TB|NQ)?\s*số(?!\p{L})|[.;,(]|$)/u.exec(
      rest,
    )?.[1] ?? ''
  )
}
