import { foldInPlace } from '../../language/fold.ts'
import type { Paper } from '../../paper.ts'
import { type Draft, type LintRule, spot } from '../../rule.ts'
import type { LintLine } from '../../text-model.ts'

const decree = 'Nghị định 30/2020/NĐ-CP, Phụ lục I'

function at(line: LintLine): Pick<Draft, 'quote' | 'location'> {
  return { quote: line.text.trim(), location: line.at }
}

function top(paper: Paper): Pick<Draft, 'quote' | 'location'> {
  const line = paper.header.titleLine ?? paper.document.lines.find((one) => one.text.trim() !== '')
  return line ? at(line) : { quote: '', location: {} }
}

/** Rules of form speak of a whole report; an appendix or a table alone has no letterhead. */
function isReport(paper: Paper): boolean {
  return paper.header.typeName === 'báo cáo' && paper.passages.length > 5
}

export const blankNumber: LintRule = {
  code: 'CCHC-080',
  severity: 'info',
  title: 'Có số văn bản',
  explanation: 'Báo cáo gửi đi phải có số; số để trống thường là bản dự thảo.',
  legal: decree,
  check: (paper) => {
    const { number, numberLine } = paper.header
    const own: Draft[] = numberLine && number === '' ? [{ message: 'Số văn bản để trống.', ...at(numberLine) }] : []
    const attached = paper.passages.flatMap((passage): Draft[] => {
      const match = /kem theo (?:bao cao|cong van|van ban) so\s*:?[\s.…_]*\/\s*bc/.exec(passage.folded)
      return match
        ? [
            {
              message: 'Phụ lục kèm theo báo cáo để trống số.',
              ...spot(passage.piece, match.index, match.index + match[0].length),
            },
          ]
        : []
    })
    return [...own, ...attached]
  },
}

export const blankDay: LintRule = {
  code: 'CCHC-081',
  severity: 'info',
  title: 'Có ngày ban hành',
  explanation: 'Ngày, tháng, năm ghi ở đầu văn bản là ngày ký.',
  legal: decree,
  check: (paper) => {
    const { date, dateLine } = paper.header
    return dateLine && !date
      ? [{ message: 'Ngày ban hành để trống hoặc không đủ ngày, tháng, năm.', ...at(dateLine) }]
      : []
  },
}

export const addressee: LintRule = {
  code: 'CCHC-082',
  severity: 'info',
  title: 'Báo cáo gửi cấp trên có “Kính gửi” và “Như trên”',
  explanation: 'Báo cáo gửi cơ quan cấp trên ghi Kính gửi ở đầu và Như trên ở nơi nhận.',
  legal: decree,
  check: (paper) => {
    const { addressee: line, recipients, recipientLines } = paper.header
    if (!isReport(paper)) return []
    const upward = recipientLines.find((one) =>
      /so noi vu|phong noi vu|ubnd (?:tinh|huyen|thanh pho)|uy ban nhan dan (?:tinh|huyen)/.test(foldInPlace(one.text)),
    )
    if (line || !upward) return []
    const like = recipientLines.some((one) => /nhu tren/.test(foldInPlace(one.text)))
    return [
      {
        message: `Gửi ${upward.text.replace(/^[-\s]+|[;.]\s*$/g, '')} nhưng không có “Kính gửi”${like ? '' : ', nơi nhận không có “Như trên”'}.`,
        ...at(recipients ?? upward),
      },
    ]
  },
}

export const capacity: LintRule = {
  code: 'CCHC-083',
  severity: 'info',
  title: 'Ghi “TM. ỦY BAN NHÂN DÂN” khi ký thay mặt',
  explanation: 'Văn bản của UBND do Chủ tịch ký ghi TM. ỦY BAN NHÂN DÂN; Phó Chủ tịch ký ghi thêm KT. CHỦ TỊCH.',
  legal: decree,
  check: (paper) => {
    const { signature, symbol } = paper.header
    const first = signature[0]
    if (!isReport(paper) || !first || !symbol?.endsWith('UBND')) return []
    const texts = signature.map((line) => line.text)
    if (texts.some((text) => /TM\s*\./.test(text))) return []
    return [{ message: 'Chữ ký không có dòng “TM. ỦY BAN NHÂN DÂN”.', ...at(first), expected: 'TM. ỦY BAN NHÂN DÂN' }]
  },
}

export const noBasis: LintRule = {
  code: 'CCHC-084',
  severity: 'info',
  title: 'Nêu căn cứ hoặc văn bản yêu cầu báo cáo',
  explanation: 'Phần mở đầu nêu báo cáo thực hiện theo văn bản nào.',
  check: (paper) => {
    if (!isReport(paper)) return []
    const opening = paper.passages
      .slice(0, 14)
      .some((passage) => /^(?:\W*)(?:can cu|thuc hien|theo)\b/.test(passage.folded))
    return opening
      ? []
      : [{ message: 'Phần mở đầu không nêu báo cáo theo văn bản, chế độ báo cáo nào.', ...top(paper) }]
  },
}

export const layoutRules: readonly LintRule[] = [blankNumber, blankDay, addressee, capacity, noBasis]
