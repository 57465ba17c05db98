import type { Quantity } from '../../language/quantities.ts'
import type { Sentence } from '../../sentences.ts'

/** What a share is said of; `sure` when the sentence itself says so. */
export type Group = { readonly whole: readonly Quantity[]; readonly sure: boolean }

const counted = new Set(
  'nguoi,phieu,hoc vien,thanh vien,thon,xom,khom,buon,ap,khu pho,to dan pho,ban,to,don vi,co quan,phong,truong,van ban,nhiem vu,ho,ho gia dinh,to chuc,xa,truong hop,may,may tinh,pakn,y kien,luot,cuoc,lop,van de,thu tuc,ho so,don,don thu,vu viec,vu,chi bo,hop tac xa,hoi vien,diem,tram,chi tieu,mo hinh,hoi nghi,cong trinh,du an,quyet dinh,nghi quyet,ke hoach,bao cao,cong van'.split(
    ',',
  ),
)
const moreThings =
  /^\s*(vu viec|vu|chi bo|hop tac xa|hoi vien|doanh nghiep|dang vien|giao vien|cong dan|khach hang|chu ho|to truong|bi thu|phu huynh|chu (?:tau|be|xe|co so|phuong tien|nha|ho)|ngu dan|nong dan|tieu thuong|hoc sinh|nguoi benh|dai dien|ba con|dong chi)\b/

/** The counted noun behind a number. */
export function nounOf({ passage }: Sentence, one: Quantity): string | undefined {
  return one.unit ?? moreThings.exec(passage.folded.slice(one.end, one.end + 20))?.[1]
}

function isGroup(sentence: Sentence, one: Quantity | undefined): one is Quantity {
  if (one === undefined || one.percent || one.decimals !== 0 || one.value <= 1 || one.value > 5000) return false
  const noun = nounOf(sentence, one)
  return noun !== undefined && (counted.has(noun) || noun === moreThings.exec(` ${noun}`)?.[1])
}

