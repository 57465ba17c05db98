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
    const like = recipientLines.find((one) => /nhu tren/.test(foldInPlace(one.text)))
    if (line)
      return like || !recipients || recipientLines.length < 3 || namedAgain(line, recipientLines)
        ? []
        : [{ message: 'Có “Kính gửi” nhưng nơi nhận không ghi “Như trên”.', ...at(recipients) }]
    if (like) return [{ message: 'Nơi nhận ghi “Như trên” nhưng báo cáo không có dòng “Kính gửi”.', ...at(like) }]
    if (!upward) return []
    return [
      {
        message: `Gửi ${upward.text.replace(/^[-\s]+|[;.]\s*$/g, '')} nhưng không có “Kính gửi”, nơi nhận không có “Như trên”.`,
        ...at(recipients ?? upward),
      },
    ]
  },
}

/** The body told to stands among the recipients by its name. */
function namedAgain(addressee: LintLine, recipients: readonly LintLine[]): boolean {
  const bodies =
    foldInPlace(addressee.text).match(/so noi vu|phong noi vu|ubnd|uy ban nhan dan|bo noi vu|so tu phap/g) ?? []
  const all = recipients.map((one) => foldInPlace(one.text)).join(' ')
  return bodies.length === 0 || bodies.some((one) => all.includes(one))
}

export const capacity: LintRule = {
  code: 'CCHC-083',
  severity: 'info',
  title: 'Ghi “TM. ỦY BAN NHÂN DÂN” khi ký thay mặt',
  explanation: 'Văn bản của UBND do Chủ tịch ký ghi TM. ỦY BAN NHÂN DÂN; Phó Chủ tịch ký ghi thêm KT. CHỦ TỊCH.',
  legal: decree,
  check: (paper) => {
    const { signature, symbol, recipients } = paper.header
    if (!isReport(paper) || !symbol?.endsWith('UBND')) return []
    const first = signature[0]
    if (!first)
      return recipients
        ? [
            {
              message: 'Không có dòng quyền hạn, chức vụ của người ký.',
              ...at(recipients),
              expected: 'TM. ỦY BAN NHÂN DÂN',
            },
          ]
        : []
    const texts = signature.map((line) => line.text)
    if (texts.some((text) => /TM\s*\./.test(text))) return wrongCapacity(signature)
    return [{ message: 'Chữ ký không có dòng “TM. ỦY BAN NHÂN DÂN”.', ...at(first), expected: 'TM. ỦY BAN NHÂN DÂN' }]
  },
}

/** A deputy signs in the chairman's place, the committee's paper in the committee's name. */
function wrongCapacity(signature: readonly LintLine[]): readonly Draft[] {
  const own = signature.slice(0, 4)
  const folded = own.map((line) => foldInPlace(line.text).replace(/\s+/g, ' ').trim())
  const council = folded.findIndex((text) => /^tm ?\. ?(?:hoi dong|hdnd)/.test(text))
  if (council !== -1)
    return [
      {
        message: 'Báo cáo mang ký hiệu của UBND nhưng ký thay mặt Hội đồng nhân dân.',
        ...at(own[council]!),
        expected: 'TM. ỦY BAN NHÂN DÂN',
      },
    ]
  const instead = folded.some((text) => /^kt ?\. ?chu tich/.test(text))
  const deputy = folded.findIndex((text) => /^pho chu tich/.test(text))
  if (deputy !== -1 && !instead && !folded.some((text) => /^chu tich/.test(text)))
    return [
      { message: 'Phó Chủ tịch ký nhưng không có dòng “KT. CHỦ TỊCH”.', ...at(own[deputy]!), expected: 'KT. CHỦ TỊCH' },
    ]
  const chairman = folded.findIndex((text) => /^chu tich$/.test(text))
  if (instead && deputy === -1 && chairman !== -1)
    return [
      {
        message: 'Ghi “KT. CHỦ TỊCH” thì người ký là Phó Chủ tịch, ở đây ghi Chủ tịch.',
        ...at(own[chairman]!),
        expected: 'PHÓ CHỦ TỊCH',
      },
    ]
  return []
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
