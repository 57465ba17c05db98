import type { LintFacts } from '../../facts.ts'
import type { Passage } from '../../paper.ts'
import { type Draft, type LintRule, spot } from '../../rule.ts'
import { groupsOf, statementsIn } from '../../statements.ts'
import { shown } from '../show.ts'
import { results } from '../../result-passages.ts'

/** A hundred per cent nobody can check: no numbers beside it or anywhere for that name. */
export const bareAll: LintRule = {
  code: 'CCHC-096',
  severity: 'info',
  title: 'Tỷ lệ 100% có số liệu kèm theo',
  explanation: 'Tỷ lệ không kèm tử số, mẫu số thì không kiểm tra được.',
  check: (paper, facts) => {
    const said = paper.passages.map((passage) => ({ passage, ...statementsIn(passage, facts.vocabulary) }))
    const proved = said.flatMap(({ passage, rates }) =>
      rates.filter((one) => passage.fractions.some((each) => each.percent === one.quantity)).map((one) => one.rate.id),
    )
    const backed = new Set([...said.flatMap(({ counts }) => counts.map((one) => one.concept)), ...proved])
    return results(paper).flatMap((passage): Draft[] => {
      if (passage.role === 'shortcomings' || passage.role === 'closing') return []
      const counts = passage.quantities.filter((one) => !one.percent)
      const bare = passage.quantities.filter((one) => {
        if (!one.percent || one.value !== 100 || passage.fractions.some((each) => each.percent === one)) return false
        const near = counts.some((each) => Math.abs(each.end - one.start) < 90 || Math.abs(each.start - one.end) < 40)
        const before = passage.folded.slice(Math.max(0, one.start - 90), one.start)
        const label = (before.split(/\.\s|%/).at(-1) ?? before) + passage.folded.slice(one.start, one.end + 70)
        return (
          !near &&
          !/muc tieu|phan dau|chi tieu|yeu cau/.test(label) &&
          !rateIsBacked(before.split(/\.\s|%/).at(-1) ?? before, facts, backed)
        )
      })
      const [first] = bare
      return first
        ? [
            {
              message: 'Ghi 100% nhưng không có số liệu (bao nhiêu trên bao nhiêu).',
              ...spot(passage.piece, Math.max(0, first.start - 90), Math.min(passage.text.length, first.end + 60)),
              found: '100%',
            },
          ]
        : []
    })
  },
}

function rateIsBacked(label: string, facts: LintFacts, backed: ReadonlySet<string>): boolean {
  const rate = facts.vocabulary.rates.find((one) => one.words.test(label) && !one.unless?.test(label))
  return (
    rate !== undefined &&
    (backed.has(rate.id) ||
      (rate.numerators.some((id) => backed.has(id)) && rate.denominators.some((id) => backed.has(id))))
  )
}

const empty: readonly (readonly [heading: RegExp, message: string])[] = [
  [
    /nhiem vu (?:duoc|do) .{0,60}giao|nhiem vu .{0,20}cap tren giao/,
    'Mục nhiệm vụ được giao không có số liệu: giao bao nhiêu, hoàn thành đúng hạn, quá hạn bao nhiêu.',
  ],
  [/sang kien/, 'Mục sáng kiến không nêu tên sáng kiến nào.'],
  [/kinh phi .{0,30}(?:cchc|cai cach)/, 'Mục kinh phí không nêu số tiền.'],
]

export const emptySection: LintRule = {
  code: 'CCHC-097',
  severity: 'info',
  title: 'Mục hỏi số liệu có số liệu',
  explanation: 'Mục của đề cương hỏi kết quả cụ thể mà chỉ có lời chung thì cấp trên không tổng hợp được.',
  check: (paper) =>
    groupsOf(results(paper)).flatMap((group): Draft[] => {
      const first = group[0]!
      const asked = empty.find(
        ([heading]) => heading.test(first.under.normalize('NFC').toLowerCase()) || heading.test(foldedOf(first.under)),
      )
      const words = group.map((one) => one.folded).join(' ')
      const answered =
        group.some((one) => one.quantities.length > 0 || one.fractions.length > 0) ||
        /khong co|chua co|khong phat sinh|chua ghi nhan|khong duoc giao|theo doi va thuc hien theo thoi han|bo tri trong du toan/.test(
          words,
        )
      return asked && !answered ? [{ message: asked[1], ...spot(first.piece, 0, 160) }] : []
    }),
}

