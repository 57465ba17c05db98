import type { Paper, Passage } from '../../paper.ts'
import { type Draft, type LintRule, spot } from '../../rule.ts'

const blank = String.raw`[\s.…_·-]*`
const actTypes = String.raw`kế hoạch|quyết định|công văn|thông báo|báo cáo|tờ trình|nghị quyết|hướng dẫn|chương trình|đề án|phương án|quy chế|chỉ thị|văn bản|KH|QĐ|CV|TB`
const noNumber = new RegExp(
  String.raw`(?<!\p{L})(?:${actTypes})\s+số\s*:?${blank}(?:(?=\/)\/\s?(?:\d{4}\/)?[\p{Lu}][\p{L}-]*|(?=ngày\s)ngày)`,
  'giu',
)

/** The letterhead and “Kèm theo Báo cáo số …” have a rule of their own. */
function isBody(paper: Paper, passage: Passage): boolean {
  return passage.piece.at.line === undefined || passage.piece.at.line !== paper.header.numberLine?.at.line
}

export const actWithoutNumber: LintRule = {
  code: 'CCHC-134',
  severity: 'info',
  title: 'Văn bản dẫn có số',
  explanation: 'Văn bản đã ban hành thì có số; để trống số là chưa ban hành hoặc quên điền.',
  check: (paper) =>
    paper.passages
      .filter((one) => isBody(paper, one))
      .flatMap((passage) =>
        [...passage.text.matchAll(noNumber)].flatMap((match): Draft[] => {
          const before = passage.folded.slice(Math.max(0, match.index - 14), match.index)
          if (/kem theo\s*$/.test(before)) return []
          return [
            {
              message: `Để trống số của văn bản: “${match[0].trim()}”.`,
              ...spot(passage.piece, match.index, match.index + match[0].length),
            },
          ]
        }),
      ),
}

const units = String.raw`(?:%|hồ sơ|HS\b|thủ tục|TTHC|người|cán bộ|công chức|văn bản|nhiệm vụ|phiếu|trường hợp|cuộc|lớp|lượt|triệu đồng|tỷ đồng|đồng|điểm|tin|bài|đơn vị|ý kiến|máy)`
const dots = String.raw`(?:…+|\.{3,}|_{2,}|\.\s\.\s\.)[\s.…_]*`
/** Words after which a number is due. */
const due = String.raw`(?:là|đạt|được|bằng|chiếm|tiếp nhận|giải quyết|tổng số|tỷ lệ|có|còn|cho|chi|với|gồm|tổ chức|ban hành|khoảng|thu|phát)`
/** What must stand in a text before its pattern is worth asking. */
type Forgotten = readonly [pattern: RegExp, needs?: RegExp]
const hasDots = /…|\.\.|__|\.\s\./