const links =
  /^\s*(?:[,(]?\s*(?:so |tong so |cac )?(?:[a-z]+(?:,? [a-z]+){0,4} )?\(?(?:tinh )?(?:trong|tren|cua)(?: so| tong so| tong)?(?: so)?|\/)\s*$/

/** “35% trong số 12 người”, “77,5% số thôn trong tổng số 10 thôn”, “41% của 16 cán bộ”, “77,5%/10 thôn”. */
export function ofGroup(sentence: Sentence, percent: Quantity, next: Quantity | undefined): Group | undefined {
  if (!isGroup(sentence, next)) return undefined
  const between = sentence.passage.folded.slice(percent.end, next.start)
  return links.test(between) && !/\b(?:so voi|tang|giam|ke hoach)\b/.test(between)
    ? { whole: [next], sure: true }
    : undefined
}

const asked = /chi tieu|ke hoach|so voi|muc tieu|\btang\b|\bgiam\b|\bdiem\b|nam 20/
const gathered =
  /(?:tiep nhan|\bnhan|phat sinh|tong so|\bco|\bmo|to chuc|danh gia|kiem tra|thu ve|tham gia|thu ly|giao|toan (?:xa|phuong|thi tran|huyen|tinh)|trong|doi voi|cho|la|:)\s*(?:duoc |moi |them |hien |la |:)*$/

/** “Toàn xã có 10 thôn, 77,5% số thôn đạt chuẩn”, “12 cán bộ; 85% cán bộ …”: the same noun counted and shared. */
export function sameNoun(sentence: Sentence, percent: Quantity, index: number): Group | undefined {
  const { passage, start } = sentence
  const noun = /^\s*(?:tong so |so |cac )?([a-z]+(?: [a-z]+)?)/.exec(
    passage.folded.slice(percent.end, percent.end + 40),
  )?.[1]
  if (noun === undefined) return undefined
  const before = sentence.quantities.slice(0, index).filter((one) => !one.percent)
  const wholes = before.filter((one) => isGroup(sentence, one) && isNamed(sentence, one, noun))
  const last = wholes.at(-1)
  if (!last || last !== before.at(-1) || percent.start - last.end > 110) return undefined
  if (!gathered.test(passage.folded.slice(start, last.start))) return undefined
  const between = passage.folded.slice(last.end, percent.start)
  const after = passage.folded.slice(percent.end, percent.end + 60)
  if (/(?:bang|chiem|dat|ty le|ti le|la|ung|\()\s*$/.test(between)) return undefined
  if (!/[,;:]|trong do/.test(between) || asked.test(between) || /\b(?:rieng|cac|toan|thuoc|cap)\b/.test(between))
    return undefined
  return asked.test(after) ||
    /thuoc|linh vuc|toan (?:tinh|huyen|xa)|^\s*(?:so |tong so )?(?:can bo|cong chuc|vien chuc|nguoi|ho|don vi|phieu) (?:thon|to|cap|khong chuyen|hop dong|tre|nu|con lai|khac|moi)\b/.test(
      after,
    )
    ? undefined
    : { whole: wholes, sure: false }
}

/** Is the noun behind the share the one behind the number? “số thôn”, “đơn vị” of “9 cơ quan, đơn vị”. */
function isNamed({ passage }: Sentence, one: Quantity, noun: string): boolean {
  const own = passage.folded.slice(one.end, one.end + 30)
  const [first = '', second] = noun.split(' ')
  if (second !== undefined && own.includes(` ${first} ${second}`)) return true
  return shortNouns.has(first) && own.trimStart().startsWith(first)
}

const shortNouns = new Set('thon,xa,xom,truong,phieu,don,vu,lop,cuoc,ho,luot,nguoi'.split(','))

const outcome =
  /^\s*(?:so )?(?:hoc vien |cong chuc |nguoi |phieu |y kien |duoc |nguoi dan |nguoi duoc hoi )*(?:dat|kha|gioi|hai long|rat hai long|danh gia|trung tuyen|hoan thanh|do\b|xep loai|tra loi|dong y|tot|duoc cap chung)/
const named =
  /(?:ty le|ti le) (?:[a-z]+ ){0,4}(?:hai long|dat yeu cau|dat|kha|gioi|hoan thanh|trung tuyen|do|tot nghiep)(?: [a-z]+){0,6}\s*(?:la|dat|:)?\s*$/

/** “lớp có 45 học viên, 91,5% đạt loại khá”, “thu về 36 phiếu; tỷ lệ người dân hài lòng là 97,4%”: one group, then its share. */
export function inGroup(sentence: Sentence, percent: Quantity, index: number): Group | undefined {
  const { passage, start } = sentence
  const before = sentence.quantities.slice(0, index).filter((one) => !one.percent)
  const last = before.at(-1)
  if (!isGroup(sentence, last) || percent.start - last.end > 110) return undefined
  const label = passage.folded.slice(Math.max(start, percent.start - 80), percent.start)
  const after = passage.folded.slice(percent.end, percent.end + 40)
  const between = passage.folded.slice(last.end, percent.start)
  if (asked.test(between) || /^\s*(?:chi tieu|ke hoach|tro len|so voi)/.test(after)) return undefined
  if (isHandled(sentence, last, passage.folded.slice(last.unitSpan?.end ?? last.end, percent.start)))
    return { whole: [last], sure: false }
  if (!outcome.test(after) && !named.test(label)) return undefined
  if (/hai long|dong y/.test(label + after) && !asking.has(nounOf(sentence, last) ?? '')) return undefined
  // A count told of the same thing right before the share is its numerator, not its group.
  if (
    /^[^,;]{0,40}(?:\(|,)?\s*(?:dat|chiem|bang|tuong duong|ty le)?\s*$/.test(between) &&
    !named.test(label) &&
    !/[,;]/.test(between)
  )
    return undefined
  if (/hai long|dat|kha|gioi|tot/.test(between.split(/[,;(]/)[0] ?? '') && last.unit !== 'hoc vien') return undefined
  const alike = before.filter((one) => one.unit === last.unit)
  return { whole: alike, sure: false }
}

/** Whoever can be content. */
const asking = new Set(
  'nguoi,phieu,hoc vien,y kien,luot,ho,ho gia dinh,to chuc,ho so,truong hop,doanh nghiep,hop tac xa,cong dan,khach hang,chu ho'.split(
    ',',
  ),
)

const handled =
  /^[^,;:]{0,30}[,;]\s*(?:trong do |ty le |ti le |da |qua do |ket qua |so )*(?:hoa giai thanh|hoa giai thanh cong|giai quyet(?: xong| dung han| dut diem| thanh)?|xu ly(?: xong| dung han)?|tra loi(?: dung han)?|hoan thanh(?: dung han)?|dung han|hai long|dat yeu cau)\s*(?:dat |la |chiem |bang |ty le |ti le |: ?|duoc )*$/
const received = /(?:tiep nhan|\bnhan|phat sinh|thu ly|giao)\s*(?:duoc |moi |them |la |tong so |tong cong |:)*\s*$/

/** “tiếp nhận 11 vụ, hòa giải thành đạt 92%”: a handful came in, a share of them was done. */
function isHandled({ passage, start }: Sentence, last: Quantity, between: string): boolean {
  return last.value <= 60 && handled.test(between) && received.test(passage.folded.slice(start, last.start))
}

const survey = /\b(?:khao sat|phong van|lay y kien|tham do|hoi|goi dien|dieu tra|tham van)\b[^.;%]{0,80}$/
const among = /\b(?:trong|tren)(?: tong)?(?: so)?\s*$/
const otherThing =
  /tien do|khoi luong|giai ngan|kinh phi|\bvon\b|du toan|ke hoach|chi tieu|muc tieu|dien tich|ho so|\bhs\b|\bdiem\b|so voi|\btang\b|\bgiam\b|\brieng\b|binh quan|trung binh|\b(?:moi|duoi|tren|khoang|gan|hon)\b/
const leads = /^[^.;%\d]{0,90}(?:[,:]|\b(?:co|thi|voi|deu|da|duoc|la|dat|chiem)|\()\s*(?:den |toi |ty le |dat |la )*$/

/** “Khảo sát 25 hộ kinh doanh, 94,5% trả lời …”, “Trong tổng số 36 công chức có 95,8% …”: nobody else was asked or counted. */
export function askedOrAmong(sentence: Sentence, percent: Quantity, index: number): Group | undefined {
  const { passage, start } = sentence
  const last = sentence.quantities[index - 1]
  if (!isGroup(sentence, last) || percent.start - last.end > 110 || last.value > 400) return undefined
  const before = passage.folded.slice(start, last.start)
  const opened =
    survey.test(before) && !/\b(?:tai|o|trong|cua|qua)\s*$/.test(before)
      ? 'asked'
      : among.test(before)
        ? 'among'
        : undefined
  if (!opened) return undefined
  const between = passage.folded.slice(last.end, percent.start)
  const after = passage.folded.slice(percent.end, percent.end + 40).split(/[.;,]/)[0]!
  if (!leads.test(between) || otherThing.test(between) || otherThing.test(after.slice(0, 16))) return undefined
  // “Khảo sát 25 hộ (10 hộ nghèo), 94,5% …” leaves which of them were asked open; all of them are tried.
  const alike = sentence.quantities.filter((one) => !one.percent && one.end <= last.end)
  return { whole: [...alike.filter((one) => one !== last), last], sure: false }
}
