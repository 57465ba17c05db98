import { lintDocument, type LintAnswer } from '#domain/lint/lint-document.ts'
import { lintFacts } from '#catalogue/lint/facts.ts'
import { readText } from '#outside/reading/text/read-text.ts'

const letterhead = (day: string) =>
  `ỦY BAN NHÂN DÂN\nXÃ AN BÌNH\n\nSố: 45/BC-UBND\n\nAn Bình, ${day}\n\nBÁO CÁO\n\nKết quả công tác cải cách hành chính quý II năm 2026 của UBND xã An Bình\n\nKính gửi: Sở Nội vụ tỉnh Ninh Bình\n\nThực hiện chế độ báo cáo, UBND xã An Bình báo cáo như sau:\n\n`
const foot = '\n\nNơi nhận:\n- Như trên;\n- Lưu: VT.\n\nTM. ỦY BAN NHÂN DÂN\nCHỦ TỊCH\n\nNguyễn Văn An\n'

/** Lints paragraphs as part of a small report of a commune. */
export function lintReport(body: string, day = 'ngày 15 tháng 6 năm 2026'): LintAnswer {
  return lintText(`${letterhead(day)}II. KẾT QUẢ THỰC HIỆN\n\n2. Cải cách thủ tục hành chính\n\n${body}${foot}`)
}

export function lintText(text: string): LintAnswer {
  const read = readText(new TextEncoder().encode(text), 'txt')
  if (!read.ok) throw new Error(read.refusal)
  return lintDocument(read.value, lintFacts)
}