function foldedOf(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{Mn}/gu, '')
    .replace(/[đĐ]/g, 'd')
    .toLowerCase()
}

/** “Đa số hài lòng”, “cơ bản hoàn thành”: a result that needs its number. */
export const vagueResult: LintRule = {
  code: 'CCHC-098',
  severity: 'info',
  title: 'Kết quả định lượng được ghi bằng số',
  explanation:
    'Mức độ hài lòng, thu ngân sách, giải ngân là số đo được; “đa số”, “cơ bản hoàn thành” không kiểm tra được.',
  check: (paper) =>
    results(paper).flatMap((passage): Draft[] => {
      const match = vague.map((pattern) => pattern.exec(passage.folded)).find((one) => one !== null)
      if (!match || isMeasured(passage, match.index, match[0])) return []
      return [
        {
          message: /kinh phi/.test(match[0])
            ? 'Ghi kinh phí nhưng không ghi số tiền.'
            : 'Kết quả đo được nhưng không ghi số.',
          ...spot(passage.piece, match.index, match.index + match[0].length),
        },
      ]
    }),
}

const vague: readonly RegExp[] = [
  /da so (?:nguoi dan|to chuc|cong dan)[^.;]{0,40}hai long/,
  /(?:thu ngan sach|giai ngan|dau tu cong)[^.;]{0,110}co ban hoan thanh/,
  /nhieu (?:sang kien|mo hinh|cach lam)[^.;\d]{0,80}(?:nhan rong|ap dung|hieu qua|trien khai)/,
  /(?:duy tri|nhan rong|phat huy)[^.;\d]{0,25}sang kien[^.;\d]{0,60}/,
  /kinh phi[^.;\d]{0,140}(?:theo kha nang can doi|trong du toan chi thuong xuyen)/,
  /dong dao[^.;\d]{0,40}(?:tham gia|tham du|huong ung)/,
]

/** The measure must stand in the same sentence, and measure the same thing. */
function isMeasured(passage: Passage, at: number, words: string): boolean {
  const from = passage.folded.lastIndexOf('. ', at) + 1
  const stop = passage.folded.indexOf('. ', at + words.length)
  const near = passage.quantities.filter((one) => one.start >= from && one.start < (stop === -1 ? Infinity : stop))
  if (/sang kien|mo hinh|cach lam/.test(words))
    return near.some((one) => /sang kien|mo hinh|cach lam|giai phap/.test(one.unit ?? ''))
  if (/dong dao/.test(words)) return near.some((one) => /nguoi|luot/.test(one.unit ?? ''))
  if (/kinh phi/.test(words)) return near.some((one) => /dong$/.test(one.unit ?? ''))
  return near.some((one) => one.percent || one.unit === 'trieu dong')
}

export const mergedInTime: LintRule = {
  code: 'CCHC-105',
  severity: 'info',
  title: 'Trước hạn và đúng hạn ghi riêng',
  explanation: 'Biểu II.06a cần riêng số giải quyết trước hạn và đúng hạn; gộp lại thì không điền được biểu.',
  legal: 'Thông tư 01/2018/TT-VPCP, Biểu II.06a',
  check: (paper, facts) => {
    const counts = paper.passages.flatMap((passage) => statementsIn(passage, facts.vocabulary).counts)
    const joined = counts.find((one) => one.concept === 'notLate')
    const apart =
      counts.some((one) => one.concept === 'early' || one.concept === 'onTime') ||
      paper.grids.some((grid) => grid.heads.flat().some((head) => head.startsWith('truoc han')))
    return joined && !apart
      ? [
          {
            message: `Trước hạn và đúng hạn gộp chung ${shown(joined.quantity.value)} hồ sơ.`,
            ...spot(joined.passage.piece, Math.max(0, joined.quantity.start - 50), joined.quantity.end),
          },
        ]
      : []
  },
}

export const missingNumberRules: readonly LintRule[] = [bareAll, emptySection, vagueResult, mergedInTime]
