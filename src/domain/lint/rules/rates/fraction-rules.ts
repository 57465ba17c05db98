import { fits, rateFit } from '../../language/rate-fit.ts'
import type { Fraction } from '../../language/fractions.ts'
import { isMoney, readNumber } from '../../language/quantities.ts'
import type { Paper, Passage } from '../../paper.ts'
import { type Draft, type LintRule, spot } from '../../rule.ts'
import { digitsAlike, printed, shown, shownRate } from '../show.ts'

type Judged = { readonly kind: 'wrong' | 'claims-all' | 'no-base'; readonly expected: string }

/** Every reading of ambiguous dots must fail before a printed share is called wrong. */
function judge(fraction: Fraction): Judged | undefined {
  const { percent, numerator, denominator } = fraction
  if (!percent) return undefined
  const tops = [numerator.value, ...(numerator.other === undefined ? [] : [numerator.other])]
  const bottoms = [denominator.value, ...(denominator.other === undefined ? [] : [denominator.other])]
  if (denominator.value === 0) return { kind: 'no-base', expected: '–' }
  const pairs = tops.flatMap((top) => bottoms.map((bottom) => rateFit(percent.value, percent.decimals, top, bottom)))
  if (pairs.some((fit) => fit === 'exact' || fit === 'rounded' || fit === 'cut')) return undefined
  const expected = shownRate(numerator.value, denominator.value, percent.decimals)
  const all = pairs.some((fit) => fit === 'claims-all' || fit === 'claims-none')
  return { kind: all ? 'claims-all' : 'wrong', expected }
}

function written(fraction: Fraction): string {
  return `${fraction.numerator.text}/${fraction.denominator.text}`
}

function spanWith(passage: Passage, fraction: Fraction) {
  const { percent } = fraction
  const start = Math.min(fraction.start, percent?.start ?? fraction.start)
  return spot(passage.piece, start, Math.max(fraction.end, percent?.end ?? fraction.end))
}

function each(paper: Paper, check: (passage: Passage, fraction: Fraction) => Draft | undefined): readonly Draft[] {
  return paper.passages.flatMap((passage) => passage.fractions.flatMap((fraction) => check(passage, fraction) ?? []))
}

const otherBase =
  /^\s*(?:so voi|ke hoach (?:quy|thang|6 thang|giai doan)|chi tieu (?:quy|thang|duoc giao|giao|cua tinh)|muc tieu)/

/** “34/41 nhiệm vụ, đạt 100% kế hoạch quý”: the share names a base of its own. */
function namesOtherBase(passage: Passage, fraction: Fraction): boolean {
  return (
    fraction.percent !== undefined &&
    otherBase.test(passage.folded.slice(fraction.percent.end, fraction.percent.end + 40))
  )
}

/** Words between the two may make the share one of something else, unless only its digits changed places. */
function isDoubtful(passage: Passage, fraction: Fraction): boolean {
  const { numerator, denominator, percent } = fraction
  if (namesOtherBase(passage, fraction) || !percent) return true
  return (
    fraction.loose === true &&
    !digitsAlike((numerator.value / denominator.value) * 100, percent.value, percent.decimals)
  )
}

// A share of a growth, a target or a plan is not the share of the fraction before it.
const otherShare = /tang|giam|so voi|vuot|chi tieu|muc tieu|phan dau|yeu cau|diem/

/** “101.318,050 đồng/279.114,814 triệu đồng, đạt 36,3%”: right when both are told in one unit. */
function inOtherUnits({ numerator, denominator, percent }: Fraction): Pick<Draft, 'message'> | undefined {
  const [top, bottom] = [readNumber(numerator.text)?.value, readNumber(denominator.text)?.value]
  if (!percent || top === undefined || !bottom || (top === numerator.value && bottom === denominator.value))
    return undefined
  return fits(percent.value, percent.decimals, top, bottom)
    ? {
        message: `${numerator.text} và ${denominator.text} ghi khác đơn vị tiền; ${printed(percent)} chỉ đúng khi hai số cùng đơn vị.`,
      }
    : undefined
}

export const fractionRate: LintRule = {
  code: 'CCHC-001',
  severity: 'error',
  title: 'Tỷ lệ đúng với phân số ghi cạnh nó',
  explanation:
    'Tỷ lệ phần trăm được tính lại từ chính tử số và mẫu số ghi cạnh nó, chấp nhận làm tròn hoặc cắt bỏ phần thập phân.',
  check: (paper) =>
    each(paper, (passage, fraction) => {
      const judged = judge(fraction)
      const { percent } = fraction
      if (judged?.kind !== 'wrong' || !percent) return undefined
      const gap = passage.folded.slice(fraction.end, percent.start)
      if (otherShare.test(gap)) return undefined
      const reversed = fits(percent.value, percent.decimals, fraction.denominator.value, fraction.numerator.value)
      const units = inOtherUnits(fraction)
      if (units) return { ...units, ...spanWith(passage, fraction), expected: judged.expected, found: printed(percent) }
      const how = reversed ? ' Tử số và mẫu số có thể bị viết ngược.' : ''
      return {
        message: `${written(fraction)} là ${judged.expected}, không phải ${printed(percent)}.${how}`,
        ...spanWith(passage, fraction),
        ...(reversed || isDoubtful(passage, fraction) ? { severity: 'warning' as const } : {}),
        expected: judged.expected,
        found: printed(percent),
      }
    }),
}

