import { foldInPlace } from './fold.ts'
import { type Quantity, unitAfter } from './quantities.ts'

const ones: Readonly<Record<string, number>> = {
  một: 1,
  mốt: 1,
  hai: 2,
  ba: 3,
  bốn: 4,
  tư: 4,
  năm: 5,
  lăm: 5,
  sáu: 6,
  bảy: 7,
  bẩy: 7,
  tám: 8,
  chín: 9,
}

const digit = 'một|hai|ba|bốn|năm|sáu|bảy|bẩy|tám|chín'
const word = new RegExp(
  String.raw`(?<!\p{L})(?:(?<tens>hai|ba|bốn|năm|sáu|bảy|bẩy|tám|chín) mươi(?: (?<after>mốt|hai|ba|bốn|tư|lăm|sáu|bảy|bẩy|tám|chín))?|(?<ten>mười)(?: (?<teen>một|hai|ba|bốn|lăm|sáu|bảy|bẩy|tám|chín))?|(?<one>${digit}))(?!\p{L})`,
  'giu',
)

// “năm 2026”, “năm nay”; “một cửa”, “một phần”, “ba bên”: no count.
const names =
  /^(?:năm\s*(?:\d|nay|qua|trước|sau|tới|học|đầu|cuối|vừa|kế tiếp|là|thực hiện|liên tiếp)|(?:một|hai|ba|bốn)\s+(?:cửa|phần|số|cấp|chiều|mặt|bước|bên|cách)|\p{L}+(?: \p{L}+)?\s+(?:lần|ngày|tháng|tuần|quý|giờ|phút))(?!\p{L})/iu
const within = /(?:thứ|tháng|quý|trong|cả|mỗi|hằng|hàng|từng|những|các|đầu|cuối|qua|của|ngày|theo|lớp|cấp|khối|số)\s$/iu

/** Small numbers written out: “chín người: hai lãnh đạo, năm công chức”. “năm” is mostly a year, so readers ask for several. */
export function numberWordsIn(text: string): readonly Quantity[] {
  const folded = foldInPlace(text)
  return [...text.matchAll(word)].flatMap((match): Quantity[] => {
    const { tens, after, ten, teen, one } = match.groups!
    const [start, end] = [match.index, match.index + match[0].length]
    if (names.test(text.slice(start, end + 14)) || within.test(text.slice(Math.max(0, start - 8), start))) return []
    const value = tens ? valueOf(tens) * 10 + valueOf(after) : ten ? 10 + valueOf(teen) : valueOf(one)
    return [{ text: match[0], value, decimals: 0, percent: false, start, end, ...unitAfter(folded, end) }]
  })
}

function valueOf(written: string | undefined): number {
  return ones[(written ?? '').toLowerCase()] ?? 0
}
