import type { Fraction } from './fractions.ts'
import type { Quantity } from './quantities.ts'

type Beside = { readonly percent: Quantity; readonly loose?: boolean }

/** Each fraction with the percentage said of it: right behind it, before it, or in the order of a row of both. */
export function withPercents(
  folded: string,
  quantities: readonly Quantity[],
  fractions: readonly Fraction[],
): readonly Fraction[] {
  const rows = inTurn(folded, quantities, fractions)
  const taken = new Set<number>()
  return fractions.map((one, index): Fraction => {
    const next = fractions[index + 1]
    const beside = rows.has(one)
      ? rows.get(one)
      : (percentAfter(folded, quantities, one, next) ?? percentBefore(folded, quantities, one))
    if (!beside || taken.has(beside.percent.start)) return one
    taken.add(beside.percent.start)
    return { ...one, ...beside }
  })
}

const carrier =
  'dat|dat duoc|da dat|dat ty le|chiem|chiem ty le|bang|ty le|ti le|la|tuong duong|tuong duong voi|tuong ung|tuong ung voi|ung voi|tuc|tuc la|ket qua|voi ty le|xap xi|gan|khoang|muc|duoc'
const thing =
  'ho so|thu tuc|tthc|nhiem vu|van ban|nguoi|bien che|don vi|phieu|trieu dong|ty dong|dong|dich vu(?: cong)?(?: truc tuyen)?|dvc|dvctt|pakn|phan anh|kien nghi|giao dich|cuoc|lop|chi tieu|ke hoach|can bo|cong chuc|vien chuc|can bo, cong chuc|cbcc|dong chi|may|xa|thon|truong|hs|to chuc|van de|luot|luot danh gia|y kien|hoc vien|ho|don|vu'
const kind =
  'tong so|tong so ho so|duoc giao|de ra|phat sinh|theo hinh thuc truc tuyen|truc tuyen|ho so truc tuyen|da hoan thanh|hoan thanh|va|voi|dung han|dung va truoc han|truoc va dung han|truoc han|dung han va truoc han|trong ky|da'

// Only words that carry the share of this very fraction may stand between.
const carrying = new RegExp(String.raw`^[\s,:;()=*≈~\\$>-]*(?:(?:${thing}|${kind}|${carrier})[\s,:()=>-]*)*$`)
// “… hồ sơ phát sinh nghĩa vụ tài chính (97,33%)”, “… hồ sơ được trả đúng hạn, chiếm tỷ lệ 97,33%”, “… đạt 97%”.
const described = new RegExp(
  String.raw`^([^.;:()%\d,]{0,100}?)(?:\s*\(\s*(?:${carrier})?|\s*[,–-]\s*(?:${carrier})|\s*[:=>]|\s(?:dat|chiem|bang|dat ty le|chiem ty le))[\s:=]*$`,
)
const compound =
  /(phi|can bo|phan anh|truoc|dung han|tthc|to chuc|cong chuc), (?=le phi|cong chuc|kien nghi|dung|ca nhan|vien chuc)/g
const elsewhere =
  /\btang\b|\bgiam\b|so voi|vuot|trong do|con lai|\brieng\b|ty le|ti le|muc tieu|chi tieu|phan dau|hai long|diem|trong khi|cung ky/

function percentAfter(
  folded: string,
  quantities: readonly Quantity[],
  { end }: Fraction,
  following: Fraction | undefined,
): Beside | undefined {
  const next = quantities.find((one) => one.start >= end)
  if (!next?.percent || next.start - end > 130 || (following && following.start < next.start)) return undefined
  const gap = folded.slice(end, next.start)
  if (gap.length <= 90 && carrying.test(gap)) return { percent: next }
  const words = described.exec(gap.replace(compound, '$1 '))?.[1]
  return words === undefined || elsewhere.test(words) ? undefined : { percent: next, loose: true }
}

const opening = String.raw`(?:(?:la|dat|tuong duong|tuong ung|bang|ung voi|tuc|tuc la|voi|cu the|gom|co)\s*)?[:=]?\s*(?:so )?$`
const bracket = new RegExp(String.raw`^\s*\(\s*${opening}`)
const farBracket = new RegExp(String.raw`^([^.;:,()%\d]{0,80})\(\s*${opening}`)
const inWords = /^\s*,?\s*(?:tuong ung|tuong duong|ung|tuc)(?: voi| la)?(?: so)?\s*$/
const beside = /^\s*(?:,?\s*(?:voi|bang)|[:–-]|,\s*cu the:?)\s*$/

/** “đạt 95,83% (4.853/5.064 hồ sơ)”, “95,83% hồ sơ trả đúng hạn (4.853/5.064)”, “95,83%, tương ứng 4.853/5.064”. */
function percentBefore(folded: string, quantities: readonly Quantity[], { start }: Fraction): Beside | undefined {
  const last = quantities.findLast((one) => one.end <= start)
  if (!last?.percent || start - last.end > 110) return undefined
  const gap = folded.slice(last.end, start)
  if (bracket.test(gap) || inWords.test(gap)) return { percent: last }
  const words = beside.test(gap) ? '' : farBracket.exec(gap)?.[1]
  return words === undefined || elsewhere.test(words) ? undefined : { percent: last, loose: true }
}

const listed = /^[^.;:()%\d]{0,40}$/
const joined = /^[\s,;]*(?:va\s+)?$/

/** “1.200/1.500, 240/1.500 và 60/1.500, chiếm 80%, 16% và 4%”: as many shares as fractions, in their order. */
function inTurn(
  folded: string,
  quantities: readonly Quantity[],
  fractions: readonly Fraction[],
): ReadonlyMap<Fraction, Beside | undefined> {
  const rows = new Map<Fraction, Beside | undefined>()
  let row: Fraction[] = []
  for (const [index, one] of fractions.entries()) {
    row.push(one)
    const next = fractions[index + 1]
    if (next && listed.test(folded.slice(one.end, next.start))) continue
    if (row.length > 1) {
      const shares = sharesAfter(folded, quantities, one.end)
      if (shares.length > 1)
        for (const [at, each] of row.entries())
          rows.set(each, shares.length === row.length ? { percent: shares[at]!, loose: true } : undefined)
    }
    row = []
  }
  return rows
}

function sharesAfter(folded: string, quantities: readonly Quantity[], end: number): readonly Quantity[] {
  const at = quantities.findIndex((one) => one.start >= end)
  const first = quantities[at]
  if (!first?.percent || !/^[^.;%\d]{0,60}$/.test(folded.slice(end, first.start))) return []
  const shares = [first]
  for (const one of quantities.slice(at + 1)) {
    if (!one.percent || !joined.test(folded.slice(shares.at(-1)!.end, one.start))) break
    shares.push(one)
  }
  return shares
}
