import type { ActMention } from './acts.ts'
import { foldInPlace } from './fold.ts'
import { maskedSpans } from './masks.ts'
import { covered, type Span } from './span.ts'

/** A number that counts or measures, as it stands in a text. */
export type Quantity = Span & {
  readonly text: string
  readonly value: number
  /** As printed. */
  readonly decimals: number
  readonly percent: boolean
  /** The other reading, where a dot or comma can be both: 5.000 triệu đồng, 1,512 hồ sơ. */
  readonly other?: number
  /** The counted word, folded: `ho so`, `thu tuc`, `trieu dong`; absent when none follows. */
  readonly unit?: string
  readonly unitSpan?: Span
}

// 1.552 · 1552 · 02 · 99,36 · 97.42% · 17.470,907102
const number =
  /(?<![\d\p{L}.,/]|\d:)(\d{1,3}(?:\.\d{3})+(?:,\d+)?|\d{1,3}(?:,\d{3})+(?:\.\d+)?|\d+(?:[.,]\d+)?)(\s?\\?%)?(?![\d\p{L}]|[.,]\d)/gu

/** Counted words, longest first; folded. */
const units =
  /^\s*(?:\(?(?:so )?(?:luot )?(?:bo )?)?(ho so tthc|ho so|hs tthc|hs|thu tuc hanh chinh|thu tuc|tthc|dich vu cong|dich vu|dvctt|dvc|nhiem vu|dau viec|chi tieu|van ban|vbqppl|bien che|can bo, cong chuc, vien chuc|can bo, cong chuc|can bo cong chuc|can bo|cong chuc|vien chuc|cbccvc|cbcc|dong chi|nguoi|thanh vien|hop dong lao dong|to chuc|ca nhan|cuoc|hoi nghi|lop|khoa|luot|tin, bai|tin bai|bai viet|bai|tin|phieu|don vi su nghiep|don vi|co quan|truong hop|truong(?! ban\b| phong\b| thon\b| doan\b| tram\b| khoa\b| nhom\b| xom\b| ap\b| bo phan\b)|phong su|phong|may vi tinh|may tinh|may|bo|cai|chiec|chung thu so|chu ky so|tai khoan|nghin ty dong|ty dong|trieu dong|nghin dong|ngan dong|dong|trieu(?=\s*[;,.)]|\s*$)|ty(?=\s*[;,.)]|\s*$)|giao dich|phan anh, kien nghi|phan anh|kien nghi|pakn|don thu|don|van de|ton tai|thieu sot|khuyet diem|loi|y kien|sang kien|mo hinh|giai phap|quy trinh|ke hoach|quyet dinh|cong van|nghi quyet|bao cao|thong bao|chi thi|to trinh|cong trinh|du an|hang muc|quay|thon|xom|khom|buon|khu pho|to dan pho|ap(?! dung| luc)|xa|ho gia dinh|ho|diem|buoi|tram|trung tam|vi tri|nhom|hoc vien|cap|dau moi|tuoi|ngay|gio|phut|nganh|linh vuc|lan|nam|thang|trang|tuan|tuyen(?! dung| chon| sinh| quan| truyen)|ban|to)\b/

export function quantitiesIn(text: string, acts: readonly ActMention[]): readonly Quantity[] {
  const folded = foldInPlace(text)
  const masks = maskedSpans(text, acts)
  const found: Quantity[] = []
  for (const match of text.matchAll(number)) {
    const start = match.index
    const end = start + match[0].length
    const percent = match[2] !== undefined
    const digits = { start, end: start + match[1]!.length }
    if (!percent && covered(masks, digits)) continue
    const read = readNumber(match[1]!, percent)
    if (!read) continue
    const counted = percent ? {} : unitAfter(folded, end)
    if (counted.unit === 'nam' && /^(?:19|20)\d\d$/.test(match[1]!)) continue
    found.push({ ...settle(read, counted.unit), text: match[0], percent, start, end, ...counted })
  }
  return found
}

/** The counted word right after a number. */
export function unitAfter(folded: string, end: number): Pick<Quantity, 'unit' | 'unitSpan'> {
  const unit = units.exec(folded.slice(end, end + 40))
  if (!unit) return {}
  const to = end + unit[0].length
  return { unit: canonical(unit[1]!), unitSpan: { start: to - unit[1]!.length, end: to } }
}

