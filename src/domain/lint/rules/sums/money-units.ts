import { isMoney, moneyScaleOf, type Quantity } from '../../language/quantities.ts'
import type { Paper, Passage } from '../../paper.ts'
import { type Draft, type LintRule, spot } from '../../rule.ts'
import { isProvince } from '../../header.ts'

const smaller: Readonly<Record<string, string>> = {
  'nghin ty dong': 'tỷ đồng',
  'ty dong': 'triệu đồng',
  'trieu dong': 'đồng',
}

/** More than a commune, or a province, ever plans or collects: a slip of the unit. */
const most = { commune: 20_000e9, province: 500_000e9 } as const
const elsewhere = /ca nuoc|toan quoc|trung uong|quoc gia|toan tinh|tinh giao|cua tinh|chinh phu|gdp|grdp|toan thanh pho/

/** “Kế hoạch vốn đầu tư công 92.300 tỷ đồng” in a commune. */
export const moneyBeyondMeans: LintRule = {
  code: 'CCHC-146',
  severity: 'warning',
  title: 'Đơn vị tiền đúng với số',
  explanation: 'Số tiền lớn hơn mức một địa phương có thể có thường là ghi nhầm đồng, triệu đồng, tỷ đồng.',
  check: (paper) =>
    paper.passages.flatMap((passage): readonly Draft[] => {
      const money = passage.quantities.filter((one) => isMoney(one.unit))
      // Several such amounts in one account are those of a larger place.
      const large = money.flatMap((one) => tooLarge(paper, passage, one) ?? [])
      return large.length === 1 ? large : []
    }),
}

function tooLarge(paper: Paper, passage: Passage, one: Quantity): Draft | undefined {
  const limit = paper.header.unit ? most.commune : isProvince(paper.header) ? most.province : undefined
  const around = passage.folded.slice(Math.max(0, one.start - 90), one.end + 60)
  // 17.471 tỷ đồng may be seventeen: then the smaller reading must be too large as well. Nobody writes 92,300.
  const decimal = one.other !== undefined && !/0$/.test(one.text.trim())
  const value =
    (decimal ? Math.min(one.value, one.other!) : Math.max(one.value, one.other ?? 0)) * (moneyScaleOf(one.unit) ?? 1)
  if (limit === undefined || value <= limit || elsewhere.test(around)) return undefined
  const end = one.unitSpan?.end ?? one.end
  const written = passage.text.slice(one.start, end)
  const unit = smaller[one.unit!]
  return {
    message: `${written} là mức không một ${paper.header.unit ? 'xã' : 'tỉnh'} nào có${unit ? `; có lẽ là ${one.text.trim()} ${unit}` : ''}.`,
    ...spot(passage.piece, wordStart(passage.text, one.start - 36), end),
    found: written,
    ...(unit ? { expected: `${one.text.trim()} ${unit}` } : {}),
  }
}

function wordStart(text: string, from: number): number {
  if (from <= 0) return 0
  const space = text.indexOf(' ', from)
  return space === -1 ? from : space + 1
}
