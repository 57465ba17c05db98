import type { LintFacts } from '../facts.ts'
import { fits } from '../language/rate-fit.ts'
import type { Paper, Passage } from '../paper.ts'
import { type Draft, type LintRule, spot } from '../rule.ts'
import { groupsOf, statementsIn } from '../statements.ts'
import { oneValue, saidIn } from './said-rates.ts'
import { printed, shown } from './show.ts'

function results(paper: Paper): readonly Passage[] {
  return paper.passages.filter((one) => one.role !== 'plan' && one.role !== 'proposals' && one.kind !== 'heading')
}

/** A share of one kind of thing over another kind: dossiers over transactions. */
export const unlikeBase: LintRule = {
  code: 'CCHC-100',
  severity: 'warning',
  title: 'Tử số và mẫu số cùng loại',
  explanation: 'Tỷ lệ hồ sơ tính trên tổng số giao dịch, hay cán bộ trên văn bản, là hai thứ khác nhau.',
  check: (paper) =>
    results(paper).flatMap((passage): Draft[] => {
      const match =
        /ty le (?:so )?(ho so|thu tuc|tthc|can bo|cong chuc|van ban)[^.;]{0,120}?tren tong so (giao dich|ho so|thu tuc|tthc|van ban|can bo|luot)/.exec(
          passage.folded,
        )
      if (!match) return []
      const kind = (word: string) =>
        /thu tuc|tthc/.test(word) ? 'thu tuc' : /can bo|cong chuc/.test(word) ? 'nguoi' : word
      if (kind(match[1]!) === kind(match[2]!)) return []
      return [
        {
          message: 'Tử số và mẫu số của tỷ lệ đếm hai loại khác nhau.',
          ...spot(passage.piece, match.index, match.index + match[0].length),
        },
      ]
    }),
}

/** “Tỷ lệ cán bộ …: 90 % văn bản …”: the label asks one thing, the sentence counts another. */
export const labelNotContent: LintRule = {
  code: 'CCHC-099',
  severity: 'warning',
  title: 'Số liệu đúng với điều tiêu đề hỏi',
  explanation: 'Tiêu đề nói về cán bộ mà số liệu là của văn bản, hoặc nói về văn bản mà số liệu là của hồ sơ TTHC.',
  check: (paper) =>
    results(paper).flatMap((passage): Draft[] => {
      const match =
        /^\W*([^.:;%]{6,110}):\s*(?:\S+\s+){0,2}?(\d[\d.,]*)\s?\\?%\s+(?:so\s+)?(van ban|ho so|can bo|cong chuc|thu tuc)\b/.exec(
          passage.folded,
        )
      if (!match) return []
      const [label, counted] = [match[1]!, match[3]!]
      const subject =
        /ty le (can bo|cong chuc|van ban|ho so|thu tuc)/.exec(label)?.[1] ??
        /(?:xu ly|gui|nhan|trao doi) (van ban|ho so)/.exec(label)?.[1]
      if (!subject || same(subject, counted)) return []
      return [
        {
          message: `Tiêu đề nói về ${viet[subject]}, số liệu ghi là của ${viet[counted]}.`,
          ...spot(passage.piece, match.index, match.index + match[0].length),
        },
      ]
    }),
}

const viet: Readonly<Record<string, string>> = {
  'can bo': 'cán bộ',
  'cong chuc': 'công chức',
  'van ban': 'văn bản',
  'ho so': 'hồ sơ',
  'thu tuc': 'thủ tục',
}

function same(a: string, b: string): boolean {
  return a === b || (/can bo|cong chuc/.test(a) && /can bo|cong chuc/.test(b))
}

/** “Tổng số hồ sơ tiếp nhận và giải quyết là 5.095” when 5,064 are resolved. */
export const labelTooWide: LintRule = {
  code: 'CCHC-102',
  severity: 'warning',
  title: 'Tên số liệu đúng với số',
  explanation: 'Số “tiếp nhận và giải quyết” không thể là tổng số tiếp nhận khi số đã giải quyết ít hơn.',
  check: (paper, facts) =>
    groupsOf(results(paper)).flatMap((group) => {
      const said = saidIn(group, facts)
      const resolved = oneValue(said, 'resolved')
      return said.counts
        .filter(
          (one) =>
            one.concept === 'handled' &&
            /tiep nhan va giai quyet/.test(one.words) &&
            resolved !== undefined &&
            resolved < one.quantity.value,
        )
        .slice(0, 1)
        .map((one): Draft => ({
          message: `Ghi “tiếp nhận và giải quyết” ${shown(one.quantity.value)} hồ sơ, nhưng đã giải quyết ${shown(resolved!)}.`,
          ...spot(one.passage.piece, Math.max(0, one.quantity.start - 60), one.quantity.end),
          expected: shown(resolved!),
          found: shown(one.quantity.value),
        }))
    }),
}

