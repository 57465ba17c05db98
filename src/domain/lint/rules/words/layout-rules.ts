import { foldInPlace } from '../../language/fold.ts'
import type { Paper, Passage } from '../../paper.ts'
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

export const missingAppendix: LintRule = {
  code: 'CCHC-085',
  severity: 'warning',
  title: 'Phụ lục đã dẫn có kèm theo',
  explanation: 'Nội dung dẫn “Phụ lục … kèm theo” thì phụ lục ấy phải có trong hồ sơ gửi.',
  check: (paper) => {
    const titled = appendixTitles(paper)
    const cited = paper.passages.flatMap((passage) => citedAppendices(passage, titled.size > 0))
    return cited.flatMap(({ passage, match, name, number }): Draft[] => {
      const there = titled.has(`${name} ${plainNumber(number)}`)
      // A table after the signature without any title may be that appendix.
      if (
        there ||
        /ban hanh|quyet dinh|nghi dinh/.test(
          passage.folded.slice(match.index + match[0].length, match.index + match[0].length + 40),
        )
      )
        return []
      const written = passage.text.slice(match.index, match.index + match[0].length)
      return [
        {
          severity: paper.document.kind === 'xlsx' ? 'info' : 'warning',
          message: `Dẫn “${written}” nhưng tệp không có phụ lục ấy.`,
          ...spot(passage.piece, match.index, match.index + match[0].length),
        },
      ]
    })
  },
}

type CitedAppendix = {
  readonly passage: Passage
  readonly match: { readonly index: number; readonly 0: string }
  readonly name: string
  readonly number: string
}

const numbersOf = String.raw`((?:[ivx]+|\d{1,2})(?:\s*(?:,|va)\s*(?:[ivx]+|\d{1,2})\b)*)`
const attached = new RegExp(
  String.raw`(phu luc|bieu mau|bieu so)\s+(?:so\s+)?${numbersOf}\b[^.;]{0,30}(?:kem theo|dinh kem)|(?:kem theo|dinh kem)[^.;]{0,20}(phu luc|bieu mau)\s+(?:so\s+)?${numbersOf}\b`,
  'g',
)
/** Where the file has appendices of its own, “tại Phụ lục 03” is one of them. */
const pointed = new RegExp(
  String.raw`(?:tai|xem|chi tiet|theo) (?:cac )?(phu luc|bieu mau|bieu so)\s+(?:so\s+)?${numbersOf}\b`,
  'g',
)
const ofAnAct = /ban hanh|quyet dinh|nghi dinh|thong tu|huong dan|cong van|ke hoach|cua bo|luat/

function citedAppendices(passage: Passage, own: boolean): readonly CitedAppendix[] {
  const matches = [...passage.folded.matchAll(attached), ...(own ? passage.folded.matchAll(pointed) : [])]
  const seen = new Set<number>()
  return matches.flatMap((match) => {
    const name = (match[1] ?? match[3] ?? '').startsWith('bieu') ? 'bieu' : 'phu luc'
    const at = match.index + match[0].search(/phu luc|bieu/)
    const around = passage.folded.slice(at + 8, at + match[0].length + 50).split(/[.;]/)[0]!
    if (seen.has(at) || ofAnAct.test(around) || passage.acts.some((act) => act.end <= at && at - act.end < 45))
      return []
    seen.add(at)
    return (match[2] ?? match[4] ?? '').split(/\s*(?:,|\bva\b)\s*/).map((number) => ({ passage, match, name, number }))
  })
}

function appendixTitles(paper: Paper): ReadonlySet<string> {
  const texts = [
    ...paper.passages.filter((one) => one.text.length < 200).map((one) => one.folded),
    ...paper.grids.flatMap((grid) => [
      ...grid.lead.slice(-3).map(foldInPlace),
      ...grid.table.cells.slice(0, 3).map((cell) => foldInPlace(cell.text)),
    ]),
  ]
  return new Set(
    texts.flatMap((text) => {
      const match = /^\W*(phu luc|bieu mau|bieu so|bieu)\s*(?:so\s+)?([ivx]+|\d{1,2})\b/.exec(text)
      return match ? [`${match[1]!.startsWith('bieu') ? 'bieu' : 'phu luc'} ${plainNumber(match[2]!)}`] : []
    }),
  )
}

/** “02”, “2” and “II” are one number. */
function plainNumber(number: string): string {
  const romans = ['i', 'ii', 'iii', 'iv', 'v', 'vi', 'vii', 'viii', 'ix', 'x']
  return String(romans.indexOf(number) + 1 || Number(number))
}

export const layoutRules: readonly LintRule[] = [blankNumber, blankDay, addressee, capacity, noBasis, missingAppendix]
