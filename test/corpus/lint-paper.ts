import type { LintAnswer } from '#domain/lint/lint-document.ts'
import { lintText } from './lint-text.ts'

/** The parts of a small report that a case says otherwise. */
export type SmallPaper = {
  readonly title?: string
  readonly day?: string
  readonly to?: string
  readonly opening?: string
  readonly body?: string
  readonly plan?: string
  readonly recipients?: string
  readonly signer?: string
  readonly annex?: string
}

const usual = {
  title: 'Kết quả công tác cải cách hành chính quý II năm 2026 của UBND xã An Bình',
  day: 'ngày 15 tháng 6 năm 2026',
  to: 'Sở Nội vụ tỉnh Ninh Bình',
  opening: 'Thực hiện chế độ báo cáo, UBND xã An Bình báo cáo như sau:',
  body: 'Đã hoàn thành các nhiệm vụ.',
  recipients: '- Như trên;\n- Lưu: VT.',
  signer: 'TM. ỦY BAN NHÂN DÂN\nCHỦ TỊCH\n\nNguyễn Văn An',
  annex: '',
}

/** Lints a small whole report of a commune: what a case does not name is as it should be. */
export function lintPaper(parts: SmallPaper): LintAnswer {
  const { title, day, to, opening, body, recipients, signer, annex } = { ...usual, ...parts }
  const plan = parts.plan ? `\n\nIII. PHƯƠNG HƯỚNG, NHIỆM VỤ\n\n${parts.plan}` : ''
  return lintText(
    `ỦY BAN NHÂN DÂN\nXÃ AN BÌNH\n\nSố: 45/BC-UBND\n\nAn Bình, ${day}\n\nBÁO CÁO\n\n${title}\n\nKính gửi: ${to}\n\n${opening}\n\nI. CÔNG TÁC CHỈ ĐẠO, ĐIỀU HÀNH\n\n1. Ban hành văn bản\n\nUBND xã An Bình đã chỉ đạo sát sao.\n\nII. KẾT QUẢ THỰC HIỆN\n\n2. Cải cách thủ tục hành chính\n\n${body}${plan}\n\nNơi nhận:\n${recipients}\n\n${signer}\n${annex ? `\n${annex}\n` : ''}`,
  )
}
