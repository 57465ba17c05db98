import type { LintFacts } from '../../facts.ts'
import { fits } from '../../language/rate-fit.ts'
import type { Passage } from '../../paper.ts'
import { type Draft, type LintRule, spot } from '../../rule.ts'
import { groupsOf } from '../../statements.ts'
import { oneValue, saidIn } from '../rates/said-rates.ts'
import { printed, shown } from '../show.ts'
import { results } from '../../result-passages.ts'

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

export const meaningRules: readonly LintRule[] = [
  labelNotContent,
  unlikeBase,
  otherDenominator,
  labelTooWide,
  narrowScope,
]