/** Definitions that are usual but not the one of the field (domain.md 2.6). */
export const otherDenominator: LintRule = {
  code: 'CCHC-101',
  severity: 'info',
  title: 'Mẫu số của tỷ lệ được nói rõ',
  explanation:
    'Cùng một tên tỷ lệ có nhiều cách tính; mẫu số khác cách tính thường dùng thì không so sánh được với nơi khác.',
  check: (paper, facts) => {
    const bodies = groupsOf(results(paper)).map((group) => ({ group, said: saidIn(group, facts) }))
    const value = (id: string) => bodies.map(({ said }) => oneValue(said, id)).find((one) => one !== undefined)
    const [resolved, received] = [value('resolved'), value('receivedNew') ?? value('received')]
    const fractions = results(paper).flatMap((passage) =>
      passage.fractions.filter((one) => one.percent).map((fraction) => ({ passage, fraction })),
    )
    const overResolved = fractions.flatMap(({ passage, fraction }): Draft[] => {
      const label = passage.folded.slice(Math.max(0, fraction.start - 110), fraction.start)
      if (
        !/so hoa (?:ho so|thanh phan|giay to)/.test(label) ||
        fraction.denominator.value !== resolved ||
        received === undefined ||
        resolved === received
      )
        return []
      return [
        {
          message: `Tỷ lệ số hóa tính trên số đã giải quyết (${shown(resolved)}); trên số tiếp nhận (${shown(received)}) là ${shown(Math.round((fraction.numerator.value / received) * 10000) / 100)}%. Cần nói rõ là số hóa thành phần hay kết quả.`,
          ...spot(passage.piece, fraction.start, fraction.end),
          found: shown(resolved),
        },
      ]
    })
    return [...overResolved, ...bodies.flatMap(({ group, said }) => eResultOverReceived(group, said, facts))]
  },
}

function eResultOverReceived(
  group: readonly Passage[],
  said: ReturnType<typeof saidIn>,
  _facts: LintFacts,
): readonly Draft[] {
  const [eResult, received, resolved] = [
    oneValue(said, 'eResult'),
    oneValue(said, 'received'),
    oneValue(said, 'resolved'),
  ]
  const rate = said.rates.find((one) => one.rate.id === 'rate.eResult' && group.includes(one.passage))
  if (!rate || eResult === undefined || received === undefined || resolved === undefined || received === resolved)
    return []
  const { quantity, passage } = rate
  if (
    !fits(quantity.value, quantity.decimals, eResult, received) ||
    fits(quantity.value, quantity.decimals, eResult, resolved)
  )
    return []
  return [
    {
      message: `Tỷ lệ kết quả điện tử ${printed(quantity)} tính trên số tiếp nhận ${shown(received)}, gồm cả hồ sơ chưa có kết quả; trên số đã giải quyết ${shown(resolved)} là ${shown(Math.round((eResult / resolved) * 10000) / 100)}%.`,
      ...spot(passage.piece, Math.max(0, quantity.start - 60), quantity.end),
      found: printed(quantity),
    },
  ]
}

export const narrowScope: LintRule = {
  code: 'CCHC-103',
  severity: 'warning',
  title: 'Phi địa giới tính trong phạm vi tỉnh',
  explanation:
    'Không phụ thuộc địa giới hành chính nghĩa là nộp ở xã khác trong tỉnh; trong phạm vi một xã thì không có gì để vượt.',
  check: (paper) =>
    results(paper).flatMap((passage): Draft[] => {
      const match =
        /(?:phi dia gioi|khong phu thuoc (?:vao )?dia gioi)[^.;]{0,30}trong pham vi (?:cua )?(?:xa|phuong)/.exec(
          passage.folded,
        )
      return match
        ? [
            {
              message:
                'TTHC không phụ thuộc địa giới hành chính được tính “trong phạm vi xã”; phải là trong phạm vi tỉnh.',
              ...spot(passage.piece, match.index, match.index + match[0].length),
            },
          ]
        : []
    }),
}

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
      const match =
        /da so (?:nguoi dan|to chuc|cong dan)[^.;]{0,40}hai long|(?:thu ngan sach|giai ngan|dau tu cong)[^.;]{0,110}co ban hoan thanh/.exec(
          passage.folded,
        )
      const measured =
        match &&
        passage.quantities.some(
          (one) => Math.abs(one.start - match.index) < 120 && (one.percent || one.unit === 'trieu dong'),
        )
      return match && !measured
        ? [
            {
              message: 'Kết quả đo được nhưng không ghi số.',
              ...spot(passage.piece, match.index, match.index + match[0].length),
            },
          ]
        : []
    }),
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

export const meaningRules: readonly LintRule[] = [
  bareAll,
  emptySection,
  vagueResult,
  labelNotContent,
  unlikeBase,
  otherDenominator,
  labelTooWide,
  narrowScope,
  mergedInTime,
]