const forgotten: readonly Forgotten[] = [
  // “đạt ……%”, “tiếp nhận … hồ sơ”; “tin, bài…” and “viên chức… hồ sơ” end a list: no blank stands before their dots.
  [new RegExp(String.raw`(?:(?<!\p{L})${due}\s*|[:=(]\s*|\p{L}\s+)${dots}\s?${units}`, 'giu'), hasDots],
  // “… mới: người.”: the number before the unit was never typed.
  [
    new RegExp(
      String.raw`[\p{L})]\s?:\s+(?:hồ sơ|thủ tục|TTHC|người|cán bộ|công chức|văn bản|nhiệm vụ|phiếu|trường hợp|cuộc|lượt|triệu đồng|tỷ đồng|đồng|điểm)\s*[.;,](?=\s|$)`,
      'giu',
    ),
    /:\s/,
  ],
  // “được giao là        triệu đồng”, “tiếp nhận      hồ sơ”.
  [new RegExp(String.raw`(?<!\p{L})${due}[:]?[ \u00a0\t]{3,}${units}(?!\p{L})`, 'giu'), /\s{3}/],
  // The same where a file keeps one space only: “dự toán là triệu đồng”, “số công chức được tập huấn là người.”.
  [/(?<!\p{L})(?<!tính\s)(?:là|đạt|bằng|chiếm|khoảng|được giao|số tiền)\s+(?:triệu|tỷ|nghìn) đồng(?!\p{L})/gu],
  [
    /(?<!\p{L})(?:số|tổng)\s[^.;:,\d]{3,60}\s(?:là|đạt)\s+(?:người|hồ sơ|văn bản|thủ tục|TTHC|nhiệm vụ|phiếu|lượt|điểm)\s*[.;,](?=\s|$)/giu,
    /\s(?:là|đạt)\s+[nhvtp\u0111\u0110NHVTPlL]/u,
  ],
  // “đạt tỷ lệ %”.
  [/(?:đạt|chiếm|bằng|tỷ lệ|tỷ lệ là|tương đương)\s*:?\s+%/giu, /\s%/],
  // “……/100 điểm”, “...../…… văn bản”.
  [new RegExp(String.raw`(?:${dots}\/\s?(?:\d+|${dots})|\d\s?\/\s?${dots})\s?${units}`, 'giu'), hasDots],
  // “xx/yy nhiệm vụ”, “đạt xx%”, “[số tiền] triệu đồng”, “(điền số liệu)”.
  [
    new RegExp(
      String.raw`(?<![\p{L}\d])(?:[xyXY]{2,3}|[xX]{2,}(?:[.,/][xXyY]+)*)(?:\s?\/\s?[xyXY]{2,3})?\s?${units}(?!\p{L})`,
      'gu',
    ),
    /[xyXY]{2}/,
  ],
  [
    /\[(?:số|điền|ghi|tên|ngày|nội dung)[^\]\n]{0,30}\]|\((?:điền|ghi rõ|bổ sung số liệu|số liệu sau|chờ số liệu)[^)\n]{0,30}\)/giu,
  ],
  // “ngày … tháng … năm 2026” inside the text.
  [/ngày\s*(?:…+|\.{2,}|_{2,})[\s.…_]*(?:tháng|\/)[\s.…_\d]*(?:năm|\/)/giu, hasDots],
]

export const blankLeft: LintRule = {
  code: 'CCHC-135',
  severity: 'warning',
  title: 'Không còn chỗ để trống chờ điền số',
  explanation: 'Dấu chấm lửng trước đơn vị tính là chỗ chờ điền số liệu của bản mẫu.',
  check: (paper) =>
    paper.passages
      .filter((one) => (one.role !== 'opening' || one.index > 8) && one.role !== 'closing')
      .flatMap((passage) =>
        forgotten.flatMap(([pattern, needs]) =>
          (needs?.test(passage.text) === false ? [] : [...passage.text.matchAll(pattern)])
            .slice(0, 3)
            .map((match): Draft => {
              const start = passage.text.lastIndexOf(' ', Math.max(0, match.index - 28)) + 1
              return {
                message: `Chỗ này để trống, chưa điền số: “${shownBlank(passage.text, match.index, match[0].length)}”.`,
                ...spot(
                  passage.piece,
                  match.index < 30 ? 0 : start,
                  clauseEnd(passage.text, match.index + match[0].length),
                ),
              }
            }),
        ),
      ),
}

/** From the word before the blank, blanks shortened. */
function shownBlank(text: string, start: number, length: number): string {
  const from = text.lastIndexOf(' ', start) + 1
  return text
    .slice(from, start + length)
    .replace(/\s{2,}/g, ' … ')
    .trim()
}

/** The clause is quoted to its end: “…… điểm (hạng ……)”. */
function clauseEnd(text: string, at: number): number {
  return at + (/^[^.;,]{0,40}(?=[.;,]|$)/u.exec(text.slice(at))?.[0].length ?? 0)
}

export const actBlankRules: readonly LintRule[] = [actWithoutNumber, blankLeft]