export const claimsAll: LintRule = {
  code: 'CCHC-002',
  severity: 'error',
  title: 'Chỉ ghi 100% khi đủ cả, 0% khi không có',
  explanation: 'Làm tròn không được biến phần còn thiếu thành 100% hoặc phần đã có thành 0%.',
  check: (paper) =>
    each(paper, (passage, fraction) => {
      const judged = judge(fraction)
      const { percent } = fraction
      if (judged?.kind !== 'claims-all' || !percent || namesOtherBase(passage, fraction)) return undefined
      const units = inOtherUnits(fraction)
      if (units) return { ...units, ...spanWith(passage, fraction), expected: judged.expected, found: printed(percent) }
      return {
        message: `${written(fraction)} là ${judged.expected}; làm tròn thành ${printed(percent)} là không đúng.`,
        ...spanWith(passage, fraction),
        expected: judged.expected,
        found: printed(percent),
      }
    }),
}

export const emptyBase: LintRule = {
  code: 'CCHC-005',
  severity: 'warning',
  title: 'Không có mẫu số thì không có tỷ lệ',
  explanation: 'Tỷ lệ trên mẫu số 0 không tính được; ghi “–” và nói rõ không phát sinh.',
  check: (paper) =>
    each(paper, (passage, fraction) => {
      const judged = judge(fraction)
      const { percent, numerator } = fraction
      if (judged?.kind !== 'no-base' || !percent) return undefined
      return {
        severity: numerator.value === 0 ? 'warning' : 'error',
        message: `${written(fraction)} không tính được tỷ lệ, nhưng ghi ${printed(percent)}.`,
        ...spanWith(passage, fraction),
        expected: '–',
        found: printed(percent),
      }
    }),
}

// Spending, revenue and plans of output may pass what was planned.
const mayPass =
  /giai ngan|thu ngan sach|chi ngan sach|thu nsnn|von|du toan|ke hoach|chi tieu|muc tieu|tong thu|dong|diem|vuot|thu tren dia ban/

export const partOverWhole: LintRule = {
  code: 'CCHC-006',
  severity: 'error',
  title: 'Phần không lớn hơn toàn thể',
  explanation:
    'Số đã làm, đã giải quyết không thể lớn hơn tổng số của chính nó; riêng thu, chi, giải ngân so với kế hoạch thì có thể.',
  check: (paper) =>
    each(paper, (passage, fraction) => {
      const { numerator, denominator } = fraction
      if (numerator.value <= denominator.value || denominator.value === 0) return undefined
      const around = passage.folded.slice(Math.max(0, fraction.start - 140), fraction.end + 60)
      const unit = passage.quantities.find((one) => one.start >= fraction.end && one.start - fraction.end < 4)?.unit
      const after = passage.folded.slice(fraction.end, fraction.end + 30)
      const between = passage.folded.slice(numerator.end, denominator.start).replace(/[\s/]/g, '')
      // “66 máy/61 người” is a ratio of two things.
      if (/[a-z]/.test(between) && !after.trim().startsWith(between)) return undefined
      const counts = /^\s*(?:ho so|thu tuc|tthc|nhiem vu|phan anh|van ban)/.test(after)
      // “(15/3 - 14/4/2026)”, “25/6: tập huấn”: a day and its month, when nothing counted follows.
      if (!counts && numerator.value <= 31 && denominator.value <= 12) return undefined
      if (mayPass.test(around) || isMoney(unit) || numerator.decimals > 0 || numerator.other !== undefined)
        return undefined
      return {
        severity: counts ? 'error' : 'warning',
        message: `${written(fraction)}: phần (${numerator.text}) lớn hơn toàn thể (${denominator.text}).`,
        ...spanWith(passage, fraction),
        expected: `≤ ${shown(denominator.value)}`,
        found: shown(numerator.value),
      }
    }),
}

/** A share above 100 that stands alone; growth may pass it. */
export const rateAboveAll: LintRule = {
  code: 'CCHC-007',
  severity: 'error',
  title: 'Tỷ lệ hồ sơ không quá 100%',
  explanation: 'Tỷ lệ hồ sơ, thủ tục, cán bộ trong tổng số của chính nó không thể vượt 100%.',
  check: (paper) =>
    paper.passages.flatMap((passage) =>
      passage.quantities
        .filter((one) => one.percent && one.value > 100)
        .flatMap((one): Draft[] => {
          const before = passage.folded.slice(Math.max(0, one.start - 120), one.start)
          const about = /(?:ho so|thu tuc|tthc|can bo|cong chuc|van ban)/.test(before)
          if (!about || mayPass.test(before) || otherShare.test(before) || /gap|bang|lan|cung ky/.test(before))
            return []
          return [
            {
              message: `Tỷ lệ ${printed(one)} vượt 100%.`,
              ...spot(passage.piece, Math.max(0, one.start - 60), one.end),
              expected: '≤ 100%',
              found: printed(one),
            },
          ]
        }),
    ),
}

export const fractionRules: readonly LintRule[] = [fractionRate, claimsAll, emptyBase, partOverWhole, rateAboveAll]
