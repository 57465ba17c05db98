import type { Paper, Passage } from '../../paper.ts'
import { type Draft, type LintRule, spot } from '../../rule.ts'

/** Words that need another after them. */
const opening = String.raw`và|của|các|những|cho|với|tại|bằng|để|do|từ|gồm|bao gồm|trong đó|thông qua|nhằm|hoặc|là|được|đã|đang|sẽ|theo`
/** “…, và;”, “… thông qua các”, “… được thực hiện theo.” */
const hanging = new RegExp(String.raw`(?<=[\p{L}\d)]\s*,?\s)(?:${opening})\s*([.;,]|$)(?=\s|$)`, 'giu')
/** Where a word may rightly close what it stands in: “việc cần làm là”, “lý do”, “Trong đó”. */
const closes =
  /(?:kem theo|tiep theo|noi theo|lam theo|di theo|mang theo|[ke]en theo|\btheo doi|ton tai|hien tai|thuc tai|tro lai|ly do|nguyen do|tu do|theo do|nho do|sau do|truoc do|tai do|vi du la|nhu|bang cap|van bang|bao bang|hai bang|ca tu|dan cu cho|nhuong cho|tang cho|bai tu|tu tu|so tu|phong tu|khong duoc|lam duoc|dat duoc|thu duoc|co duoc|huong duoc|thuc hien duoc|hieu duoc|nam duoc|giai quyet duoc|xu ly duoc|[a-z]+ duoc|dan toc va|chu de|van de|de|tham do|ngan do|loi do|mat do|muc do|che do|tien do|trinh do|thai do|toc do|nhiet do|the do|tap do|len duoc|thiet bi may cac|de cho|ben cho|sach cac|hang cho|cong bang|can bang|dong bang|thang bang|tat ca cac)$/
const glued = /[\p{L}\d)]\s?(?:,\s?[.;]|;\s?,|,\s?,)(?=\s|$)/gu
/** “gồm; kiểm tra …”: a colon was meant, or the list is lost. */
const emptyList = /(?<!\p{L})(?:gồm|bao gồm|như sau|trong đó)\s*;(?=\s)/giu

/** A sentence that breaks off: after “và”, “của”, “thông qua các”, or with a comma at the end of its paragraph. */
export const brokenSentence: LintRule = {
  code: 'CCHC-187',
  severity: 'info',
  title: 'Câu viết trọn ý',
  explanation: 'Câu dừng ở từ nối hoặc dấu phẩy thường là bỏ dở khi soạn hoặc mất chữ khi ghép.',
  check: (paper: Paper) =>
    paper.passages.flatMap((passage, index): Draft[] => {
      if (passage.kind === 'heading' || passage.role === 'opening' || passage.role === 'closing') return []
      if (passage.text.length < 25 || joinsNext(passage, paper.passages[index + 1])) return []
      return [...hangingIn(passage), ...commaAtEnd(passage, paper.passages, index), ...marks(passage)].slice(0, 2)
    }),
}

function hangingIn(passage: Passage): readonly Draft[] {
  return [...passage.text.matchAll(hanging)].flatMap((match): Draft[] => {
    const word = match[0].replace(/[\s.;,]+$/, '')
    // A comma may follow what it parts: “… được, …”.
    if (match[1] === ',') return []
    const end = match.index + word.length
    const before = passage.folded.slice(Math.max(0, match.index - 24), end)
    if (closes.test(before) || word !== word.toLowerCase()) return []
    return [draft(passage, match.index, match.index + match[0].length, `Câu dừng ở từ “${word}”, có lẽ còn thiếu chữ.`)]
  })
}

/** The last item of a list ends with no comma; a paragraph by itself never does. */
function commaAtEnd(passage: Passage, all: readonly Passage[], index: number): readonly Draft[] {
  const trimmed = passage.text.trimEnd()
  if (!/[\p{L}\d)],$/u.test(trimmed)) return []
  const next = all[index + 1]
  const item = /^\s*[-+*•–]/
  const listed =
    next !== undefined &&
    next.kind !== 'heading' &&
    item.test(passage.text) &&
    item.test(next.text) &&
    next.under === passage.under
  if (listed || (next !== undefined && continues(next))) return []
  return [
    draft(
      passage,
      Math.max(0, trimmed.length - 60),
      trimmed.length,
      'Đoạn kết thúc bằng dấu phẩy, có lẽ còn thiếu chữ.',
    ),
  ]
}

function marks(passage: Passage): readonly Draft[] {
  return [...passage.text.matchAll(glued), ...passage.text.matchAll(emptyList)].map((match) =>
    draft(
      passage,
      match.index,
      match.index + match[0].length,
      `Dấu câu “${match[0].trim()}” cho thấy câu bị ngắt hoặc thiếu chữ.`,
    ),
  )
}

/** A line a file broke in two. */
function joinsNext(passage: Passage, next: Passage | undefined): boolean {
  return next !== undefined && next.kind !== 'heading' && !/[.;:,]\s*$/.test(passage.text) && continues(next)
}

function continues(next: Passage): boolean {
  return /^\s*(?:[\p{Ll}(]|\d(?!\d?(?:\.\d+)*[.)]))/u.test(next.text)
}

function draft(passage: Passage, start: number, end: number, message: string): Draft {
  const from = passage.text.lastIndexOf(' ', Math.max(0, start - 45)) + 1
  return { message, ...spot(passage.piece, start < 45 ? 0 : from, end) }
}
