import { isProvince } from '../../header.ts'
import { foldInPlace } from '../../language/fold.ts'
import type { Paper, Passage } from '../../paper.ts'
import { type Draft, type LintRule, spot } from '../../rule.ts'
import { sentenceAround } from '../periods/time-words.ts'

/** What only a report's own commune does in its report: its committee manages, its people agree, its centre receives. */
const body = String.raw`(?:(?:[Cc]hủ tịch |[Ll]ãnh đạo )?(?:UBND|HĐND|[UỦ]y ban nhân dân|Hội đồng nhân dân|Ủy ban nhân dân|Uỷ ban nhân dân)|[ĐD]ảng ủy|[ĐD]ảng bộ|TTPVHCC|TTHCC|Trung tâm (?:PVHCC|HCC|[Pp]hục vụ [Hh]ành chính công)|[Bb]ộ phận [Mm]ột cửa|[Bb]ộ phận (?:TN&TKQ|tiếp nhận và trả kết quả)|địa bàn|[Nn]hân dân|[Nn]gười dân|[Cc]án bộ, công chức(?:, viên chức)?|CBCC(?:VC)?|[Cc]ông tác (?:CCHC|cải cách hành chính)(?: của)?|(?:[Tt]rang|[Cc]ổng) [Tt]hông tin điện tử(?: của)?|[Đđ]ài truyền thanh|[Bb]an [Cc]hỉ đạo(?: CCHC)?)`
const named = new RegExp(
  String.raw`${body}\s+(xã|phường|đặc khu|thị trấn)\s+((?:\p{Lu}[\p{L}’'-]*)(?:\s+\p{Lu}[\p{L}’'-]*){0,3})`,
  'gu',
)

/** Another commune is meant: a former one, a neighbour, one visited, one a dossier or an officer comes from. */
const another =
  /\bcu\b|sap nhap|sap xep|hop nhat|truoc (?:day|khi|do|ngay|sap|thang)|giap|phoi hop|lien thong|trao doi|hoc tap|kinh nghiem|tham quan|dieu dong|luan chuyen|biet phai|den tu|(?<!dien )\btu (?:ubnd|uy ban|hdnd|xa|phuong)|ban giao|chuyen (?:ve|sang|den|tu)|cac xa|cac phuong|\bcum\b|giao luu|ky ket|dia gioi|cu tru|thuong tru|sinh tai|cong dan|hai xa|tru so|du lieu cua|co so (?:2|ii)\b|\bhuyen\b|theo ho so|vi du|ho tro (?:ubnd|xa|phuong)|cung voi|so voi|xep sau|tren co so|thanh lap|truong |tram |diem (?:tiep nhan|ho tro)|lan can|don vi ban|ket nghia|gui|kinh gui|vi pham|thua dat|nguoi dan xa .*nop/

/** “Nhân dân xã Vĩnh Quang” once in the paper of another commune: a name left over from the paper it was copied from. */
export const leftUnit: LintRule = {
  code: 'CCHC-186',
  severity: 'warning',
  title: 'Không sót tên xã, phường khác',
  explanation:
    'Cơ quan, nhân dân của một xã khác được kể như của đơn vị báo cáo thường là tên sót lại từ báo cáo được chép.',
  check: (paper: Paper) => {
    const own = paper.header.unit
    if (!own || isProvince(paper.header) || !/UBND|HĐND|TTPVHCC|TTHCC/u.test(paper.header.symbol ?? 'UBND')) return []
    const lines = paper.document.lines
    if (lines.filter((line) => line.text.includes(own.name) || line.text.includes(own.name.toUpperCase())).length < 2)
      return []
    const known = namesElsewhere(paper)
    return paper.passages.flatMap((passage): Draft[] => {
      if (passage.kind === 'heading' || passage.role === 'opening' || passage.role === 'closing') return []
      return [...passage.text.matchAll(named)].flatMap((match): Draft[] => {
        const name = match[2]!
        if (alike(name, own.name) || (known.get(foldInPlace(name)) ?? 0) > 1) return []
        const { from, stop } = sentenceAround(passage, match.index)
        if (another.test(passage.folded.slice(from, stop)) || inAct(passage, match.index)) return []
        return [
          {
            message: `Ghi “${match[0]}”, trong khi báo cáo là của ${own.kind} ${own.name}; nếu không nói về đơn vị khác thì là tên sót lại.`,
            ...spot(passage.piece, match.index, match.index + match[0].length),
            expected: `${own.kind} ${own.name}`,
            found: `${match[1]} ${name}`,
          },
        ]
      })
    })
  },
}

const anyName = /(?:xã|phường|đặc khu|thị trấn|Xã|Phường)\s+((?:\p{Lu}[\p{L}’'-]*)(?:\s+\p{Lu}[\p{L}’'-]*){0,3})/gu

/** A name the paper knows from other places too is of a commune it speaks of. */
function namesElsewhere(paper: Paper): ReadonlyMap<string, number> {
  const counts = new Map<string, number>()
  for (const line of paper.document.lines) {
    for (const match of line.text.matchAll(anyName)) {
      const name = foldInPlace(match[1]!)
      counts.set(name, (counts.get(name) ?? 0) + 1)
    }
  }
  return counts
}

/** Written otherwise in a mark or two is a slip told by the rule on names. */
function alike(name: string, own: string): boolean {
  const [a, b] = [foldInPlace(name), foldInPlace(own)]
  if (a.startsWith(b) || b.startsWith(a)) return true
  const [x, y] = [a.split(' '), b.split(' ')]
  return (
    x.length === y.length &&
    x.filter((one, index) => one === y[index]).length >= x.length - 1 &&
    a.length - b.length < 3 &&
    nearly(a, b)
  )
}

function nearly(a: string, b: string): boolean {
  let same = 0
  while (same < Math.min(a.length, b.length) && a[same] === b[same]) same += 1
  return same >= Math.min(a.length, b.length) - 2
}

/** “… ngày 03/3/2025 của UBND xã Tân Lập”: its issuer. */
function inAct(passage: Passage, at: number): boolean {
  return passage.acts.some((act) => at > act.start && at - Math.max(act.end, act.dateSpan?.end ?? 0) < 14)
}