type Read = {
  readonly value: number
  readonly decimals: number
  readonly other?: number
  readonly otherDecimals?: number
}

/** Vietnamese notation first; where another is possible it is kept beside it. */
export function readNumber(digits: string, percent = false): Read | undefined {
  const grouped = /^\d{1,3}(?:\.\d{3})+(?:,(\d+))?$/.exec(digits)
  if (grouped) {
    const value = Number(digits.replaceAll('.', '').replace(',', '.'))
    const decimals = grouped[1]?.length ?? 0
    const one = !grouped[1] && digits.split('.').length === 2
    return one ? { value, decimals, other: Number(digits), otherDecimals: 3 } : { value, decimals }
  }
  const foreign = /^\d{1,3}(?:,\d{3})+(?:\.(\d+))?$/.exec(digits)
  if (foreign && (foreign[1] || digits.split(',').length > 2)) {
    return { value: Number(digits.replaceAll(',', '')), decimals: foreign[1]?.length ?? 0 }
  }
  if (foreign) {
    // 97,421 is 97.421 as people write here, unless it counts whole things.
    return {
      value: Number(digits.replace(',', '.')),
      decimals: 3,
      other: Number(digits.replace(',', '')),
      otherDecimals: 0,
    }
  }
  const plain = /^(\d+)(?:[.,](\d+))?$/.exec(digits)
  if (!plain) return undefined
  const decimals = plain[2]?.length ?? 0
  if (percent && plain[1]!.length > 6) return undefined
  return { value: Number(plain[2] ? `${plain[1]}.${plain[2]}` : plain[1]), decimals }
}

const money = /dong$/

/** What is counted tells what a dot or comma was: 1,512 hồ sơ is 1512; 5.000 triệu đồng may be either. */
function settle(read: Read, unit: string | undefined): Pick<Quantity, 'value' | 'decimals' | 'other'> {
  const { value, decimals, other, otherDecimals } = read
  if (other === undefined) return { value, decimals }
  if (unit !== undefined && money.test(unit)) return { value, decimals, other }
  if (decimals === 0) return { value, decimals }
  return unit === undefined ? { value, decimals, other } : { value: other, decimals: otherDecimals ?? 0 }
}

const sameUnit: Readonly<Record<string, string>> = {
  'ho so tthc': 'ho so',
  'hs tthc': 'ho so',
  hs: 'ho so',
  'dau viec': 'nhiem vu',
  trieu: 'trieu dong',
  ty: 'ty dong',
  'ngan dong': 'nghin dong',
  'ton tai': 'van de',
  'thieu sot': 'van de',
  'khuyet diem': 'van de',
  'thu tuc hanh chinh': 'thu tuc',
  tthc: 'thu tuc',
  'dich vu cong': 'dich vu',
  dvctt: 'dich vu',
  dvc: 'dich vu',
  'may vi tinh': 'may tinh',
  'tin, bai': 'tin bai',
  'bai viet': 'tin bai',
  bai: 'tin bai',
  tin: 'tin bai',
  'phan anh, kien nghi': 'pakn',
  'phan anh': 'pakn',
  'kien nghi': 'pakn',
  'don vi su nghiep': 'don vi',
}

const people = /^(?:can bo(?:,? cong chuc(?:, vien chuc)?)?|cbcc(?:vc)?|cong chuc|vien chuc|dong chi|nguoi|bien che)$/

function canonical(unit: string): string {
  if (people.test(unit)) return 'nguoi'
  return sameUnit[unit] ?? unit
}

const moneyScale: Readonly<Record<string, number>> = {
  dong: 1,
  'nghin dong': 1e3,
  'trieu dong': 1e6,
  'ty dong': 1e9,
  'nghin ty dong': 1e12,
}

/** How many đồng one of the unit is; undefined for what is not money. */
export function moneyScaleOf(unit: string | undefined): number | undefined {
  return unit === undefined ? undefined : moneyScale[unit]
}

export function isMoney(unit: string | undefined): boolean {
  return unit !== undefined && money.test(unit)
}
